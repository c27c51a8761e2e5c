/** Finds where the clause of a verb begins and ends, and the subject in it. */
import { wordAt } from "../../lexicon/wordat";
import type { Word } from "../../model";
import { partOf, subjectIn, type Phrase } from "./phrases";

/** Where the clause of a verb begins: behind a mark or a word that opens a clause, or another verb. */
export function clauseStart(words: readonly Word[], verb: number): number {
  let from = beforeAside(words, verb);
  while (from > 0 && !isStart(words, from)) from--;
  return from;
}

/** Where the clause of a verb ends. */
export function clauseEnd(words: readonly Word[], verb: number): number {
  let to = verb;
  while (to < words.length && !isParting(words[to])) to++;
  return to;
}

/** The subject; none behind "after weeks of talks", which is not told apart from it; an aside where only that has a name. */
export function subjectBefore(words: readonly Word[], from: number, verb: number): Phrase | undefined {
  if (leading.has(wordAt(words, from - 1).lower)) return undefined;
  const end = beforeAside(words, verb);
  return subjectIn(words, from, end) ?? (end < verb ? subjectIn(words, end + 1, verb - 1) : undefined);
}

const leading = new Set(["after", "before", "since", "until", "as", "than"]);

function isStart(words: readonly Word[], from: number): boolean {
  if (partOf(words, from - 1) === "VERB") return true;
  return isParting(words[from - 1]) && !isListed(words, from - 1);
}

/** Whether a word parts clauses: a mark, "but", "which"; so does the end of the sentence. */
export function isParting(word: Word | undefined): boolean {
  if (word === undefined) return true;
  return (word.pos === "PUNCT" && !/^[-'’%$]|^['’]s$/u.test(word.text)) || parting.has(word.lower);
}

const parting = new Set(
  "and but or while whereas although though because after before when since which who that as if until where than".split(
    " ",
  ),
);

const farthestListed = 6;

/** The "and" of "the captain and seven others": only nouns stand before it, from the start of the sentence or a mark. */
function isListed(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at).lower !== "and") return false;
  for (let i = at - 1; i >= 0 && i > at - farthestListed; i--) {
    if (i < at - 1 && isParting(words[i])) return true;
    if (!listed.has(partOf(words, i)) && wordAt(words, i).lower !== "of") return false;
  }
  return at <= farthestListed;
}

const listed = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

const longestAside = 12;

/** Where the subject of a verb ends that stands behind an aside: "Marsh" in "Marsh, a former banker, was". */
function beforeAside(words: readonly Word[], verb: number): number {
  if (wordAt(words, verb - 1).text !== ",") return verb;
  for (let i = verb - 2; i > 0 && i >= verb - longestAside; i--) if (wordAt(words, i).text === ",") return i;
  return verb;
}
