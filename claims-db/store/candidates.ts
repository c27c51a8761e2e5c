/** Finds the source sentences and claims that may speak about the same thing as a draft's. */
import type { Candidate, Kind, Passage } from "../model";
import type { ClaimsDatabase } from "./database";
import { takePassages } from "./shelf";
import { hasLetterOrDigit, sentencesFound, sentencesWith, termOf, termsOfName } from "./terms";

/** What a draft sentence is about, as words to look for. */
export interface Request {
  /** Lemmas of its content words: ["release", "hostage"]. */
  readonly words: readonly string[];
  /** Names in it, and those that its pronouns stand for: ["Edan Alexander"]. */
  readonly names: readonly string[];
  /** How much a lemma counts when the words are too many; 1 where it is not given. */
  readonly weights?: ReadonlyMap<string, number>;
  /** The most passages to return; 16 where it is not given. */
  readonly limit?: number;
}

const mostTerms = 24;
/** Terms are added from the rarest on until this many sentences would have to be ranked. */
const mostRanked = 6000;
const fewestTerms = 2;
/** A sentence that many articles copied word for word is shown from this many of them. */
const mostTwins = 3;

/** The passages that share the most telling words with the request, the best first. */
export function findPassages(database: ClaimsDatabase, request: Request): readonly Passage[] {
  const terms = telling(database, request);
  if (terms.length === 0) return [];
  const limit = request.limit ?? 16;
  const phrases = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(" OR ");
  const ranked = database.connection.rows<Ranked>(rankedQuery, phrases, limit * 3);
  const ids = withoutTwins(ranked).slice(0, limit);
  return takePassages(database.connection, database.shelf, ids).map(({ passage }) => passage);
}

/** The claims of a kind that share a key with the draft's, those that share the most keys first. */
export function findByKeys(
  database: ClaimsDatabase,
  lookup: { readonly kind: Kind; readonly keys: readonly string[] },
  limit: number,
): readonly Candidate[] {
  const hits = new Map<number, Hit>();
  for (const key of new Set(lookup.keys)) {
    for (const { claim, sentence } of database.connection.rows<KeyRow>(keysQuery, lookup.kind, key)) {
      hits.set(claim, { sentence, shared: (hits.get(claim)?.shared ?? 0) + 1 });
    }
  }
  const best = [...hits].sort(([a, x], [b, y]) => y.shared - x.shared || a - b).slice(0, limit);
  const ids = [...new Set(best.map(([, hit]) => hit.sentence))];
  const claims = claimsOf(database, ids);
  return best.flatMap(([claim]) => claims.get(claim) ?? []);
}

/**
 * How rare a lemma is among the source sentences: ln((N + 1) / (n + 0.5)), where n of N sentences have it.
 * About 0 for "the", about 6 for a name that one sentence in five hundred has.
 */
export function rarity(database: ClaimsDatabase, lemma: string): number {
  const term = termOf(lemma);
  const known = database.rarities.get(term);
  if (known !== undefined) return known;
  const value = Math.max(0, Math.log((sentenceCount(database) + 1) / (sentencesWith(database.connection, term) + 0.5)));
  database.rarities.set(term, value);
  return value;
}

/** The sentences before and after a passage in its paragraph. */
export function neighbours(database: ClaimsDatabase, passage: Passage): readonly Passage[] {
  return takePassages(database.connection, database.shelf, [passage.id - 1, passage.id + 1])
    .map((stored) => stored.passage)
    .filter((other) => other.source.article === passage.source.article)
    .filter((other) => other.sentence.paragraph === passage.sentence.paragraph);
}

interface Ranked {
  readonly id: number;
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
  SELECT ranked.id, sentences.print
  FROM (SELECT rowid AS id, rank FROM sentence_terms WHERE sentence_terms MATCH ? ORDER BY rank LIMIT ?) AS ranked
  JOIN sentences ON sentences.id = ranked.id
  ORDER BY ranked.rank, ranked.id`;

/** Claims under one key, the newest first; a key that thousands share tells little, so the rest is left out. */
export const keysQuery = `
  SELECT claim, sentence FROM keys WHERE kind = ? AND key = ? ORDER BY claim DESC LIMIT 256`;

/** The terms to ask for, the most telling first, as many as can be ranked in a moment. */
function telling(database: ClaimsDatabase, request: Request): readonly string[] {
  const weights = new Map(request.names.flatMap(termsOfName).map((term) => [term, 1.5]));
  for (const word of request.words) {
    const term = termOf(word);
    weights.set(term, Math.max(weights.get(term) ?? 0, request.weights?.get(word) ?? 1));
  }
  const all = sentenceCount(database) + 1;
  const terms = [...weights]
    .filter(([term]) => hasLetterOrDigit(term))
    .map(([term, weight]) => ({ term, weight, found: sentencesFound(database.connection, term) }))
    .filter(({ found }) => found > 0)
    .map(({ term, weight, found }) => ({ term, found, telling: weight * Math.log(all / found) }))
    .sort((a, b) => b.telling - a.telling || (a.term < b.term ? -1 : 1));
  return withinBudget(terms);
}

interface Term {
  readonly term: string;
  /** How many sentences have it. */
  readonly found: number;
}

function withinBudget(terms: readonly Term[]): readonly string[] {
  const chosen: string[] = [];
  let ranked = 0;
  for (const { term, found } of terms) {
    if (chosen.length >= fewestTerms && ranked + found > mostRanked) continue;
    chosen.push(term);
    ranked += found;
    if (chosen.length === mostTerms) break;
  }
  return chosen;
}

function withoutTwins(ranked: readonly Ranked[]): readonly number[] {
  const seen = new Map<number, number>();
  return ranked
    .filter(({ print }) => {
      const twins = (seen.get(print) ?? 0) + 1;
      seen.set(print, twins);
      return twins <= mostTwins;
    })
    .map(({ id }) => id);
}

function claimsOf(database: ClaimsDatabase, sentences: readonly number[]): ReadonlyMap<number, Candidate> {
  const claims = new Map<number, Candidate>();
  for (const { passage, claimIds } of takePassages(database.connection, database.shelf, sentences)) {
    passage.claims.forEach((claim, i) => claims.set(claimIds[i] ?? -1, { claim, passage }));
  }
  return claims;
}

/** The key of the empty text stands for all sentences; no term is empty. */
function sentenceCount(database: ClaimsDatabase): number {
  const known = database.rarities.get("");
  if (known !== undefined) return known;
  const count = database.connection.rows<{ n: number }>("SELECT count(*) AS n FROM sentences")[0]?.n ?? 0;
  database.rarities.set("", count);
  return count;
}
