/** Knows a negation whose reach ends before a value: "Lessons not used by June are refunded at 40 euros". */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { isOfRelative } from "./relative";
import { isBounding } from "./turned";

/** A negation that stands in what is over before the span. */
export function isOver(words: readonly Word[], i: number, at: number): boolean {
  if (isBounding(words, i, at)) return true;
  return isOfRelative(words, i, at) || isReduced(words, i, at) || isNone(words, i, at) || isLacking(words, i, at);
}

/** "Lessons not used by June are refunded at 40 euros": which lessons, and no denial of the refund. */
function isReduced(words: readonly Word[], i: number, at: number): boolean {
  const [before, after] = [words[i - 1], words[i + 1]];
  if (wordAt(words, i).lower !== "not" || !/^(?:NOUN|PROPN)$/u.test(before?.pos ?? "") || after?.pos !== "VERB")
    return false;
  return words.slice(i + 2, at).some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing")));
}

/** "The first Sunday without cars will come in May": what it lacks, and no denial of what follows its verb. */
export function isLacking(words: readonly Word[], i: number, at: number): boolean {
  if (wordAt(words, i).lower !== "without") return false;
  return words.slice(i + 1, at).some(({ pos, lower }) => (pos === "VERB" || pos === "AUX") && !lower.endsWith("ing"));
}

/** "133 cases and no deaths; by April eight deaths": "no" denies what is counted before the next one is named. */
export function isNone(words: readonly Word[], i: number, at: number): boolean {
  if (wordAt(words, i).lower !== "no") return false;
  const joint = words.findIndex(({ lower }, j) => j > i && j < at && nextOnes.has(lower));
  return joint > i + 1 && words.slice(i + 1, joint).every(({ pos }) => counting.has(pos));
}

const nextOnes: ReadonlySet<string> = new Set([";", ":", "and", "but"]);
const counting: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN"]);
