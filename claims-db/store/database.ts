/** Opens, fills and closes the claims database; the only file that knows SQLite's driver. */
import type * as sqlite from "node:sqlite";
import type { Article, Extraction, Passage, Prose } from "../model";
import { deleteArticle, insertArticle } from "./articles";
import type { Cell, Connection } from "./connection";
import { readArticles, sentencesOfArticle, type StoredArticle } from "./records";
import { databaseVersion, emptying, schema } from "./schema";
import { takePassages, type Shelf } from "./shelf";
import type { TermCount } from "./terms";

/**
 * Opens the claims database of a file, or a passing one for ":memory:". A file that is damaged or of another version
 * is built anew; where none can be opened, the claims live in memory and `trouble` says why in one sentence.
 * Throws only where Node has no SQLite with full-text search. `patience` is how long to wait for a lock, in ms.
 */
export function openDatabase(file: string, disk: Disk, patience = 1000): ClaimsDatabase {
  const driver = findDriver();
  if (file === ":memory:") return new ClaimsDatabase(openFresh(driver, file, patience));
  try {
    return openFile(driver, { file, disk, patience });
  } catch (error) {
    return new ClaimsDatabase(openFresh(driver, ":memory:", patience), troubleOf(error));
  }
}

/** What SQLite does not do by itself: a folder for its file, and an end to a broken one. */
export interface Disk {
  readonly makeRoomFor: (file: string) => void;
  readonly removeFile: (file: string) => void;
}

/** The claims of all source articles. */
export class ClaimsDatabase {
  /** How many sentences have a term, as asked for so far; emptied when the articles change. */
  readonly termCounts = new Map<string, Readonly<TermCount>>();
  readonly shelf: Shelf = new Map();
  #revision = 0;
  #version = -1;

  constructor(
    readonly connection: Connection,
    /** One plain sentence where the file could not be used as it was. */
    readonly trouble?: string,
  ) {}

  /** Saves an article in place of the one that stood under its path; all of it or nothing. */
  saveArticle(article: Article, extraction: Extraction): void {
    this.#change(() => insertArticle(this.connection, article, extraction));
  }

  removeArticle(path: string): void {
    this.#change(() => deleteArticle(this.connection, path));
  }

  /** The content hash of every article by its path, to see which files changed. */
  hashes(): ReadonlyMap<string, string> {
    const rows = this.connection.rows<{ path: string; hash: string }>("SELECT path, hash FROM articles ORDER BY path");
    return new Map(rows.map(({ path, hash }) => [path, hash]));
  }

  /** The paths of the primary sources. */
  primaries(): ReadonlySet<string> {
    const rows = this.connection.rows<{ path: string }>("SELECT path FROM articles WHERE is_primary = 1");
    return new Set(rows.map(({ path }) => path));
  }

  articles(): readonly StoredArticle[] {
    return readArticles(this.connection);
  }

  /** The sentences of an article with their claims, in reading order. */
  passagesOf(article: number): readonly Passage[] {
    const ids = sentencesOfArticle(this.connection, article).map(({ id }) => id);
    return takePassages(this.connection, this.shelf, ids).map(({ passage }) => passage);
  }

  /** The text that was indexed, with its prose; undefined where the article is gone. */
  textOf(article: number): Prose | undefined {
    const sql = "SELECT text, prose FROM texts WHERE article = ?";
    const row = this.connection.rows<{ text: string; prose: string | null }>(sql, article)[0];
    return row && { text: row.text, prose: row.prose ?? row.text };
  }

  counts(): { readonly articles: number; readonly claims: number } {
    const sql = "SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM claims) AS claims";
    const row = this.connection.rows<{ articles: number; claims: number }>(sql)[0];
    return { articles: row?.articles ?? 0, claims: row?.claims ?? 0 };
  }

  /** A number that is another whenever the articles changed, also when another process changed them. */
  get revision(): number {
    const version = this.connection.rows<{ data_version: number }>("PRAGMA data_version")[0]?.data_version ?? 0;
    if (version !== this.#version) this.#forget();
    this.#version = version;
    return this.#revision;
  }

  clear(): void {
    this.#change(() => this.connection.script(emptying));
    this.shelf.clear();
  }

  close(): void {
    this.connection.close();
  }

  #change(work: () => void): void {
    this.connection.together(work);
    this.#forget();
  }

