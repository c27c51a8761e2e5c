/** Blanks the markup of LaTeX, so that the prose stands where it stood in the file. */
import { accents, argumentsOf, breaks, environmentArguments, symbols, unreadEnvironments } from "./latexwords";
import { readBraces, type Braces } from "./braces";
import { breakAt, clear, hide, joinLines, newSheet, put, seal, type Sheet } from "./sheet";
import type { Shift } from "../model";

/**
 * The text with preamble, commands, maths, comments and code blanked; the same length. What commands say is kept:
 * `blankLatex("\\emph{33} men~--- ``all''")` is "      33  men — “all” " but for the number of blanks. A line break
 * inside a paragraph is a space.
 */
export function blankLatex(text: string, shifts: Shift[] = []): string {
  const sheet = newSheet(text);
  const page: Page = { ...sheet, at: 0, ...readBraces(sheet.text), ends: new Map(), closed: new Map() };
  joinLines(page);
  skipPreamble(page);
  const end = page.text.indexOf("\\end{document}", page.at);
  const last = end < 0 ? page.text.length : end;
  for (const token of iterate(page, last)) token.treat(page, token.found);
  clear(page, { start: last, end: page.text.length });
  return seal(page, shifts);
}

interface Page extends Sheet, Braces {
  /** How far the text has been read. */
  at: number;
  /** Where environments of a name end for the last time, so that an open one is looked for only once. */
  readonly ends: Map<string, number>;
  /** What to do at a closing brace, or with the arguments that follow it. */
  readonly closed: Map<number, () => void>;
}

type Treatment = (page: Page, found: RegExpExecArray) => void;

