/** Start here: the two flows, index and check, one short function each; all that is public. */
import type { Judgement } from "./compare/judgement";
import { judge } from "./compare/verdict";
import { withoutBackThen } from "./compare/backthen";
import { withoutRetold } from "./compare/retold";
import { withoutDoubtful } from "./compare/doubtful";
import { withoutToldToo } from "./compare/toldtoo";
import { readStatement, type Statement } from "./compare/statement";
import { findDisagreements, type Disagreement } from "./disagreements";
import { extractClaims } from "./extract/claims";
import { newReadings, type Readings } from "./extract/reading";
import { gather } from "./gather";
import type { Article, Check, Claim, Extraction, Finding, Problem, Prose, Span } from "./model";
import { readArticle } from "./read/article";
import { readConfiguration, type Configuration } from "./read/configuration";
import { listSources, makeRoomFor, readBytes, removeFile } from "./read/folder";
import { matchesGlobs } from "./read/glob";
import { readFront } from "./read/front";
import { endingOfLanguage, readProse, spanInText } from "./read/prose";
import { findByKeys } from "./store/candidates";
import { keysOf } from "./store/keys";
import { findNames, type StoredName } from "./store/names";
import { openDatabase, type ClaimsDatabase } from "./store/database";

export * from "./model";
export { readArticle, readConfiguration, readProse };
export { endingOfLanguage, findByKeys, findNames, keysOf, matchesGlobs };
export { findDisagreements };
export type { ClaimsDatabase, Configuration, Disagreement, Judgement, StoredName };

/**
 * Opens the claims database of a file, or a passing one for ":memory:". A damaged file, or one of another version, is
 * built anew; `trouble` then says so in one sentence. `patience` is how long to wait for a lock, in milliseconds.
 */
export function openClaims(file: string, patience?: number): ClaimsDatabase {
  return openDatabase(file, { makeRoomFor, removeFile }, patience);
}

/** How sources are indexed. */
export interface IndexOptions {
  readonly configuration?: Configuration;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What an index run found. */
export interface IndexSummary {
  readonly articles: number;
  readonly claims: number;
  readonly changed: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
}

/** A text to check. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** The draft's own day in ISO form, against which "Wednesday" is read. */
  readonly published?: string;
}

/** What is kept between two checks of one draft, so that an unchanged sentence is read and judged once. */
export interface Cache {
  readonly readings: Readings;
  readonly judgements: Map<string, Judged>;
  revision: number;
  /** Whether judgements keep the features that were weighed: some hundred numbers a claim, which an editor never shows. */
  readonly isFull?: boolean;
}

/** The judgements of a sentence, and where it stood then. */
export interface Judged {
  readonly start: number;
  readonly judgements: readonly Judgement[];
}

/** An empty cache, one for each open draft. */
export function newCache(): Cache {
  return { readings: newReadings(), judgements: new Map(), revision: -1 };
}

