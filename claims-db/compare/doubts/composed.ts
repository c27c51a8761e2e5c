/** Knows figures that a draft has put together from a sentence in one step: a score's margin, one and one more, so many of so much. */
import type { Claim, PlacedSentence, Quantity } from "../../model";
import { links } from "../binding/morethan";
import type { Bound } from "../bound";
import { textBefore, textBehind, textBetween } from "../statement";

/** "won by five goals" beside "a 34–29 victory", "by four votes" beside "13 to 9". */
export function isMarginOfScore({ claim, draft: { sentence }, disagree }: Bound): boolean {
  const { value } = claim;
  if (value.kind !== "figure" || value.hedge || !disagree) return false;
  if (!/\bby (?:just |only |a mere )?$/iu.test(textBefore(sentence, claim))) return false;
  const { text } = disagree.candidate.passage.sentence;
  return [...text.matchAll(score)].some(([, one, other]) => Math.abs(Number(one) - Number(other)) === value.amount);
}

/** "34–29", "13 to 9", "34 goals to 29". */
const score = /\b(\d{1,3})(?: ?[-–] ?|(?: \p{L}+)? to )(\d{1,3})\b/gu;

/** "three suspects" beside "two men and a woman": with the one that stands beside it the rival makes the draft's. */
export function isOneMore({ claim: { value }, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (value.kind !== "figure" || rival?.claim.value.kind !== "figure" || !isCount(value)) return false;
  const behind = textBehind(rival.passage.sentence, rival.claim);
  return value.amount === rival.claim.value.amount + 1 && /^(?: \p{L}+){1,2} and (?:an?|one) \p{L}/iu.test(behind);
}

function isCount({ measure, hedge }: Quantity): boolean {
  return hedge === undefined && (measure === "count" || measure === "number");
}

/** "costs 3,410 kronor more" is no price: what is told of itself is not held against what one thing is more than another. */
export function isDistance({ claim, draft, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (!rival || claim.value.kind !== "figure" || claim.value.measure === "multiple") return false;
  return isMoreThan(draft.sentence, claim) && !isMoreThan(rival.passage.sentence, rival.claim);
}

function isMoreThan(sentence: PlacedSentence, claim: Claim): boolean {
  return distance.test(textBehind(sentence, claim));
}

const distance = new RegExp(
  `^(?: (?!(?:${links}) )\\p{L}+)? (?:more|less|fewer|higher|lower|longer|shorter|heavier|lighter|older|younger|dearer|cheaper)` +
    "(?: \\p{L}+)?(?: than\\b|[.,;])",
  "iu",
);

/** "a car park of three storeys" beside "loses two of its five storeys": what is left. */
export function isLost({ claim: { value }, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (!rival || value.kind !== "figure" || !isCount(value)) return false;
  const figures = rival.passage.claims.filter((claim) => claim.kind === "figure");
  return figures.some((lost, i) => {
    const whole = figures[i + 1];
    if (lost.value.kind !== "figure" || whole?.value.kind !== "figure") return false;
    if (lost !== rival.claim && whole !== rival.claim) return false;
    const between = textBetween(rival.passage.sentence, [lost, whole]);
    const isTaken = losing.test(textBefore(rival.passage.sentence, lost));
    return (
      isTaken &&
      /^ of (?:its|their|his|her|the) $/u.test(between) &&
      whole.value.amount - lost.value.amount === value.amount
    );
  });
}

const losing =
  /\b(?:los(?:es?|t|ing)|cut(?:s|ting)?|shed(?:s|ding)?|drop(?:s|ped|ping)?|without|clos(?:es?|ed|ing)|shut(?:s|ting)?) $/iu;

/** "you waited eight months" beside "has come down to 11 weeks": what was before is told in the past. */
export function isNewLevel({ claim, draft: { sentence }, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (!rival || claim.value.kind !== "figure") return false;
  if (!reached.test(textBefore(rival.passage.sentence, rival.claim))) return false;
  return isPast(sentence) && !current.test(sentence.text) && !/\bto $/u.test(textBefore(sentence, claim));
}

const reached =
  /\b(?:has|have) (?:since |now |already )?(?:come|gone|fallen|dropped|risen|grown|shrunk|climbed|sunk|been (?:cut|reduced|raised|lowered|shortened)) (?:down |up )?to (?:just |only |about )?$/iu;
const current = /\b(?:now|today|currently|nowadays|is|are|has|have)\b/iu;

/** Whether a verb of the sentence is in the past, or a participle. */
export function isPast({ words }: PlacedSentence): boolean {
  return words.some(
    ({ pos, lower, lemma }) => (pos === "VERB" || pos === "AUX") && lower !== lemma && !/(?:s|ing)$/u.test(lower),
  );
}

/** "twenty-three thousand had been killed" beside "all told, 264,000 birds killed": some of them. */
export function isOfAll({ claim: { value }, draft, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (!rival || value.kind !== "figure" || rival.claim.value.kind !== "figure") return false;
  if (value.measure !== rival.claim.value.measure || value.amount >= rival.claim.value.amount) return false;
  return all.test(rival.passage.sentence.text) && !all.test(draft.sentence.text);
}

const all = /\b(?:all told|in all|in total|altogether|a total of|the total)\b/iu;

/** "all but 14 of the 212 units" beside "61 of the 212": how many are left out is held only against how many are. */
export function isAllBut({ claim, draft, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (!rival || claim.value.kind !== "figure") return false;
  return (
    allBut.test(textBefore(draft.sentence, claim)) !== allBut.test(textBefore(rival.passage.sentence, rival.claim))
  );
}

const allBut = /\ball but (?:about |some |the last )?$/iu;

/** "taught there for a dozen years" beside "in ten years she has taught 140 girls": up to the day on which that was written. */
export function isGrownSince({ claim: { value }, draft: { sentence }, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (value.kind !== "figure" || rival?.claim.value.kind !== "figure" || value.measure !== "duration") return false;
  return (
    value.amount > rival.claim.value.amount && upToNow.test(rival.passage.sentence.text) && !upToNow.test(sentence.text)
  );
}

const upToNow = /\b(?:has|have|['’]ve)\b(?: |,)/iu;

/** "more than twice as many" beside "doubles": who says so speaks roughly. */
export function isRoughlyTimes({ claim: { value }, disagree }: Bound): boolean {
  const rival = disagree?.candidate.claim;
  if (value.kind !== "figure" || rival?.value.kind !== "figure" || value.measure !== "multiple") return false;
  return value.amount === rival.value.amount && /^(?:doubl|tripl|treb|quadrupl)/iu.test(rival.text);
}

/** "a combined power of 660 MW" beside "four turbines of 165 MW": the draft says that it tells of all. */
export function isProduct({ claim, draft, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  const [mine, theirs] = [claim.value, rival?.claim.value];
  if (!rival || mine.kind !== "figure" || theirs?.kind !== "figure" || mine.unit !== theirs.unit) return false;
  if (!draft.sentence.words.some(({ lower }) => summing.has(lower))) return false;
  const isFactor = ({ value }: Claim): boolean =>
    value.kind === "figure" && isCount(value) && value.amount > 1 && value.amount * theirs.amount === mine.amount;
  return rival.passage.claims.some((other) => other !== rival.claim && isFactor(other));
}

const summing: ReadonlySet<string> = new Set(
  "combined together total totals totalling altogether all between".split(" "),
);
