/** Turns a pair that a source's sentence sets against the draft's figure into one that disagrees. */
import type { Quantity } from "../../model";
import { isSameNumber } from "../amounts/equal";
import { sideOf } from "../amounts/interval";
import { isExact } from "../amounts/outcome";
import { suggest } from "../amounts/written";
import type { Pair } from "../pairs";

/** The pair, as one that disagrees: "up to $1,000" with the $500 of which that is true, too. */
export function opposed(draft: Quantity, pair: Pair): Pair {
  const { comparison, candidate } = pair;
  const source = candidate.claim.value;
  if (comparison.outcome === "disagrees" || source.kind !== "figure") return pair;
  const suggestion = suggest(draft, source);
  const reason = { ...comparison.reason, code: "different-amount" };
  return {
    ...pair,
    comparison: { ...comparison, reason, outcome: "disagrees", ...(suggestion === undefined ? {} : { suggestion }) },
  };
}

/** So little of the words around a number is met by chance. */
export const stray = 0.15;

/** The source says the number itself, or one of which the draft's bound is true: "over 350" and 402. */
export function isTrueOf(draft: Quantity, pair: Pair): boolean {
  return isSame(draft, pair) || (sideOf(draft.hedge) !== undefined && pair.comparison.outcome === "agrees");
}

/** The source says the number itself, whatever bounds it. */
export function isSame(draft: Quantity, { comparison, candidate: { claim } }: Pair): boolean {
  if (comparison.outcome !== "agrees" || claim.value.kind !== "figure") return false;
  return isExact(comparison) || comparison.reason.code === "rounds-to" || isSameNumber(claim.value, draft);
}
