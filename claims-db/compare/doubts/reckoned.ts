/** Knows figures that a draft has reckoned from those of one sentence: 127 beside "sold for 214, bought for 87". */
import type { Claim, Passage, PlacedSentence, Quantity } from "../../model";
import { mantissa } from "../binding/valuefeatures";
import type { Bound } from "../bound";
import { isMoreThan } from "../binding/morethan";
import { textBetween } from "../statement";

/**
 * True where the figures of the rival's sentence come to the draft's: two of them added up or held against each other to the
 * last digit, or the rival times what stands there as its share: "half on arrival", "twice the figure of 2019".
 */
export function isReckoned({ claim, draft, disagree }: Bound): boolean {
  const { value } = claim;
  if (!disagree || value.kind !== "figure" || !added.has(value.measure) || isBounded(value)) return false;
  const { claim: rival, passage } = disagree.candidate;
  const isDated = draft.claims.some(({ kind }) => kind === "date");
  if (isResult(claim, draft.sentence) && isResult(rival, passage.sentence)) return false;
  return isSumOrDistance(value, passage, isDated) || isShare(value, rival, passage);
}

/** "doubled to 5,000" gives what came of it; where the draft says so too, it has reckoned nothing. */
function isResult({ span }: Claim, { text, span: { start } }: PlacedSentence): boolean {
  return /\b(?:doubled|halved|tripled|trebled)\b(?:[^,;.\d]*) to $/iu.test(
    text.slice(0, span.start - start).replace(/\p{Sc}$/u, ""),
  );
}

/** "more than 203" is no result. */
function isBounded({ hedge, upper }: Quantity): boolean {
  return upper !== undefined || (hedge !== undefined && hedge !== "exactly" && hedge !== "about");
}

const added: ReadonlySet<Quantity["measure"]> = new Set<Quantity["measure"]>(["count", "number", "money", "percent"]);

/** In a longer row some two always come to it. */
const mostFigures = 6;

/** What is "480 fewer than before" is reckoned with only by a draft that tells of another time. */
function isSumOrDistance(value: Quantity, { claims, sentence }: Passage, isDated: boolean): boolean {
  const row = claims.filter(({ value: other }) => other.kind === "figure" && isOfUnit(value, other));
  if ((!isDated && row.some((one) => isMoreThan(sentence, one))) || row.some((one) => amountOf(one) === value.amount))
    return false;
  if (row.length > mostFigures) return false;
  return row.some((one, i) =>
    row.slice(i + 1).some((next) => {
      const [a, b] = [amountOf(one), amountOf(next)];
      const between = textBetween(sentence, [one, next]);
      if (between === " of " || between === " of the ") return value.amount >= 10 && isExactly(value, Math.abs(a - b));
      return isTelling(value) && [a + b, Math.abs(a - b)].some((amount) => isExactly(value, amount));
    }),
  );
}

/** A figure of the draft's unit, or one that borrows it. */
function isOfUnit({ measure, unit }: Quantity, other: Quantity): boolean {
  const isBare = other.unit === undefined && (other.measure === "number" || other.measure === "count");
  return other.upper === undefined && (isBare || (other.measure === measure && other.unit === unit));
}

function amountOf({ value }: Claim): number {
  return value.kind === "figure" ? value.amount : Number.NaN;
}

/** Nobody comes to 127 by chance. */
function isTelling({ amount }: Quantity): boolean {
  return mantissa(amount).length >= 3;
}

function isExactly({ amount, step }: Quantity, other: number): boolean {
  return Math.abs(amount - other) < step / 1000;
}

function isShare(value: Quantity, rival: Claim, { claims, sentence: { text } }: Passage): boolean {
  if (rival.value.kind !== "figure" || !isOfUnit(value, rival.value) || mantissa(value.amount).length < 2) return false;
  const shares = [...claims.flatMap(shareOf), ...(halves.test(text) ? [0.5] : [])];
  return shares.some((share) => Math.abs(value.amount - share * amountOf(rival)) <= value.step / 2);
}

function shareOf({ value }: Claim): readonly number[] {
  if (value.kind !== "figure" || value.amount <= 0 || value.upper !== undefined) return [];
  return value.measure === "ratio" ? [value.amount] : value.measure === "multiple" ? [1 / value.amount] : [];
}

const halves = /\b(?:half|halves|halved|twice|double[ds]?)\b/iu;
