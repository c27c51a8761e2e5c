/** Turns rows of the database back into articles, sentences and claims. */
import type { Claim, Kind, Modality, Passage, PlacedSentence, Provenance, Value } from "../model";
import type { Connection } from "./connection";
import { unpackWords } from "./words";

/** An article of the database: what evidence shows of it, and how much it holds. */
export interface StoredArticle extends Provenance {
  readonly byline?: string;
  readonly hash: string;
  readonly sentences: number;
  readonly claims: number;
}

/** A passage with the keys of its claims, in the order of the claims. */
export interface StoredPassage {
  readonly passage: Passage;
  readonly claimIds: readonly number[];
}

/** A sentence with its key in the database. */
export interface StoredSentence {
  readonly id: number;
  readonly article: number;
  readonly ordinal: number;
  readonly sentence: PlacedSentence;
}

/** Every article, by path. */
export function readArticles(connection: Connection): readonly StoredArticle[] {
  return connection.rows<ArticleRow & CountRow>(articlesQuery).map((row) => ({
    ...readProvenance(row),
    byline: row.byline ?? undefined,
    hash: row.hash,
    sentences: row.sentences,
    claims: row.claims,
  }));
}

/** The passages of these sentences, in the order of their keys. */
export function readPassages(connection: Connection, ids: readonly number[]): readonly StoredPassage[] {
  const list = JSON.stringify(ids);
  const rows = connection.rows<SentenceRow & ArticleRow>(passagesQuery, list);
  const claims = groupBySentence(connection.rows<ClaimRow>(claimsQuery, list));
  return rows.map((row) => {
    const own = claims.get(row.sentence) ?? [];
    const { sentence, ordinal } = readSentence(row);
    const passage = {
      id: row.sentence,
      source: readProvenance(row),
      sentence,
      claims: own.map((claim) => readClaim(claim, ordinal)),
    };
    return { passage, claimIds: own.map((claim) => claim.id) };
  });
}

function groupBySentence(rows: readonly ClaimRow[]): ReadonlyMap<number, readonly ClaimRow[]> {
  const groups = new Map<number, ClaimRow[]>();
  for (const row of rows) {
    const group = groups.get(row.sentence);
    if (group) group.push(row);
    else groups.set(row.sentence, [row]);
  }
  return groups;
}

/** The sentences of an article, in reading order, without their claims. */
export function sentencesOfArticle(connection: Connection, article: number): readonly StoredSentence[] {
  const sql = `SELECT ${sentenceColumns} FROM sentences WHERE article = ? ORDER BY id`;
  return connection.rows<SentenceRow>(sql, article).map(readSentence);
}

interface ArticleRow {
  readonly article: number;
  readonly path: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly is_primary: number;
  readonly family: number;
  readonly hash: string;
}

interface CountRow {
  readonly sentences: number;
  readonly claims: number;
}

interface SentenceRow {
  readonly sentence: number;
  readonly article: number;
  readonly ordinal: number;
  readonly start: number;
  readonly finish: number;
  readonly paragraph: number;
  readonly heading: number;
  readonly text: string;
  readonly words: string;
  readonly topics: string;
}

interface ClaimRow {
  readonly id: number;
  readonly sentence: number;
  readonly kind: string;
  readonly start: number;
  readonly finish: number;
  readonly text: string;
  readonly value: string;
  readonly modality: string;
  readonly attribution: string | null;
  readonly quoted: number;
}

const articleColumns = `articles.id AS article, articles.path, articles.title, articles.publisher, articles.byline,
  articles.published, articles.is_primary, articles.family, articles.hash`;

const sentenceColumns = `sentences.id AS sentence, sentences.article, sentences.ordinal, sentences.start,
  sentences.finish, sentences.paragraph, sentences.heading, sentences.text, sentences.words, sentences.topics`;

const articlesQuery = `
  SELECT ${articleColumns},
    (SELECT count(*) FROM sentences WHERE sentences.article = articles.id) AS sentences,
    (SELECT count(*) FROM sentences JOIN claims ON claims.sentence = sentences.id
     WHERE sentences.article = articles.id) AS claims
  FROM articles ORDER BY articles.path`;

/** Exported with {@link claimsQuery} for the test that no lookup ever walks a whole table. */
export const passagesQuery = `
  SELECT ${sentenceColumns}, ${articleColumns}
  FROM sentences JOIN articles ON articles.id = sentences.article
  WHERE sentences.id IN (SELECT value FROM json_each(?)) ORDER BY sentences.id`;

/** The claims of a list of sentences, in the order in which they were found. */
export const claimsQuery = `
  SELECT * FROM claims WHERE sentence IN (SELECT value FROM json_each(?)) ORDER BY id`;

function readProvenance(row: ArticleRow): Provenance {
  return {
    article: row.article,
    path: row.path,
    title: row.title,
    publisher: row.publisher ?? undefined,
    published: row.published ?? undefined,
    primary: row.is_primary === 1,
    family: row.family,
  };
}

function readSentence(row: SentenceRow): StoredSentence {
  const sentence: PlacedSentence = {
    ...unpackWords(row.text, row.words),
    span: { start: row.start, end: row.finish },
    paragraph: row.paragraph,
    heading: row.heading === 1,
    topics: JSON.parse(row.topics) as readonly string[],
  };
  return { id: row.sentence, article: row.article, ordinal: row.ordinal, sentence };
}

/** Kind, modality and value were written by {@link insertClaim} from a claim, so they are what they were. */
function readClaim(row: ClaimRow, sentence: number): Claim {
  return {
    kind: row.kind as Kind,
    span: { start: row.start, end: row.finish },
    text: row.text,
    value: JSON.parse(row.value) as Value,
    sentence,
    modality: row.modality as Modality,
    attribution: row.attribution ?? undefined,
    quoted: row.quoted === 1,
  };
}
