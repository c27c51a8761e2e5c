/** A workspace folder on a temporary disk, written from a table and removed afterwards. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder with files; `uri("draft.md")` is the address of one. */
export interface Folder {
  readonly root: string;
  readonly uri: (path?: string) => string;
  write(path: string, text: string): void;
  delete(path?: string): void;
}

/** `makeFolder({"sources/a.md": "Hamas released 33 hostages."})` is a fresh folder with that one file. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): Folder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "corroborate-")));
  const folder: Folder = {
    root,
    uri: (path = "") => pathToFileURL(join(root, path)).href,
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    delete: (path = "") => rmSync(join(root, path), { recursive: true, force: true }),
  };
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
  return folder;
}
