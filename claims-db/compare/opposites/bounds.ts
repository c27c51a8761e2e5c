/** Reads the words that bound a number from one side: "more than twice", "at least five", "no more than five". */
import { wordAt } from "../../lexicon/wordat";
import type { Side } from "../../lexicon/measures";
import type { Quantity, Word } from "../../model";

/** "at least five" is bounded from below, and begins at its "at"; `from` is the first word of the number. */
export function boundOf(
  words: readonly Word[],
  from: number,
  { hedge }: Quantity,
): { readonly at: number; readonly sides: readonly Side[] } | undefined {
  const way = hedge && ways.get(hedge);
  if (!way) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const word = wordAt(words, at).lower;
    if (!bounding.has(word)) continue;
    const isLed = (word === "least" || word === "most" ? ends : denying).has(wordAt(words, at - 1).lower);
    return { at: isLed ? at - 1 : at, sides: [{ scale: "bound", way }] };
  }
  return undefined;
}

/** "no more than" denies nothing: whether the word at a place is such a "no". */
export function isNoBound(words: readonly Word[], at: number): boolean {
  const [no, more, than] = words.slice(at, at + 3).map(({ lower }) => lower);
  return no === "no" && than === "than" && bounding.has(more ?? "");
}

const ways: ReadonlyMap<string, "up" | "down"> = new Map([
  ["over", "up"],
  ["at least", "up"],
  ["under", "down"],
  ["at most", "down"],
]);

const bounding = new Set("more over above less fewer under below least most later longer older".split(" "));

const [ends, denying] = [new Set(["at"]), new Set(["no", "not"])];
