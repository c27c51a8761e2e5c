/** Reads a number with its money sign, unit and rate: "$5.1 billion", "six-week", "50 km/h", "$480/month". */
import { extents, races } from "../lexicon/labels";
import { nounAffinity } from "../lexicon/nouns";
import { letters } from "../lexicon/numerals";
import { signs, unitNamed } from "../lexicon/units";
import type { Hedge, Measure, Word } from "../model";
import { readNumeral, stepOf, type Numeral } from "./numeral";
import { isGlued, isPlural, wordAt } from "./pieces";
import { readStopwatch } from "./stopwatch";
import { ratePast, readRate, unitAt, unitPast } from "./unit";

/** A number with what it measures, over the words `from` to `to` (exclusive). */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly amount: number;
  readonly upper?: number;
  readonly step: number;
  readonly measure: Measure;
  readonly unit?: string;
  /** What it is per: "month" in "$480/month". */
  readonly per?: string;
  /** A plus or minus sign that is written. */
  readonly sign?: 1 | -1;
  /** True where the unit hangs on the number as in "six-week truce". */
  readonly hyphened?: boolean;
  /** A bound that the number itself is: "at most" for "top 60". */
  readonly hedge?: Hedge;
}

/** The amount that begins at a word: readAmount(words of "$5.1 billion", 0) is 5,100,000,000 USD. */
export function readAmount(words: readonly Word[], at: number): Amount | undefined {
  const plain = readStopwatch(words, at) ?? readMoney(words, at) ?? readSigned(words, at) ?? readPlain(words, at);
  if (plain === undefined) return undefined;
  const rate = plain.measure === "duration" || plain.measure === "age" ? undefined : readRate(words, plain.to);
  if (rate !== undefined) return { ...plain, ...rate };
  const per = plain.measure === "count" ? ratePast(words, plain.to) : undefined;
  return per === undefined ? plain : { ...plain, per };
}

function readMoney(words: readonly Word[], at: number): Amount | undefined {
  const first = wordAt(words, at);
  const pair = first.lower + wordAt(words, at + 1).lower;
  const two = isGlued(words, at + 1) && first.pos !== "NUM" && signs.has(pair);
  const spaced = !two && wordAt(words, at + 1).text === "$" && countries.has(first.text);
  const currency = signs.get(two || spaced ? pair : first.lower);
  const next = at + (two || spaced ? 2 : 1);
  if (currency === undefined || (first.text === first.lower && /^[a-z]/.test(first.text))) return undefined;
  const signed = readSigned(words, next);
  const numeral = signed?.numeral ?? readNumeral(words, next);
  if (numeral === undefined || numeral.form !== "digits") return undefined;
  const scaled = continental(words, lettered(words, numeral));
  const { amount, step } = scaled;
  const sign = signed?.sign;
  const to = unitAt(words, scaled.to)?.unit.currency === currency ? scaled.to + 1 : scaled.to;
  return { from: at, to, numeral: scaled, amount: amount * (sign ?? 1), step, measure: "money", unit: currency, sign };
}

/** Countries whose sign stands apart: "US $5"; "A $5 fine" is none. */
const countries: ReadonlySet<string> = new Set(["US", "U.S.", "AU", "NZ", "HK", "CA"]);

/** "£10.000" and "8.958 people" are thousands to a continental writer. */
function continental(words: readonly Word[], numeral: Numeral): Numeral {
  const { lemma, pos } = wordAt(words, numeral.to);
  const people = pos === "NOUN" && (nounAffinity("person", lemma) >= 0.85 || nounAffinity("case", lemma) === 1);
  const way = people ? /^[1-9]\d{0,2}\.\d{3}$/ : /^[1-9]\d{0,2}\.000$/;
  const whole = numeral.to === numeral.from + 1 && way.test(wordAt(words, numeral.from).text);
  return whole ? { ...numeral, amount: numeral.amount * 1000, step: stepOf(numeral.amount * 1000) } : numeral;
}

/** "3m" and "5b" after a money sign are millions and billions. */
function lettered(words: readonly Word[], numeral: Numeral): Numeral {
  const by =
    isGlued(words, numeral.to) && numeral.scale === 1 ? letters.get(wordAt(words, numeral.to).lower) : undefined;
  if (by === undefined) return numeral;
  const amount = Number((numeral.amount * by).toPrecision(12));
  return { ...numeral, to: numeral.to + 1, amount, step: Number((numeral.step * by).toPrecision(12)), scale: by };
}

/** "-5", "+0.2", "minus 5", "−1.3", "minus-130". */
function readSigned(words: readonly Word[], at: number): Amount | undefined {
  const first = wordAt(words, at);
  const inside = /^[+−-]\.?\d/.test(first.text) ? first.text.charAt(0) : undefined;
  if (inside !== undefined) return signed(readPlain(words, at), { at, sign: inside });
  const written = first.lower === "minus" || ("+−".includes(first.text) && first.text !== "" && isGlued(words, at + 1));
  if (!written) return undefined;
  const next = wordAt(words, at + 1).text === "-" ? at + 2 : at + 1;
  return signed(readPlain(words, next), { at, sign: first.lower });
}

