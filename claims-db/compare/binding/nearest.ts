/** Says whether a bound that is true of a far figure was meant of a near one: "over 5,000" beside 4,803 and 65,799. */
import type { Quantity } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Pair } from "../pairs";

/** How near, as a difference of logarithms, the figure is that a bound was meant of, and how far one that it is only true of. */
const reach = { near: 0.06, far: 0.25 } as const;

/** Small numbers are near by chance. */
const leastAmount = 10;

/**
 * True where the passage of an agreeing bound has a figure of the same thing on the bound's other side that is nearer than
 * a far one, or the bound's own number: "over $133 million abroad" beside $156.1 million at home and $133 million abroad.
 */
export function isOutdone(draft: Quantity, agreeing: Pair, pairs: readonly Pair[]): boolean {
  if (isExact(agreeing.comparison) || agreeing.comparison.reason.code !== "within-bound") return false;
  if (draft.amount <= leastAmount) return false;
  const most = distance(draft, agreeing) > reach.far ? reach.near : 0;
  return pairs.some(
    (pair) =>
      pair.comparison.outcome === "disagrees" &&
      pair.candidate.passage === agreeing.candidate.passage &&
      pair.comparison.affinity >= agreeing.comparison.affinity &&
      pair.near >= agreeing.near - 0.1 &&
      distance(draft, pair) <= most &&
      (most > 0 || !isElse(pair, agreeing)),
  );
}

/** The words of the one are the draft's, those of the other another value's: "18 cases, 15 of them in the north". */
function isElse(pair: Pair, agreeing: Pair): boolean {
  return agreeing.zone > 0.7 && pair.zone < -0.7;
}

function distance(draft: Quantity, { candidate }: Pair): number {
  const { value } = candidate.claim;
  if (value.kind !== "figure" || value.amount <= 0 || draft.amount <= 0 || value.unit !== draft.unit) return Infinity;
  return Math.abs(Math.log(draft.amount / value.amount));
}
