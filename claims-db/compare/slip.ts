/** Finds who has the draft's number but for a slip of the pen, where nobody has it as it stands: turned digits, a million for a billion. */
import type { Claim } from "../model";
import { digitsScaled } from "./signs/scaled";
import { digitsTurned, type Compared } from "./signs/swapped";

/**
 * The pair whose value a slip turned into the draft's, wherever it stands: 6,840 into 6,480 euros, 3,482 million into 3,482
 * billion kroner. `undefined` where an article has the draft's own, or all else speaks too little against it (`likely`, 0
 * to 1): judged by other stories, all 18 figures with turned digits of two between 0.7 and 0.9 were mistakes, all 6 of three or
 * more between 0.3 and 0.9, and all 11 with a million for a billion and the like, of three digits from 0.1 on, of two from 0.3.
 */
export function slipOf<P extends Compared>(claim: Claim, bounds: readonly Paired<P>[], likely: number): P | undefined {
  if (claim.value.kind !== "figure" || bounds.some(({ agree }) => agree)) return undefined;
  const slips = kinds.filter(({ least }) => likely >= least);
  return bounds.flatMap(({ pairs }) => pairs).find((pair) => slips.some(({ is }) => is(claim, pair)));
}

/** What a slip looks like, and how likely a claim must be wrong by all else for it. */
const kinds: readonly { readonly least: number; readonly is: IsSlip }[] = [
  { least: 0.1, is: (draft, pair) => digitsScaled(draft, pair) >= 3 },
  { least: 0.3, is: (draft, pair) => digitsScaled(draft, pair) >= 2 },
  { least: 0.3, is: (draft, pair) => digitsTurned(draft, pair) >= 3 },
  { least: 0.7, is: (draft, pair) => digitsTurned(draft, pair) >= 2 },
];

type IsSlip = (draft: Claim, pair: Compared) => boolean;

/** What an article has for a claim, and all that it was held against there. */
interface Paired<P> {
  readonly agree?: unknown;
  readonly pairs: readonly P[];
}
