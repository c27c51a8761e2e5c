/** Gives a bare number the unit that it leaves out: "38 degrees at noon and 26 at night", "they ask 40 euros, and our budget is 30". */
import { wordAt } from "../lexicon/wordat";
import type { Measure, Word } from "../model";
import { intervalOf } from "./interval";
import { countingAs, type FoundFigure } from "./series";
import { areOfOneSize } from "./size";

/**
 * The figures of a sentence, in order, with the unit of the one before on each bare number that goes on with it: behind
 * "and" or a comma with no verb between, or behind a word that says what is measured ("the price was 30").
 */
export function borrowUnits(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  const list: FoundFigure[] = [];
  for (const figure of figures) {
    const lender = list.findLast(({ value }) => lending.has(value.measure));
    const isLent = lender !== undefined && isElided(words, lender, figure);
    list.push(
      isLent
        ? lent(lender, figure)
        : (counting(words, list, figure) ?? lasting(words, list, figure) ?? ruled(words, list, figure) ?? figure),
    );
  }
  return list;
}

/** "318 pairs were counted in 2014 and 275 in 2022": a bare number that goes on with a count counts the same. */
function counting(
  words: readonly Word[],
  before: readonly FoundFigure[],
  figure: FoundFigure,
): FoundFigure | undefined {
  const counter = before.at(-1);
  if (!counter || counter.value.measure !== "count" || counter.value.counted.length === 0) return undefined;
  if (figure.value.counted.length > 0 || !isBare(figure) || !isOfSize(counter, figure)) return undefined;
  const [from, at, to] = [indexAt(words, counter.end), indexAt(words, figure.start), indexAt(words, figure.end)];
  if (!isFree(words, to) || !isEchoed(words.slice(from, at), wordAt(words, to).lower)) return undefined;
  return countingAs(figure, counter);
}

/** "needed nine weeks to reach the top, where it stayed for five": as many weeks. */
function lasting(words: readonly Word[], before: readonly FoundFigure[], figure: FoundFigure): FoundFigure | undefined {
  const lender = before.findLast(({ value }) => value.measure === "duration");
  const at = indexAt(words, figure.start);
  const next = wordAt(words, indexAt(words, figure.end));
  const isEnd = next.text === "" || next.pos === "PUNCT";
  if (!lender || !isBare(figure) || !isEnd || wordAt(words, at - 1).lower !== "for") return undefined;
  return staying.has(wordAt(words, at - 2).lemma) ? lent(lender, figure) : undefined;
}

/** "paid within 45 days, where the law allows 90": as many days; of what is allowed or needed the same is meant. */
function ruled(words: readonly Word[], before: readonly FoundFigure[], figure: FoundFigure): FoundFigure | undefined {
  const lender = before.at(-1);
  const [at, to] = [indexAt(words, figure.start), indexAt(words, figure.end)];
  const { lemma } = wordAt(words, leadOf(words, at));
  if (!lender || !isBare(figure) || figure.value.counted.length > 0 || !isOfSize(lender, figure)) return undefined;
  if (!allowing.has(lemma) || !isFree(words, to)) return undefined;
  if (lender.value.unit !== undefined) return lent(lender, figure);
  return lender.value.counted.length === 0 ? undefined : countingAs(figure, lender);
}

const allowing: ReadonlySet<string> = new Set("allow permit require need prescribe stipulate".split(" "));

const staying: ReadonlySet<string> = new Set(
  "stay remain last stand hold run live reign serve rule continue".split(" "),
);

/** Right behind what joins them, and with the same preposition behind both. */
function isEchoed(between: readonly Word[], next: string): boolean {
  return (
    joints.has(between.at(-1)?.lower ?? "") &&
    places.has(next) &&
    next !== "a" &&
    between.some(({ lower }) => lower === next)
  );
}

/** What is measured in units that a second number may leave out. */
const lending: ReadonlySet<Measure> = new Set<Measure>([
  "money",
  "percent",
  "temperature",
  "length",
  "mass",
  "speed",
  "power",
  "energy",
]);

