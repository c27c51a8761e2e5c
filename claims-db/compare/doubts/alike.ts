/** Finds sentences so alike that their figure or date is the same one, whatever reason there might be for another. */
import type { Bound } from "../bound";
import { isInPlace } from "./inplace";
import { isSameClause } from "../signs/sameclause";

/**
 * True where nearly all of the draft's words stand around a source's lone candidate, and no sentence has the draft's value:
 * "The repair took 26 minutes" beside "The repair took 26 days" is no other repair.
 */
export function isAlike(bound: Bound): boolean {
  return isSameClause(bound) || isSameAround(bound) || isInPlace(bound);
}

function isSameAround({ claim, agree, disagree, soft, taken, others }: Bound): boolean {
  if (!disagree || agree || soft || taken || others.disagreeing > 0) return false;
  const { near, aligned, zone, candidate } = disagree;
  const isOwn = zone >= 0 && candidate.claim.modality === claim.modality;
  return isOwn && near >= least.near && aligned.widened >= least.widened && aligned.alignment.draft.terms.length >= 3;
}

/** Shares of the words beside the value, and of the draft's words in all, that the source's sentence has. */
const least = { near: 0.7, widened: 0.85 } as const;
