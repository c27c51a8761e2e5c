/** Knows a negation that turns a bound round: nothing that "costs less than £5" is nothing below £5. */
import { wordAt } from "../lexicon/wordat";
import { transparent } from "../lexicon/hedges";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";

/** Whether a negation before the number at `at` turns its bound: "no pair costs less than £5", "did not take over five hours". */
export function isTurned(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - farthest; i--) {
    const { lower, pos, text } = wordAt(words, i);
    if (negating.has(lower)) return isBounding(words, i, at) && !limiting.has(wordAt(words, i + 1).lower);
    if (
      (parting.has(lower) && i < at - 1) ||
      (pos === "PUNCT" && text !== "-") ||
      reporting.has(wordAt(words, i).lemma)
    )
      return false;
  }
  return false;
}

/** Whether the bound of the number is what the negation at `i` denies; "did not take people over 70" denies that they were taken. */
export function isBounding(words: readonly Word[], i: number, at: number): boolean {
  let last = at - 1;
  while (last > i && transparent.has(wordAt(words, last).lower)) last--;
  if (last <= i + 1) return false;
  const { lower } = wordAt(words, last);
  const isOfNoun = /^(?:NOUN|PROPN|PRON)$/u.test(wordAt(words, last - 1).pos) && !isNone(words, i, last);
  return (bounds.has(lower) && !isOfNoun) || (lower === "than" && comparing.test(wordAt(words, last - 1).lower));
}

/** "with no block above five storeys": of what there is none. */
function isNone(words: readonly Word[], i: number, last: number): boolean {
  return wordAt(words, i).lower === "no" && last - i <= 3 && wordAt(words, last - 1).pos === "NOUN";
}

const bounds = wordSet("over above under below exceed exceeds exceeded exceeding");
const comparing = /^(?:more|less|fewer|better|worse|(?!oth|rath|young|old)\p{L}{3,}er)$/u;
const negating = wordSet("no not n't never none nobody nothing neither cannot");

/** "not only", "not quite half of those under 55": what is not denied. */
const limiting = wordSet("only quite all every just everyone everything");

/** How far before the number the negation may stand. */
const farthest = 11;

const parting = wordSet(
  "and but while although because that who which if when than until till since before after as where",
);

/** "did not say more than 30 had come": what nobody said may be so. */
const reporting = wordSet("say know believe think claim tell mean see find");
