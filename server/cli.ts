/** The terminal command `corroborate`: reads sources, checks drafts, prints a report. */
import { dirname, relative, resolve } from "node:path";
import { checkDraft, type Check } from "../claims-db/index";
import { readArguments, type Asked } from "./cli/arguments";
import { expectFolder, readDraft, readVersion } from "./cli/files";
import { Trouble } from "./cli/trouble";
import { findWorkspace, openWorkspace, workspaceOf, type Opened, type Workspace } from "./cli/workspace";
import { jsonReport, type Context } from "./report/json";
import { isConflict, textReport } from "./report/text";
import { helpWords, summaryWords, troubleWords } from "./wording";

/** What the command needs of its surroundings. */
export interface Surroundings {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The folder that paths start from. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** Runs the command: 0 nothing to look at, 1 findings, 2 could not check. Never throws. */
export async function main(args: readonly string[], io: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await run(readArguments(args), io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.stderr(`${error instanceof Trouble ? message : troubleWords.unexpected(message)}\n`);
    return 2;
  }
}

async function run(asked: Asked, io: Surroundings): Promise<0 | 1 | 2> {
  switch (asked.kind) {
    case "help":
      io.stdout(helpWords);
      return 0;
    case "version":
      io.stdout(`${readVersion()}\n`);
      return 0;
    case "index":
      return index(resolve(io.folder, asked.folder), asked.folder, io);
    case "check":
      return check(asked, io);
  }
}

async function index(folder: string, shown: string, io: Surroundings): Promise<0> {
  expectFolder(folder, shown);
  const workspace = findWorkspace(folder);
  if (workspace === undefined) throw new Trouble(troubleWords.noWorkspace(shown));
  const { database, summary } = await openSources(workspace, [], io);
  database.close();
  io.stdout(`${summaryWords.index(summary.articles, summary.claims, summary.changed)}\n`);
  return 0;
}

async function check(asked: CheckAsked, io: Surroundings): Promise<0 | 1> {
  const drafts = asked.drafts.map((shown): Draft => {
    const path = resolve(io.folder, shown);
    return { shown, path, text: readDraft(path, shown) };
  });
  const opened = new Map<string, Opened>();
  try {
    const reports: Report[] = [];
    for (const draft of drafts) reports.push(reportOf(draft, await openFor(draft, { asked, drafts, opened, io })));
    io.stdout(asked.format === "json" ? asJson(reports) : asText(reports, hasColour(asked, io)));
    return reports.some(({ check: { findings } }) => findings.some(isConflict)) ? 1 : 0;
  } finally {
    for (const { database } of opened.values()) database.close();
  }
}

type CheckAsked = Extract<Asked, { readonly kind: "check" }>;

/** A draft, read. */
interface Draft {
  /** Its path as the user wrote it. */
  readonly shown: string;
  readonly path: string;
  readonly text: string;
}

interface Report {
  readonly check: Check;
  readonly context: Context;
}

/** One run of the command: sources that several drafts share are opened once. */
interface Run {
  readonly asked: CheckAsked;
  readonly drafts: readonly Draft[];
  readonly opened: Map<string, Opened>;
  readonly io: Surroundings;
}

async function openFor(draft: Draft, { asked, drafts, opened, io }: Run): Promise<Opened> {
  const workspace = workspaceFor(draft, asked, io);
  const known = opened.get(workspace.root);
  const fresh =
    known ??
    (await openSources(
      workspace,
      drafts.map(({ path }) => path),
      io,
    ));
  opened.set(workspace.root, fresh);
  const path = relative(workspace.root, draft.path).replaceAll("\\", "/");
  if (fresh.database.hashes().has(path)) throw new Trouble(troubleWords.draftIsSource(draft.shown));
  if (fresh.summary.articles === 0) throw new Trouble(troubleWords.noArticles(asked.sources ?? workspace.root));
  return fresh;
}

function workspaceFor({ path, shown }: Draft, { sources }: CheckAsked, io: Surroundings): Workspace {
  if (sources !== undefined) {
    const folder = resolve(io.folder, sources);
    expectFolder(folder, sources);
    return workspaceOf(folder);
  }
  const workspace = findWorkspace(dirname(path));
  if (workspace === undefined) throw new Trouble(troubleWords.noWorkspace(shown));
  return workspace;
}

async function openSources(workspace: Workspace, drafts: readonly string[], io: Surroundings): Promise<Opened> {
  const opened = await openWorkspace(workspace, drafts);
  if (opened.database.trouble !== undefined) io.stderr(`${opened.database.trouble}\n`);
  for (const problem of [...workspace.problems, ...opened.summary.problems])
    io.stderr(`${troubleWords.problem(problem)}\n`);
  return opened;
}

/** Texts of articles are read while the database is open, and only those that evidence points into. */
function reportOf({ shown, text }: Draft, { database, summary }: Opened): Report {
  const check = checkDraft(database, { path: shown, text });
  const { articles, claims, problems } = summary;
  const textOf = (article: number): string | undefined => database.textOf(article)?.text;
  return { check, context: { path: shown, text, sources: { articles, claims, problems }, textOf } };
}

function asJson(reports: readonly Report[]): string {
  const all = reports.map(({ check: one, context }) => jsonReport(one, context));
  return `${JSON.stringify(all.length === 1 ? all[0] : { version: 1, reports: all }, undefined, 2)}\n`;
}

function asText(reports: readonly Report[], colour: boolean): string {
  return reports.map(({ check: one, context }) => textReport(one, context, colour)).join("\n");
}

/** An explicit --color wins over NO_COLOR (https://no-color.org). */
function hasColour({ color }: CheckAsked, { environment, isTerminal }: Surroundings): boolean {
  return color || (isTerminal && !environment["NO_COLOR"] && environment["TERM"] !== "dumb");
}

if (require.main === module) {
  const { stdout, stderr, env } = process;
  const io: Surroundings = {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    folder: process.cwd(),
    environment: env,
    isTerminal: stdout.isTTY,
  };
  // A reader such as `head` may close the pipe early; that is no reason for a stack trace.
  stdout.on("error", () => process.exit(2));
  void main(process.argv.slice(2), io).then((status) => void (process.exitCode = status));
}
