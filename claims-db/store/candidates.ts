/** Finds the source sentences and claims that may speak about the same thing as a draft's. */
import type { Candidate, Kind, Passage } from "../model";
import type { ClaimsDatabase } from "./database";
import { nameTerms, sentenceCount, tellingTerms, type Request } from "./request";
import { takePassages } from "./shelf";
import { sentencesWith, termOf } from "./terms";

export type { Request } from "./request";

/** A sentence that many articles copied word for word is shown from this many of them. */
const mostTwins = 3;

/** Passages beyond the limit: the best of articles that have none among the first, and those that share a rare name. */
const mostExtra = 8;

/**
 * The passages that share the most telling words with the request, the best first; then the best of articles that had
 * none, so that every source is heard, and of each article the best that shares a rare name, however little else it shares.
 */
export function findPassages(database: ClaimsDatabase, request: Request): readonly Passage[] {
  const limit = request.limit ?? 16;
  const telling = tellingTerms(database, request);
  const ranked = search(database, telling, limit * 3);
  const best = ranked.slice(0, limit);
  const names = nameTerms(database, request);
  const areAllFound = ranked.length <= limit && names.every((name) => telling.includes(name));
  const named = areAllFound ? [] : search(database, names, limit * 2);
  const extra = [...newcomers(best, ranked, mostExtra), ...newcomers([], named, mostExtra)];
  const ids = [...new Set([...best, ...extra].map(({ id }) => id))];
  return takePassages(database.connection, database.shelf, ids).map(({ passage }) => passage);
}

/** The claims of a kind that share a key with the draft's, those that share the most keys first. */
export function findByKeys(database: ClaimsDatabase, lookup: Lookup, limit: number): readonly Candidate[] {
  return bestOf(database, hitsOf(database, lookup), limit);
}

/** The same where no more than `most` claims have one of the keys, else none: what many share says little of what is meant. */
export function findRareByKeys(database: ClaimsDatabase, lookup: Lookup, most: number): readonly Candidate[] {
  const hits = hitsOf(database, lookup);
  return hits.size > most ? [] : bestOf(database, hits, most);
}

/**
 * How rare a lemma is among the source sentences: ln((N + 1) / (n + 0.5)), where n of N sentences have it.
 * About 0 for "the", about 6 for a name that one sentence in five hundred has.
 */
export function rarity(database: ClaimsDatabase, lemma: string): number {
  return Math.max(0, Math.log((sentenceCount(database) + 1) / (sentencesWith(database, termOf(lemma)) + 0.5)));
}

/**
 * The sentences beside those that were found, of their articles, the nearest first; as many as are wanted. What a sentence
 * tells in other words is found by none of them, but it seldom stands far from one that shares a word.
 */
export function passagesBeside(database: ClaimsDatabase, found: readonly Passage[], most: number): readonly Passage[] {
  const heard = new Set(found.map(({ id }) => id));
  const articles = new Set(found.map(({ source }) => source.article));
  const ids = [1, -1, 2, -2].flatMap((step) => found.map(({ id }) => id + step)).filter((id) => !heard.has(id));
  return takePassages(database.connection, database.shelf, [...new Set(ids)])
    .map(({ passage }) => passage)
    .filter(({ source }) => articles.has(source.article))
    .slice(0, most);
}

/** Keys of one kind of claim. */
interface Lookup {
  readonly kind: Kind;
  readonly keys: readonly string[];
}

interface Ranked {
  readonly id: number;
  readonly article: number;
  readonly print: number;
}

interface KeyRow {
  readonly claim: number;
  readonly sentence: number;
}

interface Hit {
  readonly sentence: number;
  readonly shared: number;
}

/** Exported with {@link keysQuery} for the test that no lookup ever walks a whole table. */
export const rankedQuery = `
  SELECT ranked.id, sentences.article, sentences.print
  FROM (SELECT rowid AS id, rank FROM sentence_terms WHERE sentence_terms MATCH ? ORDER BY rank LIMIT ?) AS ranked
  JOIN sentences ON sentences.id = ranked.id
  ORDER BY ranked.rank, ranked.id`;

/** Claims under one key, the newest first; a key that thousands share tells little, so the rest is left out. */
export const keysQuery = `
  SELECT claim, sentence FROM keys WHERE kind = ? AND key = ? ORDER BY claim DESC LIMIT 256`;

/** The claims under any of the keys, each with how many of them it has. */
function hitsOf(database: ClaimsDatabase, { kind, keys }: Lookup): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>();
  for (const key of new Set(keys)) {
    for (const { claim, sentence } of database.connection.rows<KeyRow>(keysQuery, kind, key)) {
      hits.set(claim, { sentence, shared: (hits.get(claim)?.shared ?? 0) + 1 });
    }
  }
  return hits;
}

function bestOf(database: ClaimsDatabase, hits: ReadonlyMap<number, Hit>, limit: number): readonly Candidate[] {
  const best = [...hits].sort(([a, x], [b, y]) => y.shared - x.shared || a - b).slice(0, limit);
  const ids = [...new Set(best.map(([, hit]) => hit.sentence))];
  const claims = claimsOf(database, ids);
  return best.flatMap(([claim]) => claims.get(claim) ?? []);
}

function search(database: ClaimsDatabase, terms: readonly string[], limit: number): readonly Ranked[] {
  if (terms.length === 0) return [];
  const phrases = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(" OR ");
  return withoutTwins(database.connection.rows<Ranked>(rankedQuery, phrases, limit));
}

function withoutTwins(ranked: readonly Ranked[]): readonly Ranked[] {
  const seen = new Map<number, number>();
  return ranked.filter(({ print }) => {
    const twins = (seen.get(print) ?? 0) + 1;
    seen.set(print, twins);
    return twins <= mostTwins;
  });
}

/** The first passage of each article that has none yet. */
function newcomers(best: readonly Ranked[], ranked: readonly Ranked[], most: number): readonly Ranked[] {
  const heard = new Set(best.map(({ article }) => article));
  const firsts = ranked.filter(({ article }) => !heard.has(article) && heard.add(article));
  return firsts.slice(0, most);
}

function claimsOf(database: ClaimsDatabase, sentences: readonly number[]): ReadonlyMap<number, Candidate> {
  const claims = new Map<number, Candidate>();
  for (const { passage, claimIds } of takePassages(database.connection, database.shelf, sentences)) {
    passage.claims.forEach((claim, i) => claims.set(claimIds[i] ?? -1, { claim, passage }));
  }
  return claims;
}
