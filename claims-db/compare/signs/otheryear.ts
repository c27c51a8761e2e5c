/** Finds the very day of another year: "27 February 2012" beside "27 February 2010", where no source has the draft's year with it. */
import type { Bound } from "../bound";

/**
 * True where the source tells of the draft's day and month in another year, and no other passage of the article has the
 * draft's year at all. What comes back every year is told of several years.
 */
export function isOtherYear({
  claim,
  agree,
  disagree,
  pairs,
}: Pick<Bound, "claim" | "agree" | "disagree" | "pairs">): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (agree || draft.kind !== "date" || source?.kind !== "date") return false;
  if (draft.day === undefined || draft.year === undefined || source.year === undefined) return false;
  if (draft.day !== source.day || draft.month !== source.month || draft.year === source.year) return false;
  return !pairs.some(({ candidate }) => {
    const { value } = candidate.claim;
    return value.kind === "date" && value.year === draft.year;
  });
}
