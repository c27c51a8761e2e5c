/** Takes a warning back where the draft tells the articles' value in another sentence, unless it is nearly certain. */
import type { Value } from "../model";
import { isNearlyCertain } from "./across";
import { isExact } from "./amounts/outcome";
import { isWarned, takenBack, type Judgement } from "./judgement";
import { keyOf } from "./reviewstanding";
import { compareValues } from "./values";

/**
 * The judgements of a whole draft without warnings that a reading across all articles is not nearly certain of and whose other
 * value the draft tells elsewhere: who writes of "two months" in the next sentence knows them, and means another thing by "three".
 * A slip leaves the right value nowhere.
 */
export function withoutToldToo(judgements: readonly Judgement[]): readonly Judgement[] {
  const isOpen = ({ across, claim, verdict }: Judgement): boolean =>
    across !== undefined && isWarned({ verdict }) && !isNearlyCertain(claim, across);
  if (!judgements.some(isOpen)) return judgements;
  const told = valuesTold(judgements);
  return judgements.map((judgement) =>
    isOpen(judgement) && isToldToo(judgement, told) ? takenBack(judgement, "told-elsewhere") : judgement,
  );
}

/** The values of a draft with the sentences that tell them, by kind, and figures by their amount: one is held against few others. */
export type Told = ReadonlyMap<string, readonly ToldValue[]>;

interface ToldValue {
  readonly value: Value;
  readonly sentences: ReadonlySet<number>;
}

/** The values of the claims of a draft; words that differ are no claims, and are left out. */
export function valuesTold(judgements: readonly Judgement[]): Told {
  const claims = judgements.flatMap(({ claim, slot }) => (slot === true ? [] : [claim]));
  const same = Map.groupBy(claims, ({ value }) => `${groupOf(value)} ${wordsOf(value)}`);
  const values = [...same.values()].flatMap(([first, ...others]): readonly ToldValue[] =>
    first ? [{ value: first.value, sentences: new Set([first, ...others].map(({ sentence }) => sentence)) }] : [],
  );
  return Map.groupBy(values, ({ value }) => groupOf(value));
}

/** Whether another sentence of the draft has the very value that stands against a claim. */
export function isToldToo({ across, claim }: Pick<Judgement, "across" | "claim">, told: Told): boolean {
  if (!across) return false;
  const { value } = across.rival;
  return (told.get(groupOf(value)) ?? []).some(({ value: other, sentences }) => {
    if (sentences.size === 1 && sentences.has(claim.sentence)) return false;
    const comparison = compareValues(other, value);
    return comparison.outcome === "agrees" && (value.kind !== "figure" || isExact(comparison));
  });
}

function wordsOf(value: Value): string {
  return value.kind === "name" || value.kind === "place" ? value.full.toLowerCase() : keyOf(value);
}

function groupOf(value: Value): string {
  return value.kind === "figure" ? `figure ${value.amount}` : value.kind;
}
