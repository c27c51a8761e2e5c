/** Knows the words behind a figure that say on which side it lies: "3% more than", "0.7 points behind", "21% fewer". */
import { wordAt } from "../../lexicon/wordat";
import type { Word } from "../../model";

/** Whether a word behind a figure says on which side it lies: "3% higher than", "3% lower in May"; "3% higher prices" and "more of it" are no sides. */
export function isSide(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (counting.has(wordAt(words, at).lower) && isShare(words[at - 1])) return next?.lower !== "of";
  if (isHeight(words, at)) return false;
  const holds = leads.get(wordAt(words, at).lower);
  return holds ? holds(next) : !describing.has(next?.pos ?? "");
}

/** "3,808 metres above the sea": how high something lies. */
function isHeight(words: readonly Word[], at: number): boolean {
  if (!/^(?:above|below)$/u.test(wordAt(words, at).lower)) return false;
  return words.slice(at + 1, at + 3).some(({ lower }) => grounds.has(lower));
}

const grounds = new Set("sea ground street water surface".split(" "));

const counting = new Set(["more", "less", "fewer"]);

/** "21% fewer", "17 per cent more": of a share, whatever it is a share of. */
function isShare(word: Word | undefined): boolean {
  return word !== undefined && /(?:%|^per ?cent|^cent)$/u.test(word.lower);
}

/** What must stand behind a word that says on which side: "ahead of", "behind Lund"; else a "than" or the end of the phrase. */
const leads: ReadonlyMap<string, (next: Word | undefined) => boolean> = new Map([
  ...each("up down", (next) => next?.lower !== "to"),
  ...each("ahead clear adrift", (next) => next?.lower === "of"),
  ...each("above below behind", (next) => next !== undefined && next.pos !== "PUNCT"),
  ...each("more less fewer", (next) => next === undefined || next.lower === "than" || next.pos === "PUNCT"),
]);

function each(
  words: string,
  holds: (next: Word | undefined) => boolean,
): readonly (readonly [string, (next: Word | undefined) => boolean])[] {
  return words.split(" ").map((word) => [word, holds] as const);
}

const describing = new Set(["NOUN", "PROPN", "ADJ"]);
