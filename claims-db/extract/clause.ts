/** Finds the clause around a word, and the clause that it goes on with after an aside. */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { clauseStarts } from "../lexicon/modality";

/** Words `from` to `to` (half-open) with the word that is asked about. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/**
 * The clause with a verb around a word, or the one before where its own has none: "The list has 12 bridges" for "three"
 * in "The list has 12 bridges, three of them old".
 */
export function clauseOf(words: readonly Word[], at: number): Clause {
  let clause = clauseAround(words, at);
  while (clause.from > 0 && !hasVerb(words, clause)) {
    const last = before(words, clause.from);
    clause = { ...clauseAround(words, last), at: clause.from };
  }
  return clause;
}

/**
 * The clause that was broken off for an aside: "no evidence that the firm" for "paid 12 people" in "There is no evidence
 * that the firm, a bank, paid 12 people". Such a clause begins with its verb or with "that".
 */
export function headOf(words: readonly Word[], { from }: Clause): Clause | undefined {
  const [mark, first] = [words[from - 1], words[from]];
  if (mark === undefined || first === undefined || !isResumed(first)) return undefined;
  const opening = openings.get(mark.text);
  for (let i = from - 2; i > 0 && i > from - longestAside; i--)
    if (words[i]?.text === opening) return { ...clauseAround(words, i - 1), at: i };
  return undefined;
}

const longestAside = 25;

/** Marks that close an aside, and those that opened it. */
const openings: ReadonlyMap<string, string> = new Map([
  [",", ","],
  [")", "("],
  ["–", "–"],
  ["—", "—"],
]);

function isResumed({ pos, lower }: Word): boolean {
  return lower === "that" || ((pos === "VERB" || pos === "AUX") && !lower.endsWith("ing"));
}

/** The words between the marks and conjunctions on both sides. */
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
  if (/^[,;:()–—“”"]$/u.test(lower) || isDash(words, i)) return true;
  if (lower === "and" || lower === "or") return beginsStatement(words, i + 1);
  if (lower === "that") return isNoun(words[i - 1]) && isVerb(words[i + 1]);
  return clauseStarts.has(lower) && pos !== "NOUN" && pos !== "PROPN" && !(lower === "as" && pos === "ADV");
}

function beginsStatement(words: readonly Word[], i: number): boolean {
  return isInflected(words[i]) || isSubject(words, i) || denying.has(wordAt(words, i).lower);
}

/** "was 40 on average and never more than 60": what is denied of the one is not denied of the other. */
const denying: ReadonlySet<string> = new Set(["never", "not", "hardly", "nowhere"]);

/** A hyphen with space on both sides is a dash: "good news - parcels are free". */
function isDash(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  return word?.text === "-" && before !== undefined && before.end < word.start && (after?.start ?? 0) > word.end;
}

/** "released" and "has" begin a statement of their own after "and"; "release" goes on with the one before. */
function isInflected(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "AUX" || (word.pos === "VERB" && word.lower !== word.lemma));
}

/** "Seven eat no meat and three cannot eat fish", "and he did not": a number or a pronoun before its verb begins one, too. */
function isSubject(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !(word.pos === "NUM" || subjects.has(word.lower))) return false;
  const next = words[shareSigns.has(wordAt(words, i + 1).lower) ? i + 2 : i + 1];
  return next !== undefined && (next.pos === "AUX" || (next.pos === "VERB" && isInflected(next)));
}

/** "and 48% did not". */
const shareSigns: ReadonlySet<string> = new Set(["%", "percent"]);

/** Pronouns that are nothing but subjects. */
const subjects: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);

function isNoun(word: Word | undefined): boolean {
  return word?.pos === "NOUN" || word?.pos === "PROPN";
}

/** A verb or an auxiliary; false where no word is. */
export function isVerb(word: Word | undefined): boolean {
  return word?.pos === "VERB" || word?.pos === "AUX";
}

/** A participle ("including 250") makes no statement of its own. */
function hasVerb(words: readonly Word[], { from, to }: Clause): boolean {
  return words.slice(from, to).some(({ pos, lower }) => (pos === "VERB" || pos === "AUX") && !lower.endsWith("ing"));
}
