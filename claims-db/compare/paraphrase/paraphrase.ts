/** Says how likely the words around a draft's figure and around a source's tell of the same thing, whatever the two values are. */
import type { Claim } from "../../model";
import type { Pair } from "../pairs";
import type { Statement } from "../statement";
import { meet } from "./meet";
import { layers, pass, type Kept, type Layer, type Net, type Sides } from "./net";
import weights from "./paraphrase.json";
import { tokensAround } from "./tokens";

/**
 * Log odds, from about -8 to 8, that the two values tell the same: high for "three hours before they dug him out" beside
 * "dug out after five hours". Learned from right drafts, where the value that is equal is the one that is meant
 * (`test/bench/paraphrases.ts`), as `match.ts` is, but from the words themselves; a pair with a match has them from there.
 */
export function paraphraseOdds(draft: Statement, claim: Claim, pair: Pair): number {
  const known = pair.match?.features["words"];
  if (known !== undefined) return known;
  const { net, kept } = taught();
  return pass(net, sidesOf(draft, claim, pair), kept).odds;
}

/** The words around the two values, each with what it meets on the other side. */
export function sidesOf(draft: Statement, claim: Claim, { candidate, aligned }: Pair): Sides {
  const own = tokensAround(draft, claim);
  const other = tokensAround(aligned.alignment.source, candidate.claim);
  return meet(own, other);
}

/** The net and what it has worked out of words. */
interface Taught {
  readonly net: Net;
  readonly kept: Kept;
}

const read = new WeakMap<object, Taught>();

/** The weights as rows of numbers, read once; other weights may be put into the table for measuring. */
function taught(): Taught {
  const known = read.get(weights.own);
  if (known) return known;
  const table: Readonly<Record<Layer, readonly (readonly number[])[]>> = weights;
  const names = Object.keys(layers) as readonly Layer[];
  const net = Object.fromEntries(names.map((name) => [name, Float32Array.from(table[name].flat())])) as Net;
  const made = { net, kept: { own: new Map(), partner: new Map() } };
  read.set(weights.own, made);
  return made;
}
