/** Blanks the markup of Markdown, so that the prose stands where it stood in the file. */
import { GFM, parser } from "@lezer/markdown";
import type { SyntaxNodeRef } from "@lezer/common";
import { decodeEntity } from "./entity";
import { findFront } from "./front";

/**
 * The text with code, link targets, HTML, comments, front matter and every mark blanked; the same length.
 * `blankMarkdown("- **33** [hostages](a.md)")` is "    33    hostages        ". Line breaks are kept, but a break inside
 * a paragraph is a space: in the result every "\n" ends a paragraph, a heading, a list item or a table row.
 */
export function blankMarkdown(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").replace(/[\r\u2028\u2029]/g, "\n");
  const start = findFront(lines)?.end ?? 0;
  const page: Page = { text: lines, units: lines.split(""), start, labels: readLabels(lines) };
  clear(page, 0, start);
  markdown.parse(lines.slice(start)).iterate({ enter: (node) => treat(page, node) });
  return restore(text, page.units.join(""));
}

const markdown = parser.configure(GFM);

/** The text while it is being blanked: positions of the syntax tree count from `start`. */
interface Page {
  readonly text: string;
  readonly units: string[];
  readonly start: number;
  /** Labels of link references that the text defines, in lower case. */
  readonly labels: ReadonlySet<string>;
}

/** What to do with a part; returns false where its children need no look. */
type Treatment = (page: Page, from: number, to: number, node: SyntaxNodeRef) => boolean | void;

function treat(page: Page, node: SyntaxNodeRef): boolean | void {
  return treatments.get(node.name)?.(page, page.start + node.from, page.start + node.to, node);
}

/** Parts that nobody reads; struck-out words too, since they are withdrawn or already checked. */
const unread =
  "FencedCode CodeBlock InlineCode Comment CommentBlock ProcessingInstruction ProcessingInstructionBlock HTMLTag URL " +
  "Autolink LinkTitle LinkLabel LinkMark LinkReference HeaderMark EmphasisMark QuoteMark ListMark TaskMarker " +
  "TableDelimiter HorizontalRule Strikethrough";
const wrapped = "Paragraph Task SetextHeading1 SetextHeading2";

const treatments: ReadonlyMap<string, Treatment> = new Map<string, Treatment>([
  ...unread.split(" ").map((name): [string, Treatment] => [name, clear]),
  ...wrapped.split(" ").map((name): [string, Treatment] => [name, unwrap]),
  ["HardBreak", breakLine],
  ["Escape", ({ units }, from) => void (units[from] = " ")],
  ["Entity", putEntity],
  ["Link", treatLink],
  ["HTMLBlock", treatHtml],
]);

/** A line break in a paragraph is a blank to the reader. */
function unwrap({ units }: Page, from: number, to: number): void {
  for (let i = from; i < to; i++) if (units[i] === "\n") units[i] = " ";
}

function clear({ units }: Page, from: number, to: number): false {
  for (let i = from; i < to; i++) if (units[i] !== "\n") units[i] = " ";
  return false;
}

function breakLine(page: Page, from: number, to: number): void {
  clear(page, from, to);
  page.units[page.text.lastIndexOf("\n", to - 1)] = "\n";
}

function putEntity(page: Page, from: number, to: number): void {
  const character = decodeEntity(page.text.slice(from, to));
  if (character === undefined) return;
  clear(page, from, to);
  for (let i = 0; i < character.length; i++) page.units[from + i] = character.charAt(i);
}

/** Brackets without a target are the writer's own ("the [Israeli] side"), but for footnotes, wiki links and known labels. */
function treatLink(page: Page, from: number, to: number, { node }: SyntaxNodeRef): boolean {
  const inner = page.text.slice(from + 1, to - 1);
  if (node.getChild("URL") || node.getChild("LinkLabel") || page.labels.has(inner.toLowerCase())) return true;
  if (inner.startsWith("^")) clear(page, from, page.text[to] === ":" ? to + 1 : to);
  if (page.text[from - 1] !== "[" || page.text[to] !== "]") return false;
  clear(page, from - 1, from + 1 + (inner.lastIndexOf("|") + 1));
  clear(page, to - 1, to + 1);
  return false;
}

function treatHtml(page: Page, from: number, to: number): false {
  const block = page.text.slice(from, to);
  if (/^\s{0,3}<(?:script|style|pre|textarea)\b/i.test(block)) return clear(page, from, to);
  for (const part of block.matchAll(/<!--(?:(?!-->)[^])*(?:-->)?|<[^<>]*>|&#?\w{2,32};/g)) {
    const start = from + part.index;
    if (part[0].startsWith("&")) putEntity(page, start, start + part[0].length);
    else clear(page, start, start + part[0].length);
  }
  return false;
}

function readLabels(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^ {0,3}\[([^[\]\n]{1,200})\]:/gm)].map((found) => (found[1] ?? "").toLowerCase()));
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
