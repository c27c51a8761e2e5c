/** Reads how a sentence says what it says: asserted, denied, planned, supposed or asked, and on whose word. */
import type { Modality, Sentence, Span, Word } from "../model";
import {
  clauseStarts,
  conditions,
  denials,
  futures,
  harmless,
  negations,
  plans,
  proposals,
  suppositions,
} from "../lexicon/modality";

export { attributionOf } from "./attribution";

/**
 * The modality of the clause around a span. "Hamas did not free 33 hostages" is "denied" at "33 hostages", "will free"
 * and "plans to free" are "planned", "may free" is "possible", a question is "asked", all else is "stated".
 */
export function modalityOf(sentence: Sentence, at: Span): Modality {
  if (/\?["'”’)\s]*$/u.test(sentence.text)) return "asked";
  const { words } = sentence;
  const index = words.findIndex(({ end }) => end > at.start);
  let clause = clauseAround(words, Math.max(0, index));
  while (clause.from > 0 && !hasVerb(words, clause))
    clause = { ...clauseAround(words, before(words, clause.from)), at: clause.from };
  return rules.find(([, applies]) => applies(words, clause))?.[0] ?? "stated";
}

/** Words `from` to `to` (half-open) with the word that is asked about. */
interface Clause {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

function clauseAround(words: readonly Word[], at: number): Clause {
  let from = at;
  while (from > 0 && !isBoundary(words, from - 1)) from--;
  let to = at + 1;
  while (to < words.length && !isBoundary(words, to)) to++;
  return { from, to, at };
}

/** The word before a clause that is no boundary itself. */
function before(words: readonly Word[], from: number): number {
  let i = from - 1;
  while (i > 0 && isBoundary(words, i)) i--;
  return i;
}

function isBoundary(words: readonly Word[], i: number): boolean {
  const { lower, pos } = words[i] ?? { lower: "", pos: "" };
  if (/^[,;:()–—“”"]$/u.test(lower)) return true;
  if (lower === "and" || lower === "or") return isInflected(words[i + 1]);
  return clauseStarts.has(lower) && pos !== "NOUN" && pos !== "PROPN" && !(lower === "as" && pos === "ADV");
}

/** "released" and "has" begin a statement of their own after "and"; "release" goes on with the one before. */
function isInflected(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "AUX" || (word.pos === "VERB" && word.lower !== word.lemma));
}

/** A participle ("including 250") makes no statement of its own. */
function hasVerb(words: readonly Word[], { from, to }: Clause): boolean {
  return words.slice(from, to).some(({ pos, lower }) => (pos === "VERB" || pos === "AUX") && !lower.endsWith("ing"));
}

type Applies = (words: readonly Word[], clause: Clause) => boolean;

/** What makes a clause of which modality; the first that applies counts. */
const rules: readonly (readonly [Modality, Applies])[] = [
  ["denied", (words, clause) => some(words, clause, isNegation) || someBefore(words, clause, isDenial)],
  [
    "possible",
    (words, clause) =>
      some(words, clause, isSupposition) || someBefore(words, clause, ({ lower }) => conditions.has(lower)),
  ],
  ["planned", (words, clause) => [isFuture, isPlan, isToBe].some((is) => some(words, clause, is))],
];

type Is = (
  word: Word,
  next: Word | undefined,
  around: { readonly words: readonly Word[]; readonly i: number },
) => boolean;

function some(words: readonly Word[], { from, to }: Clause, is: Is): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && is(word, words[i + 1], { words, i })) return true;
  }
  return false;
}

function someBefore(words: readonly Word[], { from, at }: Clause, is: Is): boolean {
  return some(words, { from, to: at, at }, is);
}

function isNegation({ lower }: Word, next: Word | undefined): boolean {
  return negations.has(lower) && harmless.get(lower)?.has(next?.lower ?? "") !== true;
}

function isDenial({ lower }: Word, next: Word | undefined): boolean {
  return denials.has(lower) && harmless.get(lower)?.has(next?.lower ?? "") !== true;
}

/** "may" but not the month. */
function isSupposition({ lower, pos }: Word): boolean {
  return suppositions.has(lower) && pos !== "PROPN" && pos !== "NOUN";
}

function isFuture({ lower, pos }: Word): boolean {
  return futures.has(lower) && pos !== "NOUN" && pos !== "PROPN";
}

/** "plans to free", "proposed that", "proposed the release". */
const isPlan: Is = ({ lower, pos }, next, { words, i }) => {
  if (!plans.has(lower)) return false;
  switch (next?.lower) {
    case "to":
      return isVerb(words[i + 2]);
    case "that":
    case "for":
      return pos === "VERB" || lower === "proposal";
    default:
      return proposals.has(lower) && pos === "VERB";
  }
};

/** "are to be freed", "hostages to be freed"; not "believed to be alive". */
const isToBe: Is = ({ lower }, next, { words, i }) => {
  if (lower !== "to" || next?.lower !== "be") return false;
  return words[i + 2]?.pos === "VERB" && /^(?:AUX|NOUN|NUM)$/.test(words[i - 1]?.pos ?? "");
};

function isVerb(word: Word | undefined): boolean {
  return word?.pos === "VERB" || word?.pos === "AUX";
}
