/** Reads one sentence or one paragraph into what the finders find in it, and remembers it by its text. */
import type { Found, Sentence, Span } from "../model";
import { findDates } from "./date";
import { findFigures } from "./figure";
import { findNames } from "./name";
import { findPlaces } from "./place";
import { isPointer } from "./pointer";
import { findQuotes } from "./quote";
import { splitSentences } from "./sentences";
import { findSpeech } from "./speech";
import { findTitles } from "./title";
import { visibleOf } from "../lexicon/visible";
import { readWords } from "./words";

/** A sentence and what was found in it; spans count from the start of the sentence. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly found: readonly Found[];
}

/** A paragraph's sentences and quotations; spans count from the start of the paragraph. */
export interface ParagraphReading {
  readonly sentences: readonly { readonly span: Span; readonly reading: SentenceReading }[];
  readonly quotes: readonly Found[];
}

/** What was read before, by text; `extracted` counts the sentences that the finders really ran over. */
export interface Readings {
  readonly sentences: Map<string, SentenceReading>;
  readonly paragraphs: Map<string, ParagraphReading>;
  extracted: number;
}

/** An empty memory. `newReadings().extracted` is 0. */
export function newReadings(): Readings {
  return { sentences: new Map(), paragraphs: new Map(), extracted: 0 };
}

/** Reads a paragraph; the same text under the same clock is read once. */
export function readParagraph(text: string, clock: string | undefined, readings: Readings): ParagraphReading {
  return remembered(readings.paragraphs, `${clock ?? ""}|${text}`, () => {
    const spans = splitSentences(text);
    const pointers = spans.filter(({ start, end }) => isPointer(text.slice(start, end)));
    return {
      sentences: spans.map((span) => ({
        span,
        reading: readSentence(text.slice(span.start, span.end), clock, readings),
      })),
      quotes: stretches(text, spans)
        .flatMap(({ start, end }) => findQuotes(text.slice(start, end)).map((quote) => moved(quote, start)))
        .filter((quote) => !pointers.some((pointer) => overlap(pointer, quote)))
        .concat(findSpeech(text)),
    };
  });
}

function moved(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by };
}

/** A paragraph longer than that is no prose; its quotations are sought in stretches of whole sentences. */
const longestStretch = 8_000;

function stretches(text: string, sentences: readonly Span[]): readonly Span[] {
  if (text.length <= longestStretch) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  for (const { start, end } of sentences) {
    const last = spans.at(-1);
    if (last && end - last.start <= longestStretch) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

function readSentence(text: string, clock: string | undefined, readings: Readings): SentenceReading {
  return remembered(readings.sentences, `${clock ?? ""}|${text}`, () => {
    readings.extracted++;
    const seen = visibleOf(text);
    const sentence = readWords(seen.text);
    const found = isPointer(text) ? [] : findAll(sentence, clock);
    if (seen.text === text) return { sentence, found };
    const place = <T extends Span>(span: T): T => ({ ...span, ...seen.placeOf(span) });
    return { sentence: { text, words: sentence.words.map(place) }, found: found.map(place) };
  });
}

function findAll(sentence: Sentence, clock: string | undefined): readonly Found[] {
  const dates = findDates(sentence, clock);
  const names = findNames(sentence).filter((name) => !dates.some((date) => covers(date, name)));
  const figures = findFigures(sentence).filter((figure) => !dates.some((date) => overlap(date, figure)));
  const outside = figures.filter((figure) => !names.some((name) => covers(name, figure)));
  const free = names.filter((name) => !outside.some((figure) => isMoney(figure) && covers(figure, name)));
  return [...outside, ...dates, ...free, ...findTitles(sentence, free), ...findPlaces(sentence, free)];
}

/** "1.8 million US dollars" names no country. */
function isMoney({ value }: Found): boolean {
  return value.kind === "figure" && value.measure === "money";
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sentences kept in memory; a draft of 50,000 words has about 2,500. */
const capacity = 8_000;

function remembered<T>(memory: Map<string, T>, key: string, read: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = read();
  if (memory.size >= capacity) memory.clear();
  memory.set(key, value);
  return value;
}