/** What the text is made of, in the order in which it is tried; everything else is prose. */
const tokens: readonly { readonly pattern: RegExp; readonly treat: Treatment }[] = [
  { pattern: /%[^\n]*(?:\n[ \t]{0,200}(?=\S))?/y, treat: treatComment },
  { pattern: /\\begin\s?\{([A-Za-z]{1,30}\*?)\}/y, treat: beginEnvironment },
  { pattern: /\\end\s?\{[A-Za-z]{1,30}\*?\}/y, treat: (page, found) => breakHere(page, found) },
  { pattern: /\\(?:verb\*?|lstinline)([^\sA-Za-z*{])/y, treat: treatVerb },
  { pattern: /\\\\\*?(?:\[[^\]\n]{0,20}\])?/y, treat: (page, found) => breakHere(page, found) },
  { pattern: /\\(?:(['`^"~=.])[ \t]?|([cvuHrkdb])(?=[{ ])[ \t]?)(?:\{\\?(\p{L})\}|\\?(\p{L}))/uy, treat: treatAccent },
  { pattern: /\\[([]/y, treat: treatDisplay },
  { pattern: /\\([A-Za-z@]+)\*?[ \t]?/y, treat: treatCommand },
  { pattern: /\\[,;:!> /-]|~/y, treat: treatSpace },
  { pattern: /\\&/y, treat: (page, { index }) => put(page, { start: index, end: index + 2 }, "&") },
  { pattern: /\\[^]/y, treat: ({ units }, { index }) => void (units[index] = " ") },
  { pattern: /\$\$?/y, treat: treatMaths },
  { pattern: /\{,\}/y, treat: (page, found) => put(page, spanOf(found), ",") },
  { pattern: /[{}]/y, treat: treatBrace },
  { pattern: /``/y, treat: (page, found) => put(page, spanOf(found), "“") },
  { pattern: /''/y, treat: (page, found) => put(page, spanOf(found), "”") },
  { pattern: /`/y, treat: (page, found) => put(page, spanOf(found), "‘") },
  { pattern: /---?/y, treat: (page, found) => put(page, spanOf(found), found[0].length === 3 ? "—" : "–") },
  { pattern: /&/y, treat: (page, found) => clear(page, spanOf(found)) },
];

interface Token {
  readonly found: RegExpExecArray;
  readonly treat: Treatment;
}

/** Reads on from where the last treatment left off. */
function* iterate(page: Page, end: number): Generator<Token> {
  const special = /[%\\~${}`'&-]/g;
  for (;;) {
    special.lastIndex = page.at;
    const at = special.exec(page.text)?.index ?? end;
    if (at >= end) return;
    page.at = at + 1;
    for (const { pattern, treat } of tokens) {
      pattern.lastIndex = at;
      const found = pattern.exec(page.text);
      if (!found) continue;
      page.at = at + found[0].length;
      yield { found, treat };
      break;
    }
  }
}

function spanOf(found: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: found.index, end: found.index + found[0].length };
}

/** Packages and settings stand before the text; only the title is prose there. */
function skipPreamble(page: Page): void {
  const begin = page.text.indexOf("\\begin{document}");
  if (begin < 0) return;
  const title = /\\title\s?(?:\[[^\]]{0,200}\])?\{/.exec(page.text.slice(0, begin));
  const open = title ? title.index + title[0].length - 1 : begin;
  const close = page.pairs.get(open) ?? begin;
  clear(page, { start: 0, end: Math.min(open + 1, begin) });
  clear(page, { start: close, end: begin });
  for (let i = close; i < begin + 16; i++) page.units[i] = "\n";
  page.at = title && close < begin ? open + 1 : begin + 16;
  if (title && close < begin) page.closed.set(close, () => (page.at = begin + 16));
}

function treatComment(page: Page, found: RegExpExecArray): void {
  const { start, end } = spanOf(found);
  for (let i = start; i < end; i++) page.units[i] = " ";
}

function breakHere(page: Page, found: RegExpExecArray): void {
  clear(page, spanOf(found));
  breakAt(page, found.index);
}

function beginEnvironment(page: Page, found: RegExpExecArray): void {
  const name = found[1] ?? "";
  breakHere(page, found);
  if (!unreadEnvironments.has(name)) return readArguments(page, environmentArguments.get(name) ?? "o");
  const close = `\\end{${name}}`;
  const last = page.ends.get(name) ?? page.text.lastIndexOf(close);
  page.ends.set(name, last);
  if (last < page.at) return;
  const end = page.text.indexOf(close, page.at);
  clear(page, { start: page.at, end });
  page.at = end;
}

function treatVerb(page: Page, found: RegExpExecArray): void {
  const line = page.text.slice(page.at, page.at + 1000).split("\n", 1)[0] ?? "";
  const size = line.indexOf(found[1] ?? "") + 1;
  clear(page, { start: found.index, end: page.at + size });
  page.at += size;
}

function treatAccent(page: Page, found: RegExpExecArray): void {
  const [, sign, letter, braced, bare] = found;
  const mark = accents.get(sign ?? letter ?? "") ?? "";
  put(page, spanOf(found), `${braced ?? bare ?? ""}${mark}`.normalize("NFC").slice(0, 1));
}

function treatDisplay(page: Page, found: RegExpExecArray): void {
  const close = found[0] === "\\(" ? "\\)" : "\\]";
  clear(page, spanOf(found));
  const inner = page.text.slice(page.at, page.at + 5000);
  const size = inner.indexOf(close);
  if (size < 0) return;
  if (!isNumber(inner.slice(0, size))) clear(page, { start: page.at, end: page.at + size });
  clear(page, { start: page.at + size, end: page.at + size + 2 });
  page.at += isNumber(inner.slice(0, size)) ? 0 : size + 2;
}

/** A number in maths is prose: "$33$", "$1{,}900$"; a lone dollar sign stays. */
function treatMaths(page: Page, found: RegExpExecArray): void {
  const sign = found[0];
  if (page.closed.has(found.index)) return;
  const inner = page.text.slice(page.at, page.at + 5000).split(/\n[ \t]{0,200}\n/, 1)[0] ?? "";
  let size = inner.indexOf(sign);
  while (size > 0 && inner[size - 1] === "\\") size = inner.indexOf(sign, size + 1);
  if (size < 0) return;
  hide(page, spanOf(found));
  hide(page, { start: page.at + size, end: page.at + size + sign.length });
  if (isNumber(inner.slice(0, size))) page.closed.set(page.at + size, () => undefined);
  else {
    clear(page, { start: found.index, end: page.at + size + sign.length });
    page.at += size + sign.length;
  }
}

function isNumber(maths: string): boolean {
  return maths.length < 40 && /\d/.test(maths) && /^[\d\s.,{}\\%$-]+$/.test(maths) && !/\\[^,;:!%$ ]/.test(maths);
}

/** Thin spaces group digits: "5\,000" is "5,000"; elsewhere they are spaces. */
function treatSpace(page: Page, found: RegExpExecArray): void {
  const { start, end } = spanOf(found);
  const groups = found[0] === "\\," && /\d\\,\d{3}(?!\d)/y.test(page.text.slice(start - 1, end + 4));
  const note = found[0] === "~" && /\\[a-z]{0,9}(?:cite|footnote)/iy.test(page.text.slice(end, end + 20));
  if (note || found[0] === "\\-" || found[0] === "\\/") hide(page, { start, end });
  else if (groups) put(page, { start, end }, ",");
  else clear(page, { start, end });
}

function treatCommand(page: Page, found: RegExpExecArray): void {
  const name = found[1] ?? "";
  const symbol = symbols.get(name);
  if (symbol) {
    const size = page.text.startsWith("{}", page.at) ? 2 : 0;
    put(page, { start: found.index, end: page.at + size }, symbol);
    page.at += size;
    return;
  }
  hide(page, spanOf(found));
  if (/\s$/.test(found[0])) page.units[page.at - 1] = " ";
  if (breaks.has(name)) breakHere(page, found);
  readArguments(page, argumentsOf.get(name) ?? "opppp", found.index);
}

/** Blanks the arguments that are not read and goes into those that are; the rest waits for the closing brace. */
function readArguments(page: Page, spec: string, start = page.at): void {
  for (let i = 0; i < spec.length; i++) {
    const kind = spec.charAt(i);
    const open =
      page.at + (/[ \t]?\n?[ \t]{0,40}(?=[{[])/y.exec(page.text.slice(page.at, page.at + 50))?.[0].length ?? 0);
    const close = kind === "o" ? page.brackets.get(open) : page.pairs.get(open);
    const isThere = page.text[open] === (kind === "o" ? "[" : "{") && close !== undefined;
    if (!isThere && kind === "o") continue;
    if (!isThere) return;
    hide(page, { start: page.at, end: open + 1 });
    page.at = open + 1;
    if (kind === "o" || kind === "x") {
      hide(page, { start: open, end: close + 1 });
      page.at = close + 1;
      continue;
    }
    if (kind === "n") openNote(page, { start, open, close });
    if (kind === "h") breakAt(page, start);
    page.closed.set(close, () => {
      if (kind === "n") page.units[close] = ")";
      if (kind === "h") breakAt(page, close);
      if (page.text[close + 1] === "{" && kind === "p" && i + 1 < spec.length) page.units[close] = " ";
      readArguments(page, spec.slice(i + 1));
    });
    return;
  }
}

/** A note in the middle of a sentence has no full stop, lest the sentence end there. */
function openNote(page: Page, note: { readonly start: number; readonly open: number; readonly close: number }): void {
  put(page, { start: note.open, end: note.open + 1 }, "(");
  const isAfter = /[.!?]['’”"]{0,2}$/.test(page.text.slice(Math.max(0, note.start - 4), note.start));
  if (!isAfter && page.text[note.close - 1] === ".") page.units[note.close - 1] = " ";
}

function treatBrace(page: Page, found: RegExpExecArray): void {
  hide(page, spanOf(found));
  page.closed.get(found.index)?.();
}
