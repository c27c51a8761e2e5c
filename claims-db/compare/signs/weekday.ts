/** Finds that a source tells on another weekday what the draft tells: "beat Lund 4-1 on Sunday" for "Lund's 4-1 defeat on Saturday". */
import type { Claim } from "../../model";
import type { Bound } from "../bound";
import { areInOneClause } from "./sameclause";

/** How many other claims of the sentence must stand in the source's sentence, none against it. */
const leastBeside = 2;

/**
 * True where the sentence's other values are the source's, whose only day is another weekday, and the article has the
 * draft's nowhere, or with far fewer of those values.
 */
export function isOtherWeekday({ claim, draft, agree, disagree, others, beside, taken }: Bound): boolean {
  if (!disagree || taken || others.agreeing < leastBeside || others.disagreeing > 0) return false;
  if (agree && beside.agreeing + leastBeside > others.agreeing) return false;
  const { claim: source, passage } = disagree.candidate;
  const near = draft.claims.filter((other) => other.kind !== "date" && areInOneClause(draft, claim, other));
  if (near.length < leastBeside) return false;
  const days = passage.claims.filter(({ kind }) => kind === "date");
  return days.length === 1 && isWeekday(claim) && isWeekday(source) && claim.modality === source.modality;
}

function isWeekday({ value }: Claim): boolean {
  return value.kind === "date" && value.weekday !== undefined && value.relation === "on";
}
