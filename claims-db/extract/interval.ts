/** Turns an amount and its hedge into the interval of numbers that the wording allows. */
import { unitNamed } from "../lexicon/units";
import type { Hedge, Interval } from "../model";

/** What an interval is made of; amounts in the stated unit. */
export interface Stated {
  readonly amount: number;
  readonly upper?: number;
  readonly step: number;
  readonly unit?: string;
  readonly hedge?: Hedge;
  /** True for "just over". */
  readonly narrow?: boolean;
}

/**
 * The interval of a wording, in the base unit of its measure: "over 2,000" is `{low: 2000, lowOpen: true}`,
 * "about six weeks" is 39.9 to 44.1 days. About is 5 % or half a step to either side, at most 10 % (less for more digits); nearly is 90 % and more.
 */
export function intervalOf(stated: Stated): Interval {
  const { low, high, lowOpen, highOpen } = wording(stated);
  return {
    ...(low === undefined ? {} : { low: toBase(low, stated.unit) }),
    ...(high === undefined ? {} : { high: toBase(high, stated.unit) }),
    ...(lowOpen === true ? { lowOpen } : {}),
    ...(highOpen === true ? { highOpen } : {}),
  };
}

function wording({ amount, upper, step, hedge, narrow }: Stated): Interval {
  const top = upper ?? amount;
  const slack = Math.min(
    Math.max(Math.abs(amount) * share(amount, step), step / 2),
    Math.max(Math.abs(amount) * 0.1, 0.5),
  );
  switch (hedge) {
    case "about":
      return { low: amount - slack, high: top + slack };
    case "nearly":
      return { low: amount - Math.abs(amount) * 0.1, high: top, highOpen: true };
    case "over":
      return { low: amount, lowOpen: true, ...(narrow === true && amount > 0 ? { high: hardlyMore(amount) } : {}) };
    case "at least":
      return { low: amount };
    case "under":
      return { high: top, highOpen: true };
    case "at most":
      return { high: top };
    case "between":
    case "dozens":
    case "exactly":
    case undefined:
      return { low: Math.min(amount, top), high: Math.max(amount, top) };
  }
}

/** "Just over two hours" may be two and a half, "just over half" hardly three fifths. */
function hardlyMore(amount: number): number {
  return amount * 1.2 + (Number.isInteger(amount) && amount < 10 ? 0.4 : 0);
}

/** About 1,900 may be off by 5 %, about 91.3 hardly by 2 %: the more digits, the less an "about" takes back. */
function share(amount: number, step: number): number {
  const digits = Math.abs(amount) / step;
  return digits < 100 ? 0.05 : digits < 1000 ? 0.02 : 0.01;
}

function toBase(amount: number, name: string | undefined): number {
  const unit = name === undefined ? undefined : (unitNamed(name.split(" per ")[0] ?? name) ?? unitNamed(name));
  const whole = (name === undefined ? undefined : unitNamed(name)) ?? unit;
  if (whole === undefined) return amount;
  return Number(((amount + (whole.offset ?? 0)) * whole.factor).toPrecision(12));
}
