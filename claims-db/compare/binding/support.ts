/** Binds a value more closely to a passage that also has the other values of its sentence. */
import type { Claim } from "../../model";
import { bondOf } from "./bond";
import type { Pair } from "../pairs";
import { leastAffinity, witnessesFor, witnessesOf, type Paired, type Witnesses } from "./witness";

/** How much of what a pair lacks in context a witness that stands in one passage only makes up for. */
const most = 0.35;

/**
 * The pairs of each claim, those first whose passage has the sentence's other figures and dates: of two
 * passages, "rose 20.9% to $2.50" is held against the one that says "$2.55, up 20.9%".
 */
export function supported(all: readonly Paired[]): readonly (readonly Pair[])[] {
  if (areAllOfOne(all)) return all.map(({ pairs }) => pairs);
  const witnesses = witnessesOf(all, (claim) => (isValue(claim) ? leastAffinity : undefined));
  return all.map(({ claim, pairs }) => (isValue(claim) ? raised(claim, pairs, witnesses) : pairs));
}

/** Where there is but one passage, there is none to choose. */
function areAllOfOne(all: readonly Paired[]): boolean {
  const [first] = all.flatMap(({ pairs }) => pairs.slice(0, 1));
  return all.every(({ pairs }) => pairs.every(({ candidate }) => candidate.passage === first?.candidate.passage));
}

function raised(claim: Claim, pairs: readonly Pair[], witnesses: Witnesses): readonly Pair[] {
  const scored = pairs.map((pair): Pair => {
    const others = witnessesFor(claim, pair, witnesses);
    const weight = others.reduce((sum, { passages }) => sum + 1 / passages, 0);
    return weight === 0 ? pair : { ...pair, support: Math.min(1, weight) };
  });
  return scored.sort((a, b) => standing(b) - standing(a));
}

/** What a pair counts beside others of its claim; its score stays what its own words make it, 0.3 becomes 0.54 where all else is met. */
export function standing(pair: Pair): number {
  const { comparison, score, support = 0 } = pair;
  const { own, beside } = bondOf(pair);
  const likeness = 0.4 + 0.6 * comparison.affinity;
  const context = Math.min(1, score / likeness);
  const help = Math.min(1, Math.max(support, own, beside / 2));
  return (context + most * help * (1 - context)) * likeness;
}

/** Names are words already, and count as such. */
function isValue({ kind }: Claim): boolean {
  return kind === "figure" || kind === "date";
}
