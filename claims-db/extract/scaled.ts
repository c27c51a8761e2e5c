/** Gives a bare number the scale that it leaves out: "55 million tonnes, down from 61", "3.4 million in Spain and 1.2 in Portugal". */
import { wordAt } from "../lexicon/wordat";
import { letters, scales } from "../lexicon/numerals";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { indexAt, isParted, lent } from "./elided";
import { intervalOf } from "./interval";
import { countingAs, type FoundFigure } from "./series";
import { areOfOneSize } from "./size";

/**
 * The figures of a sentence, in order, with the millions or billions of the one before on each bare number that is of its
 * size only with them: behind "from" and "against", and behind "and" or a comma where both go on with the same word.
 */
export function shareScale(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  const list: FoundFigure[] = [];
  for (const figure of figures) {
    const lender = list.at(-1);
    list.push((lender && scaledLike(words, lender, figure)) ?? figure);
  }
  return list;
}

function scaledLike(words: readonly Word[], lender: FoundFigure, figure: FoundFigure): FoundFigure | undefined {
  const scale = scaleOf(words, lender);
  const isPlain = figure.value.amount > 0 && figure.value.upper === undefined && scaleOf(words, figure) === 1;
  if (scale < leastScale || !isPlain || !areOfOneSize(figure.value.amount * scale, lender.value.amount))
    return undefined;
  const between = words.slice(indexAt(words, lender.end), indexAt(words, figure.start));
  const isSameMoney = figure.value.measure === "money" && figure.value.unit === lender.value.unit;
  if (isCompared(between)) return isBare(words, figure) || isSameMoney ? withScale(figure, lender, scale) : undefined;
  return isBare(words, figure) && isAlike(words, lender, figure) ? withScale(figure, lender, scale) : undefined;
}

/** From which scale on a number leaves it out: thousands are written out. */
export const leastScale = 1e6;

/** What the words of a figure multiply it by: 1,000,000 for "55 million tonnes" and for "$55m". */
export function scaleOf(words: readonly Word[], { start, end }: FoundFigure): number {
  const own = words.slice(indexAt(words, start), indexAt(words, end)).map(({ lower }) => lower);
  const word = own.findLast((lower) => scales.has(lower));
  return scales.get(word ?? "") ?? letters.get(own.at(-1) ?? "") ?? 1;
}

/** A number with nothing behind it that it could count. */
function isBare(words: readonly Word[], { end, value: { measure, unit } }: FoundFigure): boolean {
  const isNumber = (measure === "number" || measure === "count") && unit === undefined;
  return isNumber && !naming.has(wordAt(words, indexAt(words, end)).pos);
}

const naming: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "SYM", "NUM"]);

/** "from 61", ", up from about 61", "against 61": nothing else is between. */
function isCompared(between: readonly Word[]): boolean {
  return between.some(({ lower }) => leading.has(lower)) && between.every(({ lower }) => comparing.has(lower));
}

const leading = wordSet("from against");
const comparing = wordSet(", ( up down from against about around some just only");

/** "3.4 million in Spain and 1.2 in Portugal": no verb is between, and both have the same word behind them, at most one noun on. */
function isAlike(words: readonly Word[], lender: FoundFigure, figure: FoundFigure): boolean {
  const [from, at] = [indexAt(words, lender.end), indexAt(words, figure.start)];
  const between = words.slice(from, at);
  const next = wordAt(words, indexAt(words, figure.end)).lower;
  if (!joining.has(between.at(-1)?.lower ?? "") || !placing.has(next)) return false;
  if (isParted(between)) return false;
  return between.findIndex(({ lower }) => placing.has(lower)) === between.findIndex(({ lower }) => lower === next);
}

const joining = wordSet("and but ,");
const placing = wordSet("in for at to on from");

/** The number so many times as large, with the lender's unit or what it counts. */
function withScale(figure: FoundFigure, lender: FoundFigure, scale: number): FoundFigure {
  const larger = timesAs(figure, scale);
  if (figure.value.measure === "money") return larger;
  return lender.value.unit === undefined ? countingAs(larger, lender) : lent(lender, larger);
}

/** The number so many times as large: 21,000,000 for the 21 of "from 34 million to 21". */
export function timesAs(figure: FoundFigure, scale: number): FoundFigure {
  const { unit, hedge } = figure.value;
  const [amount, step] = [figure.value.amount, figure.value.step].map((one) => Number((one * scale).toPrecision(12)));
  const stated = { amount: amount ?? 0, step: step ?? 1 };
  const interval = intervalOf({ ...stated, ...(unit ? { unit } : {}), ...(hedge ? { hedge } : {}) });
  return { ...figure, value: { ...figure.value, ...stated, interval } };
}
