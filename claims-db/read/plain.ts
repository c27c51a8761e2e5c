/** Plain text to prose: blanks what is no sentence and joins hard-wrapped lines. */
import { blank } from "./blank";
import { findFront } from "./front";
import { blankFurniture } from "./furniture";
import { unwrap } from "./wrap";
import type { Span } from "../model";

/**
 * The text with links, list marks, table pipes and page furniture blanked; the same length.
 * In the result every "\n" ends a paragraph: `blankPlain("- Talks\r\nAdvertisement")` is "  Talks \n             ".
 */
export function blankPlain(text: string): string {
  const lines = text
    .replaceAll("\r\n", " \n")
    .replace(/[\r\u2028\u2029]/g, "\n")
    .replace(/[\f\v\uFEFF]/g, " ");
  const front = findFront(lines);
  const marks = machineParts.flatMap((pattern) => [...lines.matchAll(pattern)].map(spanOf));
  const prose = blank(lines, front ? [front, ...marks] : marks);
  return unwrap(blankFurniture({ text: lines, prose }));
}

/** What no reader reads aloud: pasted links, list bullets, lines and pipes of tables. */
const machineParts: readonly RegExp[] = [
  /\bhttps?:\/\/[^\s<>()"“”]*[^\s<>()"“”.,;:!?]/g,
  /\bpic\.(?:twitter|x)\.com\/\w+/g,
  /\[(?=[^[\]\n]{1,200}\]\(https?:)|(?<=\[[^[\]\n]{1,200})\]\(https?:[^()\s]{1,2000}\)/g,
  /^[ \t]*[-•*·–—‣▪●○◦]+(?=[ \t]|$)/gm,
  /^[ \t|:=_*-]{3,}$/gm,
  /\|/g,
];

function spanOf(found: RegExpMatchArray): Span {
  const start = found.index ?? 0;
  return { start, end: start + found[0].length };
}
