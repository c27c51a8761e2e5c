/** Holds two times of day against each other. */
import type { Moment } from "../../model";
import type { Outcome } from "./relation";

/**
 * What becomes of two dates that agree, or of two that state no day, once their times are looked at: "8am on Sunday"
 * against "7am on Sunday" is `["disagrees", "other-time"]`, and so it is against "7am", whose day its text has told before. Times
 * of two zones are left open; "8:30" may be "20:30".
 */
export function judgeTimes(draft: Moment, source: Moment, dates: Outcome): Outcome {
  if (draft.minutes === undefined || source.minutes === undefined || draft.zone !== source.zone) return dates;
  if (dates[0] === "disagrees" || (dates[0] === "incomparable" && !(isBare(draft) || isBare(source)))) return dates;
  const [hours, theirs] = [hoursOf(draft.minutes, draft), hoursOf(source.minutes, source)];
  if (hours.some((hour) => theirs.includes(hour))) return ["agrees", "same-time"];
  const isFitting = hours.some((hour) => theirs.some((other) => isWithin(draft, hour, other)));
  return isFitting ? ["agrees", "within-limit"] : ["disagrees", "other-time"];
}

/** The minutes, and those half a day on where the time does not say of which half it is. */
function hoursOf(minutes: number, { either }: Moment): readonly number[] {
  return either ? [minutes, (minutes + halfDay) % (2 * halfDay)] : [minutes];
}

const halfDay = 12 * 60;

/** A time without any day. */
function isBare({ from, year, month, day, weekday }: Moment): boolean {
  return (from ?? year ?? month ?? day ?? weekday) === undefined;
}

/** "before 7 p.m." holds 6 p.m., "after 8 a.m." holds 9 a.m. */
function isWithin({ relation }: Moment, limit: number, minutes: number): boolean {
  if (relation === "before" || relation === "by") return minutes < limit;
  return relation === "after" && minutes > limit;
}
