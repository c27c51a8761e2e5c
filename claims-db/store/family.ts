/** Tells wire copy from independent reports: articles that share most of their five-word runs are one family. */
import type { Extraction, Word } from "../model";
import type { Connection } from "./connection";

const runLength = 5;
/** One run in eight is kept: enough to tell copies, an eighth of the space. */
const sampling = 8;
const fewest = 6;
const enough = 0.75;
/** A short statement inside a long report does not make the report a copy of it. */
const shortest = 1 / 3;

/**
 * A sample of the hashes of all runs of five words, each once. Two texts share about as much of their samples
 * as of their runs, so a changed figure costs a copy five runs and leaves it a copy.
 */
export function shinglesOf(extraction: Extraction): readonly number[] {
  const hashes = extraction.sentences.flatMap((sentence) => sentence.words.filter(isSpoken).map(hashOf));
  const kept = new Set<number>();
  for (let i = runLength; i <= hashes.length; i++) {
    const hash = hashes.slice(i - runLength, i).reduce(blend, 0);
    if (hash % sampling === 0) kept.add(hash);
  }
  return [...kept];
}

/** The family of the stored article that these shingles copy; undefined where the text is its own. */
export function familyOf(connection: Connection, hash: string, shingles: readonly number[]): number | undefined {
  const twin = connection.rows<{ family: number }>("SELECT family FROM articles WHERE hash = ? LIMIT 1", hash)[0];
  if (twin !== undefined) return twin.family;
  const kin = connection
    .rows<Kin>(kinQuery, JSON.stringify(shingles))
    .filter((other) => isCopy(other, shingles.length));
  return kin[0]?.family;
}

interface Kin {
  readonly family: number;
  readonly shingles: number;
  readonly shared: number;
}

const kinQuery = `
  SELECT articles.family, articles.shingles, count(*) AS shared
  FROM json_each(?) AS sample
  JOIN shingles ON shingles.hash = sample.value
  JOIN articles ON articles.id = shingles.article
  GROUP BY articles.id ORDER BY shared DESC, articles.id LIMIT 8`;

function isCopy(other: Kin, shingles: number): boolean {
  const small = Math.min(other.shingles, shingles);
  const large = Math.max(other.shingles, shingles);
  return small >= fewest && small >= large * shortest && other.shared >= small * enough;
}

function isSpoken(word: Word): boolean {
  return word.pos !== "PUNCT";
}

/** FNV-1a over UTF-16 units, as an unsigned 32-bit number. */
function hashOf(word: Word): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.lower.length; i++) hash = Math.imul(hash ^ word.lower.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function blend(run: number, word: number): number {
  const mixed = Math.imul(run ^ word, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** One number for the words of a sentence, so that a sentence that many copies share is told at a glance. */
export function printOf(words: readonly Word[]): number {
  return words.filter(isSpoken).map(hashOf).reduce(blend, 0);
}
