/** Finds the draft's figure beside the one that differs, where it borrows its noun or its money: "five people inside and two outside". */
import type { Claim, Quantity } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { textBetween } from "../statement";

/**
 * True where the source's sentence has the draft's very number without a noun or a currency of its own, behind the figure that
 * differs: "was to cost 112 million euros but cost 148 million" tells of 148 million euros too.
 */
export function isBorrowed({ claim, agree, disagree, tied, pairs }: Bound): boolean {
  const [draft, other] = [claim.value, disagree?.candidate];
  if (tied || !disagree || !other || draft.kind !== "figure" || other.claim.value.kind !== "figure") return false;
  if (agree && isSome(agree) && disagree.comparison.affinity < leastAffinity) return true;
  if (agree && agree.candidate.passage !== other.passage) return false;
  return pairs.some(
    ({ candidate: { claim: source, passage } }) =>
      passage === other.passage &&
      source.span.start > other.claim.span.start &&
      isBareSame(draft, source) &&
      !foretelling.test(textBetween(passage.sentence, [other.claim, source])),
  );
}

/** "it owned 37 of his works" says of what they are. */
function isSome({ candidate, comparison }: Pair): boolean {
  const { value } = candidate.claim;
  return (
    value.kind === "figure" && value.counted.length === 0 && value.modifiers.includes("part") && isExact(comparison)
  );
}

/** From here on two figures count the same thing. */
const leastAffinity = 0.5;

/** "418 million, while analysts had expected 395 million": the second number is none of what was. */
const foretelling =
  /\b(?:expect|forecast|estimat|predict|plann|target|project|hoped|compared|against|versus|from|instead of|rather than|behind|ahead of)/iu;

/** The same amount, as a number that says of nothing what it counts. */
function isBareSame(draft: Quantity, { value }: Claim): boolean {
  if (value.kind !== "figure" || value.amount !== draft.amount || value.upper !== draft.upper) return false;
  const isNumber = value.measure === "number" || value.measure === "count";
  return isNumber && value.unit === undefined && (value.counted.length === 0 || value.modifiers.includes("more"));
}
