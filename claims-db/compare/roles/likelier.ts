/** Says which of several figures a wrong one was meant for: of 97 minutes and 14 months hardly the minutes for "two years". */
import type { Claim, Quantity } from "../../model";
import { factorOf } from "../amounts/unit";
import type { Pair } from "../pairs";

/**
 * The rival that a figure was likelier meant for: the best bound one, unless it lies worlds apart and one that is bound
 * nearly as well does not. Who gets a figure wrong seldom gets its size wrong.
 */
export function likelierOf(claim: Claim, rivals: readonly Pair[]): Pair | undefined {
  const [first] = rivals;
  const { value } = claim;
  if (!first || value.kind !== "figure" || value.measure === "ordinal" || apartOf(value, first) < far) return first;
  if (first.aligned.alignment.draft.claims.some(isMultiple)) return first;
  const isNearer = (pair: Pair): boolean =>
    apartOf(value, pair) > 1 &&
    apartOf(value, pair) <= near &&
    pair.score >= leastShare * first.score &&
    pair.comparison.affinity >= first.comparison.affinity;
  return rivals.find(isNearer) ?? first;
}

/** "sixteen times as many": the draft says itself how far apart they are. */
function isMultiple({ value }: Claim): boolean {
  return value.kind === "figure" && value.measure === "multiple";
}

/** How many times as large the one figure may be as the other: far apart, and near enough to be mistaken. */
const [far, near] = [5, 1.7];

/** How much worse the nearer one may be bound. */
const leastShare = 0.6;

function apartOf(draft: Quantity, { candidate }: Pair): number {
  const source = candidate.claim.value;
  if (source.kind !== "figure") return Infinity;
  const [mine, theirs] = [draft, source].map((quantity) => Math.abs(quantity.amount * factorOf(quantity)));
  if (!mine || !theirs) return Infinity;
  return Math.max(mine / theirs, theirs / mine);
}
