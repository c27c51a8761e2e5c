/** Reasons why a value that seems to differ is more likely another value: what must then be nearly certain to be flagged. */
import type { Claim, Quantity } from "../model";
import { isFirm } from "./bond";
import type { Bound } from "./bound";
import { isElsewhere, isOtherDeed } from "./deed";
import { isExact } from "./outcome";
import type { Pair } from "./pairs";
import { isDistance, isMargin } from "./margin";
import { isSideOfVote } from "./sides";
import { isSwapped } from "./swapped";
import { factorOf } from "./unit";
import { isTellingNumber, mantissa } from "./valuefeatures";

/**
 * The likelihood that a differing value must reach where it is bound badly; `undefined` where nothing speaks against it.
 * A draft that has "12% to $734 million" from one sentence of the article is not judged by another one's 19%.
 */
export function doubtOf(bound: Bound): number | undefined {
  const { claim, disagree } = bound;
  if (!disagree) return undefined;
  return doubts.find(({ kind, holds }) => kind === claim.kind && holds(bound))?.bar;
}

interface Doubt {
  readonly kind: "figure" | "date" | "name";
  readonly holds: (bound: Bound) => boolean;
  readonly bar: number;
}

/** Whatever the words say; as good as never; seldom; not at once. */
const [whatever, never, seldom, later] = [2, 0.97, 0.8, 0.66];

/** Of so many sentences the nearest may well be none that speaks of the draft's figure. */
const many = 5;

const doubts: readonly Doubt[] = [
  { kind: "name", holds: isOfOtherDeed, bar: never },
  { kind: "date", holds: isDayElsewhere, bar: never },
  { kind: "date", holds: isStray, bar: never },
  { kind: "date", holds: isHourOfElse, bar: whatever },
  { kind: "figure", holds: isHeldElsewhere, bar: never },
  { kind: "figure", holds: isBothTold, bar: never },
  { kind: "figure", holds: isSideOfVote, bar: whatever },
  { kind: "figure", holds: isOtherScale, bar: whatever },
  { kind: "figure", holds: isSumOf, bar: whatever },
  { kind: "figure", holds: isDifference, bar: whatever },
  { kind: "figure", holds: isRest, bar: whatever },
  { kind: "figure", holds: isMultiple, bar: whatever },
  { kind: "figure", holds: isOtherSize, bar: never },
  { kind: "figure", holds: isFar, bar: never },
  { kind: "figure", holds: isSliver, bar: never },
  { kind: "figure", holds: isMarginOfElse, bar: never },
  { kind: "figure", holds: isLoose, bar: seldom },
  { kind: "name", holds: isThin, bar: later },
];

/** The rival did the same to another thing, or something else went on there, and nothing else of the sentence is told there. */
function isOfOtherDeed({ claim, disagree, others }: Bound): boolean {
  if (!disagree) return false;
  return isOtherDeed(claim, disagree) || (others.agreeing === 0 && isElsewhere(claim, disagree));
}

/** The article has the very number, of three digits or of thousands, in another sentence: nobody mistypes into that by chance. */
function isHeldElsewhere({ claim, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison) || claim.value.kind !== "figure") return false;
  return isTellingNumber(claim.value) && agree.candidate.passage !== disagree.candidate.passage;
}

/** "Six fell, of the eleven who are out": the article has the six elsewhere, and its eleven here is the draft's eleven. */
function isBothTold({ agree, disagree, taken }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  return taken && agree.candidate.passage !== disagree.candidate.passage;
}

/** The article has the very day, or the hour of it, in another sentence, and a month or weekday stands here. */
function isDayElsewhere({ claim, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  const [draft, source] = [claim.value, disagree.candidate.claim.value];
  if (draft.kind !== "date" || source.kind !== "date") return false;
  const isFull = (draft.month !== undefined && draft.day !== undefined) || draft.minutes !== undefined;
  const isCoarser = source.day === undefined && source.minutes === undefined;
  return isFull && isCoarser && agree.candidate.passage !== disagree.candidate.passage;
}

/** Hardly a word around the two dates is the same. */
function isStray({ disagree, aligned }: Bound): boolean {
  if (!disagree || isFirm(disagree)) return false;
  return aligned.length >= many && disagree.near < 0.35 && disagree.nearBack < 0.1;
}

/** Every day has many hours: two of them are of one event only where the sentences share more than that. */
function isHourOfElse({ claim, disagree, others }: Bound): boolean {
  const source = disagree?.candidate.claim.value;
  if (!disagree || claim.value.kind !== "date" || source?.kind !== "date") return false;
  const both = claim.value.minutes !== undefined && source.minutes !== undefined;
  return both && others.agreeing === 0 && disagree.near < 0.5;
}

/** Nobody takes 35 minutes for 26 years, or "one more warning" for 17 of them. */
function isOtherScale({ claim, disagree }: Bound): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (draft.kind !== "figure" || source?.kind !== "figure") return false;
  if (source.spelled === true && source.amount === 1 && source.measure === "count") return draft.amount >= 10;
  if (draft.measure !== "duration" && source.measure === draft.measure) return areWorldsApart(draft, source);
  if (draft.measure !== "duration" || source.measure !== "duration" || draft.unit === source.unit) return false;
  const times = (draft.amount * factorOf(draft)) / (source.amount * factorOf(source));
  const most = draft.amount === source.amount ? 400 : 20;
  return times > most || times < 1 / most;
}

