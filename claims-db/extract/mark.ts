/** Knows numbers that point at a place and count nothing: "[12]", "(2)", "p. 490", "the Round of 16", "300 BC", "(555) 123-4567", "4-3-3". */
import { wordAt } from "../lexicon/wordat";
import { eras } from "../lexicon/labels";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import type { Place } from "./labelname";
import { isGlued } from "./pieces";

const tests: readonly ((place: Place) => boolean)[] = [
  isMarker,
  isParagraph,
  isListed,
  isPage,
  isRound,
  isNumberedThing,
  isOfEra,
  isDialled,
  isTriple,
];

/** True for 490 in "p. 490" and 3 in "Result: 1. Lund; 2. Berg; 3. Krag"; false for "won by 3." */
export function isMark(place: Place): boolean {
  return place.amount.numeral.form === "digits" && tests.some((test) => test(place));
}

/** "[12]", "(2)", and "3." at the start of a line. */
function isMarker({ words, amount }: Place): boolean {
  if (amount.measure !== "count") return false;
  const [before, after] = [wordAt(words, amount.from - 1).text, wordAt(words, amount.to).text];
  if (before === "[" && after === "]") return true;
  if (before === "(" && after === ")" && amount.amount < 100) return !isToldOf(words, amount.from - 2);
  const first = amount.from === 0 || (amount.from === 1 && "•*·-–".includes(before));
  return first && (after === "." || after === ")");
}

/** "8.1 There are 212 plants", "14 The board met": the number of a paragraph; "12 Swedes" and "2.1 million" count. */
function isParagraph({ words, amount: { from, to, measure, unit } }: Place): boolean {
  if (from > 0 || unit !== undefined || (measure !== "count" && measure !== "number")) return false;
  const [{ text }, next] = [wordAt(words, 0), wordAt(words, to)];
  if (to > 1 || !/^\p{Lu}/u.test(next.text)) return false;
  return /^\d{1,2}\.\d{1,2}$/.test(text) || (/^\d{1,3}$/.test(text) && openings.has(next.pos));
}

const openings: ReadonlySet<string> = new Set(["DET", "PRON", "ADP", "SCONJ"]);

/** A name stands before it: "Delta (42), Lufthansa (15)"; a list of places is no note in brackets. */
function isToldOf(words: readonly Word[], at: number): boolean {
  const { pos, text } = wordAt(words, at);
  return pos === "PROPN" && text.length > 1 && /^\p{Lu}\p{L}*$/u.test(text);
}

/** "Overall: 1. Amelung; 2. Arrizubieta": whose place it is follows. */
function isListed({ words, amount: { from, to, measure, amount } }: Place): boolean {
  if (measure !== "count" || amount > 99 || !/^[:;]$/u.test(wordAt(words, from - 1).text)) return false;
  return wordAt(words, to).text === "." && /^\p{Lu}/u.test(wordAt(words, to + 1).text);
}

/** "p. 490", "pp. 12-14". */
function isPage({ words, amount: { from } }: Place): boolean {
  const [before, stop] = [wordAt(words, from - 1), wordAt(words, from - 2)];
  return (
    /^pp?\.$/u.test(before.lower) || (before.text === "." && /^pp?$/u.test(stop.lower) && isGlued(words, from - 1))
  );
}

/** "in cabin 17", "from stall 4,": behind a preposition one thing has a number, and nothing follows that it would count. */
function isNumberedThing({ words, amount: { from, to, measure, amount, upper } }: Place): boolean {
  if (measure !== "count" || amount > mostNumbered || upper !== undefined) return false;
  const [link, thing, next] = [wordAt(words, from - 2), wordAt(words, from - 1), wordAt(words, to)];
  const isThing =
    thing.pos === "NOUN" && thing.lower === thing.lemma && thing.text === thing.lower && !timed.has(thing.lower);
  return isThing && link.pos === "ADP" && ends.has(next.text) && !counting.has(link.lower);
}

const mostNumbered = 999;
const ends: ReadonlySet<string> = new Set([",", ".", ";", ")", "", "and", "in", "at", "of", "on", "when", "where"]);
/** What a number says how much of, or of which it is the time: "at age 17", "by noon 41". */
const timed = wordSet(
  "age noon midnight number today yesterday night weight height length speed cost price value average total half",
);
const counting = wordSet("by for than over under below above about around of as like");

/** "in the Round of 16", "reached the last 16": a stage of a cup. */
function isRound({ words, amount: { from, to, measure, amount } }: Place): boolean {
  if (measure !== "count" || !stages.has(amount)) return false;
  const [before, second] = [wordAt(words, from - 1).lower, wordAt(words, from - 2).lower];
  if (before === "of" && second === "round") return true;
  const isLast = before === "last" && second === "the" && reaching.has(wordAt(words, from - 3).lemma);
  return isLast && !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(wordAt(words, to).pos) && wordAt(words, to).lower !== "of";
}

const reaching = wordSet("reach make in into to for");

const stages: ReadonlySet<number> = new Set([8, 16, 32, 64, 128]);

/** "300 BC", "between 300 and 264 B.C.", "AD 79": a year. */
function isOfEra({ words, amount: { from, to, measure } }: Place): boolean {
  if (measure !== "count") return false;
  const isLinked = links.has(wordAt(words, to).lower) && /^\d+$/u.test(wordAt(words, to + 1).text);
  return [to, from - 1, ...(isLinked ? [to + 2] : [])].some((at) => eras.has(wordAt(words, at).text));
}

const links: ReadonlySet<string> = new Set(["and", "to", "or", "-", "–", "—"]);

/** The parts of "555-1234", "(555) 123-4567" and "+44 20 7946 0958": three runs of digits or more with nothing else between. */
function isDialled({ words, amount: { from, to, measure, upper = 0 } }: Place): boolean {
  if (wordAt(words, from).text.length === 3 && wordAt(words, from + 1).text === "-" && upper >= 1000) return true;
  if (measure !== "count" && measure !== "score") return false;
  const [open, close] = [wordAt(words, from - 1).text, wordAt(words, to).text];
  const area = open === "(" && close === ")" && isDigits(wordAt(words, to + 1)) && wordAt(words, to + 2).text === "-";
  return area || isDigitRun(words, from);
}

/** "in a 4-3-3 formation", "a 10-4-2 record". */
function isTriple({ words, amount: { from, measure } }: Place): boolean {
  if (measure !== "count" && measure !== "score") return false;
  const shape = [1, 2, 3, 4].map((ahead) => isGlued(words, from + ahead) && wordAt(words, from + ahead).text);
  return shape.every((text, i) => text !== false && (i % 2 === 0 ? /^[-–]$/u : /^\d+$/u).test(text));
}

function isDigitRun(words: readonly Word[], at: number): boolean {
  let [first, last] = [at, at];
  while (isDigits(wordAt(words, first - 1))) first--;
  while (isDigits(wordAt(words, last + 1))) last++;
  return last - first >= 2;
}

function isDigits({ text }: Word): boolean {
  return /^\+?\d{2,}$/u.test(text);
}
