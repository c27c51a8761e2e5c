/** Front matter: the YAML block between `---` lines on top of a text, and what it says of the article. */
import { parseDocument } from "yaml";
import type { Span } from "../model";
import { readDay } from "./day";

/** What front matter says, as far as it is there and usable. */
export interface Front {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly primary: boolean;
}

/**
 * Where the front matter stands, with both `---` lines; undefined for a text that has none or does not close it.
 * `findFront("---\ntitle: Talks\n---\nHamas …")` is `{start: 0, end: 21}`.
 */
export function findFront(text: string): Span | undefined {
  const open = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!open) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*$/gm;
  close.lastIndex = open[0].length;
  const found = close.exec(text);
  return found && looksLikeYaml(text.slice(open[0].length, found.index))
    ? { start: 0, end: found.index + found[0].length }
    : undefined;
}

/** `readFront("---\nsource: Reuters\n---\n")` is `{publisher: "Reuters", primary: false}`; broken YAML says nothing. */
export function readFront(text: string): Front {
  const span = findFront(text);
  const fields = span ? readFields(text.slice(0, span.end)) : new Map<string, unknown>();
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => plain(fields.get(key))).find(Boolean);
  const day = first(names.published);
  return {
    title: first(names.title),
    publisher: first(names.publisher),
    byline: first(names.byline)?.replace(/^by:?\s+/i, ""),
    published: day && readDay(day)?.iso,
    primary: ["true", "yes"].includes(first(names.primary)?.toLowerCase() ?? ""),
  };
}

const names = {
  title: ["title", "headline"],
  publisher: ["publisher", "source", "site", "site_name", "publication"],
  byline: ["byline", "author", "authors"],
  published: ["published", "date", "publication_date", "pubdate"],
  primary: ["primary"],
};

/** A thematic break on top of a text is no front matter: some line between the marks has to be `key: value`. */
function looksLikeYaml(block: string): boolean {
  return block.trim() === "" || /^[\w$-]+[ \t]*:(?:[ \t\r]|$)/m.test(block);
}

function readFields(block: string): Map<string, unknown> {
  const body = block.replace(/\r\n?/g, "\n").split("\n").slice(1, -1).join("\n");
  try {
    const value: unknown = parseDocument(body, { logLevel: "silent" }).toJS({ maxAliasCount: 20 });
    if (typeof value !== "object" || value === null) return new Map();
    return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
  } catch {
    return new Map();
  }
}

function plain(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(", ") || undefined;
  return ["string", "number", "boolean"].includes(typeof value) ? String(value).trim() || undefined : undefined;
}
