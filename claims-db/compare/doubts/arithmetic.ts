/** Knows figures that follow from others: a sum, a distance, the rest of a whole, a multiple, or another scale altogether. */
import type { Claim, Quantity } from "../../model";
import { intervalHolds, sideOf } from "../amounts/interval";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { type Statement, textBehind, textBetween, wordFrom } from "../statement";
import { factorOf } from "../amounts/unit";
import { mantissa } from "../binding/valuefeatures";
import { isSwapped } from "../signs/swapped";

/** Nobody takes 35 minutes for 26 years, or "one more warning" for 17 of them. */
export function isOtherScale({ claim, disagree }: Bound): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (draft.kind !== "figure" || source?.kind !== "figure") return false;
  return areOfOtherGrain(draft, source) || areOfOtherScale(draft, source);
}

function areOfOtherScale(draft: Quantity, source: Quantity): boolean {
  if (source.spelled === true && source.amount === 1 && source.measure === "count") return draft.amount >= 10;
  if (draft.measure !== "duration" && source.measure === draft.measure) return areWorldsApart(draft, source);
  if (draft.measure !== "duration" || source.measure !== "duration" || draft.unit === source.unit) return false;
  const times = (draft.amount * factorOf(draft)) / (source.amount * factorOf(source));
  const most = draft.amount === source.amount ? 400 : 20;
  return times > most || times < 1 / most;
}

/** "6.4" is no slip for 390 of whatever can be counted. */
function areOfOtherGrain(draft: Quantity, source: Quantity): boolean {
  if (draft.unit !== undefined || source.unit !== undefined || draft.hedge !== undefined) return false;
  if (draft.measure !== "number" && draft.measure !== "count") return false;
  const times = Math.max(draft.amount / source.amount, source.amount / draft.amount);
  return (
    Number.isInteger(draft.amount) !== Number.isInteger(source.amount) &&
    times > leastTimes &&
    source.step >= 1 !== draft.step >= 1
  );
}

const leastTimes = 20;

/** A record "that stood for twelve years" is no time of a race: "2:30:52, a record that stood until 1999". */
export function isOfClock({ claim, disagree }: Bound): boolean {
  const [draft, source] = [claim, disagree?.candidate.claim];
  if (draft.value.kind !== "figure" || source?.value.kind !== "figure" || draft.value.measure !== "duration")
    return false;
  return !draft.text.includes(":") && source.text.includes(":") && draft.value.unit !== source.value.unit;
}

/** Nobody mistakes a number for one so many times as large, but for its zeros. */
const mostTimes = 100;

/** 150,000 patients are not the 63 of one day; 63,000 for 63 is a slip. */
function areWorldsApart(draft: Quantity, source: Quantity): boolean {
  if (draft.measure === "score" || draft.amount <= 0 || source.amount <= 0) return false;
  const [small = 0, large = 0] = [draft.amount, source.amount].sort((a, b) => a - b);
  return large / small > mostTimes && mantissa(large).slice(0, 2) !== mantissa(small).slice(0, 2);
}

/** Parts of the article add up to the draft's total, and this is one of them. */
export function isSumOf({ agree }: Bound): boolean {
  return agree?.comparison.reason.code === "sum-of-parts";
}

/** "More than 30 people were killed" beside "Twenty-eight passengers and three crew were killed": two that stand together make it. */
export function isBoundOfSum({ claim: { value }, disagree, pairs }: Bound): boolean {
  if (value.kind !== "figure" || !disagree || sideOf(value.hedge) === undefined) return false;
  const { candidate: rival, aligned } = disagree;
  const beside = pairs.filter(({ candidate: { passage }, comparison }) => {
    return passage === rival.passage && comparison.affinity >= leastAffinity;
  });
  return beside.some(({ candidate: { claim: other } }) => {
    const [one, next] = other.span.start < rival.claim.span.start ? [other, rival.claim] : [rival.claim, other];
    const between = textBetween(aligned.passage.sentence, [one, next]);
    const sum = amountOf(one) + amountOf(next);
    return /^ (?:\p{L}+ ){0,2}(?:and|plus) $/u.test(between) && intervalHolds(value.interval, { low: sum, high: sum });
  });
}

/** From here on two figures count the same kind of thing. */
const leastAffinity = 0.4;

function amountOf({ value }: Claim): number {
  return value.kind === "figure" && value.measure === "count" && value.upper === undefined ? value.amount : Number.NaN;
}

/** "won by some 1,200 votes": the distance of two numbers that one sentence has. */
export function isDifference({ claim, draft, pairs, disagree, aligned }: Bound): boolean {
  const { value } = claim;
  if (value.kind !== "figure" || value.amount < 10 || !disagree) return false;
  if (isMeant(value, disagree) && !isWorse(claim, draft)) return false;
  const isMany = aligned.length >= fewest;
  const beside = pairs.flatMap(({ candidate }) => {
    const other = candidate.claim.value;
    const here = candidate.passage === disagree.candidate.passage && other.kind === "figure";
    return here && other.measure === value.measure && other.unit === value.unit && isWhole(other) ? [other] : [];
  });
  const whole = wholeOf(claim, draft);
  return beside.some((one, i) =>
    beside.slice(i + 1).some(({ amount: other }) => {
      const both = [one.amount, other] as const;
      return (isMany && isApart(value, both)) || (both.some((amount) => amount === whole) && isLeft(value, both));
    }),
  );
}

