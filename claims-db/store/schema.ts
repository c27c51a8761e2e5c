/** The tables of the claims database, and the version that tells when a file must be built anew. */

/** Counts up when a table or a column changes. */
const schemaVersion = 1;

/** Counts up when readers or finders get better, so that an old database is rebuilt from the sources. */
export const engineVersion = 24;

/** What `PRAGMA user_version` holds: 1_0001 is schema 1, engine 1. */
export const databaseVersion = schemaVersion * 10_000 + engineVersion;

/** Keys of articles and sentences are never given twice, so that what a cache holds of them cannot go stale. */
export const schema = `
CREATE TABLE articles (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  publisher TEXT,
  byline TEXT,
  published TEXT,
  is_primary INTEGER NOT NULL,
  hash TEXT NOT NULL,
  family INTEGER NOT NULL,
  shingles INTEGER NOT NULL
);
CREATE INDEX articles_of_hash ON articles (hash);
CREATE TABLE texts (article INTEGER PRIMARY KEY, text TEXT NOT NULL, prose TEXT);
CREATE TABLE sentences (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  finish INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  heading INTEGER NOT NULL,
  text TEXT NOT NULL,
  words TEXT NOT NULL,
  topics TEXT NOT NULL,
  print INTEGER NOT NULL
);
CREATE INDEX sentences_of_article ON sentences (article);
CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  sentence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  finish INTEGER NOT NULL,
  text TEXT NOT NULL,
  value TEXT NOT NULL,
  modality TEXT NOT NULL,
  attribution TEXT,
  quoted INTEGER NOT NULL
);
CREATE INDEX claims_of_sentence ON claims (sentence);
CREATE TABLE keys (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  claim INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  PRIMARY KEY (kind, key, claim)
) WITHOUT ROWID;
CREATE INDEX keys_of_sentence ON keys (sentence);
CREATE TABLE terms (
  term TEXT PRIMARY KEY,
  sentences INTEGER NOT NULL,
  topics INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE shingles (hash INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (hash, article)) WITHOUT ROWID;
CREATE INDEX shingles_of_article ON shingles (article);
CREATE VIRTUAL TABLE sentence_terms USING fts5(
  words, topics, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO sentence_terms (sentence_terms, rank) VALUES ('rank', 'bm25(1.0, 0.5)');
`;

/** Empties every table, and keeps the counters of the keys. */
export const emptying = `
DELETE FROM articles; DELETE FROM texts; DELETE FROM sentences; DELETE FROM claims;
DELETE FROM keys; DELETE FROM terms; DELETE FROM shingles;
INSERT INTO sentence_terms (sentence_terms) VALUES ('delete-all');
`;
