/** Gives both sides of a plane thing the unit that is said once: "4 by 6 centimetres", "four metres by six", "1.2 x 3.4 m". */
import type { Word } from "../model";
import { indexAt, lent } from "./elided";
import type { FoundFigure } from "./series";

/** The figures of a sentence, in order, with the unit of the other side on each bare number that only "by" parts from it. */
export function borrowSides(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.map((figure, i) => {
    const [before, next] = [figures[i - 1], figures[i + 1]];
    if (isPlain(figure) && before && isLength(before) && isBeside(words, before, figure)) return lent(before, figure);
    return isPlain(figure) && next && isLength(next) && isBeside(words, figure, next) ? lent(next, figure) : figure;
  });
}

function isPlain({ value: { measure, unit, frame } }: FoundFigure): boolean {
  return (measure === "count" || measure === "number") && unit === undefined && frame === "#";
}

function isLength({ value }: FoundFigure): boolean {
  return value.measure === "length";
}

function isBeside(words: readonly Word[], first: FoundFigure, second: FoundFigure): boolean {
  const between = words
    .slice(indexAt(words, first.end), indexAt(words, second.start))
    .filter(({ text }) => text !== "-");
  return between.length === 1 && /^(?:by|x|×)$/u.test(between[0]?.lower ?? "");
}
