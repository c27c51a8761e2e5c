/** Reads a number with its money sign, unit and rate: "$5.1 billion", "six-week", "50 km/h", "$480/month". */
import { wordAt } from "../lexicon/wordat";
import { signs } from "../lexicon/coins";
import { extents, races } from "../lexicon/labels";
import { isPersonNoun } from "../lexicon/nouns";
import { letters } from "../lexicon/numerals";
import { unitNamed, type Unit } from "../lexicon/units";
import { wordSet } from "../lexicon/wordset";
import type { Hedge, Measure, Word } from "../model";
import { readHeight } from "./height";
import { readNumeral, stepOf, type Numeral } from "./numeral";
import { isGlued, isPlural } from "./pieces";
import { readStopwatch } from "./stopwatch";
import { ratePast, readRate, unitAt, unitPast, type Written } from "./unit";

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
  const plain =
    readStopwatch(words, at) ??
    readHeight(words, at) ??
    readMoney(words, at) ??
    readSigned(words, at) ??
    readPlain(words, at);
  if (plain === undefined) return undefined;
  const rate = plain.measure === "duration" || plain.measure === "age" ? undefined : readRate(words, plain.to);
  if (rate !== undefined) return { ...plain, ...rate };
  const per = plain.measure === "count" ? ratePast(words, plain.to) : ratePastStuff(words, plain);
  return per === undefined ? plain : { ...plain, per };
}

/** "day" for "six litres of fizzy drinks a day". */
function ratePastStuff(words: readonly Word[], { measure, to }: Amount): string | undefined {
  if ((measure !== "volume" && measure !== "mass") || wordAt(words, to).lower !== "of") return undefined;
  const end = words.findIndex(({ pos }, i) => i > to && pos !== "NOUN" && pos !== "ADJ");
  return end > to + 1 && end <= to + 4 ? readRate(words, end)?.per : undefined;
}

/** "$5.1 billion", "US$5", "HK $5", "$-5"; only digits, for nobody writes "$five". */
function readMoney(words: readonly Word[], at: number): Amount | undefined {
  const sign = readSign(words, at);
  if (sign === undefined) return undefined;
  const signed = readSigned(words, sign.to);
  const numeral = signed?.numeral ?? readNumeral(words, sign.to);
  if (numeral?.form !== "digits") return undefined;
  const scaled = continental(words, lettered(words, numeral));
  const to = unitAt(words, scaled.to)?.unit.currency === sign.currency ? scaled.to + 1 : scaled.to;
  const [amount, step] = [scaled.amount * (signed?.sign ?? 1), scaled.step];
  return { from: at, to, numeral: scaled, amount, step, measure: "money", unit: sign.currency, sign: signed?.sign };
}

/** The currency whose sign stands at a word, and the word behind the sign; a word in small letters is no sign. */
function readSign(words: readonly Word[], at: number): { readonly currency: string; readonly to: number } | undefined {
  const [first, second] = [wordAt(words, at), wordAt(words, at + 1)];
  const joined = isGlued(words, at + 1) && first.pos !== "NUM" && signs.has(first.lower + second.lower);
  const double = joined || (second.text === "$" && countries.has(first.text));
  const currency = signs.get(double ? first.lower + second.lower : first.lower);
  const small = first.text === first.lower && /^[a-z]/.test(first.text);
  const apart = single.has(first.text) && !isGlued(words, at + 1);
  return currency === undefined || small || apart ? undefined : { currency, to: at + (double ? 2 : 1) };
}

/** Letters that are money only where they touch the number: "R3m"; not "Type R 2,000". */
const single: ReadonlySet<string> = new Set(["R", "RM", "Sh"]);

/** Countries whose sign stands apart: "US $5"; "A $5 fine" is none. */
const countries: ReadonlySet<string> = new Set(["US", "U.S.", "AU", "NZ", "HK", "CA"]);

/** "£10.000" and "8.958 people" are thousands to a continental writer. */
function continental(words: readonly Word[], numeral: Numeral): Numeral {
  const { lemma, pos } = wordAt(words, numeral.to);
  const people = pos === "NOUN" && (isPersonNoun(lemma) || lemma === "case");
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

/** "-5", "+0.2", "minus 5", "−1.3", "minus-130"; not "plus or minus 5". */
function readSigned(words: readonly Word[], at: number): Amount | undefined {
  const first = wordAt(words, at);
  const inside = /^[+−-]\.?\d/.test(first.text) ? first.text.charAt(0) : undefined;
  if (inside !== undefined) return signed(readPlain(words, at), { at, sign: inside });
  const isEither = wordAt(words, at - 1).lower === "or" && wordAt(words, at - 2).lower === "plus";
  const written =
    (first.lower === "minus" && !isEither) ||
    ("+−".includes(first.text) && first.text !== "" && isGlued(words, at + 1));
  if (!written) return undefined;
  const next = wordAt(words, at + 1).text === "-" ? at + 2 : at + 1;
  return signed(readPlain(words, next), { at, sign: first.lower });
}

function signed(plain: Amount | undefined, from: { readonly at: number; readonly sign: string }): Amount | undefined {
  if (plain === undefined) return undefined;
  const sign = from.sign === "+" ? 1 : -1;
  return { ...plain, from: from.at, sign, amount: plain.amount * sign };
}

/** A number without a sign, with its unit if there is one: "six weeks", "3m people", "8.958 people". */
function readPlain(words: readonly Word[], at: number): Amount | undefined {
  const numeral = readNumeral(words, at) ?? readSingle(words, at);
  if (numeral === undefined) return undefined;
  const thousands = continental(words, numeral);
  if (thousands.amount !== numeral.amount) return counted(thousands);
  return isMillion(words, numeral.to) ? counted(lettered(words, numeral)) : readMeasured(words, numeral);
}

function counted(numeral: Numeral): Amount {
  const { from, to, amount, step } = numeral;
  return { from, to, numeral, amount, step, measure: "count" };
}

/** A number with the unit behind it; without one a fraction is a ratio and everything else a count. */
function readMeasured(words: readonly Word[], numeral: Numeral): Amount {
  const { to, upper, form } = numeral;
  const of = form === "vague" && wordAt(words, to).lower === "of" ? 1 : 0;
  const written = unitAt(words, to + of) ?? unitPast(words, to);
  const bare = { ...counted(numeral), upper };
  const ratio = form === "fraction" && (written === undefined || written.unit.measure === "percent");
  if (ratio) return { ...bare, measure: "ratio" };
  if (written === undefined) return bare;
  const { measure, name } = unitOf(words, numeral, written);
  return aged(words, withHalf(words, { ...bare, to: written.to, measure, unit: name, hyphened: written.hyphened }));
}

/** The unit that is meant: "pound" is a weight or money. */
function unitOf(words: readonly Word[], numeral: Numeral, { unit }: Written): Unit {
  return unit.name === "pound" && isRich(words, numeral) ? (unitNamed("GBP") ?? unit) : unit;
}

/** "two years and a half" is 2.5 years. */
function withHalf(words: readonly Word[], whole: Amount): Amount {
  if (!isAndHalf(words, whole.to)) return whole;
  return { ...whole, to: whole.to + 3, amount: whole.amount + 0.5, step: 0.5 };
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

const costs = wordSet("cost pay spend worth price fine sell earn charge donate fetch bill quote budget fee rent fare");

/** Nobody weighs by these. */
const payers = wordSet("user night seat licence license ticket share copy");

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
