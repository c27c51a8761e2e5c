/** Reads the articles of `test/articles`: texts written for this project, each with right and wrong drafts. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unmark } from "./marks";

/** A draft beside its article, as one row of a labelled set. */
export interface ArticleRow {
  /** File, article and line: "courts/courts-07:41". */
  readonly id: string;
  readonly set: "articles";
  readonly sources: readonly string[];
  readonly draft: string;
  /** Insufficient: neither told nor denied by the article. */
  readonly label: "consistent" | "inconsistent" | "insufficient";
  /** The kind of a mistake, and how near the words of the article are: "figure, close"; without a mistake "right, free". */
  readonly slice: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** The folder of the articles. */
export const articlesFolder = resolve(__dirname, "../../../test/articles");

/** The rows of every file of a folder, in order; a line in a form that is not understood is an error that names it. */
export function readArticles(folder = articlesFolder): readonly ArticleRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => rowsOf(name.replace(".txt", ""), readFileSync(join(folder, name), "utf8")));
}

/** The rows of one file; see CONTRIBUTING, "Add an article". */
export function rowsOf(file: string, text: string): readonly ArticleRow[] {
  const lines = text.split("\n").map((line, i) => ({ line: line.trimEnd(), number: i + 1 }));
  const starts = lines.flatMap(({ line }, i) => (line.startsWith("# ") ? [i] : []));
  return starts.flatMap((start, i) => rowsOfArticle(file, lines.slice(start, starts[i + 1])));
}

interface Line {
  readonly line: string;
  readonly number: number;
}

function rowsOfArticle(file: string, lines: readonly Line[]): readonly ArticleRow[] {
  const end = lines.findIndex(({ line }) => line === "---");
  const name = lines[0]?.line.slice(2) ?? "";
  if (end < 0) throw new Error(`${file}: the article ${name} has no line --- before its drafts.`);
  const prose = lines.slice(1, end).map(({ line }) => line);
  const sources = prose.join("\n").split("\n===\n");
  return lines
    .slice(end + 1)
    .filter(({ line }) => line !== "")
    .map(({ line, number }) => ({
      id: `${file}/${name}:${number}`,
      set: "articles" as const,
      sources: sources.map((source) => source.trim()),
      ...draftOf(line, `${file}.txt:${number}`),
    }));
}

const labels = { "+": "consistent", "-": "inconsistent", "?": "insufficient" } as const;
const slices = { "+": "right", "-": "", "?": "unsaid" } as const;
const form = /^([-+?])([cf]) (?:\((figure|date|name|title|place|word|quote)\) )?(\S.*)$/;

function draftOf(line: string, where: string): Pick<ArticleRow, "draft" | "label" | "slice" | "spans"> {
  const [, sign, nearness, kind, marked = ""] = form.exec(line) ?? [];
  if (sign !== "+" && sign !== "-" && sign !== "?")
    throw new Error(`${where}: a draft begins with +c, +f, ?c, ?f, or with -c or -f and its kind in brackets.`);
  const { text, spans } = unmark(marked);
  if ((sign === "-") !== spans.length > 0 || (sign === "-") !== (kind !== undefined))
    throw new Error(`${where}: wrong drafts, and only they, have a kind and [marks].`);
  return {
    draft: text,
    label: labels[sign],
    slice: `${kind ?? slices[sign]}, ${nearness === "c" ? "close" : "free"}`,
    spans: spans.map(({ start, end }) => [start, end] as const),
  };
}
