/** Reads the unit that follows a number, and what it is per: "km/h", "six-week", "per share", "a month". */
import { countryOf } from "../lexicon/demonyms";
import { wordAt } from "../lexicon/wordat";
import { knownPlace } from "../lexicon/places";
import { unitNamed, unitWritten, type Unit } from "../lexicon/units";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { isGlued } from "./pieces";

/** A unit in the text, up to the word `to` (exclusive). */
export interface Written {
  readonly unit: Unit;
  readonly to: number;
  /** True for "six-week". */
  readonly hyphened: boolean;
}

/** Units of few letters and words that mean other things are units only when they touch the number. */
const touching = wordSet("h s p c f t w v g l in pa pb ps mi pp k real pints second a");

/** Letters that are units only when they touch the number: "50p", "20C". */
const letters: ReadonlyMap<string, string> = new Map([
  ["p", "penny"],
  ["c", "celsius"],
  ["f", "fahrenheit"],
  ["h", "hour"],
  ["t", "tonne"],
  ["in", "inch"],
]);

/** The unit at a word, the longest way of writing first: unitAt(words of "5 percentage points", 1) is "percentage point". */
export function unitAt(words: readonly Word[], at: number): Written | undefined {
  const hyphened = wordAt(words, at).text === "-" && isGlued(words, at);
  const from = hyphened ? at + 1 : at;
  for (let length = Math.min(4, words.length - from); length > 0; length--) {
    const way = join(words, from, length);
    const unit = way === undefined ? undefined : unitWritten(way);
    if (unit !== undefined && isUnit(words, from, way)) return { unit, to: from + length, hyphened };
  }
  const coin = hyphened ? undefined : coinOf(words, from);
  if (coin) return coin;
  const letter = isGlued(words, from) && !hyphened ? letters.get(wordAt(words, from).lower) : undefined;
  const unit = letter === undefined ? undefined : unitNamed(letter);
  return unit === undefined ? undefined : { unit, to: from + 1, hyphened };
}

/** "Kenya shillings", "Ugandan shillings": whose they are is told by few, so both are shillings. */
function coinOf(words: readonly Word[], at: number): Written | undefined {
  const [country, { lower }] = [wordAt(words, at), wordAt(words, at + 1)];
  const unit = /^\p{Lu}/u.test(country.text) ? unitWritten(lower) : undefined;
  const isCountry = countryOf(country.lower) !== undefined || knownPlace(country.lower)?.grain === "country";
  if (unit?.measure !== "money" || unit.factor !== 1 || !isCountry || otherwise.has(lower)) return undefined;
  return { unit, to: at + 2, hyphened: false };
}

/** Coins that are other words as well: "12 Swedes won". */
const otherwise = wordSet("won real rand quid buck");

function join(words: readonly Word[], from: number, length: number): string | undefined {
  if (wordAt(words, from + length - 1).text === "-") return undefined;
  const parts = words.slice(from, from + length).filter((word) => word.text !== "-");
  return parts.map(({ lower }) => (lower === "h." ? "h" : lower)).join(" ");
}

/** "G" is no gram, "in" after a space no inch; "80 €" are euros, "12 €5 notes" are twelve. */
function isUnit(words: readonly Word[], at: number, way = ""): boolean {
  const { text } = wordAt(words, at);
  if (text === "€") return !isGlued(words, at + 1) || wordAt(words, at + 1).pos !== "NUM";
  if (way === "hundredths" || way === "thousandths") return wordAt(words, at + 1).lower !== "of";
  if (way === "rand") return text === way;
  if (way === "won") return isGlued(words, at) || isSum(words, at);
  if (way.length === 1 && text !== way && way !== "l") return false;
  return isGlued(words, at) || !touching.has(way) || text === "g";
}

/** "4.1 trillion won", "5,000 won a month"; not "who spent 2 million won the seat". */
function isSum(words: readonly Word[], at: number): boolean {
  const isLarge = /^(?:million|billion|trillion|\d{1,3}(?:,\d{3})+)$/u.test(wordAt(words, at - 1).lower);
  const isRate = wordAt(words, at + 1).lower === "a" && periods.has(wordAt(words, at + 2).lower);
  return isLarge && (isRate || !["DET", "NUM", "ADJ", "PROPN"].includes(wordAt(words, at + 1).pos));
}

