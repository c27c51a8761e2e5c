/** Picks the passage that tells all of a draft's sentence but for one word, which says the contrary there. */
import type { Span } from "../../model";
import type { Aligned } from "../pairs";
import { spanOfWord } from "../statement";
import { isAllTold, isFirmlyTold } from "./told";

/** The words of the draft and of a passage that exclude each other. */
export interface Contrary {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
}

/** A passage that speaks of the same, the word that decides there, and whether it says the same as the draft. */
export interface Side {
  readonly aligned: Aligned;
  readonly at: number;
  readonly isSame: boolean;
}

/** At most one contrary of the draft's word at `at`; none where any passage has the draft's own side. */
export function contraryOf(at: number, sides: readonly Side[]): readonly Contrary[] {
  if (sides.some(({ isSame }) => isSame)) return [];
  const found = sides.find(({ aligned }) => {
    const whole = [0, aligned.alignment.draft.sentence.words.length] as const;
    return isFirmlyTold(aligned) && isAllTold(aligned, whole, [at]);
  });
  if (!found) return [];
  const { draft, source } = found.aligned.alignment;
  return [{ draft: spanOfWord(draft, at), source: spanOfWord(source, found.at), aligned: found.aligned }];
}
