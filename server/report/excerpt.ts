/** The words of the draft around a claim, for those who read the report without the draft. */
import type { Span } from "../../claims-db/model";
import type { Entry, Report } from "./record";
import { cutAround } from "./window";

/** A stretch of text and the words in it that matter. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** The draft's line with the words to look at; a long line is cut around them. */
export function lineAround({ context: { text } }: Report, { finding: { span } }: Entry, most = 220): Excerpt {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const end = text.indexOf("\n", Math.max(span.start, span.end - 1));
  const line = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "");
  return cutAround(line, { start: span.start - start, end: span.end - start }, most);
}