/** The same amount with the lender's unit and direction: 26 degrees, of "38 degrees" and "26". */
export function lent({ value: { measure, unit, change: told } }: FoundFigure, figure: FoundFigure): FoundFigure {
  const { amount, step, hedge, upper, change = told } = figure.value;
  const interval = intervalOf({
    amount,
    step,
    unit,
    ...(hedge === undefined ? {} : { hedge }),
    ...(upper === undefined ? {} : { upper }),
  });
  return {
    ...figure,
    value: {
      ...figure.value,
      measure,
      interval,
      counted: [],
      modifiers: [],
      ...(unit === undefined ? {} : { unit }),
      ...(change === undefined ? {} : { change }),
    },
  };
}

function isElided(words: readonly Word[], lender: FoundFigure, figure: FoundFigure): boolean {
  const { spelled } = figure.value;
  const [from, at] = [indexAt(words, lender.end), indexAt(words, figure.start)];
  const to = indexAt(words, figure.end);
  if (!isBare(figure) || !isFree(words, to)) return false;
  if (isSum(words, lender, figure)) return true;
  if (!isOfSize(lender, figure)) return false;
  if (isGapped(words, from, [at, to]) || isCompared(words, from, at)) return true;
  if (isParallel(words, [indexAt(words, lender.start), from], [at, to])) return true;
  if (spelled === true) return false;
  const isOwn = figure.value.counted.length > 0;
  return isMeasured(words, at, lender.value.measure) || (!isOwn && isGoneOn(words, from, at));
}

/** "a turnover of 412 million kroner, with a profit of 19 million": what is money by its name, in the millions too. */
function isSum(words: readonly Word[], lender: FoundFigure, figure: FoundFigure): boolean {
  const at = indexAt(words, figure.start);
  const isLarge = Math.min(lender.value.amount, figure.value.amount) >= 1e6;
  const isOf = lender.value.measure === "money" && wordAt(words, at - 1).lower === "of";
  return isLarge && ((isOf && sums.has(wordAt(words, at - 2).lemma)) || isOfWhich(words, lender, figure));
}

/** "costs 612 million euros, of which Norra pays 430 million". */
function isOfWhich(words: readonly Word[], lender: FoundFigure, figure: FoundFigure): boolean {
  if (lender.value.measure !== "money" || figure.value.amount >= lender.value.amount) return false;
  const from = indexAt(words, lender.end);
  const between = words.slice(from, indexAt(words, figure.start));
  const parts = between.findIndex(({ lower }, i) => lower === "of" && wordAt(between, i + 1).lower === "which");
  return parts >= 0 && parts <= 1 && between.every(({ text }, i) => i < parts || !/^[,;:]$/u.test(text));
}

const sums: ReadonlySet<string> = new Set("profit loss debt turnover revenue cost budget surplus deficit".split(" "));

/** A number with nothing that it measures or is told in. */
export function isBare({ value: { measure, unit, amount } }: FoundFigure): boolean {
  return (measure === "number" || measure === "count") && unit === undefined && amount > 0;
}

function isOfSize({ value: lender }: FoundFigure, { value }: FoundFigure): boolean {
  return areOfOneSize(value.amount, lender.amount);
}

/** The index of the word at an offset of the text, or behind the last word. */
export function indexAt(words: readonly Word[], offset: number): number {
  const at = words.findIndex(({ end }) => end > offset);
  return at < 0 ? words.length : at;
}

const places: ReadonlySet<string> = new Set("at in on for during after before by last this a per".split(" "));

