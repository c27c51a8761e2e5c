/** Finds that a bound of the draft is true of a source's figure only as it is of anything: "over 6,000" of 79,500. */
import type { Claim, PlacedSentence, Quantity } from "../../model";
import type { Pair } from "../pairs";
import { textBefore } from "../statement";

/**
 * True where the source's figure lies so far beyond the draft's bound that no writer would have told it so: "more than two
 * feet" is not borne out by 3,812 metres, nor "as much as £15" by £1.50.
 */
export function isVague({ value, span }: Claim, sentence: PlacedSentence, { candidate }: Pair): boolean {
  const other = candidate.claim.value;
  if (value.kind !== "figure" || other.kind !== "figure" || value.measure === "ordinal") return false;
  const before = textBefore(sentence, { span });
  return isBeyond(value, other) || (reached.test(before) && isShort(value, other));
}

/** How many times as large as a lower bound, and what share of an upper one, a figure may be. */
const [most, least] = [2.5, 0.4];

function isBeyond({ hedge, interval: { low, high } }: Quantity, { interval: there }: Quantity): boolean {
  if (hedge === "over" || hedge === "at least") return low !== undefined && low > 0 && (there.low ?? 0) > low * most;
  if (hedge !== "under" && hedge !== "at most") return false;
  return high !== undefined && there.high !== undefined && there.high < high * least;
}

/** What is "as high as" a number came near to it. */
const reached = /\bas (?:much|many|high|long|far|large|big) as (?:an? )?$/iu;

const near = 0.75;

function isShort({ interval: { high } }: Quantity, { interval: there }: Quantity): boolean {
  return high !== undefined && there.high !== undefined && there.high < high * near;
}
