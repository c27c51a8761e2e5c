/** Joins the lines of a text that was wrapped by hand or by a mail program at some 70 characters. */

/**
 * The prose with a space for each line break inside a paragraph, if the text is hard-wrapped; otherwise unchanged.
 * A text is hard-wrapped where most lines that run into another are 55 to 100 characters and stop in mid-sentence.
 */
export function unwrap(prose: string): string {
  const lines = prose.split("\n");
  const width = wrapWidth(lines);
  if (width === undefined) return prose;
  return lines.reduce((text, line, i) => `${text}${runsOn(lines[i - 1] ?? "", line, width) ? " " : "\n"}${line}`);
}

const shortest = 55;
const longest = 100;

/** The length of the longest wrapped line; undefined for texts with one paragraph, heading or sentence a line. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const inner = lines.slice(0, -1).filter((line, i) => line.trim() !== "" && lines[i + 1]?.trim() !== "");
  const trimmed = inner.map((line) => line.trimEnd());
  const wrapped = trimmed.filter((line) => line.length >= shortest && line.length <= longest);
  if (wrapped.length < 3 || wrapped.length < inner.length * 0.7) return undefined;
  if (lines.some((line) => line.trimEnd().length > longest * 2)) return undefined;
  const ended = wrapped.filter((line) => endsSentence(line)).length;
  return ended > wrapped.length / 2 ? undefined : Math.max(...wrapped.map((line) => line.length));
}

/** False after a line that stopped although the next word had room, as headings and last lines do. */
function runsOn(line: string, next: string, width: number): boolean {
  const [before, after] = [line.trimEnd(), next.trim()];
  if (before.trim() === "" || after === "" || /^(?:[-•*–—]|\d{1,3}[.)]) /.test(after)) return false;
  const room = before.length + 1 + after.split(/\s/, 1).join("").length <= width;
  if (!room || /^\p{Ll}/u.test(after)) return true;
  return before.length >= shortest && !endsSentence(before);
}

function endsSentence(line: string): boolean {
  return /[.!?:]["”’)]?$/.test(line);
}