const fillers = wordSet("more additional extra consecutive straight full whole long further");

/** The unit of time behind a word that adds to it: "30 more days", "two full years". */
export function unitPast(words: readonly Word[], at: number): Written | undefined {
  const written = fillers.has(wordAt(words, at).lower) ? unitAt(words, at + 1) : undefined;
  return written?.unit.measure === "duration" ? written : undefined;
}

/** What an amount is per, and where that ends. */
export interface Rate {
  readonly per: string;
  readonly to: number;
}

/** Kinds of shares: "$1.07 per diluted share". */
const stocks: ReadonlySet<string> = new Set(["diluted", "basic", "common", "ordinary"]);

const articles: ReadonlySet<string> = new Set(["a", "an", "each", "every"]);
const periods = wordSet("second minute hour day week month year night decade season game share");

/** The rate at a word: "month" for "/month" and "a month", "share" for "per share", "100000" for "per 100,000". */
export function readRate(words: readonly Word[], at: number): Rate | undefined {
  const { lower, text } = wordAt(words, at);
  if (text === "-" && isGlued(words, at)) return readHyphened(words, at + 1);
  if (articles.has(lower)) return readPeriod(words, at + 1);
  const often = wordAt(words, at + 1).pos === "NOUN" ? undefined : adverbs.get(lower);
  if (often !== undefined) return { per: often, to: at + 1 };
  return lower === "/" || lower === "per" ? readPer(words, at + 1, lower) : undefined;
}

/** "40,000 barrels daily". */
const adverbs: ReadonlyMap<string, string> = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["yearly", "year"],
  ["annually", "year"],
]);

/** "a month"; "a month earlier" and "a week ago" are dates. */
function readPeriod(words: readonly Word[], at: number): Rate | undefined {
  const { lemma } = wordAt(words, at);
  return periods.has(lemma) && !dating.has(wordAt(words, at + 1).lower) ? { per: lemma, to: at + 1 } : undefined;
}

const dating: ReadonlySet<string> = new Set(["earlier", "later", "ago", "before", "after"]);

/** What follows "per" or a stroke: a unit, a share, a noun, and after "per" a number. */
function readPer(words: readonly Word[], at: number, link: "/" | "per"): Rate | undefined {
  const written = unitAt(words, at);
  if (written !== undefined) return { per: written.unit.name, to: written.to };
  const { lower, lemma, pos, text } = wordAt(words, at);
  const isKind = stocks.has(lower) || isOfShare(words, at);
  if (isKind && wordAt(words, at + 1).lemma === "share") return { per: "share", to: at + 2 };
  if (!isKind && lemma === "share") return { per: "share", to: at + 1 };
  if (pos === "NOUN" || pos === "PROPN") return { per: lemma, to: at + 1 };
  return link === "per" && pos === "NUM" ? { per: text.replaceAll(",", ""), to: at + 1 } : undefined;
}

/** "23.50 euros per Kaarto share": the company's name stands between. */
function isOfShare(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).pos === "PROPN" && wordAt(words, at + 1).lemma === "share";
}

/** "£190k-a-week", "$50-per-night". */
function readHyphened(words: readonly Word[], at: number): Rate | undefined {
  const [link, hyphen, period] = [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2)];
  const led = articles.has(link.lower) || link.lower === "per";
  return led && hyphen.text === "-" && periods.has(period.lemma) ? { per: period.lemma, to: at + 3 } : undefined;
}

/** The rate behind what is counted: "million" for "679 tests per million people". */
export function ratePast(words: readonly Word[], at: number): string | undefined {
  for (let i = at; i < at + 4; i++) {
    const [{ pos, lower }, next] = [wordAt(words, i), wordAt(words, i + 1)];
    if (lower === "per" && i > at) return next.pos === "NUM" ? next.text.replaceAll(",", "") : undefined;
    if (pos !== "NOUN" && pos !== "ADJ" && pos !== "PROPN") return undefined;
  }
  return undefined;
}
