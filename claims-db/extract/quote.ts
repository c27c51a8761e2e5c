/** Finds quotations with their speakers in a paragraph. */
import type { Found, Quotation } from "../model";
import { findMarks, type Marked } from "./quotemarks";
import { readTokens } from "./quotetokens";
import { attributionOf, type Attribution } from "./speaker";

/**
 * The quotations of a paragraph, and the names of their speakers. `findQuotes('"We are ready to talk," Jane Roe
 * said.')` has one with aspect "words" over "We are ready to talk" and one with aspect "speaker" over "Jane Roe".
 * Fewer than four words count only where the text says who spoke them, so that “so-called” quotation marks are left
 * alone.
 */
export function findQuotes(paragraph: string): readonly Found[] {
  const marks = findMarks(paragraph);
  if (marks.length === 0) return [];
  const tokens = readTokens(paragraph, marks);
  const markAt = new Map(marks.map((mark) => [mark.start, mark]));
  const found: Found[] = [];
  const speakers = new Set<number>();
  let attribution: Attribution = { cue: false };
  for (const [at, token] of tokens.entries()) {
    const mark = token.kind === "quote" ? markAt.get(token.start) : undefined;
    if (mark === undefined) continue;
    attribution = attributionOf(tokens, at, attribution);
    if (attribution.cue || wordCount(paragraph, mark) >= shortest)
      found.push(...claims(paragraph, mark, { attribution, speakers }));
  }
  return found;
}

const shortest = 4;

function wordCount(paragraph: string, { inner }: Marked): number {
  return paragraph.slice(inner.start, inner.end).split(/\s+/u).length;
}

interface Spoken {
  readonly attribution: Attribution;
  /** Where speakers stand that have their claim already; a quotation in two parts has one. */
  readonly speakers: Set<number>;
}

function claims(paragraph: string, { inner }: Marked, { attribution, speakers }: Spoken): readonly Found[] {
  const speaker = attribution.cue ? attribution.speaker : undefined;
  const words = paragraph.slice(inner.start, inner.end);
  const value = (aspect: Quotation["aspect"]): Quotation => ({ kind: "quote", aspect, words, speaker: speaker?.name });
  const quote = { ...inner, value: value("words") };
  const written = speaker?.written;
  if (written === undefined || speakers.has(written.start)) return [quote];
  speakers.add(written.start);
  return [quote, { ...written, value: value("speaker") }];
}