/** Brings the database in step with the source files below `root`; only changed files are read again. */
export async function indexSources(
  database: ClaimsDatabase,
  root: string,
  options: IndexOptions = {},
): Promise<IndexSummary> {
  const configuration = options.configuration ?? readConfiguration(undefined).configuration;
  const { files, problems } = await listSources(root, configuration.sources);
  const known = database.hashes();
  const primaries = database.primaries();
  const found: Problem[] = [...problems];
  let changed = 0;
  for (const [done, file] of files.entries()) {
    if (options.signal?.aborted) break;
    const article = await readFile(root, file.path, configuration.primary);
    if ("reason" in article) found.push(article);
    else if (known.get(article.path) !== article.hash || primaries.has(article.path) !== article.primary) {
      saveArticle(database, article);
      changed++;
    }
    options.onProgress?.(done + 1, files.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const removed = options.signal?.aborted ? 0 : forgetMissing(database, new Set(files.map(({ path }) => path)));
  return { ...database.counts(), changed, removed, problems: found };
}

async function readFile(root: string, path: string, primary: readonly string[]): Promise<Article | Problem> {
  const bytes = await readBytes(root, path);
  const article = "reason" in bytes ? bytes : readArticle(path, bytes);
  return "reason" in article ? article : { ...article, primary: article.primary || matchesGlobs(path, primary) };
}

/** Extracts an article's claims and stores them, in one transaction. */
export function saveArticle(database: ClaimsDatabase, article: Article): void {
  database.saveArticle(article, extractText(article.prose, article.published));
}

function forgetMissing(database: ClaimsDatabase, present: ReadonlySet<string>): number {
  const missing = [...database.hashes().keys()].filter((path) => !present.has(path));
  for (const path of missing) database.removeArticle(path);
  return missing.length;
}

/** The claims of a text. */
export function extractText(prose: Prose, clock?: string): Extraction {
  return extractClaims(prose.prose, clock);
}

/** Checks a draft against the database. Sentences that did not change since the last check are not judged again. */
export function checkDraft(database: ClaimsDatabase, draft: Draft, cache: Cache = newCache()): Check {
  const before = cache.readings.extracted;
  const judgements = judgeAll(database, draft, cache);
  const findings = judgements.filter(({ slot, verdict }) => !slot || verdict !== "insufficient").map(withId());
  return { findings, extracted: cache.readings.extracted - before };
}

/** The judgements behind a check, with the features that were weighed: what `explain` and the benchmark read. */
export function judgeDraft(database: ClaimsDatabase, draft: Draft): readonly Judgement[] {
  return judgeAll(database, draft, { ...newCache(), isFull: true });
}

function judgeAll(database: ClaimsDatabase, draft: Draft, cache: Cache): readonly Judgement[] {
  if (cache.revision !== database.revision) cache.judgements.clear();
  cache.revision = database.revision;
  const prose = readProse(draft.text, draft.path);
  const { sentences, claims } = extractClaims(
    prose.prose,
    draft.published ?? readFront(draft.text).published,
    cache.readings,
  );
  const bySentence = Map.groupBy(claims.filter(isChecked), ({ sentence }) => sentence);
  const judgements = sentences.flatMap((sentence, index) => {
    const statement = readStatement(sentence, bySentence.get(index) ?? []);
    return sentence.heading && statement.claims.length === 0 ? [] : judgeOnce(database, statement, cache);
  });
  const known = withoutBackThen(withoutRetold(judgements, sentences), sentences);
  const told = withoutDoubtful(withoutToldToo(known));
  return prose.shifts ? told.map((judgement) => inText(prose, judgement)) : told;
}

/** What an interview in the draft has people say is not marked as their very words, and may be shortened. */
function isChecked({ value }: Claim): boolean {
  return value.kind !== "quote" || value.aspect !== "speech";
}

/** Markup inside words closed up the prose a little; the writer's file is what an editor underlines. */
function inText(prose: Prose, judgement: Judgement): Judgement {
  const { claim, span } = judgement;
  return { ...judgement, span: spanInText(prose, span), claim: { ...claim, span: spanInText(prose, claim.span) } };
}

/** Without the numbers behind it, of which an editor needs none. */
function lightened({ across, ...judgement }: Judgement): Judgement {
  return { ...judgement, features: [], across: across && { ...across, features: {} } };
}

function judgeOnce(database: ClaimsDatabase, statement: Statement, cache: Cache): readonly Judgement[] {
  const { sentence, claims } = statement;
  const key = JSON.stringify([sentence.text, sentence.topics, claims.map(({ value, modality }) => [value, modality])]);
  const judged = (): Judged => ({
    start: sentence.span.start,
    judgements: judge(statement, gather(database, statement)).map((judgement) =>
      cache.isFull ? judgement : lightened(judgement),
    ),
  });
  const known = cache.judgements.get(key) ?? judged();
  if (cache.judgements.size >= mostRemembered) cache.judgements.clear();
  cache.judgements.set(key, known);
  const by = sentence.span.start - known.start;
  return known.judgements.map((judgement, i) => moved(judgement, claims[i], by));
}

/** Sentences whose judgements are kept; a draft of 50,000 words has about 2,500. */
const mostRemembered = 8_000;

/** The same judgement for the same claim at another place of the draft. */
function moved(judgement: Judgement, claim: Claim | undefined, by: number): Judgement {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...judgement,
    claim: claim ?? { ...judgement.claim, span: shift(judgement.claim.span) },
    span: shift(judgement.span),
  };
}

/** An id from kind, words and verdict's claim, numbered where the same claim stands twice: stable across edits elsewhere. */
function withId(): (judgement: Judgement) => Finding {
  const seen = new Map<string, number>();
  return ({ features: _, slot: _slot, held: _held, review: _review, ...finding }) => {
    const base = `${finding.claim.kind}:${finding.claim.text}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { ...finding, id: nth === 1 ? base : `${base}:${nth}` };
  };
}
