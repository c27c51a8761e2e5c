/** Knows sources that are vaguer than the draft: "in May 2018" fits May 29, 2018, but does not say it. */
import type { Claim, Moment, Precision, Value } from "../../model";
import { surroundings } from "../../lexicon/places";
import type { Pair } from "../pairs";

/**
 * True where a source's date agrees only because it says less: "2020" of a heading beside "March 10, 2020", "Tuesday" beside
 * "6 a.m. on Tuesday".
 */
export function isCoarser({ value }: Pick<Claim, "value">, { candidate, comparison }: Stated): boolean {
  const source = candidate.claim.value;
  if (value.kind !== "date" || source.kind !== "date" || comparison.outcome !== "agrees") return false;
  if (value.relation === "between" || source.relation === "between") return false;
  if (isTimed(value) && !isTimed(source)) return true;
  return fineness[source.precision] < fineness[value.precision];
}

type Stated = Pick<Pair, "candidate" | "comparison">;

/** True where a source only has what the draft's place lies in, and none has the place: "Afghanistan" does not say "Kandahar". */
export function isWiderOnly({ value }: Pick<Claim, "value">, pair: Stated, pairs: readonly Stated[]): boolean {
  const around = (other: Stated): boolean => {
    const source = other.candidate.claim.value;
    return value.kind === "place" && source.kind === "place" && surroundings(value.full).has(source.full);
  };
  const isSame = ({ comparison }: Stated): boolean => comparison.reason.code === "same-place";
  return around(pair) && !pairs.some(isSame);
}

/** The pair that says the draft's date as finely as the draft does, where the best bound one is vaguer. */
export function exactOf(claim: Claim, plain: Pair, pairs: readonly Pair[]): Pair {
  if (!isCoarser(claim, plain)) return plain;
  const isAsFine = (pair: Pair): boolean => pair.comparison.outcome === "agrees" && !isCoarser(claim, pair);
  return pairs.find((pair) => isAsFine(pair) && pair.score >= leastShare * plain.score) ?? plain;
}

/**
 * The same pair; `undefined` where the time is what differs and the pair has only the day: "Tuesday" says nothing for
 * "4.49 a.m. on Tuesday".
 */
export function timedOf({ value }: Claim, agree: Pair, disagree: Pair | undefined): Pair | undefined {
  const isOfTime = disagree !== undefined && isTimed(value) && isTimed(disagree.candidate.claim.value);
  return isOfTime && !isTimed(agree.candidate.claim.value) ? undefined : agree;
}

/** True for a date that tells a time of day: "4.49 a.m. on Tuesday", "at seven". */
export function isTimed(value: Value | undefined): value is Moment & { readonly minutes: number } {
  return value?.kind === "date" && value.minutes !== undefined;
}

/** How much worse the very day may be bound than the year of a heading, and still be what the source says. */
const leastShare = 0.2;

/** From vague to exact; where the draft tells the time in minutes, they are asked for, too. */
const fineness: Readonly<Record<Precision, number>> = {
  century: 0,
  decade: 1,
  year: 2,
  half: 3,
  season: 3,
  quarter: 3,
  month: 4,
  week: 5,
  weekend: 5,
  day: 6,
  time: 6,
};
