/** Finds the figure of the right part where the draft has another part's: "42 for lunch" beside "24 for lunch and 42 for dinner". */
import { wordAt } from "../../lexicon/wordat";
import { partNamed, type Part } from "../../lexicon/contrasts";
import type { Claim, Word } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";
import { isHeld } from "./portion";

/**
 * The pair of a draft figure with the one that a passage gives for the draft's own part ("lunch"), where the same passage
 * gives the draft's figure for another part of that division ("dinner"), and no other passage that is near has it.
 */
export function crosswisePair({ value }: Claim, pairs: readonly Pair[]): Pair | undefined {
  const statement = pairs[0]?.aligned.alignment.draft;
  const claim = statement?.claims.find((other) => other.value === value);
  if (!statement || !claim || value.kind !== "figure") return undefined;
  const told = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  const [own] = told.filter(({ comparison }) => isExact(comparison));
  if (!own || told.some((pair) => pair !== own && pair.near > stray)) return undefined;
  const mine = partsBeside(statement, claim);
  const theirs = partsBeside(own.aligned.alignment.source, own.candidate.claim);
  return pairs.find((pair) => {
    const { comparison, candidate, aligned } = pair;
    if (candidate.passage !== own.candidate.passage || comparison.outcome !== "disagrees") return false;
    if (comparison.affinity < leastAffinity || isHeld(pair, statement)) return false;
    const there = partsBeside(aligned.alignment.source, candidate.claim);
    return [...there].some(([division, part]) => {
      const other = theirs.get(division);
      return mine.get(division) === part && other !== undefined && other !== part;
    });
  });
}

/** So little of the words around a number is met by chance. */
const stray = 0.15;

const leastAffinity = 0.5;

/** For each division the one part that the words beside a figure name. */
function partsBeside(statement: Statement, claim: Claim): ReadonlyMap<number, number> {
  const words = besideOf(statement, claim);
  const found = words.flatMap((word) => partOf(word) ?? []);
  const isDenied = words.some(({ lower }, i) => denials.has(lower) && wordAt(words, i + 1).lemma !== "know");
  const single = found.filter(
    ({ division, part }) => !found.some((other) => other.division === division && other.part !== part),
  );
  return new Map(isDenied ? [] : single.map(({ division, part }): [number, number] => [division, part]));
}

/** Who "did not know" is among the undecided, who "did not back" it is not among its friends. */
const denials: ReadonlySet<string> = new Set("not n't n’t never no nor without neither".split(" "));

function partOf({ lemma, lower }: Word): Part | undefined {
  return partNamed(lower) ?? partNamed(lemma);
}

/** The words of the sentence that stand with a figure, up to what parts it from others of its measure. */
function besideOf({ sentence, claims }: Statement, claim: Claim): readonly Word[] {
  const { words } = sentence;
  const rivals = claims.filter((other) => other !== claim && isRival(other, claim));
  const at = wordFrom(sentence, claim.span.start);
  const before = rivals.filter(({ span }) => span.start < claim.span.start).at(-1);
  const next = rivals.find(({ span }) => span.start > claim.span.start);
  const from = before ? borderOf(words, wordFrom(sentence, before.span.end), at) : 0;
  const to = next
    ? borderOf(words, wordFrom(sentence, claim.span.end), wordFrom(sentence, next.span.start))
    : words.length;
  return words.slice(from, to);
}

function isRival({ value }: Claim, { value: own }: Claim): boolean {
  return value.kind === "figure" && own.kind === "figure" && value.measure === own.measure && value.unit === own.unit;
}

/** What parts two figures, the strongest first. */
const borders: readonly ReadonlySet<string>[] = [
  new Set([";", "–", "—"]),
  new Set([","]),
  new Set(["and", "but", "while", "whereas", "or"]),
];

/** The last of the strongest borders between two words; none leaves all the words to the first figure. */
function borderOf(words: readonly Word[], from: number, to: number): number {
  const between = words.slice(from, to);
  const found = borders.map((border) => between.findLastIndex(({ lower }) => border.has(lower))).find((i) => i >= 0);
  return found === undefined ? to : from + found;
}
