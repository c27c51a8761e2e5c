/** Leaves alone what a draft has from the article letter by letter. */
import type { Bound } from "../bound";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";

/** The article has the whole sentence: nothing in it is wrong. */
export function isVerbatim({ draft, aligned }: Bound): boolean {
  return isSentenceOf(draft, aligned);
}

/** Whether one of the passages is the draft's sentence. */
export function isSentenceOf({ sentence }: Statement, passages: readonly Aligned[]): boolean {
  const mine = sentence.text.trim();
  return passages.some(({ passage }) => passage.sentence.text.trim() === mine);
}
