/** Knows the numbers of a clause that leaves its verb out: "Norway won 14 medals, Sweden 12", where 12 ends no name. */
import { wordAt } from "../lexicon/wordat";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { digitsOf, isCapital } from "./pieces";

/**
 * True for 12 in "Norway won 14 medals, Sweden 12" and for 18 in "the Greens took 22 seats and the Liberals 18"; not for
 * "14 halls, Hall 3". A name, its verb and a number of like size stand before, and nothing stands behind.
 */
export function isGapped(words: readonly Word[], at: number): boolean {
  const amount = digitsOf(wordAt(words, at).text);
  if (amount === undefined || !isEnd(wordAt(words, at + 1))) return false;
  const join = joinBefore(words, at);
  const before = words.slice(0, join ?? 0);
  return (
    join !== undefined &&
    !before.some(({ lemma }) => lemma === wordAt(words, at - 1).lower) &&
    isParallel(before, amount)
  );
}

function isEnd({ text, lower, pos }: Word): boolean {
  return text === "" || pos === "PUNCT" || lower === "and" || lower === "but";
}

/** Where the comma or the "and" stands behind which nothing but a name leads to the number. */
function joinBefore(words: readonly Word[], at: number): number | undefined {
  let first = at;
  while (first > at - 6 && isOfName(words, first - 1)) first--;
  if (first === at) return undefined;
  if (wordAt(words, first - 1).lower === "the") first--;
  const { lower } = wordAt(words, first - 1);
  return joins.has(lower) ? first - 1 : undefined;
}

/** A capital, or the hyphen between two. */
function isOfName(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return isCapital(word) || (word.text === "-" && isCapital(wordAt(words, at - 1)));
}

const joins = wordSet(", ; and but while");

/** Somebody named, a verb, and a number about as large with no other verb behind it. */
function isParallel(words: readonly Word[], amount: number): boolean {
  const verb = words.findLastIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const subject = subjectOf(words, verb);
  if (verb < 1 || !isCapital(subject) || subject.pos === "PRON") return false;
  return words.slice(verb + 1).some(({ text }) => {
    const other = digitsOf(text);
    return other !== undefined && other > 0 && amount > 0 && Math.max(other / amount, amount / other) <= widest;
  });
}

/** "Norway" of "Norway won" and of "Norway has now won". */
function subjectOf(words: readonly Word[], verb: number): Word {
  let at = verb - 1;
  while (/^(?:AUX|ADV|VERB)$/u.test(wordAt(words, at).pos)) at--;
  return wordAt(words, at);
}

/** Beyond this the second number is hardly told beside the first. */
const widest = 30;
