/** Binds a value more closely to a passage that also has the other values of its sentence. */
import type { Claim, Comparison, Passage } from "../model";
import { bondOf } from "./bond";
import type { Pair } from "./pairs";

/** A draft claim with its pairs, best bound first. */
interface Paired {
  readonly claim: Claim;
  readonly pairs: readonly Pair[];
}

/** A source claim of a passage that agrees with another claim of the draft's sentence; the fewer passages have it, the more it tells. */
interface Witness {
  readonly claim: Claim;
  readonly source: Claim;
  readonly weight: number;
}

/** How much of what a pair lacks in context a witness that stands in one passage only makes up for. */
const most = 0.35;

/**
 * The pairs of each claim, those first whose passage has the sentence's other figures and dates: of two
 * passages, "rose 20.9% to $2.50" is held against the one that says "$2.55, up 20.9%".
 */
export function supported(all: readonly Paired[]): readonly (readonly Pair[])[] {
  const witnesses = new Map<Passage, Witness[]>();
  for (const paired of all) {
    const seen = witnessesOf(paired);
    for (const [passage, source] of seen) {
      const witness = { claim: paired.claim, source, weight: 1 / seen.size };
      witnesses.set(passage, [...(witnesses.get(passage) ?? []), witness]);
    }
  }
  if (areAllOfOne(all)) return all.map(({ pairs }) => pairs);
  return all.map(({ claim, pairs }) => (isValue(claim) ? raised(claim, pairs, witnesses) : pairs));
}

/** Where there is but one passage, there is none to choose. */
function areAllOfOne(all: readonly Paired[]): boolean {
  const [first] = all.flatMap(({ pairs }) => pairs.slice(0, 1));
  return all.every(({ pairs }) => pairs.every(({ candidate }) => candidate.passage === first?.candidate.passage));
}

/** The passages that have the claim's very value, each with the source claim that states it. */
function witnessesOf({ claim, pairs }: Paired): ReadonlyMap<Passage, Claim> {
  const seen = new Map<Passage, Claim>();
  if (!isValue(claim)) return seen;
  for (const { candidate, comparison } of pairs) {
    if (isStatedAlike(comparison) && !seen.has(candidate.passage)) seen.set(candidate.passage, candidate.claim);
  }
  return seen;
}

/** Below this two equal figures count different things. */
const leastAffinity = 0.35;

/** Equal, or equal but for rounding or a bound that was left out; "over 100" is true of too much to tell. */
function isStatedAlike({ outcome, reason, affinity }: Comparison): boolean {
  const code = reason.code;
  const alike = code.startsWith("same") || code === "rounds-to" || code === "bound-dropped";
  return outcome === "agrees" && alike && affinity >= leastAffinity;
}

function raised(
  claim: Claim,
  pairs: readonly Pair[],
  witnesses: ReadonlyMap<Passage, readonly Witness[]>,
): readonly Pair[] {
  const scored = pairs.map((pair): Pair => {
    const others = (witnesses.get(pair.candidate.passage) ?? []).filter(
      (witness) => witness.claim !== claim && witness.source !== pair.candidate.claim,
    );
    const weight = Math.min(
      1,
      others.reduce((sum, witness) => sum + witness.weight, 0),
    );
    if (weight === 0) return pair;
    return { ...pair, support: weight };
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
