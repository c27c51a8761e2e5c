/** Finds parts and additions by what leads to them: "212 deals, of which 47", "Of the 22 attacks, three", "and another 34". */
import { wordAt } from "../lexicon/wordat";
import { states } from "../lexicon/nouns";
import type { Word } from "../model";
import { indexAt, leadOf } from "./elided";
import { isPlural } from "./pieces";
import { pointers } from "./reached";
import type { FoundFigure } from "./series";

/**
 * The figures of a sentence, in order, with the modifier "part" on a count behind "of which", "of whom" or a whole that opens
 * the clause. What no noun of its own names is counted as the whole is: three attacks in "Of the 22 attacks three led to a
 * hijacking". Of what has a state ("of whom 58 have recovered") all are told, and no part.
 */
export function tellParts(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.map((figure, i) => {
    const whole = wholeOf(words, figure, figures.slice(0, i));
    return whole && !hasState(figure) ? partOf(words, figure, whole) : figure;
  });
}

/** The nearest count before a number that is as large: what it may be a part of, or, from nothing on, what was counted last. */
export function countBefore(figures: readonly FoundFigure[], least = -Infinity): FoundFigure | undefined {
  return figures.findLast(
    ({ value: { measure, counted, amount } }) => measure === "count" && counted.length > 0 && amount >= least,
  );
}

function wholeOf(
  words: readonly Word[],
  { start, value }: FoundFigure,
  before: readonly FoundFigure[],
): FoundFigure | undefined {
  if (value.measure !== "count" && value.measure !== "number") return undefined;
  const whole = countBefore(before, value.amount);
  const lead = leadOf(words, indexAt(words, start));
  if (!whole) return undefined;
  if (relatives.has(wordAt(words, lead).lower) && wordAt(words, lead - 1).lower === "of") return whole;
  return whole === before.at(-1) && isOpening(words, whole, lead) ? whole : undefined;
}

const relatives: ReadonlySet<string> = new Set(["which", "whom", "these", "those", "them"]);

/** "Of 24,316 starters 22,870 …": the whole behind "of" at the start of its clause, and no verb between it and the part. */
function isOpening(words: readonly Word[], whole: FoundFigure, lead: number): boolean {
  const at = leadOf(words, indexAt(words, whole.start));
  const { lower } = wordAt(words, at);
  const of = pointers.has(lower) || lower === "all" ? at - 1 : at;
  const isFirst = of === 0 || wordAt(words, of - 1).pos === "PUNCT";
  if (wordAt(words, of).lower !== "of" || !isFirst) return false;
  return !words.slice(at, lead + 1).some((word) => word.pos === "AUX" || word.lower === "and" || word.lower === "or");
}

/**
 * The figures of a sentence, in order, with the state of a count on what is added to it without a verb of its own: 34 people
 * killed in "killed 90 people in 2021 and another 34 in 2023".
 */
export function shareState(words: readonly Word[], figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.map((figure, i) => {
    const before = countBefore(figures.slice(0, i));
    const state = before && stateOf(before);
    if (state === undefined || !isAddition(words, figure) || hasState(figure)) return figure;
    const isSame = figure.value.counted.every((head) => before?.value.counted.includes(head));
    if (!isSame) return figure;
    return { ...figure, value: { ...figure.value, modifiers: [state, ...figure.value.modifiers] } };
  });
}

/** "and another 34 in 2023", "and a further 12.": behind it no verb that says what these did. */
function isAddition(words: readonly Word[], { start, end, value }: FoundFigure): boolean {
  const added = indexAt(words, start) - 1;
  const lead = wordAt(words, added - 1).lower === "a" ? added - 2 : added - 1;
  const next = words.slice(indexAt(words, end)).find(({ pos }) => pos !== "NOUN" && pos !== "ADJ");
  const isAdded = additions.has(wordAt(words, added).lower) && wordAt(words, lead).lower === "and";
  return isAdded && value.measure === "count" && (next === undefined || next.pos === "ADP" || next.text === ".");
}

const additions: ReadonlySet<string> = new Set(["another", "further", "additional"]);

function stateOf({ value }: FoundFigure): string | undefined {
  return value.modifiers.find((word) => known.has(word));
}

function hasState(figure: FoundFigure): boolean {
  return stateOf(figure) !== undefined;
}

const known: ReadonlySet<string> = new Set(states.values());

function partOf(words: readonly Word[], figure: FoundFigure, whole: FoundFigure): FoundFigure {
  const { counted, modifiers } = figure.value;
  const isNamed = counted.length > 0 && isPlural(words, indexAt(words, figure.end));
  return {
    ...figure,
    value: {
      ...figure.value,
      measure: "count",
      counted: isNamed || isModified(words, figure) ? counted : whole.value.counted,
      modifiers: ["part", ...modifiers.filter((word) => word !== "part")],
    },
  };
}

/** "three new plants": a noun stands behind an adjective. */
function isModified(words: readonly Word[], { end, value }: FoundFigure): boolean {
  const at = indexAt(words, end);
  return wordAt(words, at).pos === "ADJ" && value.counted.includes(wordAt(words, at + 1).lemma);
}
