/** Reads drafts and folders for the terminal command, and says in words what is wrong with them. */
import { readFileSync, statSync, type Stats } from "node:fs";
import { basename, join } from "node:path";
import { readArticle } from "../../claims-db/index";
import { troubleWords } from "../wording";
import { Trouble } from "./trouble";

/** The text of a draft; `shown` is its path as the user wrote it. */
export function readDraft(path: string, shown: string): string {
  const state = stateOf(path);
  if (state === undefined) throw new Trouble(troubleWords.noFile(shown));
  if (state.isDirectory()) throw new Trouble(troubleWords.folderAsDraft(shown));
  const draft = readArticle(basename(path), bytesOf(path, shown));
  if ("reason" in draft) throw new Trouble(troubleWords.draft(shown, draft.reason));
  return draft.prose.text;
}

/** Passes for a folder that is there. */
export function expectFolder(path: string, shown: string): void {
  const state = stateOf(path);
  if (state === undefined) throw new Trouble(troubleWords.noFolder(shown));
  if (!state.isDirectory()) throw new Trouble(troubleWords.fileAsFolder(shown));
}

/** The version of this program: its package.json is one folder up from dist, two from out/server/cli. */
export function readVersion(): string {
  for (const up of ["..", "../..", "../../.."]) {
    const path = join(__dirname, up, "package.json");
    if (stateOf(path) === undefined) continue;
    return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
  }
  return "0";
}

/** `undefined` where there is nothing, or nothing that may be looked at. */
export function stateOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function bytesOf(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Trouble(troubleWords.unreadable(shown));
  }
}
