/** Knows a denial or a plan that ends with its relative clause: those "who did not strike" were paid. */
import { wordAt } from "../lexicon/wordat";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";

/** So many words before "not" its "who" may stand. */
const nearby = 3;

const relatives = wordSet("that who which");

/** Verbs that show that another clause has begun or gone on. */
const finite = wordSet("is are was were has had have will would can could did does do");

/**
 * True where the word at `i`, such as "not", belongs to a relative clause that is over before `at`: "Those who did not strike
 * were paid 300 euros" says what was paid. A pronoun begins another clause, as in "those who do not know what they were paid".
 */
export function isOfRelative(words: readonly Word[], i: number, at: number): boolean {
  const lead = words.findIndex(({ lower }, j) => j > 0 && j >= i - nearby && j < i && relatives.has(lower));
  if (lead < 0 || !/^(?:NOUN|PROPN|PRON)$/u.test(wordAt(words, lead - 1).pos)) return false;
  const end = words.findIndex(({ lower }, j) => j > i + 1 && j < at && finite.has(lower));
  return end > 0 && !words.slice(i + 1, end).some(({ pos }) => /^(?:PRON|SCONJ|PUNCT)$/u.test(pos));
}
