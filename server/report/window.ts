/** Fits text into a terminal: a stretch with its surroundings, an underline, lines of a given width. */
import type { Span } from "../../claims-db/index";

/**
 * Makes text of unknown origin safe to print: what could move the cursor, change colours or turn the direction of
 * writing becomes a space, one for one, so that offsets still hold.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, " ");
}

/**
 * The part of a line around a span, with "…" where it was cut, between words where that costs little:
 * `cutAround("a b c d e", …"c", 5)` is "…b c…".
 */
export function cutAround(line: string, span: Span, most: number): { readonly text: string; readonly span: Span } {
  const end = Math.min(line.length, Math.max(span.start, span.end));
  if (line.length <= most) return { text: line, span: { start: span.start, end } };
  const around = Math.max(0, most - (end - span.start));
  const least = Math.max(0, Math.min(span.start - Math.floor(around / 2), line.length - most));
  const last = Math.min(line.length, least + most);
  const from = least > 0 ? wordStart(line, least, span.start) : 0;
  const to = last < line.length ? wordEnd(line, last, end) : last;
  const [head, tail] = [from > 0 ? "…" : "", to < line.length ? "…" : ""];
  const text = head + line.slice(from + head.length, to - tail.length) + tail;
  return { text, span: { start: span.start - from, end: Math.min(end - from, text.length) } };
}

/** How many letters may go so that no word is cut. */
const mostSlack = 16;

/** The last place before a word from which the "…" can stand: one unit before the word begins. */
function wordStart(line: string, from: number, limit: number): number {
  const space = line.indexOf(" ", from);
  return space === -1 || space - from > mostSlack || space >= limit ? from : space;
}

function wordEnd(line: string, to: number, limit: number): number {
  const space = line.lastIndexOf(" ", to - 1);
  return space === -1 || to - space > mostSlack || space < limit ? to : space + 1;
}

/** `underline("freed 33 of them", { start: 6, end: 8 })` is "      ━━"; an empty span gets one mark. */
export function underline(text: string, { start, end }: Span): string {
  const before = columns(text.slice(0, start));
  return " ".repeat(before) + "━".repeat(Math.max(1, columns(text.slice(start, end))));
}

/** Breaks a text at spaces into lines of at most so many columns; a longer word stands alone. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && columns(line) + 1 + columns(word) > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** How many columns a terminal gives a text: marks that join the letter before take none, East Asian letters two. */
function columns(text: string): number {
  let count = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    count +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return count;
}