/** "over thirty villages" beside 26 villages, and 83 beside 38: whatever else lies as far apart by chance. */
function isMeant(value: Quantity, disagree: Pair): boolean {
  const isBound = sideOf(value.hedge) !== undefined;
  const isAlike = disagree.comparison.affinity === 1 || disagree.near >= 0.75;
  return (isBound && isAlike) || isSwapped(value, disagree);
}

/** "21,000 euros worse than had been planned": the draft says itself that it is a distance. */
function isWorse({ span }: Claim, { sentence }: Statement): boolean {
  const after = textBehind(sentence, { span });
  return /^ (?:\p{L}+ )?(?:more|less|fewer|worse|better|higher|lower|above|below|longer|shorter|over|short)\b/iu.test(
    after,
  );
}

/** The number of which the draft says its figure is a part: 8,500 for "almost £8,000 of an £8,500 loan". */
function wholeOf({ span }: Claim, { sentence, claims }: Statement): number | undefined {
  const text = textBehind(sentence, { span });
  const link = /^ of (?:the |an |a |his |her |its |their )?/i.exec(text)?.[0] ?? "";
  const whole = claims.find(({ kind, span: { start } }) => kind === "figure" && start === span.end + link.length);
  return link !== "" && whole?.value.kind === "figure" ? whole.value.amount : undefined;
}

/** "owes almost $8,000 of the $8,500" beside "borrowed $8,500, and has paid back $600": the draft says of which. */
function isLeft({ amount, step, hedge }: Quantity, [one, other]: readonly [number, number]): boolean {
  return Math.abs(amount - Math.abs(one - other)) <= (hedge === undefined ? step / 2 : amount * 0.05);
}

/** Shares of different wholes have no distance. */
function isWhole({ upper, measure }: Quantity): boolean {
  return upper === undefined && !["score", "ordinal", "percent", "ratio"].includes(measure);
}

/** To the last digit, or within a tenth where the draft says "some"; a small number changes a large one too little to tell. */
function isApart({ amount, step, hedge }: Quantity, [one, other]: readonly [number, number]): boolean {
  const distance = Math.abs(one - other);
  if (Math.min(one, other) < distance * 0.3) return false;
  return Math.abs(amount - distance) <= (hedge === undefined ? step / 2 : amount * 0.1);
}

/** Of so few sentences each may well speak of the draft's figure. */
const fewest = 5;

const rest =
  /\b(?:(?:the|its|their) (?:rest|remainder|balance|remaining|others)|what (?:remain(?:s|ed)|(?:is|was) left))\b/i;

/** The source's sentence gives one part and speaks of the rest, or the shares of both make a whole: two thirds and a third. Who speaks of the rest too means the same. */
export function isRest({ claim, draft: { sentence }, disagree }: Bound): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (!disagree || draft.kind !== "figure" || source?.kind !== "figure" || rest.test(sentence.text)) return false;
  const parted = isPartedBy(disagree) && !isOfPart(disagree) && draft.measure !== "count";
  const [mine, theirs] = [shareOf(draft), shareOf(source)];
  if (mine === undefined || theirs === undefined) return parted && draft.measure === "money";
  return parted && Math.abs(mine + theirs - 100) <= 1;
}

/** "$3 million from fees and the rest from gifts"; not "cost $3 million, half of it paid by Lima and the rest by Quito". */
function isPartedBy({ candidate: { claim, passage } }: Pair): boolean {
  const { start, text } = { start: passage.sentence.span.start, text: passage.sentence.text };
  const at = text.search(rest);
  if (at < 0) return false;
  const [from, to] = [Math.min(at + start, claim.span.end), Math.max(at + start, claim.span.start)];
  return !passage.claims.some(
    ({ value, span }) =>
      value.kind === "figure" &&
      (value.measure === "ratio" || value.measure === "percent") &&
      span.start >= from &&
      span.end <= to,
  );
}

/** "60 percent were for it, the rest against": of what stands behind the rest the draft has nothing, so that it is the part's. */
function isOfPart({ aligned: { alignment } }: Pair): boolean {
  const { sentence, terms } = alignment.source;
  const at = wordFrom(sentence, sentence.span.start + sentence.text.search(rest));
  const behind = terms.flatMap(({ word, value }, i) => (word > at + 1 && !value ? [i] : []));
  return behind.length > 0 && behind.every((i) => (alignment.reverse[i] ?? -1) < 0 && !alignment.akin.includes(i));
}

function shareOf({ measure, amount }: Quantity): number | undefined {
  return measure === "ratio" ? amount * 100 : measure === "percent" ? amount : undefined;
}

/** "190,000 tickets, sixteen times as many" beside 12,000: the draft alone says how far its figure is from the source's. */
export function isMultiple({ claim, draft, disagree }: Bound): boolean {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (mine.kind !== "figure" || theirs?.kind !== "figure" || theirs.amount <= 0 || mine.amount <= 0) return false;
  const times = Math.max(mine.amount / theirs.amount, theirs.amount / mine.amount);
  const isTold = ({ value }: Claim): boolean =>
    value.kind === "figure" && value.measure === "multiple" && Math.abs(value.amount - times) <= times * 0.1;
  if (times === 2 && twofold.test(draft.sentence.text)) return true;
  return draft.claims.some(isTold) && disagree?.candidate.passage.claims.some(isTold) !== true;
}

/** "There and back costs 284 kroner" beside "adults: 142 kroner". */
const twofold =
  /\b(?:there and back|round trips?|return tickets?|both ways|a pair of|a couple of|for two(?=[.,;)])|the two of)\b/iu;
