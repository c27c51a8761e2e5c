/** Finds that a source's figure stands in the very place of the draft's, and the draft's own figure there for something else. */
import type { Claim, Quantity } from "../../model";
import type { Alignment } from "../align";
import { zonesOf } from "../binding/zones";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { isWordIn, wordFrom, type Statement } from "../statement";

/**
 * True where nearly all of the draft's words stand around the figure that differs, and none of them by the draft's own
 * figure in that sentence: "Minimum age 12 for the long swim" beside "Minimum age 16 for the long swim, 12 for the short".
 * "Minimum age 12 for the short swim" has a word that goes with the 12.
 */
export function isInPlace({ claim, draft, disagree, soft, taken, agree }: Bound): boolean {
  if (!disagree || soft || taken || claim.value.kind !== "figure") return false;
  const { near, aligned, zone, candidate, comparison } = disagree;
  if (candidate.claim.modality !== claim.modality || comparison.affinity < leastAffinity) return false;
  if (near < least.near || aligned.widened < least.widened || (zone !== 0 && zone < least.zone)) return false;
  const words = aligned.alignment.draft.terms.filter(({ value }) => !value).length;
  if (words < (aligned.reverse >= least.reverse ? fewestWords - 1 : fewestWords)) return false;
  return !(agree && isAsTold(agree, disagree, draft)) && !hasWordOfOwn(claim.value, disagree);
}

/** From here on two figures may count the same thing. */
const leastAffinity = 0.35;

/**
 * Shares of the words beside the figure, and of the draft's words in all, that the source's sentence has; and how far the
 * words that belong to the one belong to the other, where there is more than one figure.
 */
const least = { near: 0.65, widened: 0.85, zone: 0.6, reverse: 0.6 } as const;

/** So many words the draft's sentence has beside its values. */
const fewestWords = 3;

/** Nearly as much stands around the draft's own figure in another sentence, or it is one of several that this one has of it. */
function isAsTold(agree: Pair, disagree: Pair, { claims }: Statement): boolean {
  const isHere = agree.candidate.passage === disagree.candidate.passage;
  return isHere ? claims.filter(({ kind }) => kind === "figure").length > 1 : agree.score > leastLead * disagree.score;
}

/** From this share of the score on another sentence's figure stands as near. */
const leastLead = 0.65;

/** A word of the draft goes with its own amount there, and stands nowhere else in the sentence, or is its verb. */
function hasWordOfOwn({ amount, upper }: Quantity, { candidate, aligned: { alignment } }: Pair): boolean {
  const { source } = alignment;
  return source.claims.some((own) => {
    const { value } = own;
    if (value.kind !== "figure" || value.amount !== amount || value.upper !== upper) return false;
    const part = partOf(source, own, candidate.claim);
    const elsewhere = new Set(source.terms.flatMap(({ keys }, k) => (part.has(k) ? [] : keys)));
    return [...part].some((k) => isTelling(alignment, k, elsewhere));
  });
}

function isTelling({ draft, source, reverse, akin }: Alignment, k: number, elsewhere: ReadonlySet<string>): boolean {
  const { keys = [], pos } = source.terms[k] ?? {};
  if (keys.some((key) => elsewhere.has(key)))
    return draft.terms.some(
      (term) => (pos === "VERB" || term.pos === "VERB") && term.keys.some((key) => keys.includes(key)),
    );
  return (reverse[k] ?? -1) >= 0 || akin.includes(k);
}

/** The terms that go with a figure, and those before it from the last comma or conjunction on, without figures. */
function partOf(source: Statement, own: Claim, rival: Claim): ReadonlySet<number> {
  const { sentence, claims, terms } = source;
  const zones = zonesOf(source, own);
  const at = wordFrom(sentence, own.span.start);
  const border = sentence.words.findLastIndex(({ lower }, i) => i < at && parting.has(lower));
  const from = rival.span.start < own.span.start ? Math.max(border, wordFrom(sentence, rival.span.end)) : border;
  const isFigure = (word: number): boolean =>
    claims.some(({ kind, span }) => kind === "figure" && isWordIn(sentence, word, span));
  const within = terms.flatMap(({ word }, k) => {
    const isNear = zones[k] === claims.indexOf(own) || (word > from && word < at);
    return isNear && !isFigure(word) ? [k] : [];
  });
  return new Set(within);
}

/** What parts the members of a row. */
const parting: ReadonlySet<string> = new Set([",", ";", ":", "(", "–", "—", "and", "but", "while", "whereas", "or"]);
