/** The terms by which sentences are found, and how rare each one is. */
import type { PlacedSentence, Word } from "../model";
import type { Connection } from "./connection";

const functionWords = new Set(["AUX", "ADP", "DET", "PRON", "CCONJ", "SCONJ", "PART", "SYM", "PUNCT"]);

/** A lemma as the index knows it, in lower case without accents: `termOf("São")` is "sao". */
export function termOf(lemma: string): string {
  return lemma.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

/** True for a word that says what a sentence is about: "hostage" and "1,500", but not "of" or "was". */
export function isContent(word: Word): boolean {
  return !functionWords.has(word.pos) && hasLetterOrDigit(word.lemma);
}

/** True for a term that the full-text index can hold: "35" is one, "…" is none. */
export function hasLetterOrDigit(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term);
}

/** In how many of the sentences each term stands: `{ "hostage": 2, "the": 3 }`. */
export function countTerms(sentences: readonly PlacedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const term of new Set(sentence.words.map((word) => termOf(word.lemma)))) {
      if (hasLetterOrDigit(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/** Adds an article's terms to the database's, or takes them away again. */
export function shiftTerms(connection: Connection, counts: ReadonlyMap<string, number>, sign: 1 | -1): void {
  const shifts = JSON.stringify([...counts].map(([term, count]) => [term, sign * count]));
  connection.change(
    `INSERT INTO terms (term, sentences)
     SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
     ON CONFLICT (term) DO UPDATE SET sentences = max(0, sentences + excluded.sentences)`,
    shifts,
  );
}

/** In how many sentences of the database a term stands. */
export function sentencesWith(connection: Connection, term: string): number {
  return connection.rows<{ sentences: number }>("SELECT sentences FROM terms WHERE term = ?", term)[0]?.sentences ?? 0;
}
