/** Tells whether a stretch of a source stands between quotation marks. */
import type { Span } from "../../model";

/**
 * Whether the words are marked as somebody's: `isQuotedAt('He said "I go now".', span)` for a span over "I go now". A
 * mark that opened before and has not closed counts, for a quotation of several paragraphs.
 */
export function isQuotedAt(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start, end);
  const before = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const open = [...before].reduce((depth, mark) => step(depth, mark), 0);
  return open > 0 || /[“”"«»]/u.test(inside) || isSingle(before, text.slice(end, end + nearby));
}

/** Whether a quotation begins here: `opensBefore('He said "no".', 9)`. */
export function opensBefore(text: string, at: number): boolean {
  return /(?:^|[\s([—–-])["“„«‘']$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Whether a quotation ends here, perhaps after a comma or full stop: `closesAfter('He said "no".', 11)`. */
export function closesAfter(text: string, at: number): boolean {
  return /^[.,!?]?["”»’'](?!\p{L})/u.test(text.slice(at, at + 3));
}

/** Straight marks open and close by turns. */
function step(depth: number, mark: string): number {
  switch (mark) {
    case "“":
    case "„":
    case "«":
      return 1;
    case "”":
    case "»":
      return 0;
    case '"':
      return depth > 0 ? 0 : 1;
    default:
      return depth;
  }
}

const nearby = 1_500;

/** A single mark that opened before and closes later. */
function isSingle(before: string, after: string): boolean {
  const open = Math.max(before.lastIndexOf("‘"), before.lastIndexOf(" '"));
  const start = open < 0 && before.startsWith("'") ? 0 : open;
  return start >= 0 && !/[’'](?:\s|$)/u.test(before.slice(start + 2)) && /[’'](?!\p{L})/u.test(after);
}
