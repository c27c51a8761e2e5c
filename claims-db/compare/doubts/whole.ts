/** Finds a total that the draft itself adds up: "Of 184 people on board 43 died, 112 were saved and 29 were missing". */
import type { Claim } from "../../model";
import type { Bound } from "../bound";

/** True where the counts of the draft's sentence beside this one, two at least, add up to it. */
export function isOwnTotal({ claim, draft }: Bound): boolean {
  const total = countOf(claim);
  if (total === undefined) return false;
  const parts = draft.claims.flatMap((other) => (other === claim ? [] : (countOf(other) ?? [])));
  return parts.length >= leastParts && parts.reduce((sum, part) => sum + part, 0) === total;
}

const leastParts = 2;

/** The amount of a plain count, without hedge or upper end: 43 for "43 died". */
export function countOf({ value }: Claim): number | undefined {
  if (value.kind !== "figure" || value.upper !== undefined || value.hedge !== undefined) return undefined;
  return value.measure === "count" || value.measure === "number" ? value.amount : undefined;
}
