/** Gives a number what the one beside it says: "from 34 million passengers to 21", "30 of the 100 million euros". */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { indexAt, isBare, isFree, isParted, leadOf, lent } from "./elided";
import { leastScale, scaleOf, timesAs } from "./scaled";
import type { FoundFigure } from "./series";
import { areOfOneSize } from "./size";

/**
 * The figures of a sentence, in order, with the scale, the unit and the thing counted of a number behind "from" on the bare one
 * behind "to": 21 kilometres of pistes in "the pistes shrink from 34 kilometres to 21". A number of its own stays as it is.
 */
export function shareStart(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.map((figure, i) => {
    const start = figures[i - 1];
    return start && isReached(words, start, figure) ? reached(words, start, figure) : figure;
  });
}

/** "from 890 million francs in 1975 to 310": from and to, with no verb between. */
function isReached(words: readonly Word[], start: FoundFigure, figure: FoundFigure): boolean {
  const [at, to] = [indexAt(words, figure.start), indexAt(words, figure.end)];
  const isStep =
    wordAt(words, leadOf(words, at)).lower === "to" && wordAt(words, indexAt(words, start.start) - 1).lower === "from";
  return isStep && isBare(figure) && isFree(words, to) && !isParted(words.slice(indexAt(words, start.end), at));
}

function reached(words: readonly Word[], start: FoundFigure, figure: FoundFigure): FoundFigure {
  const scale = scaleOf(words, start);
  const isScaled = scale >= leastScale && scaleOf(words, figure) === 1;
  const end =
    isScaled && areOfOneSize(figure.value.amount * scale, start.value.amount) ? timesAs(figure, scale) : figure;
  if (!areOfOneSize(end.value.amount, start.value.amount)) return figure;
  const { counted, modifiers } = start.value;
  const told =
    start.value.unit === undefined
      ? { ...end, value: { ...end.value, measure: start.value.measure } }
      : lent(start, end);
  return { ...told, value: { ...told.value, counted, modifiers } };
}

/** The figures of a sentence, in order, with the money of a whole on what is said to be a part of it: 30 million euros in "30 of the 100 million euros". */
export function shareWhole(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.map((figure, i) => {
    const whole = figures[i + 1];
    return whole && isPart(words, figure, whole) ? lent(whole, timesAs(figure, scaleOf(words, whole))) : figure;
  });
}

/** Nobody tells two single coins of a hundred million. */
function isPart(words: readonly Word[], figure: FoundFigure, whole: FoundFigure): boolean {
  const scale = scaleOf(words, whole);
  const between = words.slice(indexAt(words, figure.end), indexAt(words, whole.start)).map(({ lower }) => lower);
  const isOf = between.length === 2 && between[0] === "of" && pointers.has(between[1] ?? "");
  const isLess = figure.value.amount * scale < whole.value.amount && scaleOf(words, figure) === 1;
  return isOf && isLess && scale >= leastScale && whole.value.measure === "money" && isBare(figure);
}

/** What points to a whole that is known: "30 of the 100". */
export const pointers: ReadonlySet<string> = new Set(["the", "its", "their", "these", "those"]);
