/** Reads the whole drafts of `test/drafts`: stories written for this project, with their sources and planted mistakes. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A draft in Markdown beside its sources, once as it should be and once with its mistakes. */
export interface Story {
  /** "reports-07". */
  readonly id: string;
  readonly sources: readonly string[];
  readonly right: string;
  readonly wrong: string;
  /** Where they stand in `wrong`. */
  readonly mistakes: readonly Mistake[];
}

/** One planted mistake. */
export interface Mistake {
  readonly start: number;
  readonly end: number;
  /** Where what is right stands in `right`. */
  readonly instead: readonly [start: number, end: number];
  readonly kind: string;
  /** How near the words of its sentence are to the source's. */
  readonly near: "close" | "free";
}

/** Whether a story, named by its id, is one that nobody mends rules on and nothing learns from: it is there to judge by. */
export function isUnread(id: string): boolean {
  return unread.test(id);
}

const unread =
  /^(?:armistices|hospitals|marathons|operas|parliaments|retailers|shipwrecks|shipyards|audits|boards|heritage|lives|releases|remedies|tours|yearbooks)-/u;

/** The folder of the whole drafts. */
export const draftsFolder = resolve(__dirname, "../../../test/drafts");

/** The stories of every file of a folder, in order; one in a form that is not understood is an error that names it. */
export function readStories(folder = draftsFolder): readonly Story[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => storiesOf(readFileSync(join(folder, name), "utf8")));
}

/** The stories of one file; see CONTRIBUTING, "Add a whole draft". */
export function storiesOf(text: string): readonly Story[] {
  return text
    .split(/^# (?=[a-z]+-\d+$)/mu)
    .slice(1)
    .map((part) => {
      const id = (part.split("\n", 1)[0] ?? "").trim();
      const end = part.indexOf("\n---\n");
      if (end < 0) throw new Error(`The story ${id} has no line --- before its draft.`);
      const sources = part.slice(part.indexOf("\n"), end).split("\n===\n");
      return { id, sources: sources.map((source) => source.trim()), ...draftOf(id, part.slice(end + 5).trim()) };
    });
}

/** "in {May|June|date f}": what is wrong, what is right, its kind, and whether the sentence is close or free. */
const mark = /\{([^{}|]+)\|([^{}|]+)\|(figure|date|name|title|place|quote|word) ([cf])\}/gu;

function draftOf(id: string, marked: string): Pick<Story, "right" | "wrong" | "mistakes"> {
  const right = marked.replace(mark, "$2");
  const mistakes: Mistake[] = [];
  let wrong = "";
  let [from, shift] = [0, 0];
  for (const found of marked.matchAll(mark)) {
    const [whole, bad = "", good = "", kind = "", near] = found;
    wrong += marked.slice(from, found.index);
    const start = wrong.length;
    const other = start + shift;
    const instead = [other, other + good.length] as const;
    mistakes.push({ start, end: start + bad.length, instead, kind, near: near === "c" ? "close" : "free" });
    wrong += bad;
    shift += good.length - bad.length;
    from = found.index + whole.length;
  }
  wrong += marked.slice(from);
  if (mistakes.length === 0 || /[{}]/u.test(wrong))
    throw new Error(`The story ${id} has no mistake of the form {wrong|right|kind f}, or one that is not understood.`);
  return { right, wrong, mistakes };
}
