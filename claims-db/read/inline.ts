/** Blanks the marks inside lines by a table of patterns, and joins the lines of a paragraph. */
import { clear, hide, put, type Sheet } from "./sheet";

/**
 * A mark inside a line. Every group of the pattern, which needs the flags "dg", has a name that says what becomes of
 * it: `gap` closes up, `blank` is blanked, `open` and `close` become parentheses; what has no name is prose. With
 * `instead`, the whole is replaced by other words.
 */
export interface InlineRule {
  readonly pattern: RegExp;
  readonly instead?: string;
}

/** Applies the rules to a stretch of a sheet, each to the whole stretch; what one has treated is left by the others. */
export function blankInline(sheet: Sheet, start: number, rules: readonly InlineRule[]): void {
  const text = sheet.text.slice(start);
  for (const { pattern, instead } of rules) {
    for (const found of text.matchAll(pattern)) {
      const place = { start: start + found.index, end: start + found.index + found[0].length };
      if (sheet.units[place.start] !== sheet.text[place.start]) continue;
      if (instead !== undefined) put(sheet, place, instead);
      else treatGroups(sheet, start, found);
    }
  }
}

function treatGroups(sheet: Sheet, start: number, found: RegExpExecArray): void {
  for (const [name, indices] of Object.entries(found.indices?.groups ?? {})) {
    if (!indices) continue;
    const span = { start: start + indices[0], end: start + indices[1] };
    if (name.startsWith("gap")) hide(sheet, span);
    else clear(sheet, span);
    if (name === "open") sheet.units[span.end - 1] = "(";
    if (name === "close") sheet.units[span.start] = ")";
  }
}

/** A line of a text that is read line by line. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `linesOf("a\nb")` has two lines, from 0 to 1 and from 2 to 3. */
export function linesOf(text: string): readonly TextLine[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const end = start + line.length;
    const placed = { start, end, text: line };
    start = end + 1;
    return placed;
  });
}

/** What a line is to its neighbours: "text" runs on from "text" or "head"; "alone" neither begins nor goes on. */
export type Role = "text" | "head" | "alone";

/** Makes the line break before each line that runs on from the one above it a space. */
export function joinByRole({ units }: Sheet, lines: readonly TextLine[], roles: readonly Role[]): void {
  for (let i = 1; i < lines.length; i++) {
    const at = (lines[i]?.start ?? 0) - 1;
    if (roles[i] === "text" && roles[i - 1] !== "alone" && units[at] === "\n") units[at] = " ";
  }
}
