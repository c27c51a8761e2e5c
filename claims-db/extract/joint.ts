/** Gives a figure what is said once for two that one word joins: "4 by 6 centimetres", "aged 47 and 44". */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { oldest } from "./age";
import { indexAt, lent } from "./elided";
import type { FoundFigure } from "./series";

/** What a word between two figures makes the one take over from the other; `undefined` where the other has nothing to give. */
interface Joint {
  readonly word: RegExp;
  readonly take: (figure: FoundFigure, from: FoundFigure) => FoundFigure | undefined;
}

const joints: readonly Joint[] = [
  { word: /^(?:by|x|×)$/u, take: takeLength },
  { word: /^to$/u, take: takeRate },
  { word: /^(?:and|or)$/u, take: takeAge },
];

/** The figures of a sentence, in order, each with the unit or the rate that only the one before or behind it has. */
export function shareJoined(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.map((figure, i) => {
    const [before, next] = [figures[i - 1], figures[i + 1]];
    const taken = before && takenOver(figure, before, wordBetween(words, before, figure));
    return taken ?? (next && takenOver(figure, next, wordBetween(words, figure, next))) ?? figure;
  });
}

function takenOver(figure: FoundFigure, from: FoundFigure, word: string): FoundFigure | undefined {
  return joints.find((joint) => joint.word.test(word))?.take(figure, from);
}

/** The only word between two figures, hyphens aside; empty where there are others. */
function wordBetween(words: readonly Word[], first: FoundFigure, second: FoundFigure): string {
  const between = words
    .slice(indexAt(words, first.end), indexAt(words, second.start))
    .filter(({ text }) => text !== "-");
  return between.length === 1 ? wordAt(between, 0).lower : "";
}

/** "4 by 6 centimetres", "four metres by six", "1.2 x 3.4 m": both sides of a thing. */
function takeLength(figure: FoundFigure, from: FoundFigure): FoundFigure | undefined {
  const { measure, unit, frame } = figure.value;
  const isPlain = (measure === "count" || measure === "number") && unit === undefined && frame === "#";
  return isPlain && from.value.measure === "length" ? lent(from, figure) : undefined;
}

/** "from £14m to £10m a year", "from £14m a year to £10m": both ends of a change. */
function takeRate(figure: FoundFigure, { value: { measure, unit } }: FoundFigure): FoundFigure | undefined {
  const { value } = figure;
  const isMoney = measure === "money" && value.measure === "money" && value.unit !== undefined;
  return isMoney && unit?.startsWith(`${value.unit} per `) ? { ...figure, value: { ...value, unit } } : undefined;
}

/** "aged 47 and 44", "is now 67 or 68": two ages. */
function takeAge(figure: FoundFigure, { value: { measure, counted } }: FoundFigure): FoundFigure | undefined {
  const { value } = figure;
  const isAge = measure === "age" && value.measure === "number" && value.unit === undefined && value.frame === "#";
  return isAge && value.amount < oldest
    ? { ...figure, value: { ...value, measure, unit: "year", counted } }
    : undefined;
}
