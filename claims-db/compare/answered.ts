/** Knows which figures of a source another figure of the draft's sentence already tells. */
import type { Claim } from "../model";
import { isExact } from "./outcome";
import type { Pair } from "./pairs";

/**
 * Says of a pair whether another claim of the draft's sentence has the source's very figure, and is bound to it as well: of
 * "a dozen goals, three before and nine after the break" the source's "12 goals" is no rival of the three.
 */
export function answered(
  claims: readonly Claim[],
  all: readonly (readonly Pair[])[],
): (pair: Pair, own: number) => boolean {
  const owners = new Map<Claim, { readonly index: number; readonly score: number }[]>();
  claims.forEach(({ kind }, index) => {
    if (kind !== "figure") return;
    for (const { candidate, comparison, score } of all[index] ?? []) {
      if (comparison.outcome !== "agrees" || !isExact(comparison)) continue;
      owners.set(candidate.claim, [...(owners.get(candidate.claim) ?? []), { index, score }]);
    }
  });
  return ({ candidate, comparison, score }, own) =>
    comparison.outcome === "disagrees" &&
    (owners.get(candidate.claim) ?? []).some((owner) => owner.index !== own && owner.score >= score);
}
