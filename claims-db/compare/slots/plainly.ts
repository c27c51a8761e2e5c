/** Finds that an article says elsewhere, without denying it, what one of its sentences denies: "he came on Thursday". */
import { wordAt } from "../../lexicon/wordat";
import type { Aligned } from "../pairs";
import { partnerOf } from "../align";
import type { Statement } from "../statement";
import { deniedTerms } from "./negation";

/**
 * True where another sentence, or another clause of the same one, says what the draft says: "did not attend on Monday" is no
 * denial of "attended on Thursday" where "attended the meeting on Thursday" stands, too.
 */
export function isSaidPlainly(denying: Aligned, passages: readonly Aligned[]): boolean {
  const terms = deniedTerms(denying.back);
  return (
    terms.length > 0 && terms.every((term) => isRepeated(denying, term) || passages.some(saysAsMuch(denying, term)))
  );
}

/** The denied word stands a second time in the sentence, not denied, and nearer to the draft's dates and figures. */
function isRepeated({ alignment: { draft, source }, back }: Aligned, denied: number): boolean {
  const lemma = source.terms[denied]?.lemma;
  const all = deniedTerms(back);
  const others = source.terms.flatMap((term, k) =>
    term.lemma === lemma && !all.includes(k) ? [placeOf(source, k)] : [],
  );
  const own = placeOf(source, denied);
  return (
    others.length > 0 && valuesIn(draft, source).every((at) => others.some((other) => far(other, at) < far(own, at)))
  );
}

function placeOf({ sentence, terms }: Statement, term: number): number {
  return sentence.words[terms[term]?.word ?? -1]?.start ?? 0;
}

/** Where the dates and figures of the draft stand in the source's sentence. */
function valuesIn({ claims }: Statement, { sentence }: Statement): readonly number[] {
  const values = claims.filter(({ kind }) => kind === "date" || kind === "figure");
  return values.map(({ text }) => sentence.text.indexOf(text)).filter((at) => at >= 0);
}

function far(a: number, b: number): number {
  return Math.abs(a - b);
}

/** Another sentence that has all that the denying one has of the draft, the denied word among it, and denies nothing. */
function saysAsMuch(denying: Aligned, denied: number): (other: Aligned) => boolean {
  const own = partnerOf(denying.back, denied);
  return (other) => {
    if (other === denying || own < 0 || deniedTerms(other.back).length > 0) return false;
    const isHeard = (i: number): boolean => partnerOf(other.alignment, i) >= 0 || (i < own && isByPronoun(other));
    return denying.alignment.draft.terms.every((_, i) => partnerOf(denying.alignment, i) < 0 || isHeard(i));
  };
}

/** "It published the names" says it of what the sentence before names. */
function isByPronoun({ passage: { sentence } }: Aligned): boolean {
  return pronouns.has(wordAt(sentence.words, 0).lower);
}

const pronouns: ReadonlySet<string> = new Set(["it", "he", "she", "they"]);
