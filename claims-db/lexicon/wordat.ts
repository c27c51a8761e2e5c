/** Looks at a word by its index, also where no word is. */
import type { Word } from "../model";

const none: Word = { start: 0, end: 0, text: "", lower: "", lemma: "", pos: "" };

/** The word at an index, beyond either end one without letters: `wordAt(words, -1).text` is "". */
export function wordAt(words: readonly Word[], index: number): Word {
  return words[index] ?? none;
}
