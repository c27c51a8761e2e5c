/** Opens the sources that drafts are checked against; those that several drafts share are opened once. */
import { dirname, join, relative, resolve } from "node:path";
import type { Context } from "../report/context";
import { troubleWords } from "../wording";
import type { ReportAsked } from "./arguments";
import { expectFolder, readDraft } from "./files";
import type { Surroundings } from "./surroundings";
import { Trouble } from "./trouble";
import { findWorkspace, openWorkspace, workspaceOf, type Opened, type Workspace } from "./workspace";

/** A draft, read. */
export interface Draft {
  /** Its path from the folder of the command, or as the user wrote it where it lies elsewhere. */
  readonly shown: string;
  readonly path: string;
  readonly text: string;
}

/** A draft with the sources that it is checked against. */
export interface Checked {
  readonly draft: Draft;
  readonly workspace: Workspace;
  readonly opened: Opened;
}

/** Hands each draft with its open sources to `use`, and closes them whatever happens. */
export async function withDrafts<T>(
  shown: readonly string[],
  run: { readonly asked: ReportAsked; readonly io: Surroundings },
  use: (checked: readonly Checked[]) => T | Promise<T>,
): Promise<T> {
  const drafts = shown.map((path) => draftAt(path, run.io));
  const open = new Map<string, Opened>();
  try {
    const checked: Checked[] = [];
    for (const draft of drafts) checked.push(await openFor(draft, { ...run, drafts, open }));
    return await use(checked);
  } finally {
    for (const { database } of open.values()) database.close();
  }
}

/** What a report needs of a draft and its sources; links start from the folder in which the report is written. */
export function contextOf({ draft, workspace, opened }: Checked, asked: ReportAsked, io: Surroundings): Context {
  const { database, summary } = opened;
  const { articles, claims, problems } = summary;
  const from = asked.output === undefined ? io.folder : dirname(resolve(io.folder, asked.output));
  return {
    path: draft.shown,
    text: draft.text,
    sources: { articles, claims, problems },
    // Texts of articles are read while the database is open, and only those that evidence points into.
    textOf: (article) => database.textOf(article)?.text,
    shownPath: (path) => slashed(relative(io.folder, join(workspace.root, path))),
    linkTo: (path) =>
      slashed(relative(from, join(workspace.root, path)))
        .split("/")
        .map(encodePart)
        .join("/"),
  };
}

/** Opens the sources of a workspace and says on standard error what could not be read. */
export async function openSources(workspace: Workspace, drafts: readonly string[], io: Surroundings): Promise<Opened> {
  const opened = await openWorkspace(workspace, drafts);
  if (opened.database.trouble !== undefined) io.stderr(`${opened.database.trouble}\n`);
  for (const problem of [...workspace.problems, ...opened.summary.problems])
    io.stderr(`${troubleWords.problem(problem)}\n`);
  return opened;
}

function draftAt(given: string, io: Surroundings): Draft {
  const path = resolve(io.folder, given);
  const near = slashed(relative(io.folder, path));
  return { shown: near.startsWith("..") ? given : near, path, text: readDraft(path, given) };
}

interface Run {
  readonly asked: ReportAsked;
  readonly io: Surroundings;
  readonly drafts: readonly Draft[];
  readonly open: Map<string, Opened>;
}

async function openFor(draft: Draft, { asked, drafts, open, io }: Run): Promise<Checked> {
  const workspace = workspaceFor(draft, asked, io);
  const paths = drafts.map(({ path }) => path);
  const opened = open.get(workspace.root) ?? (await openSources(workspace, paths, io));
  open.set(workspace.root, opened);
  const path = slashed(relative(workspace.root, draft.path));
  if (opened.database.hashes().has(path)) throw new Trouble(troubleWords.draftIsSource(draft.shown));
  if (opened.summary.articles === 0) throw new Trouble(troubleWords.noArticles(asked.sources ?? workspace.root));
  return { draft, workspace, opened };
}

function workspaceFor({ path, shown }: Draft, { sources }: ReportAsked, io: Surroundings): Workspace {
  if (sources !== undefined) {
    const folder = resolve(io.folder, sources);
    expectFolder(folder, sources);
    return workspaceOf(folder);
  }
  const workspace = findWorkspace(dirname(path));
  if (workspace === undefined) throw new Trouble(troubleWords.noWorkspace(shown));
  return workspace;
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[()'!*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
