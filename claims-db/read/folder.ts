/** Lists and reads the source files of a workspace folder; the only file of claims-db that touches the disk. */
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { baseOf, leavesFolder, matchesGlobs } from "./glob";
import { endings } from "./prose";
import type { Problem } from "../model";

/** A file that can be read as a source. */
export interface SourceFile {
  /** Relative to the workspace folder, with forward slashes: "sources/wire/a.md". */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified: number;
}

/** The readable files of a folder, by path, and what could not be looked at. */
export interface Listing {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

const megabyte = 1024 * 1024;
/** Larger files are no articles; reading one would hold up all others. */
export const largest = 20 * megabyte;

/**
 * The files below `root` that the globs mean and that can be read: `listSources(root, ["sources/**"])`.
 * Dot-folders, node_modules and the
 * files beside a saved page are left out; a linked folder is entered once. A missing folder has no files.
 */
export async function listSources(root: string, globs: readonly string[] = ["sources/**"]): Promise<Listing> {
  const inside = globs.filter((glob) => !leavesFolder(glob));
  const walk: Walk = { root, globs: inside, seen: new Set(), files: [], problems: [], links: [] };
  const bases = inside.filter((glob) => !glob.startsWith("!")).map(baseOf);
  for (const base of new Set(bases)) await visit(walk, base);
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) await visit(walk, link);
  return {
    files: [...new Map(walk.files.map((file) => [file.path, file])).values()].sort(byPath),
    problems: walk.problems.sort(byPath),
  };
}

/** The bytes of a file below `root`, or why there are none. */
export async function readBytes(root: string, path: string): Promise<Uint8Array | Problem> {
  try {
    const { size } = await stat(join(root, path));
    return size > largest ? tooLarge(path, size) : await readFile(join(root, path));
  } catch (error) {
    return { path, reason: whyClosed(error) };
  }
}

/** The state of one listing. */
interface Walk {
  readonly root: string;
  readonly globs: readonly string[];
  /** Real paths of the folders that were entered. */
  readonly seen: Set<string>;
  readonly files: SourceFile[];
  readonly problems: Problem[];
  /** Linked folders wait until the real ones are done, so that a file keeps its own path. */
  readonly links: string[];
}

async function visit(walk: Walk, path: string): Promise<void> {
  try {
    const found = await stat(join(walk.root, path));
    if (found.isDirectory()) await visitFolder(walk, path);
    else if (found.isFile()) addFile(walk, { path, size: found.size, modified: found.mtimeMs });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") walk.problems.push({ path, reason: whyClosed(error) });
  }
}

async function visitFolder(walk: Walk, path: string): Promise<void> {
  const real = await realpath(join(walk.root, path));
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  const entries = await readdir(join(walk.root, path), { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules" || isOfPage(entry.name, names)) continue;
    const child = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isSymbolicLink()) walk.links.push(child);
    else if (entry.isDirectory() || matches(walk, child)) await visit(walk, child);
  }
}

/** A browser that saves "Talks.html" puts its pictures, scripts and frames into "Talks_files" beside it. */
function isOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/i.exec(name)?.[1]?.toLowerCase();
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}

function addFile(walk: Walk, file: SourceFile): void {
  if (!matches(walk, file.path)) return;
  if (file.size > largest) walk.problems.push(tooLarge(file.path, file.size));
  else walk.files.push(file);
}

function matches(walk: Walk, path: string): boolean {
  const lower = path.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending)) && matchesGlobs(path, walk.globs);
}

function tooLarge(path: string, size: number): Problem {
  const [has, most] = [Math.ceil(size / megabyte), largest / megabyte];
  return { path, reason: `The file has ${has} MB; sources of up to ${most} MB are read. Split it.` };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "The file is not there any more.",
  EACCES: "The file may not be read. Check its permissions.",
  EPERM: "The file may not be read. Check its permissions.",
  EISDIR: "This is a folder, not a file.",
  ELOOP: "The link leads back to itself.",
};

function whyClosed(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? `The file could not be opened (${code}).`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** Makes the folder that a file is to stand in, with those above it. Throws where the disk allows none. */
export function makeRoomFor(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
}

/** Removes a file that can be made again; one that is not there is no matter. */
export function removeFile(file: string): void {
  rmSync(file, { force: true });
}
