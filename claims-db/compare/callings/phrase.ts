/** Reads the noun phrases in which callings stand: where one begins, which calling is its head, and which ends at a word. */
import { statuses } from "../../lexicon/titles";
import { wordSet } from "../../lexicon/wordset";
import type { Word } from "../../model";
import { isGenitive } from "../statement";
import { callingAt, type Calling } from "./calling";

/** What leads from a calling to what it is of: "the chairman of the council". */
export const linking = wordSet("of for at in from");

/** So many words a phrase has at most. */
export const longestPhrase = 10;

/** An article, a genitive or the start of a sentence stands before the phrase. */
export function isDefinite(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && isInner(words[start - 1]) && !isDeterminer(words[start - 1])) start--;
  const before = words[start - 1];
  return before === undefined || isDeterminer(before) || before.pos === "PUNCT";
}

function isDeterminer(word: Word | undefined): boolean {
  return isGenitive(word) || determiners.has(word?.lower ?? "");
}

const determiners = wordSet("the a an his her its their my our another one this");

/** The calling at the head of the noun phrase that begins at a word: "treasurer" of "the club's former treasurer". */
export function headFrom(words: readonly Word[], from: number): Calling | undefined {
  for (let at = from; at < from + longestPhrase; at++) {
    const calling = callingAt(words, at);
    const next = words[(calling?.last ?? at) + 1];
    if (calling && !isGenitive(next) && !(next && /^(?:NOUN|ADJ)$/.test(next.pos)) && next?.lower !== "-")
      return calling;
    if (!reachesHead(words[at])) return undefined;
  }
  return undefined;
}

function reachesHead(word: Word | undefined): boolean {
  if (!word || word.lower === "and") return false;
  return isInner(word) || determiners.has(word.lower) || isGenitive(word) || word.lower === "-" || word.pos === "ADV";
}

/** Whether a phrase goes on at a word: what describes, links or says of it. */
export function reaches(word: Word | undefined): boolean {
  return word !== undefined && (reachesHead(word) || linking.has(word.lower) || word.pos === "VERB");
}

function isInner(word: Word | undefined): boolean {
  return word !== undefined && (inner.has(word.pos) || statuses.has(word.lower));
}

const inner = new Set(["ADJ", "NOUN", "PROPN", "NUM", "DET"]);

/** The longest calling whose last word is this one. */
export function endingAt(words: readonly Word[], last: number): Calling | undefined {
  for (let first = Math.max(0, last - longestPhrase / 2); first <= last; first++) {
    const calling = callingAt(words, first);
    if (calling && calling.last === last) return calling;
  }
  return undefined;
}
