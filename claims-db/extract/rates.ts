/** Gives both ends of a change the rate that is said once: "from £14m to £10m a year", "from £14m a year to £10m". */
import type { Word } from "../model";
import { indexAt } from "./elided";
import type { FoundFigure } from "./series";

/** The figures of a sentence, in order; of two that "to" joins each is per year where one is, if they are of one unit. */
export function shareRates(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.map((figure, i) => {
    const [before, next] = [figures[i - 1], figures[i + 1]];
    if (before && isRateOf(figure, before) && isStep(words, before, figure)) return withUnit(figure, before);
    return next && isRateOf(figure, next) && isStep(words, figure, next) ? withUnit(figure, next) : figure;
  });
}

function isRateOf({ value: { measure, unit } }: FoundFigure, { value: other }: FoundFigure): boolean {
  return (
    measure === "money" &&
    other.measure === measure &&
    unit !== undefined &&
    other.unit?.startsWith(`${unit} per `) === true
  );
}

function isStep(words: readonly Word[], first: FoundFigure, second: FoundFigure): boolean {
  const between = words.slice(indexAt(words, first.end), indexAt(words, second.start));
  return between.length === 1 && between[0]?.lower === "to";
}

function withUnit(figure: FoundFigure, { value: { unit } }: FoundFigure): FoundFigure {
  return unit === undefined ? figure : { ...figure, value: { ...figure.value, unit } };
}
