/** Tells a bound or a round figure of the draft from the source's other one in the very same words. */
import type { Claim, Quantity } from "../../model";
import { coverage, isMet, localCoverage, type Alignment } from "../align";
import { mantissa } from "./valuefeatures";

/**
 * True where the draft repeats the source's sentence with another bound of the same kind: "at least 33,000 people" for
 * "at least 38,000 people", or has digits that the source does not: "$384,000" for "$380,000". Who rounds writes fewer digits:
 * "more than 1,000" for "more than 1,240".
 */
export function isOtherBound(
  [draft, source]: readonly [Quantity, Quantity],
  claim: Claim,
  alignment: Alignment,
): boolean {
  if (draft.upper !== undefined || source.upper !== undefined || draft.amount === source.amount) return false;
  if (draft.measure !== source.measure || draft.unit !== source.unit || draft.spelled || source.spelled) return false;
  const isBound = areSameBounds(draft, source);
  const isFiner = draft.hedge === undefined && source.hedge === undefined && digitsOf(draft) > digitsOf(source);
  const near = (): number => localCoverage(alignment, claim, (i) => isMet(alignment, i));
  const least = isBound && !isImplied(draft, source) ? 0.75 : 0.9;
  return (isBound || isFiner) && coverage(alignment) >= least && near() >= 0.85;
}

/** "at least 33,000" and "at least 38,000": one hedge, and at least as many digits in the draft. */
function areSameBounds(draft: Quantity, source: Quantity): boolean {
  const { hedge } = draft;
  if (hedge === undefined || hedge !== source.hedge || vague.has(hedge)) return false;
  return digitsOf(draft) >= Math.max(digitsOf(source), leastDigits.get(hedge) ?? 1);
}

function digitsOf({ amount }: Quantity): number {
  return mantissa(amount).length;
}

/** "over 65" is no lie where the source has "over 75", though nobody who copies it writes so. */
function isImplied({ interval: mine }: Quantity, { interval: theirs }: Quantity): boolean {
  return (mine.low ?? -Infinity) <= (theirs.low ?? -Infinity) && (theirs.high ?? Infinity) <= (mine.high ?? Infinity);
}

/** "over 50 shops" only counts them roughly, whatever the source's round number is. */
const leastDigits: ReadonlyMap<Quantity["hedge"], number> = new Map<Quantity["hedge"], number>([
  ["over", 2],
  ["under", 2],
]);

/** Hedges that are ranges by themselves. */
const vague: ReadonlySet<Quantity["hedge"]> = new Set<Quantity["hedge"]>(["dozens", "between"]);
