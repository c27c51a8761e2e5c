/** Picks the reader for a kind of file and gives the text with its markup blanked. */
import { blankAsciidoc } from "./asciidoc";
import { readAsciidocFront, readLatexFront, readRestructuredFront } from "./fields";
import { readFront, type Front } from "./front";
import { blankHtml } from "./html";
import { blankLatex } from "./latex";
import { blankMarkdown } from "./markdown";
import { readMeta } from "./meta";
import { blankPlain } from "./plain";
import { blankRestructured } from "./restructured";
import type { Prose, Shift, Span } from "../model";

/** How the files with some endings are read. */
interface Reader {
  readonly endings: readonly string[];
  /** Names that editors have for the language. */
  readonly languages: readonly string[];
  /** The text with everything but prose blanked, the same length, with "\n" at the ends of paragraphs only. */
  readonly blank: (text: string, shifts: Shift[]) => string;
  /** What the head of the file says of the article. */
  readonly front: (text: string) => Front;
  /** True where the lines of the file mean something, so that a byline may stand in a line of its own. */
  readonly hasLines?: boolean;
}

const plain: Reader = {
  endings: [".txt"],
  languages: ["plaintext"],
  blank: blankPlain,
  front: readFront,
  hasLines: true,
};

const readers: readonly Reader[] = [
  { endings: [".md", ".markdown"], languages: ["markdown"], blank: blankMarkdown, front: readFront, hasLines: true },
  plain,
  { endings: [".tex"], languages: ["latex", "tex"], blank: blankLatex, front: readLatexFront },
  { endings: [".html", ".htm", ".xhtml"], languages: ["html"], blank: blankHtml, front: readMeta },
  { endings: [".adoc", ".asciidoc"], languages: ["asciidoc"], blank: blankAsciidoc, front: readAsciidocFront },
  { endings: [".rst"], languages: ["restructuredtext"], blank: blankRestructured, front: readRestructuredFront },
];

/** The endings of files that can be sources or drafts: ".md", ".markdown", ".txt", ".tex" … */
export const endings: readonly string[] = readers.flatMap((reader) => reader.endings);

/** The ending that stands for a language of an editor: `endingOfLanguage.latex` is ".tex". */
export const endingOfLanguage: Readonly<Record<string, string>> = Object.fromEntries(
  readers.flatMap((reader) => reader.languages.map((language) => [language, reader.endings[0] ?? ""])),
);

/**
 * The prose of a text, by the ending of its path; an unknown ending is read as plain text.
 * `readProse("# Talks\n\nHamas freed\n33 hostages.", "draft.md").prose` is "  Talks\n\nHamas freed 33 hostages.":
 * every "\n" of the prose ends a paragraph (heading, list item, table row); a soft line break is a space.
 */
export function readProse(text: string, path: string): Prose {
  return blankText(text, path);
}

/**
 * The span of the text that a span of the prose is: "Martínez" of "Mart&iacute;nez", which has 15 places in the text.
 * What an editor underlines or replaces has to be this span; it differs only in words with markup inside them.
 */
export function spanInText({ shifts = [] }: Prose, { start, end }: Span): Span {
  const at = (place: number): Shift | undefined =>
    shifts.findLast((shift) => shift.start <= place && place < shift.end);
  const last = at(end - 1);
  return { start: start + (at(start)?.by ?? 0), end: end + (last?.by ?? 0) + (last?.tail ?? 0) };
}

function blankText(text: string, path: string): Prose {
  const shifts: Shift[] = [];
  const prose = readerOf(path).blank(text, shifts);
  return { text, prose, ...(shifts.length > 0 && { shifts }) };
}

/** What a source file says: its prose, what its head says, and the lines in which a byline or a date may stand. */
export interface SourceText {
  readonly prose: Prose;
  readonly front: Front;
  /** The text whose line breaks count: the file's, or that of the prose, where line breaks mean nothing in the file. */
  readonly lines: string;
}

/** `readSourceText("<h1>Talks</h1>", "a.html").front.title` is "Talks". */
export function readSourceText(text: string, path: string): SourceText {
  const { front, hasLines } = readerOf(path);
  const prose = blankText(text, path);
  return { prose, front: front(text), lines: hasLines ? text : prose.prose };
}

function readerOf(path: string): Reader {
  const lower = path.toLowerCase();
  return readers.find((each) => each.endings.some((ending) => lower.endsWith(ending))) ?? plain;
}
