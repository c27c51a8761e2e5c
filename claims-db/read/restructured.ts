/** Blanks the markup of reStructuredText, so that the prose stands where it stood in the file. */
import { findFront } from "./front";
import { blankInline, joinByRole, linesOf, type InlineRule, type Role, type TextLine } from "./inline";
import { clear, newSheet, seal, type Sheet } from "./sheet";
import type { Shift } from "../model";

/**
 * The text with directives, literal blocks, fields, comments and marks blanked; the same length.
 * `blankRestructured("Talks\n=====\n\n* **33** men")` is "Talks\n     \n\n    33   men". A line break inside a
 * paragraph is a space.
 */
export function blankRestructured(text: string, shifts: Shift[] = []): string {
  const sheet = newSheet(text);
  const front = findFront(sheet.text);
  if (front) clear(sheet, front);
  const lines = linesOf(sheet.text);
  const roles = readRoles(sheet, lines, front?.end ?? 0);
  blankInline(sheet, 0, inlineRules);
  joinByRole(sheet, lines, roles);
  return seal(sheet, shifts);
}

/** Directives whose indented text is prose; the text of all others is code, a table of contents or a setting. */
const prosaic = new Set(
  (
    "note tip warning caution attention danger error hint important admonition seealso epigraph highlights pull-quote " +
    "topic sidebar container figure compound versionadded versionchanged deprecated table rst-class centered rubric"
  ).split(" "),
);

/** Directives whose argument is a title. */
const titled = new Set(["admonition", "topic", "sidebar", "table", "rubric", "centered"]);

const adornment = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const tableLine = /^\s*(?:[+][-=+]{2,}|={2,}(?: +={2,})+)\s*$/;

