/** Knows numbers that differ in their zeros alone, 31 billion for 31 million, and those that round to others. */
import type { Quantity } from "../../model";

/** True where both have the same two digits or more in front of their zeros, and one is at least ten times the other. */
export function isScaleSlip(draft: Quantity, source: Quantity): boolean {
  const [mine, theirs] = [digitsOf(draft), digitsOf(source)];
  const isSame = mine === theirs && mine.length >= 2 && draft.upper === undefined && source.upper === undefined;
  return isSame && draft.unit === source.unit && draft.amount !== source.amount;
}

function digitsOf({ amount }: Quantity): string {
  return String(amount).replace(/[.,-]/gu, "").replace(/0+$/u, "").replace(/^0+/u, "");
}

/** True where a number of more digits rounds to the source's last one: 1,968 to 2,000. */
export function roundsTo(draft: Quantity, source: Quantity): boolean {
  return Math.floor(draft.amount / source.step + 0.5) * source.step === source.amount;
}
