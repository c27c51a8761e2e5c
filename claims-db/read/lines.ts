/** Cuts a text into its lines. */
import type { Span } from "../model";

/** A line without its line break; `text` is trimmed, the span is not. */
export interface Line extends Span {
  readonly text: string;
  /** False where the prose runs on into the next line. */
  readonly ends: boolean;
}

/**
 * The lines of a file, with what its prose says in them: `readLines({text: "a\r\nb", prose: "a \nb"})` has two lines.
 * Lines are those of the file, so a wrapped paragraph of the prose is several of them.
 */
export function readLines({ text, prose }: { readonly text: string; readonly prose: string }): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    const end = found.index;
    const next = end + found[0].length;
    lines.push({ start, end, text: prose.slice(start, end).trim(), ends: next === end || prose[next - 1] === "\n" });
    start = next;
  }
  return lines;
}