/** Nothing that the number could count stands behind it: the phrase ends, or goes on with where and when, without a verb. */
export function isFree(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (next === undefined || next.pos === "PUNCT") return true;
  if (!places.has(next.lower)) return false;
  const rest = words.slice(to + 1);
  const end = rest.findIndex(({ pos, lower }) => pos === "PUNCT" || lower === "and" || lower === "but");
  return !(end < 0 ? rest : rest.slice(0, end)).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** "solar plants fed in 46.8 gigawatts and wind turbines 11.3": of another, whose verb and unit are left out. */
function isGapped(words: readonly Word[], from: number, [at, to]: Stretch): boolean {
  const next = wordAt(words, to);
  const isEnd = words[to] === undefined || next.pos === "PUNCT" || next.lower === "and" || next.lower === "while";
  const joint = words.findLastIndex(({ lower }, i) => i >= from && i < at && joints.has(lower));
  if (!isEnd || joint < 0 || joint === at - 1 || at - joint > mostWords) return false;
  const last = wordAt(words, at - 1);
  const isOwner = last.pos === "NOUN" || last.pos === "PROPN" || last.lower === "by";
  return isOwner && words.slice(from, at).every(({ pos, lower }) => naming.has(pos) || joints.has(lower));
}

/** So many words at most name the other one. */
const mostWords = 7;

const naming: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "ADP", "PART", "PRON"]);

type Stretch = readonly [from: number, to: number];

/** "61 per cent, against 58", "3.4 per cent in May from 3.9 in April", "40 kilometres, compared with 35". */
function isCompared(words: readonly Word[], from: number, at: number): boolean {
  const lead = leadOf(words, at);
  const [last, before] = [wordAt(words, lead).lower, wordAt(words, lead - 1).lower];
  const isLed = last === "against" || last === "from" || (before === "compared" && (last === "with" || last === "to"));
  return isLed && lead - from <= mostWords && !isParted(words.slice(from, before === "compared" ? lead - 1 : lead));
}

/** "14 euros for adults and nine for students", "adults for 14 euros and students for nine". */
function isParallel(words: readonly Word[], lender: Stretch, [at, to]: Stretch): boolean {
  const isAfter = wordAt(words, to).lower === "for" && wordAt(words, lender[1]).lower === "for";
  const isBefore = wordAt(words, at - 1).lower === "for" && wordAt(words, lender[0] - 1).lower === "for";
  const between = words.slice(lender[1], at);
  if (isParted(between)) return false;
  return (isAfter && joints.has(wordAt(words, at - 1).lower)) || isBefore;
}

/** "38 degrees at noon and about 26": right behind what joins them, with no verb between. */
function isGoneOn(words: readonly Word[], from: number, at: number): boolean {
  const joint = leadOf(words, at);
  if (joint <= from || !joints.has(wordAt(words, joint).lower)) return false;
  return !isParted(words.slice(from, joint));
}

/** Whether a verb or a semicolon stands between two numbers, so that the second tells something of its own. */
export function isParted(between: readonly Word[]): boolean {
  return between.some(({ pos, text }) => pos === "VERB" || pos === "AUX" || text === ";");
}

const joints: ReadonlySet<string> = new Set(["and", "but", ","]);

/** The index of the word before a number, past what makes it rough: of "to" in "from 34 to about 21". */
export function leadOf(words: readonly Word[], at: number): number {
  return rough.has(wordAt(words, at - 1).lower) ? at - 2 : at - 1;
}

const rough: ReadonlySet<string> = new Set(["about", "around", "only", "nearly", "almost", "some"]);

/** What is measured, where a form of "be" follows: "our budget is 30", "the low was 12". */
const measured: Readonly<Partial<Record<Measure, ReadonlySet<string>>>> = {
  money: new Set(
    "price fee cost budget salary wage rent bill fare offer bid charge rate loan debt profit loss revenue limit".split(
      " ",
    ),
  ),
  percent: new Set("rate share discount".split(" ")),
  temperature: new Set("temperature high low maximum minimum".split(" ")),
};

function isMeasured(words: readonly Word[], at: number, measure: Measure): boolean {
  const verb = leadOf(words, at);
  return wordAt(words, verb).lemma === "be" && measured[measure]?.has(wordAt(words, verb - 1).lemma) === true;
}
