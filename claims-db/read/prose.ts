/** Picks the reader for a kind of file and gives the text with its markup blanked. */
import { blankMarkdown } from "./markdown";
import { blankPlain } from "./plain";
import type { Prose } from "../model";

/** How the files with some endings are read. */
interface Reader {
  readonly endings: readonly string[];
  /** The text with everything but prose blanked, the same length, with "\n" at the ends of paragraphs only. */
  readonly blank: (text: string) => string;
}

const plain: Reader = { endings: [".txt"], blank: blankPlain };
const readers: readonly Reader[] = [{ endings: [".md", ".markdown"], blank: blankMarkdown }, plain];

/** The endings of files that can be sources or drafts: ".md", ".markdown", ".txt". */
export const endings: readonly string[] = readers.flatMap((reader) => reader.endings);

/**
 * The prose of a text, by the ending of its path; an unknown ending is read as plain text.
 * `readProse("# Talks\n\nHamas freed\n33 hostages.", "draft.md").prose` is "  Talks\n\nHamas freed 33 hostages.":
 * every "\n" of the prose ends a paragraph (heading, list item, table row); a soft line break is a space.
 */
export function readProse(text: string, path: string): Prose {
  const lower = path.toLowerCase();
  const reader = readers.find((each) => each.endings.some((ending) => lower.endsWith(ending))) ?? plain;
  return { text, prose: reader.blank(text) };
}
