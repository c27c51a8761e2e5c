/** Blanks parts of a text with spaces, so that every offset stays where it was. */
import type { Span } from "../model";

/** `blank("Ad: 33 hostages", [{start: 0, end: 3}])` is "    33 hostages"; line breaks inside a span are kept. */
export function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), spacesFor(text.slice(from, end)));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** As many spaces as the text is long, with its line feeds: `spacesFor("a\nb")` is " \n ". */
function spacesFor(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
