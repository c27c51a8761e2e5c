/** Holds two intervals of numbers against each other, with the readings that writers give to bounds and round numbers. */
import type { Hedge, Interval, Quantity } from "../../model";

/** True when some number lies in both: "over 1,900" meets "1,968", "under 30" does not meet "at least 30". */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** True when every number of the second lies in the first: "24 to 30" holds "25". */
export function intervalHolds(outer: Interval, inner: Interval): boolean {
  const low =
    outer.low === undefined ||
    (inner.low !== undefined && (inner.low > outer.low || (inner.low === outer.low && outer.lowOpen !== true)));
  const high =
    outer.high === undefined ||
    (inner.high !== undefined && (inner.high < outer.high || (inner.high === outer.high && outer.highOpen !== true)));
  return low && high;
}

/** How far a bound may be from the value that it is said of. */
export type Reach = keyof typeof reaches;

/** "over 1,200" is plausibly up to 1,500; up to 1,800 nobody can tell; beyond that a writer would have said another bound. */
const reaches = { plausible: 0.25, possible: 0.5 } as const;

/** The interval of a bound, closed at its far side: "over 1,200" is 1,200 to 1,500, "under 100" is 75 to 100. */
export function closed(interval: Interval, reach: Reach): Interval {
  const by = reaches[reach];
  if (interval.low !== undefined && interval.high === undefined)
    return { ...interval, high: interval.low + Math.abs(interval.low) * by };
  if (interval.high !== undefined && interval.low === undefined)
    return { ...interval, low: interval.high - Math.abs(interval.high) * by };
  return interval;
}

/** Which side a hedge leaves open; undefined for values and ranges. */
export function sideOf(hedge: Hedge | undefined): "above" | "below" | undefined {
  if (hedge === "over" || hedge === "at least") return "above";
  return hedge === "under" || hedge === "at most" ? "below" : undefined;
}

/** "at least 6" and "up to 40" name a limit that is itself a figure; "over 1,000" only says that it is more. */
export function isLimit(hedge: Hedge | undefined): boolean {
  return hedge === "at least" || hedge === "at most";
}

/** A share holds what lies half its step to either side; "less than a quarter" and "nearly half" hardly what lies above. */
export function widened({ interval, measure, step, hedge }: Quantity): Interval {
  if (measure !== "ratio") return interval;
  const slack = (step / 2) * 100;
  const [below, above] = [hedge === "over" ? strict : slack, staysBelow(hedge) ? strict : slack];
  return {
    ...interval,
    ...(interval.low === undefined ? {} : { low: interval.low - below }),
    ...(interval.high === undefined ? {} : { high: interval.high + above }),
  };
}

/** Percentage points by which a share may miss a bound that it is said to pass: half of what rounding takes. */
const strict = 0.5;

function staysBelow(hedge: Quantity["hedge"]): boolean {
  return hedge === "under" || hedge === "nearly";
}

function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === undefined || b.low === undefined) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen === true || b.lowOpen === true));
}
