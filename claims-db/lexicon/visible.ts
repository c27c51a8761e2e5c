/** Takes out what nobody sees: the soft hyphens and zero-width marks that pasted web pages carry within words. */
import type { Span } from "../model";

/** Soft hyphen, zero-width space, joiners and direction marks, word joiner, as a class of a pattern has them. */
export const invisibleMarks = String.raw`\u00ad\u200b-\u200f\u2060`;

/** A text as it is seen, and where a span of it stands in the text as it is written. */
export interface Visible {
  readonly text: string;
  readonly placeOf: (span: Span) => Span;
}

/** The text without invisible characters: of "Alex" + soft hyphen + "ander" the seen text is "Alexander". */
export function visibleOf(text: string): Visible {
  if (!invisible.test(text)) return { text, placeOf: (span) => span };
  const places = [...text.matchAll(seen)].flatMap(({ 0: run, index }) =>
    Array.from({ length: run.length }, (_, i) => index + i),
  );
  const placeAt = (index: number): number => places[index] ?? text.length;
  return {
    text: places.map((place) => text.charAt(place)).join(""),
    placeOf: ({ start, end }) => ({ start: placeAt(start), end: end > start ? placeAt(end - 1) + 1 : placeAt(start) }),
  };
}

const invisible = new RegExp(`[${invisibleMarks}]`);
const seen = new RegExp(`[^${invisibleMarks}]+`, "g");
