/** Doubts about a figure that the article has too, in another sentence. */
import { isFirm } from "../binding/bond";
import type { Bound } from "../bound";
import { isExact } from "../amounts/outcome";
import { isTellingNumber } from "../binding/valuefeatures";

/** The article has the very number, of three digits or of thousands, in another sentence: nobody mistypes into that by chance. */
export function isHeldElsewhere({ claim, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison) || claim.value.kind !== "figure") return false;
  return isTellingNumber(claim.value) && agree.candidate.passage !== disagree.candidate.passage;
}

/** "12% to $734 million": another sentence has both to the digit. */
export function isBoundElsewhere({ agree, disagree }: Bound): boolean {
  return (
    agree !== undefined && disagree !== undefined && isExact(agree.comparison) && isFirm(agree) && !isFirm(disagree)
  );
}

/** "Six fell, of the eleven who are out": the article has the six elsewhere, and its eleven here is the draft's eleven. */
export function isBothTold({ agree, disagree, taken }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  return taken && agree.candidate.passage !== disagree.candidate.passage;
}
