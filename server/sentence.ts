/** The sentence around a place in a draft, cheaply: for what is typed and what is remembered, not for what is checked. */
import type { Span } from "../claims-db/index";

/** From the last full stop or line break before the span to the next one behind it; at most 600 characters each way. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - farthest);
  const before = text.slice(first, start);
  const begins = marks.map((mark) => before.lastIndexOf(mark)).filter((at) => at >= 0);
  const after = text.slice(end, end + farthest);
  const stop = after.search(/[.?!](?:\s|$)|\n/);
  return {
    start: begins.length === 0 ? first : first + Math.max(...begins) + 1,
    end: end + (stop < 0 ? after.length : stop),
  };
}

const marks = [". ", "? ", "! ", "\n"];
const farthest = 600;