function signed(plain: Amount | undefined, from: { readonly at: number; readonly sign: string }): Amount | undefined {
  if (plain === undefined) return undefined;
  const sign = from.sign === "+" ? 1 : -1;
  return { ...plain, from: from.at, sign, amount: plain.amount * sign };
}

function readPlain(words: readonly Word[], at: number): Amount | undefined {
  const numeral = readNumeral(words, at) ?? readSingle(words, at);
  if (numeral === undefined) return undefined;
  const { from, to, amount, step, upper } = numeral;
  const thousands = continental(words, numeral);
  if (thousands.amount !== amount)
    return { from, to, numeral: thousands, amount: thousands.amount, step: thousands.step, measure: "count" };
  if (isMillion(words, to)) {
    const scaled = lettered(words, numeral);
    return { from, to: scaled.to, numeral: scaled, amount: scaled.amount, step: scaled.step, measure: "count" };
  }
  const of = numeral.form === "vague" && wordAt(words, to).lower === "of" ? 1 : 0;
  const written = unitAt(words, to + of) ?? unitPast(words, to);
  const base = { from, to, numeral, amount, step, upper };
  if (written === undefined) return { ...base, measure: numeral.form === "fraction" ? "ratio" : "count" };
  const unit =
    written.unit.name === "pound" && isRich(words, numeral) ? (unitNamed("GBP") ?? written.unit) : written.unit;
  if (numeral.form === "fraction" && unit.measure === "percent") return { ...base, measure: "ratio" };
  const half = isAndHalf(words, written.to) ? 0.5 : 0;
  const [end, sum] = [written.to + half * 6, { amount: amount + half, step: half === 0 ? step : half }];
  return aged(words, { ...base, ...sum, to: end, measure: unit.measure, unit: unit.name, hyphened: written.hyphened });
}

/** "a year and a half", "two years and a half". */
function isAndHalf(words: readonly Word[], at: number): boolean {
  return (
    wordAt(words, at).lower === "and" && wordAt(words, at + 1).lower === "a" && wordAt(words, at + 2).lower === "half"
  );
}

/** "a" is one in "a year and a half". */
function readSingle(words: readonly Word[], at: number): Numeral | undefined {
  const single = wordAt(words, at).lower === "a" && isAndHalf(words, at + 2);
  return single ? { from: at, to: at + 1, amount: 1, step: 1, scale: 1, form: "fraction" } : undefined;
}

/** "3m people" and "1.6m baby monitors" are millions, "a 3m wall", "3m high walls" and "the 400m hurdles" are not. */
function isMillion(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at).text !== "m" || !isGlued(words, at)) return false;
  const before = wordAt(words, at - 2).lower;
  for (let end = at + 1; end < at + 5; end++) {
    const { pos, lower } = wordAt(words, end);
    if (extents.has(lower) || races.has(lower)) return false;
    if (isPlural(words, end)) return end === at + 1 || (before !== "a" && before !== "the");
    if (pos !== "NOUN" && pos !== "ADJ" && pos !== "PROPN") return false;
  }
  return false;
}

const costs: ReadonlySet<string> = new Set(
  "cost pay spend worth price fine sell earn charge donate fetch bill quote budget fee rent fare".split(" "),
);

/** Nobody weighs by these. */
const payers: ReadonlySet<string> = new Set("user night seat licence license ticket share copy".split(" "));

/** "5 million pounds" and what somebody paid is money, "208 pounds" and "5 million pounds of rice" a weight. */
function isRich(words: readonly Word[], numeral: Numeral): boolean {
  const next = wordAt(words, numeral.to + 1).lower;
  if (numeral.scale >= 1e6 || next === "sterling") return true;
  if (next === "per" && payers.has(wordAt(words, numeral.to + 2).lower)) return true;
  const before = words.slice(Math.max(0, numeral.from - 6), numeral.from);
  const since = before.findLastIndex(({ text, pos }) => pos === "PUNCT" || text === ".");
  return next !== "of" && before.slice(since + 1).some(({ lemma }) => costs.has(lemma));
}

/** "44-year-old", "15 years old", "30 years of age" are ages. */
function aged(words: readonly Word[], amount: Amount): Amount {
  if (amount.measure !== "duration") return amount;
  const next = wordAt(words, amount.to).text === "-" ? amount.to + 1 : amount.to;
  const [first, second] = [wordAt(words, next).lower, wordAt(words, next + 1).lower];
  if (first === "old" || first === "olds") return { ...amount, measure: "age", to: next + 1 };
  return first === "of" && second === "age" ? { ...amount, measure: "age", to: next + 2 } : amount;
}
