/** Finds that an article has the draft's figure with a unit that one of both leaves out: "from 79 to 62" after "38 percent". */
import type { Passage, Quantity } from "../../model";
import type { Bound } from "../bound";
import { mantissa } from "../binding/valuefeatures";

/**
 * True where the amount stands as a number without a unit in the sentence of the figure that differs, or, of three digits,
 * anywhere in the article: "2.31 billion" beside "2.31 billion euros", "62 percent" beside "that of men to 62", and "231
 * against" beside "321 to 231".
 */
export function isHeldBare({ claim: { value }, disagree, tied, aligned }: Bound): boolean {
  if (tied || !disagree || value.kind !== "figure" || value.upper !== undefined) return false;
  const isTelling = mantissa(value.amount).length >= leastDigits;
  const passages = isTelling ? aligned.map(({ passage }) => passage) : [disagree.candidate.passage];
  return passages.some((passage) => figuresOf(passage).some((other) => isSameButUnit(value, other)));
}

/** The same, where the other figure is told by another one of the draft's: "from 44 to 41" beside "from 44 percent to 41". */
export function isHeldWithOther(bound: Bound): boolean {
  return bound.taken && isHeldBare(bound);
}

const leastDigits = 3;

function figuresOf({ claims }: Passage): readonly Quantity[] {
  return claims.flatMap(({ value }) => (value.kind === "figure" ? [value] : []));
}

function isSameButUnit(draft: Quantity, source: Quantity): boolean {
  if (source.measure === "score")
    return draft.measure === "count" && (source.amount === draft.amount || source.upper === draft.amount);
  if (source.amount !== draft.amount || source.upper !== undefined) return false;
  if (source.measure === "number") return draft.measure === "money" || draft.measure === "percent";
  if (draft.measure === "number") return source.measure === "money" || source.measure === "percent";
  return source.measure === "money" && draft.measure === "count" && draft.amount >= leastSum;
}

/** "sales of 2.31 billion" are money, "26 reviews" are not. */
const leastSum = 100_000;
