/** Small articles and extractions made by hand, for the tests of the store. */
import type { Article, Claim, Extraction, PlacedSentence, Quantity, Value, Word } from "../../../claims-db/model";
import { openClaims, type ClaimsDatabase } from "../../../claims-db/index";

/** An article whose text is its sentences, one paragraph. */
export function articleOf(path: string, text: string, more: Partial<Article> = {}): Article {
  return { path, title: path, primary: false, prose: { text, prose: text }, hash: `hash of ${text}`, ...more };
}

/** Splits at ". " and at spaces; capitals are proper nouns, digits numbers, a final s of a long noun is dropped. */
export function extractionOf(text: string, values: readonly (readonly [string, Value])[] = []): Extraction {
  const sentences: PlacedSentence[] = [];
  let at = 0;
  for (const part of text.split(/(?<=\.) /)) {
    const span = { start: at, end: at + part.length };
    sentences.push({ text: part, words: wordsOf(part), span, paragraph: 0, heading: false, topics: [] });
    at = span.end + 1;
  }
  return { sentences, claims: values.map(([words, value]) => claimOf(text, words, { sentences, value })) };
}

/** A plain count: `count(33, "hostage")`. */
export function count(amount: number, counted: string): Quantity {
  const interval = { low: amount, high: amount };
  return { kind: "figure", measure: "count", amount, interval, step: 1, counted: [counted], modifiers: [] };
}

/** A database in memory with one article a text: "a.md", "b.md" … */
export function databaseOf(...texts: readonly string[]): ClaimsDatabase {
  const database = openClaims(":memory:");
  texts.forEach((text, i) => {
    database.saveArticle(articleOf(`${String.fromCharCode(97 + i)}.md`, text), extractionOf(text));
  });
  return database;
}

interface Placed {
  readonly sentences: readonly PlacedSentence[];
  readonly value: Value;
}

function claimOf(text: string, words: string, { sentences, value }: Placed): Claim {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const sentence = sentences.findIndex((one) => one.span.start <= start && span.end <= one.span.end);
  return { kind: value.kind, span, text: words, value, sentence, modality: "stated", quoted: false };
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N},]+|[.“”]/gu)].map(({ index, 0: word }) => {
    const lower = word.toLowerCase();
    const lemma = lower.length > 3 ? lower.replace(/s$/, "") : lower;
    return { start: index, end: index + word.length, text: word, lower, lemma, pos: tagOf(word) };
  });
}

function tagOf(word: string): string {
  if (/^[.“”]/.test(word)) return "PUNCT";
  if (/^(the|of|in|a|and|to|was)$/i.test(word)) return "DET";
  if (/^\d/.test(word)) return "NUM";
  return /^\p{Lu}/u.test(word) ? "PROPN" : "NOUN";
}
