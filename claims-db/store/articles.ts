/** Puts an article with everything extracted from it into the database, and takes it out again. */
import type { Article, Claim, Extraction, PlacedSentence } from "../model";
import type { Connection } from "./connection";
import { familyOf, printOf, shinglesOf } from "./family";
import { keysOf } from "./keys";
import { countTerms, isContent, shiftTerms } from "./terms";
import { sentencesOfArticle } from "./records";
import { packWords } from "./words";

/** Saves an article in place of the one that stood under its path. Call inside a transaction. */
export function insertArticle(connection: Connection, article: Article, extraction: Extraction): void {
  deleteArticle(connection, article.path);
  const shingles = shinglesOf(extraction);
  const family = familyOf(connection, article.hash, shingles);
  const id = insertHead(connection, article, shingles.length);
  connection.change("UPDATE articles SET family = ? WHERE id = ?", family ?? id, id);
  const { text, prose } = article.prose;
  connection.change("INSERT INTO texts VALUES (?, ?, ?)", id, text, prose === text ? null : prose);
  connection.change("INSERT INTO shingles SELECT value, ? FROM json_each(?)", id, JSON.stringify(shingles));
  shiftTerms(connection, countTerms(extraction.sentences), 1);
  const sentenceIds = extraction.sentences.map((sentence, i) => insertSentence(connection, [id, i], sentence));
  for (const claim of extraction.claims) insertClaim(connection, sentenceIds[claim.sentence], claim);
}

/** Deletes the article of a path and all that came with it; does nothing where there is none. */
export function deleteArticle(connection: Connection, path: string): void {
  const id = connection.rows<{ id: number }>("SELECT id FROM articles WHERE path = ?", path)[0]?.id;
  if (id === undefined) return;
  const sentences = sentencesOfArticle(connection, id);
  shiftTerms(connection, countTerms(sentences.map(({ sentence }) => sentence)), -1);
  for (const sentence of sentences) deleteSentence(connection, sentence.id);
  connection.change("DELETE FROM shingles WHERE article = ?", id);
  connection.change("DELETE FROM texts WHERE article = ?", id);
  connection.change("DELETE FROM articles WHERE id = ?", id);
}

function insertHead(connection: Connection, article: Article, shingles: number): number {
  return connection.change(
    `INSERT INTO articles (path, title, publisher, byline, published, is_primary, hash, family, shingles)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)`,
    article.path,
    article.title,
    article.publisher ?? null,
    article.byline ?? null,
    article.published ?? null,
    Number(article.primary),
    article.hash,
    shingles,
  );
}

function insertSentence(connection: Connection, [article, ordinal]: Place, sentence: PlacedSentence): number {
  const id = connection.change(
    `INSERT INTO sentences (article, ordinal, start, finish, paragraph, heading, text, words, topics, print)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article,
    ordinal,
    sentence.span.start,
    sentence.span.end,
    sentence.paragraph,
    Number(sentence.heading),
    sentence.text,
    packWords(sentence.words),
    JSON.stringify(sentence.topics),
    printOf(sentence.words),
  );
  const terms = sentence.words.filter(isContent).map((word) => word.lemma);
  const topics = sentence.topics.join(" ");
  connection.change("INSERT INTO sentence_terms (rowid, words, topics) VALUES (?, ?, ?)", id, terms.join(" "), topics);
  return id;
}

/** The article of a sentence, and its number there. */
type Place = readonly [article: number, ordinal: number];

function insertClaim(connection: Connection, sentence: number | undefined, claim: Claim): void {
  if (sentence === undefined) return;
  const id = connection.change(
    `INSERT INTO claims (sentence, kind, start, finish, text, value, modality, attribution, quoted)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    sentence,
    claim.kind,
    claim.span.start,
    claim.span.end,
    claim.text,
    JSON.stringify(claim.value),
    claim.modality,
    claim.attribution ?? null,
    Number(claim.quoted),
  );
  for (const key of keysOf(claim)) {
    connection.change("INSERT INTO keys VALUES (?, ?, ?, ?)", claim.kind, key, id, sentence);
  }
}

/** Rows of the full-text table go one by one: a range of them takes fifteen times as long. */
function deleteSentence(connection: Connection, id: number): void {
  connection.change("DELETE FROM sentence_terms WHERE rowid = ?", id);
  connection.change("DELETE FROM keys WHERE sentence = ?", id);
  connection.change("DELETE FROM claims WHERE sentence = ?", id);
  connection.change("DELETE FROM sentences WHERE id = ?", id);
}
