/** Blanks the markup of Markdown, so that the prose stands where it stood in the file. */
import { GFM, parser } from "@lezer/markdown";
import type { SyntaxNodeRef } from "@lezer/common";
import { findFront } from "./front";
import { isInline } from "./tags";
import { clear as blankOut, hide, newSheet, putEntity, seal, type Sheet } from "./sheet";
import type { Shift, Span } from "../model";

/**
 * The text with code, link targets, HTML, comments, front matter and every mark blanked; the same length.
 * `blankMarkdown("- **33** [hostages](a.md)")` is "    33    hostages       ". A line break inside a paragraph is a
 * space: in the result every "\n" ends a paragraph, a heading, a list item or a table row.
 */
export function blankMarkdown(text: string, shifts: Shift[] = []): string {
  const lines = text.replaceAll("\r\n", "\n").replace(/[\r\u2028\u2029]/g, "\n");
  const start = findFront(lines)?.end ?? 0;
  const page: Page = { ...newSheet(lines), start, labels: readLabels(lines), kept: new Set() };
  clear(page, { start: 0, end: start });
  markdown.parse(tame(lines.slice(start))).iterate({ enter: (node) => treat(page, node) });
  const closed: Shift[] = [];
  const prose = restore(text, seal(page, closed));
  shifts.push(...restoreShifts(text, closed));
  return prose;
}

const markdown = parser.configure(GFM);

/** Positions of the syntax tree count from `start`. */
interface Page extends Sheet {
  readonly start: number;
  /** Labels of link references that the text defines, in lower case. */
  readonly labels: ReadonlySet<string>;
  /** Positions of brackets that are prose. */
  readonly kept: Set<number>;
}

/** The parser needs quadratic time for such lines; nobody writes them, so their marks are read as plain letters. */
const longest = 20_000;

function tame(text: string): string {
  if (text.length <= longest) return text;
  const lines = text.split("\n");
  return lines.map((line) => (line.length > longest ? "x".repeat(line.length) : line)).join("\n");
}

/** What to do with a part; returns false where its children need no look. */
type Treatment = (page: Page, span: Span, node: SyntaxNodeRef) => boolean | void;

function treat(page: Page, node: SyntaxNodeRef): boolean | void {
  return treatments.get(node.name)?.(page, { start: page.start + node.from, end: page.start + node.to }, node);
}

/** Parts that nobody reads; struck-out words too, since they are withdrawn or already checked. */
const unread =
  "FencedCode CodeBlock InlineCode CommentBlock ProcessingInstruction ProcessingInstructionBlock " +
  "Autolink LinkReference HeaderMark QuoteMark ListMark TaskMarker TableDelimiter HorizontalRule Strikethrough";
/** Marks around words: "**Hamas**." is "  Hamas.  ", so that no sentence has a blank before its full stop. */
const marks = "EmphasisMark Comment ProcessingInstruction LinkTitle LinkLabel URL";
const wrapped = "Paragraph Task SetextHeading1 SetextHeading2";

const treatments: ReadonlyMap<string, Treatment> = new Map<string, Treatment>([
  ...unread.split(" ").map((name): [string, Treatment] => [name, clear]),
  ...marks.split(" ").map((name): [string, Treatment] => [name, close]),
  ...wrapped.split(" ").map((name): [string, Treatment] => [name, unwrap]),
  ["HardBreak", breakLine],
  ["Escape", ({ units }, { start }) => void (units[start] = " ")],
  ["Entity", (page, span) => putEntity(page, span)],
  ["Link", treatLink],
  ["LinkMark", (page, span) => (page.kept.has(span.start) ? undefined : close(page, span))],
  ["HTMLTag", (page, span) => (isInline(page.text.slice(span.start, span.end)) ? close : clear)(page, span)],
  ["HTMLBlock", treatHtml],
]);

/** A line break in a paragraph is a blank to the reader. */
function unwrap({ units }: Page, { start, end }: Span): void {
  for (let i = start; i < end; i++) if (units[i] === "\n") units[i] = " ";
}

function clear(page: Page, span: Span): false {
  blankOut(page, span);
  return false;
}

function close(page: Page, span: Span): false {
  hide(page, span);
  return false;
}

function breakLine(page: Page, span: Span): void {
  clear(page, span);
  page.units[page.text.lastIndexOf("\n", span.end - 1)] = "\n";
}

/** Brackets without a target are the writer's own ("the [Israeli] side"), unless a footnote, a wiki link or a label. */
function treatLink(page: Page, { start, end }: Span, { node }: SyntaxNodeRef): boolean {
  const inner = page.text.slice(start + 1, end - 1);
  if (inner.startsWith("^")) return clear(page, { start, end: page.text[end] === ":" ? end + 1 : end });
  if (node.getChild("URL") || node.getChild("LinkLabel") || page.labels.has(inner.toLowerCase())) return true;
  if (page.text[start - 1] !== "[" || page.text[end] !== "]") {
    page.kept.add(start).add(end - 1);
    return true;
  }
  clear(page, { start: start - 1, end: start + 1 + (inner.lastIndexOf("|") + 1) });
  return clear(page, { start: end - 1, end: end + 1 });
}

function treatHtml(page: Page, span: Span): false {
  const block = page.text.slice(span.start, span.end);
  if (/^\s{0,3}<(?:script|style|pre|textarea)\b/i.test(block)) return clear(page, span);
  for (const part of block.matchAll(/<!--(?:(?!-->)[^])*(?:-->)?|<[^<>]*>|&#?\w{2,32};/g)) {
    const start = span.start + part.index;
    const place = { start, end: start + part[0].length };
    if (part[0].startsWith("&")) putEntity(page, place);
    else clear(page, place);
  }
  return false;
}

function readLabels(text: string): ReadonlySet<string> {
  const labels = text.matchAll(/^ {0,3}\[([^[\]\n]{1,200})\]:/gm);
  return new Set([...labels].map((found) => (found[1] ?? "").toLowerCase()));
}

/** Puts back the carriage returns that the parser could not bear, as spaces. */
function restore(text: string, lines: string): string {
  let at = 0;
  const parts = text.split("\r\n").map((line) => {
    const part = lines.slice(at, at + line.length + 1);
    at += line.length + 1;
    return part;
  });
  return parts.map((part, i) => (i < parts.length - 1 ? `${part.slice(0, -1)} ${part.slice(-1)}` : part)).join("");
}

/** The shifts of the text with its carriage returns. */
function restoreShifts(text: string, shifts: readonly Shift[]): readonly Shift[] {
  const ends = [...text.matchAll(/\r\n/g)].map(({ index }, i) => index - i);
  if (ends.length === 0) return shifts;
  let line = 0;
  return shifts.map((shift) => {
    while ((ends[line] ?? Infinity) < shift.start) line++;
    return { ...shift, start: shift.start + line, end: shift.end + line };
  });
}
