/** Tells numbers that name or date something from figures: years, dates, clock times, "Chapter 3", "Boeing 737". */
import { countryOf } from "../lexicon/demonyms";
import { beforeYears, clocks, distances, labels, months, races } from "../lexicon/labels";
import { scales, smalls } from "../lexicon/numerals";
import { signs } from "../lexicon/units";
import type { Word } from "../model";
import type { Amount } from "./amount";
import { isCell } from "./cell";
import { isNamedTen } from "./nameword";
import { isGlued, isPlural, wordAt } from "./pieces";

interface Place {
  readonly words: readonly Word[];
  readonly amount: Amount;
}

const tests: readonly ((place: Place) => boolean)[] = [
  isTorn,
  isClock,
  isDate,
  isCode,
  isMarker,
  isNamed,
  isRace,
  isYear,
  isIdle,
  ({ words, amount }) => isNamedTen(words, amount.from),
];

/** True when the number is no figure: 1997 in "since 1997", 3 in "Chapter 3"; false for "1,500 prisoners". */
export function isLabel(words: readonly Word[], amount: Amount): boolean {
  return tests.some((test) => test({ words, amount }));
}

/** True for the year that a range seems to begin with: 2018 in "in 2018 to 3.9 million". */
export function isYearAlone(words: readonly Word[], amount: Amount): boolean {
  return isYear({ words, amount });
}

/** The words that belong to a label and are to be passed over with it: "20 April, 2020", "2019-09-01". */
export function endOfLabel(words: readonly Word[], amount: Amount): number {
  let to = amount.to;
  while (to < words.length && isGlued(words, to) && /^[\d:/.–-]/.test(wordAt(words, to).text)) to++;
  return to;
}

/** "$221 2 million": where something is lost between two numbers, neither is to be trusted. */
function isTorn({ words, amount: { from, to, measure } }: Place): boolean {
  if (measure === "money") return isDigits(wordAt(words, to)) && scales.has(wordAt(words, to + 1).lower);
  return isDigits(wordAt(words, from - 1)) && signs.has(wordAt(words, from - 2).text);
}

function isDigits({ text }: Word): boolean {
  return /^\d[\d.,]*$/.test(text);
}

/** "11 a.m.", "10.45pm", "10:30". */
function isClock({ words, amount }: Place): boolean {
  const next = wordAt(words, amount.to);
  if (clocks.has(next.lower)) return true;
  if (next.text === ":" && isGlued(words, amount.to) && isGlued(words, amount.to + 1)) return true;
  return (
    wordAt(words, amount.from - 1).text === ":" &&
    isGlued(words, amount.from) &&
    wordAt(words, amount.from - 2).pos === "NUM"
  );
}

/** "March 1", "1 March", "1-3 March", "2019-09-01", "20/04/2020", "9/11". */
function isDate({ words, amount }: Place): boolean {
  if (amount.unit !== undefined && amount.measure !== "score") return false;
  const [before, after] = [wordAt(words, amount.from - 1), wordAt(words, amount.to)];
  const named = [before, after, afterLink(words, amount)].some(isMonth);
  const day = amount.amount <= 31 || (amount.amount >= 1000 && amount.amount <= 2100);
  if (named && day && amount.numeral.scale === 1) return true;
  const of = wordAt(words, amount.to).lower === "of" && isMonth(wordAt(words, amount.to + 1));
  return of || (isSlashed(words, amount) && amount.measure === "count");
}

/** "March 1 and 2", "1 and 2 March". */
function afterLink(words: readonly Word[], amount: Amount): Word {
  const link = wordAt(words, amount.to).lower;
  const second =
    link === "and" || link === "-" || link === "–" || link === "to" ? wordAt(words, amount.to + 1) : undefined;
  return second?.pos === "NUM" ? wordAt(words, amount.to + 2) : wordAt(words, -1);
}

function isMonth(word: Word): boolean {
  return months.has(word.lower) && word.text !== word.lower;
}

function isSlashed(words: readonly Word[], amount: Amount): boolean {
  const after = ["/", "-"].includes(wordAt(words, amount.to).text) && isGlued(words, amount.to);
  const before = ["/"].includes(wordAt(words, amount.from - 1).text) && isGlued(words, amount.from);
  const number = wordAt(words, amount.to + 1).pos === "NUM" && isGlued(words, amount.to + 1);
  return before || (after && number);
}

