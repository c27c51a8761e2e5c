/** Knows numbers with a word such as "million" for another: "3,482 billion kroner" beside "3,482 million kroner". */
import type { Claim, Quantity } from "../../model";
import { isScaleSlip } from "../amounts/slip";
import { mantissa } from "../binding/valuefeatures";
import type { Bound } from "../bound";
import { isTurned, type Compared } from "./swapped";

/** The best bound pair of a draft figure that no sentence has, with one of another scale; `undefined` where there is none. */
export function scaledPair<P extends Compared>(claim: Claim, pairs: readonly P[]): P | undefined {
  if (pairs.some(({ comparison }) => comparison.outcome === "agrees")) return undefined;
  return pairs.find((pair) => digitsScaled(claim, pair) > 0);
}

/** A figure that no sentence has, but for a slip of the pen: of another scale, or with two digits that changed places. */
export function isSlip(bound: Bound): boolean {
  return isTurned(bound) || isOfOtherScale(bound);
}

function isOfOtherScale({ claim, agree, disagree }: Bound): boolean {
  return !agree && disagree !== undefined && digitsScaled(claim, disagree) > 0;
}

/**
 * How many digits the two have in front of their noughts where they measure the same in the same unit, and are written alike or
 * one is a thousand times the other: 3 for "Rs 1.72 lakh" and "Rs 1.72 crore", 2 for "€74,000" and "€74 million". 0 for any two
 * that are hedged or small, whatever stands around them: "£54 a shift" is no slip for "£54 million".
 */
export function digitsScaled(draft: Claim, { candidate, comparison }: Compared): number {
  const [mine, theirs] = [draft.value, candidate.claim.value];
  if (mine.kind !== "figure" || theirs.kind !== "figure" || comparison.outcome !== "disagrees") return 0;
  if (!areAlike(mine, theirs) || !isScaleSlip(mine, theirs)) return 0;
  const isScaled = isThousandfold(mine, theirs) || areWrittenAlike(draft, candidate.claim);
  return isScaled ? mantissa(mine.amount).length : 0;
}

function areAlike(one: Quantity, other: Quantity): boolean {
  if (one.hedge !== undefined || one.measure !== other.measure) return false;
  return Math.min(one.amount, other.amount) >= (one.unit === undefined ? leastCount : leastUnits);
}

/** Counts without a unit are of many things, and so alike by chance. */
const [leastCount, leastUnits] = [100_000, 1000];

/** Of two numbers with the same digits, whether one is a thousand times the other. */
function isThousandfold(one: Quantity, other: Quantity): boolean {
  return Math.round(Math.abs(Math.log10(one.amount / other.amount))) === 3;
}

function areWrittenAlike(one: Claim, other: Claim): boolean {
  const [mine, theirs] = [one, other].map(({ text }) => /\d[\d.,]*/u.exec(text)?.[0]);
  return mine !== undefined && mine === theirs;
}
