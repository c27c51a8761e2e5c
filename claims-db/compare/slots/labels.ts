/** Finds numbers that name one of a series ("Exit 3", "World War II", "60th Street") and differ from the source's. */
import { wordAt } from "../../lexicon/wordat";
import { labels as labelling, months } from "../../lexicon/labels";
import { ordinals } from "../../lexicon/numerals";
import type { Span, Word } from "../../model";
import type { Alignment } from "../align";
import type { Statement } from "../statement";

/** A numbered thing of a sentence: "street" 60, with the span of its number from the start of the sentence. */
export interface Label extends Span {
  readonly noun: string;
  readonly number: string;
  /** Index of the number among the sentence's words. */
  readonly word: number;
}

/** A label of the draft and the source's other number of the same thing. */
export interface OtherLabel {
  readonly draft: Label;
  readonly source: Label;
}

/**
 * Labels that differ: "Exit 3" beside "Exit 4". Where a sentence has several of one noun they are a list, and where the
 * source's passages have the draft's own too ("Exit 4, after Exit 3"), both are told.
 */
export function otherLabels({ draft, source }: Alignment, passages: readonly Statement[]): readonly OtherLabel[] {
  const theirs = readLabels(source);
  const mine = readLabels(draft).filter(({ word }) => word >= firstWord);
  return mine.flatMap((label): readonly OtherLabel[] => {
    const alike = (other: Label): boolean => other.noun === label.noun && isRange(other) === isRange(label);
    const [other, ...more] = theirs.filter(alike);
    if (!other || more.length > 0 || mine.filter(alike).length > 1 || other.number === label.number) return [];
    const isTold = hasNumber(draft, other.number) || passages.some((passage) => hasNumber(passage, label.number));
    return isTold ? [] : [{ draft: label, source: other }];
  });
}

/** "Section 14 covers dairies", "In Week 3 they won": a label that begins a sentence says of which one it speaks. */
const firstWord = 3;

function isRange({ number }: Label): boolean {
  return /^\d.*-/.test(number);
}

/** The labels of a sentence: "war" II in "World War II", "street" 60 in "60th Street"; figures and years are none. */
export function readLabels({ sentence, claims }: Statement): readonly Label[] {
  const { words } = sentence;
  return words.flatMap((word, i): readonly Label[] => {
    const at = word.start + sentence.span.start;
    const isValue = claims.some(
      ({ kind, span }) => (kind === "figure" || kind === "date") && span.start <= at && at < span.end,
    );
    const label =
      readPlace(words, i) ?? readCode(word) ?? readGrade(words, i) ?? (isValue ? undefined : readNumber(words, i));
    return label ? [{ start: word.start, end: word.end, word: i, ...label }] : [];
  });
}

type Reading = Pick<Label, "noun" | "number"> & Partial<Span>;

/** What passes in a game, a race or a building: "in the 61st minute", "from the 30th kilometre", "on the 14th floor". */
const courses: ReadonlySet<string> = new Set("minute kilometre kilometer mile lap hole inning floor storey".split(" "));

const limiting: ReadonlySet<string> = new Set("after before by past until".split(" "));

/** "60th Street", "the Ninth Circuit", "the 61st minute"; "before the 61st minute" names none. */
function readPlace(words: readonly Word[], i: number): Reading | undefined {
  const number = words[i] && ordinalOf(words[i]);
  const next = words[i + 1];
  if (number === undefined || !next || months.has(next.lower)) return undefined;
  const isCourse = courses.has(next.lower);
  if (isCourse ? limiting.has(wordAt(words, i - 2).lower) : !isCapital(next)) return undefined;
  return { noun: next.lower, number };
}

/** "F-16", where the tagger leaves it whole. */
function readCode({ text }: Word): Reading | undefined {
  const [, noun = "", number = ""] = /^(\p{Lu}\p{L}{0,3})-(\d{1,4})$/u.exec(text) ?? [];
  return number === "" ? undefined : { noun: noun.toLowerCase(), number };
}

/** "a B+", "cut to AA-". */
function readGrade(words: readonly Word[], i: number): Reading | undefined {
  const [word, sign] = [words[i], words[i + 1]];
  if (!word || sign?.start !== word.end || !/^(A{1,3}|B{1,3}|C{1,3}|[DEF])$/.test(word.text)) return undefined;
  const isLast = words[i + 2]?.start !== sign.end || /^[.,;:)"'”]/.test(wordAt(words, i + 2).text);
  if (!/^[+−-]$/.test(sign.text) || !isLast) return undefined;
  return { noun: "grade", number: word.text + sign.text, end: sign.end };
}

/** "Exit 3", "Weeks 16–17", "World War II". */
function readNumber(words: readonly Word[], i: number): Reading | undefined {
  const { text } = wordAt(words, i);
  if (!/^\d{1,3}([–-]\d{1,3})?$/.test(text) && !/^(?=..|[VX])[IVX]{1,6}$/.test(text)) return undefined;
  const noun = nounBefore(words, i);
  const last = rangeEnd(words, i);
  const number = last ? `${text}-${last.text}` : text.replace("–", "-");
  return noun && { noun: singular(noun.lower), number, ...(last && { end: last.end }) };
}

/** The second number of "16–17", where the tagger splits it. */
function rangeEnd(words: readonly Word[], i: number): Word | undefined {
  const [first, dash, last] = [words[i], words[i + 1], words[i + 2]];
  if (!first || !dash || !last || first.end !== dash.start || dash.end !== last.start) return undefined;
  return /^[–-]$/.test(dash.text) && /^\d{1,3}$/.test(last.text) ? last : undefined;
}

/** The word that a number belongs to, also past a hyphen. */
function nounBefore(words: readonly Word[], i: number): Word | undefined {
  const isJoined = wordAt(words, i - 1).text === "-" && words[i - 1]?.end === words[i]?.start;
  const noun = words[isJoined ? i - 2 : i - 1];
  if (noun === undefined || months.has(noun.lower)) return undefined;
  return labelling.has(singular(noun.lower)) || (isCapital(noun) && noun.pos === "PROPN") ? noun : undefined;
}

/** "60th" and "Sixtieth" are "60". */
function ordinalOf({ text, lower }: Word): string | undefined {
  if (/^\d{1,3}(st|nd|rd|th)$/.test(lower)) return String(Number.parseInt(lower, 10));
  const amount = ordinals.get(lower);
  return amount !== undefined && text !== lower ? String(amount) : undefined;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}\p{L}/u.test(text);
}

function singular(noun: string): string {
  return noun.length > 3 && noun.endsWith("s") && labelling.has(noun.slice(0, -1)) ? noun.slice(0, -1) : noun;
}

/** The number stands there, whatever it belongs to. */
function hasNumber({ sentence }: Statement, number: string): boolean {
  return sentence.words.some((word) => word.text === number || ordinalOf(word) === number);
}