/** "1.2.3", "5G", "555-1234", "4K", "007", "1990s", and numbers glued behind letters. */
function isCode({ words, amount }: Place): boolean {
  const { from, to, unit, measure } = amount;
  const digits = wordAt(words, from).text;
  if (isTelephone(words, amount) || isGluedOn(words, amount)) return true;
  if (/^0\d/.test(digits) && measure === "count") return true;
  const screen = unit === undefined && (digits === "4" || digits === "8") && wordAt(words, from + 1).text === "K";
  const suffix = unit === undefined && isGlued(words, to) && suffixes.has(wordAt(words, to).text);
  return screen || suffix;
}

const suffixes: ReadonlySet<string> = new Set(["G", "D", "s", "st", "nd", "rd", "th", "x"]);
const openers = " (\"'“‘[~≈<>≤≥=–—−+/-";

/** True where the number is a part of something longer: "5.30pm", "v1.2.3", "mRNA-1345". */
function isGluedOn(words: readonly Word[], { from, to }: Amount): boolean {
  const [before, next] = [wordAt(words, from - 1), wordAt(words, to)];
  if (isGlued(words, to) && next.pos === "NUM") return true;
  if ((next.text === "." || next.text === ":") && isGlued(words, to) && isGlued(words, to + 1)) return true;
  return isGlued(words, from) && !openers.includes(before.text) && before.pos !== "SYM";
}

function isTelephone(words: readonly Word[], { from, upper = 0 }: Amount): boolean {
  return wordAt(words, from).text.length === 3 && wordAt(words, from + 1).text === "-" && upper >= 1000;
}

/** "[12]", "(2)", and "3." at the start of a line. */
function isMarker({ words, amount }: Place): boolean {
  if (amount.measure !== "count" || amount.numeral.form !== "digits") return false;
  const [before, after] = [wordAt(words, amount.from - 1).text, wordAt(words, amount.to).text];
  if (before === "[" && after === "]") return true;
  if (before === "(" && after === ")" && amount.amount < 100) return !isToldOf(words, amount.from - 2);
  const first = amount.from === 0 || (amount.from === 1 && "•*·-–".includes(before));
  return first && (after === "." || after === ")");
}

/** A name stands before it: "Delta (42), Lufthansa (15)"; a list of places is no note in brackets. */
function isToldOf(words: readonly Word[], at: number): boolean {
  const { pos, text } = wordAt(words, at);
  return pos === "PROPN" && text.length > 1 && /^\p{Lu}\p{L}*$/u.test(text);
}

/** "Chapter 3", "Boeing 737", "Big 12", "Group of Seven"; "Israel's 250 prisoners" is none. */
function isNamed({ words, amount }: Place): boolean {
  if (!["count", "score", "data"].includes(amount.measure)) return false;
  const name = nameBefore(words, amount);
  if (isCapital(name) && labels.has(name.lower)) return true;
  if (amount.numeral.form === "words") return isSpelledName(words, amount, name);
  const comma = wordAt(words, amount.from).text.includes(",");
  if (amount.numeral.scale > 1 || comma || isFollowedByPlural(words, amount)) return false;
  const labelled = labels.has(name.lower) && name.lower !== "day";
  if (!labelled && isCell(words, amount)) return false;
  return labelled || isModel(words, amount) || (amount.measure === "count" && isName(name));
}

/** "won the 1,000m", "the men's 400m hurdles": an event; "the 100m to the door" and "a 100m tower" are none. */
function isRace({ words, amount }: Place): boolean {
  if (amount.unit !== "metre" || amount.upper !== undefined || !distances.has(amount.amount)) return false;
  const next = wordAt(words, amount.to);
  if (races.has(next.lower)) return true;
  const led = wordAt(words, amount.from - 1).lower === "the" || wordAt(words, amount.from - 1).lower === "'s";
  const before = words.slice(Math.max(0, amount.from - 6), amount.from);
  const ends = ["PUNCT", "", "CCONJ"].includes(next.pos) || ["in", "at", "on", "", "for"].includes(next.lower);
  return led && ends && before.some(({ lemma }) => contested.has(lemma));
}

