/** The terms by which sentences are found, and how rare each one is. */
import type { PlacedSentence, Word } from "../model";
import type { Connection } from "./connection";

const functionWords = new Set(["AUX", "ADP", "DET", "PRON", "CCONJ", "SCONJ", "PART", "SYM", "PUNCT"]);

/** A lemma as the index knows it, in lower case without accents: `termOf("São")` is "sao". */
export function termOf(lemma: string): string {
  if (isPlain.test(lemma)) return lemma.toLowerCase();
  return lemma.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Most lemmas have no accent to take off. */
const isPlain = /^[\x20-\x7e]*$/u;

/** True for a word that says what a sentence is about: "hostage" and "1,500", but not "of" or "was". */
export function isContent(word: Word): boolean {
  return !functionWords.has(word.pos) && hasLetterOrDigit(word.lemma);
}

/** True for a term that the full-text index can hold: "35" is one, "…" is none. */
export function hasLetterOrDigit(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term);
}

/** In how many sentences a term stands, and of how many more it is a topic without standing there. */
export interface TermCount {
  sentences: number;
  topics: number;
}

/** The counts of all terms of these sentences: `{ "hostage": { sentences: 2, topics: 0 } }`. */
export function countTerms(sentences: readonly PlacedSentence[]): ReadonlyMap<string, Readonly<TermCount>> {
  const counts = new Map<string, TermCount>();
  const add = (term: string, where: keyof TermCount): void => {
    const count = counts.get(term) ?? { sentences: 0, topics: 0 };
    count[where]++;
    counts.set(term, count);
  };
  for (const { words, topics } of sentences) {
    const said = new Set(words.map((word) => termOf(word.lemma)).filter(hasLetterOrDigit));
    for (const term of said) add(term, "sentences");
    for (const term of new Set(topics.flatMap(termsOfName))) if (!said.has(term)) add(term, "topics");
  }
  return counts;
}

/** The terms of a name: `termsOfName("Jean-Noël Barrot")` is `["jean", "noel", "barrot"]`. */
export function termsOfName(name: string): readonly string[] {
  return termOf(name)
    .split(/[\s-]+/)
    .filter(hasLetterOrDigit);
}

/** Adds an article's terms to the database's, or takes them away again. */
export function shiftTerms(connection: Connection, counts: ReturnType<typeof countTerms>, sign: 1 | -1): void {
  const shifts = [...counts].map(([term, { sentences, topics }]) => [term, sign * sentences, sign * topics]);
  connection.change(
    `INSERT INTO terms (term, sentences, topics)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
     ON CONFLICT (term) DO UPDATE SET sentences = sentences + excluded.sentences, topics = topics + excluded.topics`,
    JSON.stringify(shifts),
  );
}

/** Where terms are counted, and the counts that were asked for so far. */
interface Counted {
  readonly connection: Connection;
  readonly termCounts: Map<string, Readonly<TermCount>>;
}

/** In how many sentences of the database a term stands. */
export function sentencesWith(database: Counted, term: string): number {
  return countOf(database, term).sentences;
}

/** How many sentences a search for a term has to rank. */
export function sentencesFound(database: Counted, term: string): number {
  const { sentences, topics } = countOf(database, term);
  return sentences + topics;
}

function countOf({ connection, termCounts }: Counted, term: string): Readonly<TermCount> {
  const known = termCounts.get(term);
  if (known) return known;
  const sql = "SELECT sentences, topics FROM terms WHERE term = ?";
  const count = connection.rows<TermCount>(sql, term)[0] ?? { sentences: 0, topics: 0 };
  termCounts.set(term, count);
  return count;
}
