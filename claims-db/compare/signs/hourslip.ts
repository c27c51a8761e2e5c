/** Finds an hour that is not the one proposed: "proposed Thursday at 3 pm" beside "Would Thursday at 2 pm suit you?". */
import type { Moment } from "../../model";
import { isTimed } from "../binding/coarser";
import type { Bound } from "../bound";

/**
 * True where a draft has the weekday or the day of the hour that a source's question proposes, but another hour that the
 * article has nowhere, and the article has no second hour of that day; the sentences must share a word, too.
 */
export function isHourSlip({
  claim,
  pairs,
  disagree,
  others,
}: Pick<Bound, "claim" | "pairs" | "disagree" | "others">): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (!disagree || !isTimed(draft) || !isTimed(source) || !isSameDay(draft, source)) return false;
  if (!disagree.candidate.passage.sentence.text.trimEnd().endsWith("?")) return false;
  if (others.disagreeing > 0 || disagree.near < leastNear) return false;
  const told = pairs.flatMap(({ candidate }) => (isTimed(candidate.claim.value) ? [candidate.claim.value] : []));
  const hours = told.filter((other) => isSameDay(draft, other) || !isDayTold(other)).map(({ minutes }) => minutes);
  return new Set(hours).size === 1 && !told.some(({ minutes }) => minutes === draft.minutes);
}

const leastNear = 0.1;

function isDayTold({ weekday, day }: Moment): boolean {
  return weekday !== undefined || day !== undefined;
}

function isSameDay(one: Moment, other: Moment): boolean {
  const isDay = one.day !== undefined && one.day === other.day && one.month === other.month;
  return isDay || (one.weekday !== undefined && one.weekday === other.weekday);
}