  #forget(): void {
    this.termCounts.clear();
    this.#revision++;
  }
}

type Driver = typeof sqlite;

/** Node 22 warns on standard error that SQLite is experimental; nobody who writes needs to read that. */
function findDriver(): Driver {
  const warn = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    const driver: Driver | undefined = process.getBuiltinModule?.("node:sqlite");
    if (driver !== undefined && hasFullText(driver)) return driver;
  } finally {
    process.emitWarning = warn;
  }
  throw new Error(`Corroborate needs Node 22.16 or later; this is Node ${process.versions.node}.`);
}

function hasFullText(driver: Driver): boolean {
  const probe = new driver.DatabaseSync(":memory:");
  try {
    probe.exec("CREATE VIRTUAL TABLE probe USING fts5(words, content='', contentless_delete=1)");
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

interface Opening {
  readonly file: string;
  readonly disk: Disk;
  readonly patience: number;
}

function openFile(driver: Driver, { file, disk, patience }: Opening): ClaimsDatabase {
  disk.makeRoomFor(file);
  try {
    return new ClaimsDatabase(openFresh(driver, file, patience));
  } catch (error) {
    if (!isSpoilt(error)) throw error;
    for (const ending of ["", "-wal", "-shm", "-journal"]) disk.removeFile(file + ending);
    return new ClaimsDatabase(openFresh(driver, file, patience), spoiltWords(error));
  }
}

function openFresh(driver: Driver, file: string, patience: number): Connection {
  const database = new driver.DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL`);
    const connection = connect(database);
    prepareSchema(connection);
    return connection;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepareSchema(connection: Connection): void {
  const version = connection.rows<{ user_version: number }>("PRAGMA user_version")[0]?.user_version ?? 0;
  const tables = connection.rows<{ n: number }>("SELECT count(*) AS n FROM sqlite_master")[0]?.n ?? 0;
  if (version === databaseVersion) return probeTables(connection);
  if (version !== 0 || tables > 0) throw new OtherVersion();
  connection.together(() => connection.script(`${schema} PRAGMA user_version = ${databaseVersion}`));
}

/** A damaged page shows itself when it is read, so each table is touched once. */
function probeTables(connection: Connection): void {
  const tables = ["articles", "texts", "sentences", "claims", "keys", "terms", "shingles", "sentence_terms"];
  for (const table of tables) connection.rows(`SELECT 1 FROM ${table} LIMIT 1`);
}

class OtherVersion extends Error {}

function connect(database: sqlite.DatabaseSync): Connection {
  const statements = new Map<string, sqlite.StatementSync>();
  const prepare = (sql: string): sqlite.StatementSync => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    rows: <Row>(sql: string, ...cells: readonly Cell[]) => prepare(sql).all(...cells) as unknown as readonly Row[],
    change: (sql, ...cells) => Number(prepare(sql).run(...cells).lastInsertRowid),
    script: (sql) => database.exec(sql),
    together: (work) => transact(database, work),
    close: () => database.close(),
  };
}

function transact(database: sqlite.DatabaseSync, work: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    work();
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** SQLite's own numbers: 11 is a damaged file, 26 a file of another kind. */
function isSpoilt(error: unknown): boolean {
  return error instanceof OtherVersion || [1, 11, 26].includes(codeOf(error));
}

function spoiltWords(error: unknown): string | undefined {
  if (error instanceof OtherVersion) return undefined;
  return "The claims database was damaged and is being built anew from the sources.";
}

/** 5 and 6 are locks that another process holds. */
function troubleOf(error: unknown): string {
  const inMemory = "the claims are kept in memory and read anew next time.";
  if ([5, 6].includes(codeOf(error))) return `Another program is using the claims database; ${inMemory}`;
  return `The claims database cannot be written here; ${inMemory}`;
}

function codeOf(error: unknown): number {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) : 0;
  return code & 0xff;
}
