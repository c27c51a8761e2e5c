/** The sources of one workspace folder: its configuration and its claims database, from opening to closing. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { indexSources, openClaims, readConfiguration } from "../claims-db/index";
import type { ClaimsDatabase, Configuration, Problem } from "../claims-db/index";
import { pathOf } from "./convert";
import { emptyBook, type Book } from "./decisions";
import { changeBook, decisionsPath, loadBook } from "./decisions/file";
import type { State } from "./protocol";

/** How the caller follows an index run. */
export interface IndexHooks {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** One workspace folder with what the engine knows about its sources. Nothing is written where there are no sources. */
export class Sources {
  readonly root: string | undefined;
  configuration: Configuration = readConfiguration(undefined).configuration;
  database: ClaimsDatabase | undefined;
  state: State = "indexing";
  /** Grows whenever checks made before are no longer worth anything. */
  generation = 0;
  articles = 0;
  claims = 0;
  problems: readonly Problem[] = [];
  /** What people decided in this folder. */
  decisions: Book = emptyBook;
  /** What could not be used of corroborate.json. */
  mistakes: readonly Problem[] = [];
  /** Why the state is "trouble", or what went wrong on the way to "ready". */
  trouble: string | undefined;
  private queue: Promise<void> = Promise.resolve();
  private deciding: Promise<void> = Promise.resolve();
  private paths: ReadonlySet<string> = new Set();
  private readonly texts = new Map<number, TextDocument>();
  private readonly closing = new AbortController();

  constructor(readonly uri: string) {
    this.root = pathOf(uri);
  }

  /** Path of an address relative to the folder, with forward slashes; `undefined` outside of it. */
  pathOf(uri: string): string | undefined {
    const path = pathOf(uri);
    if (path === undefined || this.root === undefined) return undefined;
    const inside = relative(this.root, path);
    const outside = inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    return outside ? undefined : inside.split(sep).join("/");
  }

  /** Reads what changed, after whatever runs already; never rejects. */
  index(hooks: IndexHooks = {}): Promise<void> {
    this.queue = this.queue.then(() => this.read(hooks));
    return this.queue;
  }

  /** Forgets the database and reads every source anew. */
  rebuild(hooks: IndexHooks = {}): Promise<void> {
    this.queue = this.queue.then(() => this.discard());
    return this.index(hooks);
  }

  /** Reads the decisions anew, after whatever runs already; never rejects. */
  readDecisions(): Promise<void> {
    return this.inOrder(async () => this.take(this.root === undefined ? emptyBook : await loadBook(this.root)));
  }

  /** Changes the decisions on disk; rejects with a sentence where that cannot be. */
  changeDecisions(root: string, change: (text: string | undefined) => string): Promise<void> {
    return this.inOrder(async () => this.take(await changeBook(root, change)));
  }

  /** The text of an article as it was indexed, for lines and columns. */
  textOf(article: number): TextDocument | undefined {
    const known = this.texts.get(article);
    if (known !== undefined) return known;
    const text = this.database?.textOf(article)?.text;
    if (text === undefined) return undefined;
    const document = TextDocument.create(String(article), "plaintext", 0, text);
    this.texts.set(article, document);
    return document;
  }

  /** True for a file that is one of the sources itself. */
  has(uri: string): boolean {
    const path = this.pathOf(uri);
    return path !== undefined && this.paths.has(path);
  }

  /** Stops reading at the next file and closes the database; never rejects. */
  close(): Promise<void> {
    this.closing.abort();
    this.queue = this.queue.then(() => this.forget());
    return this.queue;
  }

  private inOrder(work: () => Promise<void>): Promise<void> {
    const done = this.deciding.then(work);
    this.deciding = done.catch(() => undefined);
    return done;
  }

  private take(book: Book): void {
    if (this.trouble === this.decisions.trouble) this.trouble = undefined;
    this.decisions = book;
    const others = this.problems.filter(({ path }) => path !== decisionsPath);
    this.problems = book.trouble === undefined ? others : [...others, { path: decisionsPath, reason: book.trouble }];
    if (book.trouble !== undefined) this.trouble ??= book.trouble;
  }

  private async read(hooks: IndexHooks): Promise<void> {
    if (this.closing.signal.aborted) return;
    // A folder that was read before stays usable while it is read again; only a first reading is worth a word.
    if (this.articles === 0) this.state = "indexing";
    this.trouble = undefined;
    try {
      this.state = await this.readSources(hooks);
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
      this.state = "trouble";
    }
    await this.readDecisions();
    this.texts.clear();
    this.generation++;
  }

  private async readSources(hooks: IndexHooks): Promise<State> {
    if (this.root === undefined) return "noSources";
    const { configuration, problems } = readConfiguration(await readOptional(join(this.root, "corroborate.json")));
    this.configuration = configuration;
    this.mistakes = problems;
    if (this.database === undefined && !(await hasSources(this.root, configuration))) return this.empty();
    this.database ??= await openIn(this.root);
    const summary = await indexSources(this.database, this.root, {
      configuration,
      ...hooks,
      signal: this.anyOf(hooks.signal),
    });
    this.trouble = this.database.trouble ?? problems.map(({ path, reason }) => `${path}: ${reason}`)[0];
    this.articles = summary.articles;
    this.claims = summary.claims;
    this.problems = [...problems, ...summary.problems];
    this.paths = new Set(this.database.hashes().keys());
    return summary.articles > 0 ? "ready" : "noSources";
  }

  private anyOf(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.closing.signal : AbortSignal.any([signal, this.closing.signal]);
  }

  private empty(): State {
    this.forget();
    this.articles = 0;
    this.claims = 0;
    this.problems = [];
    this.paths = new Set();
    return "noSources";
  }

  private forget(): void {
    this.database?.close();
    this.database = undefined;
  }

  private async discard(): Promise<void> {
    this.articles = 0;
    this.texts.clear();
    try {
      this.database?.clear();
    } catch {
      await this.remove();
    }
  }

  // A file that cannot even be emptied is taken away; openClaims makes a new one.
  private async remove(): Promise<void> {
    this.forget();
    if (this.root === undefined) return;
    for (const ending of ["", "-wal", "-shm"]) {
      await rm(join(this.root, directory, file + ending), { force: true }).catch(() => undefined);
    }
  }
}

const directory = ".corroborate";
const file = "claims.db";

async function openIn(root: string): Promise<ClaimsDatabase> {
  try {
    await mkdir(join(root, directory), { recursive: true });
    await writeFile(join(root, directory, ".gitignore"), `${file}*\n`, { flag: "wx" }).catch(() => undefined);
    return openClaims(join(root, directory, file));
  } catch {
    // A folder that cannot be written to is checked all the same, from memory.
    return openClaims(":memory:");
  }
}

/** Looks for a first source with a passing database, so that nothing is written where there is none. */
async function hasSources(root: string, configuration: Configuration): Promise<boolean> {
  const passing = openClaims(":memory:");
  const first = new AbortController();
  await indexSources(passing, root, { configuration, signal: first.signal, onProgress: () => first.abort() });
  passing.close();
  return first.signal.aborted;
}

async function readOptional(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