/** What kinds of line there are, the first that fits counts; `mark` is what is blanked of it. */
const lineRules: readonly { readonly pattern: RegExp; readonly role: Role }[] = [
  { pattern: /^\s*$/, role: "alone" },
  { pattern: /^(?<mark>\s*>>> .*)$/, role: "alone" },
  { pattern: /^(?<mark>\s*\|)(?:.*\|)$/, role: "alone" },
  { pattern: /^(?<mark>\s*\|)(?=\s)/, role: "head" },
  { pattern: /^(?<mark>\s*:[\w -]{1,40}:)(?=\s|$)/, role: "head" },
  { pattern: /^(?<mark>\s*(?:[*+•‣-]|\(?(?:\d{1,3}|#|[a-zA-Z])[.)])[ \t]+)/, role: "head" },
];

/** What hides the lines below, down to the next one that is not indented further. */
interface Block {
  readonly indent: number;
  readonly kind: "unread" | "options" | "literal";
}

/** What the lines above leave behind. */
interface State {
  block: Block | undefined;
  /** True as long as only headings and fields have been seen. */
  head: boolean;
}

function readRoles(sheet: Sheet, lines: readonly TextLine[], start: number): readonly Role[] {
  const state: State = { block: undefined, head: true };
  return lines.map((line, i) => {
    if (line.end <= start) return "alone";
    const isTitle = adornment.test(lines[i + 1]?.text ?? "") && line.text.trim() !== "" && !/^ {2}/.test(line.text);
    if (isHidden(state, line, isTitle)) {
      clear(sheet, line);
      return "alone";
    }
    return openLine(sheet, line, state) || isTitle ? "alone" : treatLine(sheet, line);
  });
}

/** Lines of a hidden block, fields of the head, and lines that are nothing but marks. */
function isHidden(state: State, { text }: TextLine, isTitle: boolean): boolean {
  const isBlank = text.trim() === "";
  const isMark = adornment.test(text) || tableLine.test(text);
  const { block } = state;
  if (block && !isBlank && indentOf(text) <= block.indent) state.block = undefined;
  if (block?.kind === "options" && !/^\s*:[^:]{1,60}:/.test(text)) state.block = undefined;
  const isField = state.head && /^:[\w -]{1,40}:/.test(text);
  state.head &&= isBlank || isField || isMark || isTitle;
  return state.block !== undefined || isField || isMark;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Opens the block that a line begins: a directive, or the literal lines below "::". True if the line is all of that. */
function openLine(sheet: Sheet, line: TextLine, state: State): boolean {
  const indent = indentOf(line.text);
  state.block = openBlock(sheet, line, indent);
  if (state.block) return true;
  const text = line.text.trimEnd();
  if (!text.endsWith("::")) return false;
  state.block = { indent, kind: "literal" };
  sheet.units[line.start + text.length - 1] = " ";
  return false;
}

/** An explicit block: ".. name:: argument", ".. [1] note", ".. _target:", ".. |name| image:: x", ".. comment". */
function openBlock(sheet: Sheet, line: TextLine, indent: number): Block | undefined {
  const found = /^\s*\.\.(?:\s+|$)(?:\|[^|\n]{1,80}\|\s+)?(?:(\[[^\]\n]{1,40}\]\s)|([\w:.+-]{1,40}?)::(?:\s|$))?/.exec(
    line.text,
  );
  if (!found) return undefined;
  const [mark, note, name = ""] = found;
  const keeps = note !== undefined || titled.has(name) || (prosaic.has(name) && name !== "figure");
  clear(sheet, { start: line.start, end: keeps ? line.start + mark.length : line.end });
  if (note !== undefined || prosaic.has(name)) return { indent, kind: "options" };
  return { indent, kind: "unread" };
}

function treatLine(sheet: Sheet, line: TextLine): Role {
  for (const { pattern, role } of lineRules) {
    const found = pattern.exec(line.text.trimEnd());
    if (!found) continue;
    clear(sheet, { start: line.start, end: line.start + (found.groups?.mark ?? "").length });
    if (/^\s*\|/.test(line.text)) clearPipes(sheet, line);
    return role;
  }
  return "text";
}

function clearPipes(sheet: Sheet, { start, text }: TextLine): void {
  for (const found of text.matchAll(/\|/g)) sheet.units[start + found.index] = " ";
}

const inlineRules: readonly InlineRule[] = [
  { pattern: /(?<blank>``[^\n]{1,300}?``)/dg },
  { pattern: /(?<blank>:(?:code|math|literal|kbd|command|file|raw|py:\w{1,20}):`[^`\n]{1,300}`)/dg },
  { pattern: /(?<gap1>(?::[\w:.+-]{1,40}:)?`)[^`<>\n]{1,300}?(?<gap2>\s?<[^<>`]{1,500}>`_{0,2})/dg },
  { pattern: /(?<gap1>:[\w:.+-]{1,40}:`)[^`\n]{1,300}(?<gap2>`)/dg },
  { pattern: /(?<blank>\[(?:#[\w-]{0,40}|\*|\d{1,3}|[A-Za-z][\w.-]{0,40})\]_)/dg },
  { pattern: /(?<gap1>(?<!\w)`)(?=\S)[^`\n]{1,300}(?<gap2>`_{0,2})/dg },
  { pattern: /(?<gap1>\*\*)(?=\S)[^*\n]{1,500}(?<=\S)(?<gap2>\*\*)/dg },
  { pattern: /(?<![\w*])(?<gap1>\*)(?=[^\s*])[^*\n]{1,500}(?<=[^\s*])(?<gap2>\*)(?![\w*])/dg },
  { pattern: /(?<gap1>(?<=\w)__?)(?=[\s.,;:!?)]|$)/dg },
  { pattern: /(?<blank>\bhttps?:\/\/[^\s<>()"“”]{0,500}[^\s<>()"“”.,;:!?])/dg },
  { pattern: /(?<gap1>\|)[^|\n\s][^|\n]{0,80}(?<gap2>\|_?)/dg },
  { pattern: /(?<gap1>\\)[ ]?(?=\S)/dg },
];
