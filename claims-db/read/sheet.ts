/** A text while its markup is being blanked: every character keeps its place, or its word is closed up before a blank. */
import { decodeEntity } from "./entity";
import type { Shift, Span } from "../model";

/** The text with one line end for all systems, and what stands at each of its places so far. */
export interface Sheet {
  readonly text: string;
  /** A character, or a gap: the place of a mark that the words around it may close over. */
  readonly units: string[];
}

/** A gap of markup: what follows closes up if it goes on with the word or the sentence ("**Hamas**." is "  Hamas.  "). */
const loose = "loose gap";
/** A gap behind a letter or sign that was written longer: any letter after it closes up ("Jos&eacute; M."). */
const tight = "tight gap";

/** A sheet for a text; "\r\n" is " \n" on it, and every other line end is "\n". */
export function newSheet(text: string): Sheet {
  const lines = withFeeds(text).replace(/[\f\v\uFEFF]/g, " ");
  return { text: lines, units: lines.split("") };
}

/** The same length, with "\n" for all line ends: `withFeeds("a\r\nb\rc")` is "a \nb\nc". */
function withFeeds(text: string): string {
  return text.replaceAll("\r\n", " \n").replace(/[\r\u2028\u2029]/g, "\n");
}

/** Makes a span blank; its line breaks are kept. */
export function clear({ units }: Sheet, { start, end }: Span): void {
  for (let i = start; i < end; i++) if (units[i] !== "\n") units[i] = " ";
}

/** Makes a span a gap, over which "’s", a full stop or the rest of a word closes up. */
export function hide({ units }: Sheet, { start, end }: Span): void {
  units.fill(loose, start, end);
}

/** Puts words in the place of a longer spelling: `put(sheet, span of "&eacute;", "é")`. */
export function put({ units }: Sheet, { start, end }: Span, words: string): void {
  units.fill(/^[\p{L}\p{N}\p{M}’'‘&–‐$€£¥,.-]$/u.test(words) ? tight : " ", start, end);
  const from = opening.has(words) ? end - words.length : start;
  for (let i = 0; i < words.length && from + i < end; i++) units[from + i] = words.charAt(i);
}

const opening = new Set(["“", "‘", "«", "„", "("]);

/** Puts the character of an entity in its place; unknown names stay. */
export function putEntity(sheet: Sheet, span: Span): void {
  const character = decodeEntity(sheet.text.slice(span.start, span.end));
  if (character !== undefined) put(sheet, span, character);
}

/** Ends the paragraph at a place whose character is markup. */
export function breakAt({ units }: Sheet, at: number): void {
  if (at < units.length) units[at] = "\n";
}

/** Makes every line break of the text a space but those at blank lines, which end paragraphs. */
export function joinLines({ text, units }: Sheet): void {
  let blank = true;
  let last = -1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const isBlank = text.slice(last + 1, at).trim() === "";
    if (last >= 0 && !isBlank && !blank && units[last] === "\n") units[last] = " ";
    blank = isBlank;
    last = at;
  }
  if (last >= 0 && !blank && text.slice(last + 1).trim() !== "" && units[last] === "\n") units[last] = " ";
}

/** The finished prose, as long as the text; what was closed up is added to `shifts`. */
export function seal({ units }: Sheet, shifts: Shift[] = []): string {
  const parts: string[] = [];
  let owed = 0;
  for (let at = 0; at < units.length;) {
    const unit = units[at] ?? "";
    if (unit.length === 1) {
      if (owed > 0 && !/[\p{L}\p{N}\p{M}’'.,;:!?)\]”…%–-]/u.test(unit)) owed = pay(parts, owed);
      if (owed > 0) addShift(shifts, at - owed, owed);
      parts.push(unit);
      at++;
      continue;
    }
    const end = gapEnd(units, at);
    const tail = units.slice(at, end).findIndex((gap) => gap !== tight);
    if (unit === tight)
      shifts.push({ start: at - owed - 1, end: at - owed, by: owed, tail: tail < 0 ? end - at : tail });
    if (!closesUp(parts.at(-1) ?? " ", units[end] ?? " ", units[end - 1] ?? loose)) owed = pay(parts, owed + end - at);
    else owed += end - at;
    at = end;
  }
  pay(parts, owed);
  return parts.join("");
}

/** Characters that moved alike are one shift. */
function addShift(shifts: Shift[], start: number, by: number): void {
  const last = shifts.at(-1);
  if (last?.end === start && last.by === by && last.tail === undefined) shifts.pop();
  else return void shifts.push({ start, end: start + 1, by });
  shifts.push({ start: last.start, end: start + 1, by });
}

function gapEnd(units: readonly string[], start: number): number {
  let end = start;
  while (end < units.length && (units[end] ?? "").length > 1) end++;
  return end;
}

function pay(parts: string[], owed: number): 0 {
  parts.push(" ".repeat(owed));
  return 0;
}

function closesUp(before: string, after: string, gap: string): boolean {
  if (!/[\p{L}\p{N}\p{M}’'‘”)\]%&–‐$€£¥.,-]/u.test(before)) return false;
  return gap === tight ? /[\p{L}\p{N}\p{M}’'.,;:!?)\]”%-]/u.test(after) : /[\p{Ll}\p{M}’'.,;:!?)\]”%]/u.test(after);
}
