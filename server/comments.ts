/** The comments of a draft by its language, for directives: HTML's anywhere, and those of LaTeX, AsciiDoc and reST. */
import type { Span } from "../claims-db/index";

/** A comment's text, and where that stands. */
export interface Comment extends Span {
  readonly text: string;
}

/** How a language writes a comment: what stands before and after; `inline` where it may follow other text. */
export interface CommentStyle {
  readonly open: string;
  readonly close: string;
  readonly inline: boolean;
  /** True where an empty line must follow it. */
  readonly apart?: boolean;
}

/** How a comment is written in a language; undefined for plain text, whose readers would see it. */
export function commentStyle(language: string): CommentStyle | undefined {
  return styles[language];
}

/** The language of a file by its ending, for tools that know no other: "markdown" for "draft.md". */
export function languageOf(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return endings[ending] ?? "plaintext";
}

/** The comments of a text that may hold a directive; those in fenced code and code spans are only shown, not meant. */
export function commentsOf(text: string, language: string): readonly Comment[] {
  const style = styles[language] ?? html;
  const found = [...text.matchAll(patterns[style.open] ?? patterns["<!--"] ?? /$^/g)].flatMap((match) => {
    const inner = match[1] ?? "";
    const start = match.index + match[0].indexOf(inner, style.open.length);
    return text.charAt(match.index - 1) === "`" ? [] : [{ start, end: start + inner.length, text: inner }];
  });
  if (language !== "markdown" || found.length === 0) return found;
  const code = fences(text);
  return found.filter(({ start }) => !code.some((fence) => fence.start <= start && start < fence.end));
}

const html: CommentStyle = { open: "<!--", close: "-->", inline: true };

const styles: Readonly<Record<string, CommentStyle>> = {
  markdown: html,
  html,
  mdx: { open: "{/*", close: "*/}", inline: true },
  latex: { open: "%", close: "", inline: true },
  tex: { open: "%", close: "", inline: true },
  asciidoc: { open: "//", close: "", inline: false },
  restructuredtext: { open: "..", close: "", inline: false, apart: true },
};

/** One pattern a style, each over one comment; the first group is what it says. */
const patterns: Readonly<Record<string, RegExp>> = {
  "<!--": /<!--(\s*corroborate-[^<]*?)-->/g,
  "{/*": /\{\/\*(\s*corroborate-[^*]*)\*\/\}/g,
  "%": /(?<!\\)%[% \t]*(corroborate-.*)$/gm,
  "//": /^\/\/[ \t]*(corroborate-.*)$/gm,
  "..": /^[ \t]*\.\.[ \t]+(corroborate-.*)$/gm,
};

const endings: Readonly<Record<string, string>> = {
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  mdx: "mdx",
  tex: "latex",
  adoc: "asciidoc",
  asciidoc: "asciidoc",
  rst: "restructuredtext",
};

/** Fenced code of Markdown; one that is never closed goes on to the end. */
function fences(text: string): readonly Span[] {
  const found: Span[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  for (const { index, 1: mark = "", 2: rest = "" } of text.matchAll(/^ {0,3}(`{3,}|~{3,})(.*)$/gm)) {
    if (open === undefined) open = { start: index, mark };
    else if (mark.startsWith(open.mark) && rest.trim() === "") {
      found.push({ start: open.start, end: index });
      open = undefined;
    }
  }
  return open === undefined ? found : [...found, { start: open.start, end: text.length }];
}
