/** Compares a quotation with a source paragraph: word for word, changed, or not there. */
import type { Comparison, Quotation, Span } from "../model";
import { fillers } from "../lexicon/quoting";
import { align, type Alignment, type Edit, type Grade } from "./quotes/edits";
import { alignFramed } from "./quotes/framed";
import { withAsides } from "./quotes/asides";
import { closesAfter, isQuotedAt, opensBefore } from "./quotes/marks";
export { compareSpeakers } from "./quotes/speaker";
import { readQuoteWords, type QuoteWord } from "./quotes/words";

/** What a comparison found, and where in the source's paragraph the words stand. */
export interface QuoteComparison extends Comparison {
  readonly span?: Span;
}

/**
 * Looks for the draft's quoted words in a paragraph. "I will not describe them" against "I will not detail them, …"
 * disagrees with "changed-words", draft "describe", source "detail", focus on "describe" and the source's wording as
 * suggestion. "…" and "[…]" in the draft may leave words out. Under four words only the same words agree.
 */
export function compareQuote(draft: Quotation, text: string): QuoteComparison {
  const words = readQuoteWords(draft.words);
  if (words.length === 0) return incomparable("not-found");
  if (words.length < shortest && !words.some(isContent)) return incomparable("too-short");
  const source = withAsides(readQuoteWords(text), text);
  if (words.length * source.length > mostCells) return incomparable("not-found");
  const found = mayContain(words, source) ? align(words, source) : undefined;
  const place: Place | undefined = found && { draft, words, text, source, found };
  if (place && found?.edits.length === 0)
    return { outcome: "agrees", reason: { code: "same-words" }, affinity: 1, span: spanOf(place) };
  if (words.length < shortest) return incomparable(place ? "too-short" : "not-found");
  if (!place || !isNear(place)) return judgedWhole({ draft, words, text, source });
  return isLonger(place) ? incomparable("longer") : judged(place);
}

/** What is not near any stretch of the source may still begin as one of its quotations does. */
function judgedWhole(texts: Omit<Place, "found">): QuoteComparison {
  const found = alignFramed(texts.words, texts.source, texts.text);
  if (found === undefined || !isSpeakerBeside({ ...texts, found })) return incomparable("not-found");
  return judged({ ...texts, found });
}

/** A speaker whom the draft names stands beside the source's quotation. */
function isSpeakerBeside(place: Place): boolean {
  const surname = place.draft.speaker?.split(" ").at(-1);
  const { start, end } = spanOf(place);
  return surname === undefined || place.text.slice(Math.max(0, start - beside), end + beside).includes(surname);
}

/** Words of the quotation times words of the source that an alignment can hold: 500 words in a book of 40,000. */
const mostCells = 20_000_000;
const shortest = 4;
const leastShare = 0.72;
const leastContent = 3;
/** Where a source does not mark the words as a quotation, it may be telling them in its own words. */
const leastUnmarked = { share: 0.85, content: 6 };

interface Place {
  readonly draft: Quotation;
  readonly words: readonly QuoteWord[];
  readonly text: string;
  readonly source: readonly QuoteWord[];
  readonly found: Alignment;
}

function incomparable(code: string): QuoteComparison {
  return { outcome: "incomparable", reason: { code }, affinity: 0 };
}

/** Cheap look before the alignment: enough of the words occur at all. */
function mayContain(words: readonly QuoteWord[], source: readonly QuoteWord[]): boolean {
  const keys = new Set(source.map(({ key }) => key));
  return words.filter(({ key }) => keys.has(key)).length >= words.length * leastShare;
}

function spanOf({ source, found }: Place): Span {
  return { start: source[found.from]?.start ?? 0, end: source[found.to - 1]?.end ?? 0 };
}

function isNear(place: Place): boolean {
  const { words, found, text } = place;
  const share = found.matches.length / words.length;
  const content = found.matches.filter(isContent).length;
  if (isOneWordOff(place, content)) return true;
  const least = isQuotedAt(text, spanOf(place)) ? { share: leastShare, content: leastContent } : leastUnmarked;
  return share >= least.share && content >= least.content;
}

/**
 * A short quotation with one word changed: the source must name the draft's speaker beside it, or quote exactly as much
 * where the draft names none; or it tells the words unmarked in the first person.
 */
