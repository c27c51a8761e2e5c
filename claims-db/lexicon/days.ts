/** How days are counted: dates to day numbers and back, and the stretch of days that "late March" can mean. */
import type { Moment, Precision } from "../model";

/** Days since 1970-01-01: `dayNumber(2025, 3, 1)` is 20148. Months and days beyond their range roll over. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(2000, month - 1 + (year - 2000) * 12, day) / 86_400_000);
}

/** The reverse of {@link dayNumber}. */
export function dayParts(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday of a day, 0 for Sunday: `weekdayOf(20148)` is 6. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** True for a date that exists in some year: February 29 does, June 31 does not. */
export function isDay(month: number, day: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** First and last day of a stretch. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The days that "late March" can mean in a year: March 19 to 31; undefined where the parts name none. */
export function stretchOf(
  moment: Pick<Moment, "precision" | "month" | "day" | "part">,
  year: number,
): Stretch | undefined {
  const { month = 1, day, part, precision } = moment;
  if (day !== undefined) return isDay(month, day, year) ? both(dayNumber(year, month, day)) : undefined;
  const months = lengths[precision];
  if (months === undefined) return undefined;
  const from = dayNumber(year, month, 1);
  const to = dayNumber(year, month + months, 0);
  const days = to - from;
  const [low, high] = parts[part ?? "whole"];
  return { from: from + Math.ceil(days * low), to: from + Math.floor(days * high) };
}

/** Months that a stretch of this precision lasts. Seasons get a month more, for nobody agrees when they end. */
const lengths: Readonly<Partial<Record<Precision, number>>> = {
  century: 1212,
  decade: 120,
  year: 12,
  half: 6,
  season: 4,
  quarter: 3,
  month: 1,
};

/** Which share of a stretch the word allows; wide, since "early" has no edge. */
const parts = { early: [0, 0.42], mid: [0.25, 0.75], late: [0.58, 1], whole: [0, 1] } as const;

function monthLength(year: number, month: number): number {
  return dayParts(dayNumber(year, month + 1, 0)).day;
}

function both(day: number): Stretch {
  return { from: day, to: day };
}
