/** Turns a text with [marks] into the plain text and the spans that were marked, and back. */
import type { Span } from "../../claims-db/model";

/** `unmark("Hamas freed [33 hostages].")` is the text without brackets and one span over "33 hostages". */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  let start = 0;
  for (const part of marked.split(/(?=[[\]])|(?<=[[\]])/)) {
    if (part === "[") start = text.length;
    else if (part === "]") spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** The reverse of {@link unmark}, for spans that do not overlap. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}