function isOneWordOff(place: Place, content: number): boolean {
  const { draft, found, text } = place;
  const [edit, second] = found.edits;
  if (edit === undefined || second !== undefined || found.matches.length < shortest || content < 2) return false;
  if (edit.draft[1] - edit.draft[0] > 1 || edit.source[1] - edit.source[0] > 1) return false;
  const span = spanOf(place);
  if (!isQuotedAt(text, span)) return found.matches.some(({ key }) => firstPerson.has(key));
  if (draft.speaker !== undefined) return isSpeakerBeside(place);
  return opensBefore(text, span.start) && closesAfter(text, span.end);
}

/** Who says "I" outside of quotation marks is heard himself, as in an interview or a letter. */
const firstPerson = new Set(["i", "me", "my", "we", "our"]);

/** How far from a quotation its speaker is named. */
const beside = 300;

/** Whether the draft only quotes on where the source's quotation marks end: a source may quote a piece. */
function isLonger({ words, source, found, text }: Place): boolean {
  return found.edits.every(({ draft, source: [from, to] }) => {
    if (draft[0] === 0 && draft[1] > 0) return opensBefore(text, source[to]?.start ?? 0);
    return draft[1] === words.length && draft[1] > draft[0] && closesAfter(text, source[from - 1]?.end ?? 0);
  });
}

function isContent({ key }: QuoteWord): boolean {
  return key.length > 2 && !fillers.has(key);
}

const codes: Readonly<Record<Exclude<Grade, "form">, string>> = {
  words: "changed-words",
  name: "changed-name",
  number: "changed-number",
  not: "dropped-not",
};
const grades: readonly Grade[] = ["not", "number", "name", "words"];

function judged(place: Place): QuoteComparison {
  const { words, found } = place;
  const grade = grades.find((candidate) => found.edits.some((edit) => edit.grade === candidate));
  const edit = found.edits.find((candidate) => candidate.grade === grade);
  const span = spanOf(place);
  if (edit === undefined || grade === undefined || grade === "form")
    return { outcome: "agrees", reason: { code: "near-words" }, affinity: 0.95, span };
  const { draft, source, focus } = shown(place, edit);
  return {
    outcome: "disagrees",
    reason: { code: codes[grade], draft, source },
    affinity: found.matches.length / words.length,
    suggestion: suggestionOf(place),
    focus,
    span,
  };
}

interface Shown {
  readonly draft: string;
  readonly source: string;
  readonly focus: Span;
}

/** The changed words of both sides; where one side has none, with a neighbour so that there is something to see. */
function shown({ draft, words, text, source }: Place, edit: Edit): Shown {
  const lacks = edit.draft[0] === edit.draft[1] || edit.source[0] === edit.source[1];
  const before = lacks && edit.draft[0] > 0 && edit.source[0] > 0 ? 1 : 0;
  const after = lacks && before === 0 ? 1 : 0;
  const focus = cover(words, edit.draft[0] - before, edit.draft[1] + after);
  const there = cover(source, edit.source[0] - before, edit.source[1] + after);
  return { draft: draft.words.slice(focus.start, focus.end), source: text.slice(there.start, there.end), focus };
}

function cover(words: readonly QuoteWord[], from: number, to: number): Span {
  const start = words[from]?.start ?? words.at(-1)?.end ?? 0;
  return { start, end: Math.max(start, words[to - 1]?.end ?? start) };
}

/** The source's wording of the whole quotation; where the draft leaves words out, its omissions stay. */
function suggestionOf(place: Place): string {
  const { draft, words, text, found } = place;
  const span = spanOf(place);
  if (words.some(({ gap }) => gap)) return patched(place);
  const wording = text.slice(span.start, span.end);
  const capital = found.edits[0]?.draft[0] === 0 ? wording.charAt(0) : draft.words.charAt(words[0]?.start ?? 0);
  return draft.words.slice(0, words[0]?.start) + capital + wording.slice(1) + draft.words.slice(words.at(-1)?.end);
}

function patched({ draft, words, text, source, found }: Place): string {
  let patchedWords = "";
  let at = 0;
  for (const edit of found.edits) {
    const old = cover(words, ...edit.draft);
    const now = cover(source, ...edit.source);
    patchedWords += draft.words.slice(at, old.start) + text.slice(now.start, now.end);
    if (edit.draft[0] === edit.draft[1]) patchedWords += " ";
    at = old.end;
  }
  return patchedWords + draft.words.slice(at);
}
