/** Says whether two numbers are of one size, so that one may borrow what the other says of itself. */

/** How many times the one may be the other: "$3 million in May and 40 in June" leaves out more than a unit, or none. */
const mostTimes = 6;

/** `areOfOneSize(61, 55)` is true, `areOfOneSize(900, 1.2)` false. */
export function areOfOneSize(one: number, other: number): boolean {
  return Math.max(one / other, other / one) <= mostTimes;
}
