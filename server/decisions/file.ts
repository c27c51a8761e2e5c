/** The file .corroborate/decisions.json: read when it changes, written in one piece, never overwritten while unreadable. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decisionWords } from "../wording/decisions";
import type { Book } from "../decisions";
import { readBook } from "./text";

/** Where the file lies in its workspace folder, with forward slashes. */
export const decisionsPath = ".corroborate/decisions.json";

/** The decisions of a folder; none where there is no file, trouble where it cannot be read. Never rejects. */
export async function loadBook(root: string): Promise<Book> {
  try {
    return readBook(await readOptional(join(root, decisionsPath)));
  } catch {
    return { decisions: [], trouble: decisionWords.unreadable };
  }
}

/** Changes the file as it is on disk now, and says what it has then; rejects with a sentence where it cannot be read. */
export async function changeBook(root: string, change: (text: string | undefined) => string): Promise<Book> {
  const file = join(root, decisionsPath);
  const changed = change(await readOptional(file));
  await mkdir(join(root, ".corroborate"), { recursive: true });
  await writeOnce(join(root, ".corroborate/.gitignore"), "claims.db*\n");
  await writeOnce(join(root, ".corroborate/.gitattributes"), "decisions.json merge=union\n");
  await writeFile(`${file}.new`, changed);
  await rename(`${file}.new`, file);
  return readBook(changed);
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (Object(error).code === "ENOENT") return undefined;
    throw new Error(decisionWords.unreadable, { cause: error });
  }
}

async function writeOnce(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: "wx" }).catch(() => undefined);
}
