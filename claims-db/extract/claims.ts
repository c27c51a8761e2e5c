/** Turns prose into claims: reads each sentence, then settles what only the whole text can tell. */
import type { Claim, Extraction, Found, Name, PlacedSentence, Span, Value } from "../model";
import { resolveAliases } from "./aliases";
import { isGap } from "./gap";
import { attributionOf, modalityOf } from "./qualifiers";
import { newReadings, readParagraph, type ParagraphReading, type Readings } from "./reading";
import { splitParagraphs } from "./sentences";

/**
 * All claims of a text, in order. `extractClaims("Hamas freed 33 hostages.", undefined)` has one sentence, a name and a
 * figure. The clock is the text's publication day, against which "Wednesday" is read. Any text is accepted.
 */
export function extractClaims(
  prose: string,
  clock: string | undefined,
  readings: Readings = newReadings(),
): Extraction {
  const placed = place(prose, clock, readings);
  const full = fullNames(placed.flatMap((sentence) => sentence.found));
  const sentences = withTopics(placed, full);
  const claims = placed.flatMap((sentence, index) =>
    sentence.found
      .filter((found) => !isPersonAfterAll(found, sentence, full))
      .map((found) => toClaim(prose, { found, sentence, index, full })),
  );
  return { sentences, claims };
}

/** A sentence with its finds, all in offsets of the whole text. */
interface Placed {
  readonly sentence: Omit<PlacedSentence, "topics">;
  readonly found: readonly Found[];
  readonly quoted: readonly Span[];
}

function place(prose: string, clock: string | undefined, readings: Readings): readonly Placed[] {
  return splitParagraphs(prose).flatMap((span, paragraph) => {
    const reading = readParagraph(prose.slice(span.start, span.end), clock, readings);
    const quotes = reading.quotes.map((quote) => shifted(quote, span.start));
    const quoted = quotes.filter(({ value }) => value.kind === "quote" && value.aspect === "words");
    return reading.sentences.map((part) => ({
      sentence: placedSentence(reading, part, { paragraph, offset: span.start }),
      found: [
        ...part.reading.found.map((found) => shifted(found, span.start + part.span.start)),
        ...quotes.filter((quote) => startsIn(quote, shifted(part.span, span.start))),
      ],
      quoted,
    }));
  });
}

function placedSentence(
  paragraph: ParagraphReading,
  part: ParagraphReading["sentences"][number],
  at: { readonly paragraph: number; readonly offset: number },
): Omit<PlacedSentence, "topics"> {
  const { text, words } = part.reading.sentence;
  const heading = paragraph.sentences.length === 1 && words.length < 16 && !/[.!?:;,"”’')]$/.test(text);
  return { text, words, span: shifted(part.span, at.offset), paragraph: at.paragraph, heading };
}

function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

function startsIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}

/** What each short form of a name stands for in this text: "Boehler" for "Adam Boehler". */
interface FullNames {
  readonly byMention: ReadonlyMap<Found, Name>;
  readonly byText: ReadonlyMap<string, string>;
}

function fullNames(found: readonly Found[]): FullNames {
  const mentions = found.flatMap((mention) =>
    mention.value.kind === "name" ? [{ mention, name: mention.value }] : [],
  );
  const resolved = resolveAliases(mentions.map(({ name }) => name));
  return {
    byMention: new Map(mentions.map(({ mention, name }, i) => [mention, resolved[i] ?? name])),
    byText: new Map(resolved.map((name) => [name.text, name.full])),
  };
}

/** How many sentences of the same text a pronoun or "the group" may look back. */
const reach = 2;

function withTopics(placed: readonly Placed[], full: FullNames): readonly PlacedSentence[] {
  const names = placed.map(({ found }) =>
    found.flatMap((mention) => full.byMention.get(mention)?.full.toLowerCase() ?? []),
  );
  return placed.map(({ sentence }, i) => {
    const near = placed.slice(Math.max(0, i - reach), i).flatMap((before, k) => {
      const at = Math.max(0, i - reach) + k;
      return sentence.paragraph - before.sentence.paragraph <= 1 ? (names[at] ?? []) : [];
    });
    return { ...sentence, topics: [...new Set([...(names[i] ?? []), ...near])] };
  });
}

/** "Jordan" was taken for a place, but this text speaks of Michael Jordan. */
function isPersonAfterAll(found: Found, { found: all }: Placed, full: FullNames): boolean {
  if (found.value.kind !== "place") return false;
  const name = all.find(({ start, value }) => start === found.start && value.kind === "name");
  return name !== undefined && full.byMention.get(name)?.type === "person";
}

interface Setting {
  readonly found: Found;
  readonly sentence: Placed;
  readonly index: number;
  readonly full: FullNames;
}

function toClaim(prose: string, { found, sentence, index, full }: Setting): Claim {
  const { start, end } = found;
  const at = { start: start - sentence.sentence.span.start, end: end - sentence.sentence.span.start };
  return {
    kind: found.value.kind,
    span: { start, end },
    text: prose.slice(start, end),
    value: settled(found, full),
    sentence: index,
    modality: isStated(found, sentence, at) ? "stated" : modalityOf(sentence.sentence, at),
    attribution: attributionOf(sentence.sentence),
    quoted: sentence.quoted.some((quote) => quote.start <= start && end <= quote.end) && found.value.kind !== "quote",
  };
}

/** That somebody says so is stated, whatever is said. */
function isStated(found: Found, { sentence }: Placed, at: Span): boolean {
  return (found.value.kind === "quote" && found.value.aspect === "speech") || isGap(sentence, { ...found, ...at });
}

function settled(found: Found, full: FullNames): Value {
  const { value } = found;
  switch (value.kind) {
    case "name":
      return spaced(full.byMention.get(found) ?? value);
    case "title":
      return { ...value, holder: oneSpace(fullOf(value.holder, full)) };
    case "quote":
      return value.speaker === undefined ? value : { ...value, speaker: fullOf(value.speaker, full) };
    case "figure":
    case "date":
    case "place":
      return value;
  }
}

/** Blanked markup leaves gaps in a name: "**Edan** Alexander" is "Edan Alexander". */
function spaced(name: Name): Name {
  return { ...name, text: oneSpace(name.text), full: oneSpace(name.full) };
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ");
}

function fullOf(text: string, full: FullNames): string {
  return full.byText.get(text) ?? text;
}
