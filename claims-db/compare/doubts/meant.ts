/** Knows a date that can only have been meant for the source's: a limit within whose own period it lies, or one digit away. */
import type { Moment } from "../../model";
import type { Bound } from "../bound";

/**
 * True for "before 2021" beside 3 October 2021, and for "18 July" beside 8 July or "6 November" beside 6 October: whoever
 * hits the period or nearly the day speaks of it, however little else the two sentences share.
 */
export function isMeantFor({ claim, disagree }: Pick<Bound, "claim" | "disagree">): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (draft.kind !== "date" || source?.kind !== "date") return false;
  return isWithin(draft, source) || isDigitOff(draft, source);
}

/** "before May 2003" and May 18, 2003; a limit to the day is often told beside that very day. */
function isWithin(draft: Moment, source: Moment): boolean {
  const isLimit = draft.relation === "before" || draft.relation === "after";
  if (!isLimit || source.relation !== "on" || (draft.precision !== "year" && draft.precision !== "month")) return false;
  const [{ from, to }, { from: begin, to: end }] = [draft, source];
  if (from === undefined || to === undefined || begin === undefined || end === undefined) return false;
  return from <= begin && end <= to;
}

/** The same day of the month beside, or the same month and a day with one digit more or another. */
function isDigitOff(draft: Moment, source: Moment): boolean {
  if (draft.day === undefined || source.day === undefined || draft.month === undefined || source.month === undefined)
    return false;
  const [days, months] = [Math.abs(draft.day - source.day), Math.abs(draft.month - source.month)];
  return (days === 0 && months === 1) || (months === 0 && days > 0 && days % 10 === 0);
}
