/** Says whether a passage, with what stands around it, tells all that a stretch of the draft tells. */
import { isMet } from "../align";
import type { Aligned } from "../pairs";

/** Below this share of shared words the passage speaks of something else. */
export const leastCoverage = 0.5;

/** Which share of the draft's words may be missing in the passage and around it. */
const mostMissing = 0.25;

/** Neither sentence asks or only supposes: what they say may exclude each other. */
export function isFirmlyTold(aligned: Aligned): boolean {
  return aligned.widened >= leastCoverage && !isOnlySupposed(aligned);
}

/** One of the two sentences asks, wishes or supposes. */
export function isOnlySupposed({ alignment: { draft, source } }: Aligned): boolean {
  return [draft, source].some(({ sentence }) => isSupposed(sentence.words));
}

const supposing = new Set(
  (
    "if unless whether would could might may should fear expect hope demand want deny claim allege predict forecast call " +
    "believe likely unlikely possible perhaps wish urge ask"
  ).split(" "),
);

function isSupposed(words: readonly { readonly lower: string; readonly lemma: string }[]): boolean {
  return words.at(-1)?.lower === "?" || words.some(({ lower, lemma }) => supposing.has(lower) || supposing.has(lemma));
}

/** All values of a stretch of the draft and all its sentence's names are told, and most of its other words but those given. */
export function isAllTold(aligned: Aligned, [from, to]: readonly [number, number], but: readonly number[]): boolean {
  const { alignment, around } = aligned;
  const { terms } = alignment.draft;
  const isKnown = (i: number): boolean => {
    const { keys = [], value = false } = terms[i] ?? {};
    return isMet(alignment, i) || (!value && keys.some(around));
  };
  if (terms.some(({ pos, value, word }, i) => pos === "PROPN" && !value && !but.includes(word) && !isKnown(i)))
    return false;
  const own = terms.flatMap(({ word }, i) => (word >= from && word < to && !but.includes(word) ? [i] : []));
  const open = own.filter((i) => !isKnown(i));
  if (open.some((i) => terms[i]?.value)) return false;
  const weigh = (some: readonly number[]): number => some.reduce((sum, i) => sum + (terms[i]?.weight ?? 0), 0);
  return weigh(open) <= mostMissing * weigh(own);
}
