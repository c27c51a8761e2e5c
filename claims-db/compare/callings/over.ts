/** Passes over what stands between a name and what its bearer is called: ages, weights, "holds the rank of". */
import { wordAt } from "../../lexicon/wordat";
import { wordSet } from "../../lexicon/wordset";
import type { Word } from "../../model";

/** The last comma behind ", 26" and ", 26, 87 kilograms". */
export function overMeasures(words: readonly Word[], comma: number): number {
  let at = comma;
  while (wordAt(words, at + 1).pos === "NUM") {
    const next = wordAt(words, at + 2).text === "," ? at + 2 : at + 3;
    if (wordAt(words, next).text !== ",") return at;
    at = next;
  }
  return at;
}

/** Over the "holds the rank of" that leads to a calling. */
export function overRank(words: readonly Word[], at: number): number {
  const start = holding.has(wordAt(words, at).lower) ? at + 1 : at;
  const noun = wordAt(words, start).lower === "the" ? start + 1 : start;
  return ranking.has(wordAt(words, noun).lower) && wordAt(words, noun + 1).lower === "of" ? noun + 2 : at;
}

const holding = wordSet("holds held");
const ranking = wordSet("rank post office title position job");
