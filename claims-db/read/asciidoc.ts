/** Blanks the markup of AsciiDoc, so that the prose stands where it stood in the file. */
import { findFront } from "./front";
import { blankInline, joinByRole, linesOf, type InlineRule, type Role, type TextLine } from "./inline";
import { breakAt, clear, newSheet, seal, type Sheet } from "./sheet";
import type { Shift } from "../model";

/**
 * The text with listings, attributes, macros, comments and marks blanked; the same length.
 * `blankAsciidoc("== Talks\n\n* *33* men,\nlink:a[they]")` is "   Talks\n\n   33  men,        they " but for its line
 * break: one inside a paragraph is a space.
 */
export function blankAsciidoc(text: string, shifts: Shift[] = []): string {
  const sheet = newSheet(text);
  const front = findFront(sheet.text);
  if (front) clear(sheet, front);
  const lines = linesOf(sheet.text);
  const roles = readRoles(sheet, lines, front?.end ?? 0);
  blankInline(sheet, 0, inlineRules);
  joinByRole(sheet, lines, roles);
  return seal(sheet, shifts);
}

/** Blocks whose lines are not read, by their delimiter; those of the second kind are only lines around prose. */
const unreadBlock = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3}\w{0,20})\s*$/;
const block = /^(?:={4,}|\*{4,}|_{4,}|--|[|,:!]={3,}|"{2})\s*$/;

/** What kinds of line there are, the first that fits counts; `mark` is what is blanked of it. */
const lineRules: readonly { readonly pattern: RegExp; readonly role: Role }[] = [
  { pattern: /^$/, role: "alone" },
  { pattern: /^(?<mark>\/\/.*)$/, role: "alone" },
  { pattern: /^(?<mark>:!?[\w-]+!?:(?:\s.*)?)$/, role: "alone" },
  { pattern: /^(?<mark>(?:ifdef|ifndef|ifeval|endif|include|video|audio|toc)::.*)$/, role: "alone" },
  { pattern: /^(?<mark>\[[^\]]*\]{1,2})$/, role: "alone" },
  { pattern: /^(?<mark>(?:'{3,}|<{3,}|-{3}|\*{3}|\+)\s*)$/, role: "alone" },
  { pattern: /^(?<mark>[=#]{1,6}[ \t]+)\S/, role: "alone" },
  { pattern: /^(?<mark>\.)(?=[^\s.])/, role: "alone" },
  { pattern: /^(?<mark>image::[^[\n]*\[)[^,\]\n]*(?<tail>[,\]].*)$/, role: "alone" },
  { pattern: /^(?<mark>(?:\d*[.+]?[<^>]?[aehlmsv]?)\|)/, role: "alone" },
  { pattern: /^(?<mark>(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): )/, role: "head" },
  { pattern: /^(?<mark>[ \t]*(?:\*{1,6}|-|\.{1,6}|\d{1,3}\.|<[\d.]{1,3}>)[ \t]+(?:\[[ x*]\][ \t])?)/, role: "head" },
  { pattern: /^\S.*?(?<mark>:{2,4}|;;)(?=[ \t]|$)/, role: "head" },
];

function readRoles(sheet: Sheet, lines: readonly TextLine[], start: number): readonly Role[] {
  const last = new Map(lines.map(({ text }, i) => [text.trimEnd(), i]));
  let closing: string | undefined;
  let author = false;
  return lines.map((line, i) => {
    const text = line.text.trimEnd();
    if (line.end <= start) return "alone";
    const hidesRest = closing !== undefined;
    if (closing === text) closing = undefined;
    else if (!hidesRest && unreadBlock.test(text) && (last.get(text.replace(/\w+$/, "")) ?? 0) > i) {
      closing = text.replace(/\w+$/, "");
    } else if (!hidesRest && !unreadBlock.test(text) && !block.test(text) && !(author && isAuthor(text))) {
      author = /^=[ \t]/.test(text);
      return treatLine(sheet, line);
    }
    clear(sheet, line);
    return "alone";
  });
}

/** The lines below the title of a document name its authors and its revision. */
function isAuthor(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]{0,40} ?){2,5}(?:<[^<>]{1,100}>)?$|^v?\d[\d.]{0,9}, /u.test(text);
}

function treatLine(sheet: Sheet, line: TextLine): Role {
  const text = line.text.trimEnd();
  if (text.endsWith(" +")) {
    clear(sheet, { start: line.start + text.length - 1, end: line.end });
    breakAt(sheet, line.start + text.length - 1);
  }
  for (const { pattern, role } of lineRules) {
    const found = pattern.exec(text);
    if (!found) continue;
    const mark = found.groups?.mark ?? "";
    const start = line.start + found[0].indexOf(mark);
    clear(sheet, { start, end: start + mark.length });
    clear(sheet, { start: line.end - (found.groups?.tail ?? "").length, end: line.end });
    clearPipes(sheet, line);
    return role;
  }
  return "text";
}

/** The cells of a table row stand apart. */
function clearPipes(sheet: Sheet, { start, text }: TextLine): void {
  if (!/^[^ ]{0,8}\|/.test(text)) return;
  for (const found of text.matchAll(/\|/g)) sheet.units[start + found.index] = " ";
}

const words = String.raw`[^\]\n]{0,500}`;
const before = String.raw`(?<![\w*_\x60#])`;
const after = String.raw`(?![\w*_\x60#])`;

const inlineRules: readonly InlineRule[] = [
  { pattern: /"`(?=\S)/g, instead: "“" },
  { pattern: /(?<=\S)`"/g, instead: "”" },
  { pattern: /(?<!\S)'`(?=\S)/g, instead: "‘" },
  { pattern: /`'/g, instead: "’" },
  { pattern: /(?<=\s)--(?=\s)/g, instead: "—" },
  { pattern: /(?<=\w)--(?=\w)/g, instead: "—" },
  { pattern: /(?<blank>\[(?:\.?line-through|\.strike)\]#[^#\n]{1,300}#)/dg },
  {
    pattern:
      /(?<blank>\b(?:pass|stem|latexmath|asciimath|kbd|btn|menu|icon|indexterm|anchor|bibanchor):[\w,-]{0,40}\[[^\]\n]{0,500}\])/dg,
  },
  { pattern: /(?<blank>\(\(\([^()\n]{1,200}\)\)\)|\[\[[^[\]\n]{1,200}\]\])/dg },
  { pattern: new RegExp(`(?<open>\\bfootnote:[\\w-]{0,40}\\[)${words}(?<close>\\])`, "dg") },
  { pattern: new RegExp(`(?<gap1>\\b(?:link|xref|mailto|image):[^\\s[\\]]{1,500}\\[)${words}(?<gap2>\\])`, "dg") },
  { pattern: new RegExp(`(?<gap1>\\b(?:https?|ftp|irc)://[^\\s[\\]<>]{1,500}\\[)${words}(?<gap2>\\])`, "dg") },
  { pattern: /(?<blank><?\bhttps?:\/\/[^\s<>()"“”]{0,500}[^\s<>()"“”.,;:!?]>?)/dg },
  { pattern: /(?<gap1><<[^<>,\n]{1,100},)[^<>\n]{1,200}(?<gap2>>>)/dg },
  { pattern: /(?<blank><<[^<>,\n]{1,100}>>)/dg },
  { pattern: /(?<blank>\{[\w-]{1,40}(?::[^{}\n]{0,40})?\})/dg },
  { pattern: /(?<blank>(?<!\w)`[^`\n]{1,300}`(?!\w)|``[^`\n]{1,300}``)/dg },
  { pattern: /(?<gap1>\+\+\+|\$\$)/dg },
  { pattern: /(?<gap1>\*\*|__|##)/dg },
  {
    pattern: new RegExp(
      `${before}(?<gap0>\\[[.#\\w-]{1,60}\\])?(?<gap1>[*_#])(?=\\S)[^*_#\\n]{1,500}(?<=\\S)(?<gap2>\\k<gap1>)${after}`,
      "dg",
    ),
  },
  { pattern: /(?<gap1>\^)\w{1,20}(?<gap2>\^)|(?<gap3>~)\w{1,20}(?<gap4>~)/dg },
];