/** 150,000 patients are not the 63 of one day; 63,000 for 63 is a slip. */
function areWorldsApart(draft: Quantity, source: Quantity): boolean {
  if (draft.measure === "score" || draft.amount <= 0 || source.amount <= 0) return false;
  const [small = 0, large = 0] = [draft.amount, source.amount].sort((a, b) => a - b);
  return large / small > 300 && mantissa(large).slice(0, 2) !== mantissa(small).slice(0, 2);
}

/** Parts of the article add up to the draft's total, and this is one of them. */
function isSumOf({ agree }: Bound): boolean {
  return agree?.comparison.reason.code === "sum-of-parts";
}

/** "won by some 1,200 votes": the distance of two numbers that one sentence has. */
function isDifference({ claim, pairs, disagree, aligned }: Bound): boolean {
  const { value } = claim;
  if (value.kind !== "figure" || value.amount < 10 || !disagree || aligned.length < many) return false;
  const beside = pairs.flatMap(({ candidate }) => {
    const other = candidate.claim.value;
    const here = candidate.passage === disagree.candidate.passage && other.kind === "figure";
    return here && other.measure === value.measure && other.unit === value.unit && isWhole(other) ? [other] : [];
  });
  return beside.some((one, i) => beside.slice(i + 1).some((other) => isApart(value, [one.amount, other.amount])));
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

const rest = /\b(?:the|its|their) (?:rest|remainder|balance|remaining|others)\b/i;

/** The source's sentence gives one part and speaks of the rest, or the shares of both make a whole: two thirds and a third. */
function isRest({ claim, disagree }: Bound): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (!disagree || draft.kind !== "figure" || source?.kind !== "figure") return false;
  const parted = isPartedBy(disagree) && draft.measure !== "count";
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

function shareOf({ measure, amount }: Quantity): number | undefined {
  return measure === "ratio" ? amount * 100 : measure === "percent" ? amount : undefined;
}

/** "190,000 tickets, sixteen times as many" beside 12,000: the draft says itself how far its figure is from the source's. */
function isMultiple({ claim, draft, disagree }: Bound): boolean {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (mine.kind !== "figure" || theirs?.kind !== "figure" || theirs.amount <= 0 || mine.amount <= 0) return false;
  const times = Math.max(mine.amount / theirs.amount, theirs.amount / mine.amount);
  return draft.claims.some(
    ({ value }) =>
      value.kind === "figure" && value.measure === "multiple" && Math.abs(value.amount - times) <= times * 0.1,
  );
}

/** Nobody takes 150,000 for 63; who writes million for billion keeps the digits. */
function isOtherSize({ claim, disagree }: Bound): boolean {
  const [mine, theirs] = [claim.value, disagree?.candidate.claim.value];
  if (mine.kind !== "figure" || theirs?.kind !== "figure" || mine.measure !== "count") return false;
  const apart = Math.abs(Math.log10((Math.abs(mine.amount) + 1) / (Math.abs(theirs.amount) + 1)));
  return apart >= mostApart && mantissa(mine.amount) !== mantissa(theirs.amount);
}

/** A factor of a hundred. */
const mostApart = 2;

/** Other values of the sentence, or the very digits, say which figure is meant. */
function isKnown({ value }: Claim, disagree: Pair): boolean {
  return isFirm(disagree) || (value.kind === "figure" && isSwapped(value, disagree));
}

/** Neither the things counted nor the words around the figures meet. */
function isFar({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || aligned.length < many || isKnown(claim, disagree)) return false;
  return disagree.comparison.affinity < 0.6 && disagree.near < 0.4 && disagree.nearBack < 0.4;
}

/** Of all that is said around the name, the source's sentence says next to nothing. */
function isThin({ disagree }: Bound): boolean {
  return disagree !== undefined && disagree.score < 0.1;
}

/** The source's sentence says mostly other things, and so do the words around its figure. */
function isLoose({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || aligned.length < many || isKnown(claim, disagree)) return false;
  return disagree.aligned.reverse < 0.35 && disagree.nearBack < 0.25;
}

/** Of a long sentence the draft shares a word or two, and those belong to another value there, or stand far off. */
function isSliver({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || (claim.value.kind === "figure" && isSwapped(claim.value, disagree))) return false;
  const isElse = disagree.zone <= -0.8 || (disagree.near < 0.3 && aligned.length >= many);
  return isElse && disagree.aligned.reverse < 0.15 && disagree.nearBack < 0.1;
}

/** "one decibel more than the maker promises" is no loudness: it says how far two values lie apart. */
function isMarginOfElse({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure" || claim.value.measure === "percent") return false;
  const { claim: source, passage } = disagree.candidate;
  return isMargin(claim, draft.sentence) && !isDistance(source, passage.sentence);
}
