/** Finds disagreements that are none, since the draft's sentence tells both values, each from another article. */
import type { Claim } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Bound } from "../bound";
import type { Stance } from "../stance";
import { compareValues } from "../values";

/**
 * The stances without those whose source value is another one of the draft's sentence, where another article has this
 * one: "licensed for 90, she had 140 on board" tells the 90 of one article and the 140 of the other.
 */
export function unanswered(stances: readonly Stance[], bounds: readonly Bound[]): readonly Stance[] {
  return stances.map((stance, i) => {
    const bound = bounds[i];
    if (!bound || stance.stance !== "disagrees" || bound.claim.value.kind !== "figure") return stance;
    const others = bounds.filter((other) => other !== bound);
    if (!holds(bound.claim, others)) return stance;
    const isNone = isTold(bound, stance) || isAgainstMany(bound, stance, others);
    return isNone ? { ...stance, stance: "silent", pair: undefined } : stance;
  });
}

/** Another figure of the draft's sentence is the source's. */
function isTold({ claim, draft }: Bound, { pair }: Stance): boolean {
  return figuresBeside(claim, draft.claims).some((other) => pair && isSame(other, pair.candidate.claim));
}

/** "lost 24 seats and has 51 now": another sentence's lone number cannot stand against both, which another article has. */
function isAgainstMany({ claim, draft }: Bound, { pair }: Stance, others: readonly Bound[]): boolean {
  if (!pair) return false;
  const { claim: source, passage } = pair.candidate;
  if (figuresBeside(source, passage.claims).length > 0) return false;
  return figuresBeside(claim, draft.claims).some((other) => {
    const { outcome, affinity } = compareValues(other.value, source.value);
    return outcome === "disagrees" && affinity >= pair.comparison.affinity && holds(other, others);
  });
}

function figuresBeside(claim: Claim, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((other) => other !== claim && other.kind === "figure" && !other.quoted);
}

/** One of the articles has the very figure in a sentence that was looked at. */
function holds(claim: Claim, bounds: readonly Bound[]): boolean {
  return bounds.some(({ aligned }) =>
    aligned.some(({ passage }) => passage.claims.some((source) => isSame(claim, source))),
  );
}

function isSame({ value }: Claim, source: Claim): boolean {
  if (source.kind !== "figure") return false;
  const comparison = compareValues(value, source.value);
  return comparison.outcome === "agrees" && isExact(comparison);
}
