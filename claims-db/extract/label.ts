/** Tells numbers that name or date something from figures: years, dates, clock times, "Chapter 3", "Boeing 737". */
import { wordAt } from "../lexicon/wordat";
import { weekdayNames } from "../lexicon/calendar";
import { beforeYears, clocks, months } from "../lexicon/labels";
import { scales } from "../lexicon/numerals";
import { signs } from "../lexicon/coins";
import type { Word } from "../model";
import type { Amount } from "./amount";
import { isAirliner, isFollowedByPlural, isNamed, isRace, type Place } from "./labelname";
import { isMark } from "./mark";
import { isNamedTen } from "./nameword";
import { isGlued } from "./pieces";

const tests: readonly ((place: Place) => boolean)[] = [
  isTorn,
  isClock,
  isDate,
  isCode,
  isMark,
  isClipped,
  (place) => !isBehindDay(place.words, place.amount) && isNamed(place),
  isRace,
  isAirliner,
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

/** "the ice storm of '67", "I joined in ’68": a year without its century. */
function isClipped({ words, amount: { from } }: Place): boolean {
  return (
    /^['’‘]\d\d$/u.test(wordAt(words, from).text) ||
    (isApostrophe(wordAt(words, from - 1)) && isGlued(words, from) && /^\d\d$/u.test(wordAt(words, from).text))
  );
}

function isApostrophe({ text }: Word): boolean {
  return /^['’‘]$/u.test(text);
}

/** "March 1", "1 March", "1-3 March", "2019-09-01", "20/04/2020", "9/11"; not "since March four people". */
function isDate({ words, amount }: Place): boolean {
  if (amount.unit !== undefined && amount.measure !== "score") return false;
  if (isBehindDay(words, amount)) return false;
  const [before, after] = [wordAt(words, amount.from - 1), wordAt(words, amount.to)];
  if (isMonth(before) && amount.numeral.form === "words" && after.pos === "NOUN") return false;
  const named = [before, after, afterLink(words, amount)].some(isMonth);
  const day = amount.amount <= 31 || (amount.amount >= 1000 && amount.amount <= 2100);
  if (named && day && amount.numeral.scale === 1) return true;
  const of = wordAt(words, amount.to).lower === "of" && isMonth(wordAt(words, amount.to + 1));
  return of || (isSlashed(words, amount) && amount.measure === "count");
}

/** "by 1 November 1,049 patients", "on 3 April 447", "on Sunday 51 of them": behind a day what is no year counts something. */
function isBehindDay(words: readonly Word[], { from }: Amount): boolean {
  const [day, month, { text }] = [wordAt(words, from - 2), wordAt(words, from - 1), wordAt(words, from)];
  const isDay = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(day.text) && isMonth(month);
  const isNumber = /^\d[\d,]*$/.test(text) && !/^[12]\d{3}$/.test(text);
  return isNumber && (isDay || (weekdayNames.includes(month.text) && Number(text.replaceAll(",", "")) > 31));
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

/** "1.2.3", "5G", "4K", "007", "1990s", and numbers glued behind letters. */
function isCode({ words, amount }: Place): boolean {
  const { from, to, unit, measure } = amount;
  const digits = wordAt(words, from).text;
  if (isGluedOn(words, amount)) return true;
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

/** 1000 to 2100 without a comma: a year after "in", "since" …, and wherever nothing in the plural follows. */
function isYear({ words, amount }: Place): boolean {
  if (!isYearWritten(words, amount)) return false;
  const { lower, pos } = wordAt(words, amount.from - 1);
  const isModern = amount.amount >= 1800;
  const isLed = (isModern && owning.has(pos)) || (beforeYears.has(lower) && (isModern || lower !== "of"));
  return isFollowedByPlural(words, amount) ? isLed && !countLeads.has(lower) : isModern || isLed;
}

/** Words of these kinds own a year: "the 2016 election", "last 2016". */
const owning: ReadonlySet<string> = new Set(["PROPN", "NOUN", "PART", "ADJ"]);

/** After these a plural says that the number counts: "to 2000 prisoners". */
const countLeads: ReadonlySet<string> = new Set(["(", "to", "for"]);

/** Four digits by themselves; "2000 million" is no year. */
function isYearWritten(words: readonly Word[], { from, to, measure, numeral }: Amount): boolean {
  const { text, pos } = wordAt(words, from);
  const isScaled = numeral.scale > 1 && numeral.to > numeral.from + 1;
  return measure === "count" && to <= from + 3 && !isScaled && pos === "NUM" && /^(1[0-9]|20)\d\d$/.test(text);
}

const idle: ReadonlySet<string> = new Set(["ago", "time", "day", "another", "way", "thing"]);
const unions: ReadonlySet<string> = new Set(["one", "zero"]);

/** From so many on, "2,300 years ago" is a figure and no date. */
const longAgo = 100;

/** "one" as a pronoun, "two years ago" (a date), "one of the first"; not "one of the four legs". */
function isIdle({ words, amount }: Place): boolean {
  const next = wordAt(words, amount.to);
  if (next.lower === "ago" && amount.measure === "duration") return amount.amount < longAgo;
  if (!unions.has(wordAt(words, amount.from).lower) || amount.to > amount.from + 1 || amount.measure !== "count")
    return false;
  if (isOneOf(words, amount)) return false;
  const counted = next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN";
  return !counted || idle.has(next.lower) || isPronoun(wordAt(words, amount.from - 1));
}

/** "one of the four legs". */
function isOneOf(words: readonly Word[], { from, to }: Amount): boolean {
  const [of, the, number] = [0, 1, 2].map((ahead) => wordAt(words, to + ahead));
  return of?.lower === "of" && the?.pos === "DET" && number?.pos === "NUM" && !isPronoun(wordAt(words, from - 1));
}

/** "no one", "the lost one" are pronouns. */
function isPronoun(before: Word): boolean {
  return ["no", "any", "some", "every", "each", "this"].includes(before.lower) || before.pos === "ADJ";
}
