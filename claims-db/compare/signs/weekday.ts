/** Finds that a source tells on another weekday what the draft tells: "beat Lund 4-1 on Sunday" for "Lund's 4-1 defeat on Saturday". */
import type { Claim } from "../../model";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { compareValues } from "../values";
import { areInOneClause } from "./sameclause";

/** How many other claims of the sentence must stand in the source's sentence, none against it. */
const leastBeside = 2;

/**
 * True where the sentence's other values are the source's, whose only day is another weekday, and the article has the
 * draft's nowhere, or only in sentences that have none of the draft's figures.
 */
export function isOtherWeekday({ claim, draft, pairs, agree, disagree, others, taken }: Bound): boolean {
  if (!disagree || taken || others.agreeing < leastBeside || others.disagreeing > 0) return false;
  const { claim: source, passage } = disagree.candidate;
  const beside = draft.claims.filter((other) => other.kind !== "date" && areInOneClause(draft, claim, other));
  if (beside.length < leastBeside || (agree && !isElsewhere(beside, pairs))) return false;
  const days = passage.claims.filter(({ kind }) => kind === "date");
  return days.length === 1 && isWeekday(claim) && isWeekday(source) && claim.modality === source.modality;
}

/** No sentence with the draft's own day has a figure that stands beside it in the draft, where one does. */
function isElsewhere(beside: readonly Claim[], pairs: readonly Pair[]): boolean {
  const figures = beside.filter(({ kind }) => kind === "figure");
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  const isTold = ({ candidate }: Pair): boolean =>
    candidate.passage.claims.some((told) =>
      figures.some(({ value }) => compareValues(value, told.value).outcome === "agrees"),
    );
  return figures.length > 0 && !own.some(isTold);
}

function isWeekday({ value }: Claim): boolean {
  return value.kind === "date" && value.weekday !== undefined && value.relation === "on";
}
