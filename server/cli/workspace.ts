/** Finds the sources that a draft is checked against, and keeps their claims beside them. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { indexSources, openClaims, readConfiguration } from "../../claims-db/index";
import type { ClaimsDatabase, Configuration, IndexSummary, Problem } from "../../claims-db/index";
import { stateOf } from "./files";
import { Trouble } from "./trouble";

/** Where sources are and what is to be read of them. */
export interface Workspace {
  /** The folder that source paths start from. */
  readonly root: string;
  readonly configuration: Configuration;
  /** What is wrong in corroborate.json. */
  readonly problems: readonly Problem[];
  /** The file of the claims database; claims of a folder that is no workspace are kept in memory only. */
  readonly file: string;
}

/** The nearest folder at or above a path that has a corroborate.json or a folder "sources". */
export function findWorkspace(path: string): Workspace | undefined {
  const parent = dirname(path);
  if (isWorkspace(path)) return workspaceAt(path);
  return parent === path ? undefined : findWorkspace(parent);
}

/** The workspace that a folder of sources stands for: itself, the one it is the "sources" of, or all files in it. */
export function workspaceOf(folder: string): Workspace {
  const parent = dirname(folder);
  if (isWorkspace(folder)) return workspaceAt(folder);
  if (folder === join(parent, "sources")) return workspaceAt(parent);
  const { configuration } = readConfiguration(undefined);
  return { root: folder, configuration: { ...configuration, sources: ["**"] }, problems: [], file: ":memory:" };
}

/** The claims of a workspace, brought in step with its files. The drafts themselves are never sources. */
export async function openWorkspace(workspace: Workspace, drafts: readonly string[]): Promise<Opened> {
  const database = openOrExplain(workspace.file);
  const { root, configuration } = workspace;
  const summary = await indexSources(database, root, { configuration });
  if (workspace.file === ":memory:") {
    for (const draft of drafts) database.removeArticle(relative(root, draft).replaceAll("\\", "/"));
  }
  return { database, summary: { ...summary, ...database.counts() } };
}

/** Opening fails only under a Node without SQLite, and says so in a sentence. */
function openOrExplain(file: string): ClaimsDatabase {
  try {
    return openClaims(file);
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error));
  }
}

/** An open database and what was read into it. */
export interface Opened {
  readonly database: ClaimsDatabase;
  readonly summary: IndexSummary;
}

function isWorkspace(folder: string): boolean {
  const isFile = stateOf(join(folder, "corroborate.json"))?.isFile() ?? false;
  return isFile || (stateOf(join(folder, "sources"))?.isDirectory() ?? false);
}

function workspaceAt(root: string): Workspace {
  const { configuration, problems } = readConfiguration(textOf(join(root, "corroborate.json")));
  return { root, configuration, problems, file: databaseFile(root) };
}

/** Where nothing can be written, openClaims turns to memory by itself. */
function databaseFile(root: string): string {
  const folder = resolve(root, ".corroborate");
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "claims.db*\n", { flag: "wx" });
  } catch {
    // It is there already, or cannot be written.
  }
  return join(folder, "claims.db");
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
