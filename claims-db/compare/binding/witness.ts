/** Finds which other values of a draft's sentence a passage states alike: what bears witness that both tell of one thing. */
import type { Claim, Comparison, Passage } from "../../model";
import type { Pair } from "../pairs";

/** A draft claim with its pairs, best bound first. */
export interface Paired {
  readonly claim: Claim;
  readonly pairs: readonly Pair[];
}

/** A claim of the draft and the source claim that states it alike; the fewer passages do, the more it tells. */
export interface Witness {
  readonly claim: Claim;
  readonly source: Claim;
  /** In how many passages of the article it is stated. */
  readonly passages: number;
}

/** The witnesses of each passage that has any. */
export type Witnesses = ReadonlyMap<Passage, readonly Witness[]>;

/** Below this two equal figures count different things. */
export const leastAffinity = 0.35;

/**
 * The witnesses among these claims, which must be paired with one article. `leastOf` says how alike the things must be
 * that a claim and its like count, and is `undefined` for a claim that bears no witness.
 */
export function witnessesOf(all: readonly Paired[], leastOf: (claim: Claim) => number | undefined): Witnesses {
  const witnesses = new Map<Passage, Witness[]>();
  for (const { claim, pairs } of all) {
    const least = leastOf(claim);
    const stated = least === undefined ? [] : [...statedIn(pairs, least)];
    for (const [passage, source] of stated) {
      const witness = { claim, source, passages: stated.length };
      witnesses.set(passage, [...(witnesses.get(passage) ?? []), witness]);
    }
  }
  return witnesses;
}

/** The witnesses of a pair's passage that are neither of its two claims. */
export function witnessesFor(claim: Claim, { candidate }: Pair, witnesses: Witnesses): readonly Witness[] {
  const all = witnesses.get(candidate.passage) ?? [];
  return all.filter((witness) => witness.claim !== claim && witness.source !== candidate.claim);
}

/** The passages that have a claim's very value, each with the best bound source claim that states it. */
function statedIn(pairs: readonly Pair[], least: number): ReadonlyMap<Passage, Claim> {
  const seen = new Map<Passage, Claim>();
  for (const { candidate, comparison } of pairs) {
    if (isStatedAlike(comparison, least) && !seen.has(candidate.passage)) seen.set(candidate.passage, candidate.claim);
  }
  return seen;
}

/** Equal, or equal but for rounding or a bound that was left out; "over 100" is true of too much to tell. */
function isStatedAlike({ outcome, reason: { code }, affinity }: Comparison, least: number): boolean {
  const alike = code.startsWith("same") || code === "rounds-to" || code === "bound-dropped";
  return outcome === "agrees" && alike && affinity >= least;
}
