/** Finds who has the draft's number but for two digits that changed places, where nobody has it as it stands. */
import type { Claim } from "../model";
import { digitsTurned, type Compared } from "./signs/swapped";

/**
 * The pair whose value a slip of the fingers turned into the draft's, 6,840 into 6,480 euros, wherever it stands. `undefined`
 * where an article has the draft's own, or all else speaks too little against it (`likely`, 0 to 1): judged by other
 * stories, all 18 such figures of two digits between 0.7 and 0.9 were mistakes, and all 6 of three or more between 0.3 and 0.9.
 */
export function slipOf<P extends Compared>(
  { value }: Pick<Claim, "value">,
  bounds: readonly Paired<P>[],
  likely: number,
): P | undefined {
  if (value.kind !== "figure" || likely < leastOfMany || bounds.some(({ agree }) => agree)) return undefined;
  const fewest = likely < leastOfTwo ? 3 : 2;
  return bounds.flatMap(({ pairs }) => pairs).find((pair) => digitsTurned(value, pair) >= fewest);
}

/** What an article has for a claim, and all that it was held against there. */
interface Paired<P> {
  readonly agree?: unknown;
  readonly pairs: readonly P[];
}

const leastOfMany = 0.3;
const leastOfTwo = 0.7;
