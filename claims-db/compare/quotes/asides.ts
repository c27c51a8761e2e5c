/** Marks the words of a source that stand between two parts of a quotation and say who said it. */
import type { QuoteWord } from "./words";

/**
 * The words, with `aside` where they stand outside of the marks between two parts: "she said" in "I go," she said, "and take
 * the cat." A draft may quote the two parts as one.
 */
export function withAsides(words: readonly QuoteWord[], text: string): readonly QuoteWord[] {
  const gaps = [...text.matchAll(between)].map(({ index, 0: gap }) => ({ from: index, to: index + gap.length }));
  if (gaps.length === 0) return words;
  let at = 0;
  return words.map((word) => {
    while ((gaps[at]?.to ?? Infinity) <= word.start) at++;
    const { from, to } = gaps[at] ?? { from: Infinity, to: Infinity };
    return from <= word.start && word.end <= to ? { ...word, aside: true } : word;
  });
}

/** From a mark that closes to the next that opens, in one line and within a sentence's length. */
const between = /(?<=[.,!?–—-]["”»])[^"“”«»\n]{4,120}(?=["“«][\p{L}\p{N}])/gu;
