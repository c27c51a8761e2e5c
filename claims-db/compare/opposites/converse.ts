/** Knows a comparison that is told from the other side: "Lund asked 3 million less", "Berg's bid was 3 million above Lund's". */
import { partnerOf, type Alignment } from "../align";
import type { Statement } from "../statement";

/**
 * True where every name before the draft's word that sets a figure on one side stands behind the source's, which names another
 * one before it. The two words are indexes of words in their sentences.
 */
export function isConverse(alignment: Alignment, mine: number, theirs: number): boolean {
  const { draft, source, reverse } = alignment;
  const places = namesBefore(draft, mine).map((i) => source.terms[partnerOf(alignment, i)]?.word ?? -1);
  const isBehind = places.length > 0 && places.every((word) => word > theirs);
  return isBehind && namesBefore(source, theirs).some((i) => (reverse[i] ?? -1) < 0);
}

/** The terms of names before a word. */
function namesBefore({ terms }: Statement, at: number): readonly number[] {
  return terms.flatMap(({ pos, word, value }, i) => (pos === "PROPN" && !value && word < at ? [i] : []));
}
