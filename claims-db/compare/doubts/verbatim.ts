/** Leaves alone what a draft has from the article letter by letter. */
import type { Bound } from "../bound";

/** The article has the whole sentence: nothing in it is wrong. */
export function isVerbatim({ draft, aligned }: Bound): boolean {
  const mine = draft.sentence.text.trim();
  return aligned.some(({ passage }) => passage.sentence.text.trim() === mine);
}