const contested: ReadonlySet<string> = new Set(
  "win bronze silver gold medal title race run swim finish third second first final event champion record compete".split(
    " ",
  ),
);

/** The word before, past a hyphen or the stop of "Vol. 2". */
function nameBefore(words: readonly Word[], { from }: Amount): Word {
  const { text } = wordAt(words, from - 1);
  const joined = isGlued(words, from - 1) && (text === "." || (text === "-" && isGlued(words, from)));
  return wordAt(words, joined ? from - 2 : from - 1);
}

/** "Channel Four", "Six Nations", "Group of Seven". */
function isSpelledName(words: readonly Word[], { from, to }: Amount, before: Word): boolean {
  if (from === 0 || !isCapital(wordAt(words, from))) return false;
  const group = before.lower === "of" && isName(wordAt(words, from - 2));
  return group || isName(before) || isName(wordAt(words, to));
}

/** "787 Dreamliner", "12 Mini": a name in the singular follows. */
function isModel(words: readonly Word[], { to, numeral, amount, measure }: Amount): boolean {
  const next = wordAt(words, to);
  const named =
    next.pos === "PROPN" && isCapital(next) && !/s$/.test(next.lower) && !/s$/.test(wordAt(words, to + 1).lower);
  return (
    named && countryOf(next.lower) === undefined && measure === "count" && numeral.form === "digits" && amount !== 1
  );
}

function isName(word: Word): boolean {
  return (
    isCapital(word) &&
    (word.pos === "PROPN" || word.pos === "NOUN" || word.pos === "ADJ" || word.pos === "X") &&
    !smalls.has(word.lower)
  );
}

function isCapital(word: Word): boolean {
  return word.text !== word.lower && /^\p{Lu}/u.test(word.text);
}

function isFollowedByPlural(words: readonly Word[], amount: Amount): boolean {
  return [0, 1, 2].some(
    (skip) => isPlural(words, amount.to + skip) && words.slice(amount.to, amount.to + skip).every(isModifier),
  );
}

function isModifier(word: Word): boolean {
  return word.pos === "ADJ" || word.pos === "NOUN" || (word.pos === "PROPN" && word.lower !== "");
}

/** 1000 to 2100 without a comma: a year after "in", "since" …, and wherever nothing in the plural follows. */
function isYear({ words, amount }: Place): boolean {
  const { text, pos } = wordAt(words, amount.from);
  if (amount.measure !== "count" || amount.to > amount.from + 3 || !/^(1[0-9]|20)\d\d$/.test(text) || pos !== "NUM")
    return false;
  if (amount.numeral.scale > 1 && amount.numeral.to > amount.numeral.from + 1) return false;
  const modern = amount.amount >= 1800;
  const before = wordAt(words, amount.from - 1).lower;
  const owned = ["PROPN", "NOUN", "PART", "ADJ"].includes(wordAt(words, amount.from - 1).pos);
  const led = (owned && modern) || (beforeYears.has(before) && (modern || before !== "of"));
  if (isFollowedByPlural(words, amount)) return led && before !== "(" && before !== "to" && before !== "for";
  return modern || led;
}

const idle: ReadonlySet<string> = new Set(["ago", "time", "day", "another", "way", "thing"]);
const unions: ReadonlySet<string> = new Set(["one", "zero"]);

/** From so many on, "2,300 years ago" is a figure and no date. */
const longAgo = 100;

/** "one" as a pronoun, "two years ago" (a date), "one of the first". */
function isIdle({ words, amount }: Place): boolean {
  const next = wordAt(words, amount.to);
  if (next.lower === "ago" && amount.measure === "duration") return amount.amount < longAgo;
  if (!unions.has(wordAt(words, amount.from).lower) || amount.to > amount.from + 1 || amount.measure !== "count")
    return false;
  const counted = next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN";
  return !counted || idle.has(next.lower) || isPronoun(wordAt(words, amount.from - 1));
}

/** "no one", "the lost one" are pronouns. */
function isPronoun(before: Word): boolean {
  return ["no", "any", "some", "every", "each", "this"].includes(before.lower) || before.pos === "ADJ";
}
