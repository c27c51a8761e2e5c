/** Adds a source to the primary ones of corroborate.json, or takes it out, and leaves the rest of the file as it is. */
import type { PrimaryParams, PrimaryResult } from "../protocol";

/**
 * The text with the change; nothing where the file is no JSON object, or names the source by a pattern only.
 * `answerPrimary({text: "{}", path: "sources/a.md", primary: true}).text` is `{\n  "primary": ["sources/a.md"]\n}`.
 */
export function answerPrimary({ text, path, primary }: PrimaryParams): PrimaryResult {
  const known = listOf(text);
  if (known === undefined) return {};
  const without = known.filter((glob) => glob !== path);
  if (!primary && without.length === known.length) return {};
  const list = primary ? [...without, path] : without;
  const changed = withList(text, list);
  return changed !== undefined && sameList(listOf(changed), list) ? { text: changed } : {};
}

/** The primary sources of the file: [] where it has none, undefined where it cannot be read. */
function listOf(text: string): readonly string[] | undefined {
  const value = parse(text.trim() === "" ? "{}" : text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const list: unknown = "primary" in value ? value.primary : [];
  return Array.isArray(list) && list.every((glob): glob is string => typeof glob === "string") ? list : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^[ \t]*\/\/.*$/gm, "").replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

// A list of strings holds no bracket but in a string, and a key of that name stands nowhere else in the schema.
const written = /("primary"\s*:\s*)\[((?:[^\]"]|"[^"\\]*")*)\]/;

function withList(text: string, list: readonly string[]): string | undefined {
  if (text.trim() === "") return `{\n  "primary": ${inLine(list)}\n}\n`;
  const found = written.exec(text);
  if (found) return text.slice(0, found.index) + (found[1] ?? "") + laidOut(list, found) + text.slice(endOf(found));
  const open = text.indexOf("{");
  const rest = text.slice(open + 1);
  const [, gap = "\n  "] = /^(\s*)\S/.exec(rest) ?? [];
  if (/^\s*\}/.test(rest))
    return `${text.slice(0, open)}{\n  "primary": ${inLine(list)}\n}${rest.replace(/^\s*\}/, "")}`;
  return `${text.slice(0, open + 1)}${gap}"primary": ${inLine(list)},${gap === "" ? " " : ""}${rest}`;
}

function endOf(found: RegExpExecArray): number {
  return found.index + found[0].length;
}

/** One path a line stays one path a line. */
function laidOut(list: readonly string[], found: RegExpExecArray): string {
  const [, gap] = /^(\s*\n\s*)\S/.exec(found[2] ?? "") ?? [];
  const [close = ""] = /\s*$/.exec(found[2] ?? "") ?? [];
  if (gap === undefined || list.length === 0) return inLine(list);
  return `[${list.map((path) => gap + JSON.stringify(path)).join(",")}${close}]`;
}

function inLine(list: readonly string[]): string {
  return `[${list.map((path) => JSON.stringify(path)).join(", ")}]`;
}

function sameList(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
