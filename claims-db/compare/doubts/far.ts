/** Doubts about values that stand far off: hardly a word around them is the same, or they count quite other things. */
import type { Claim, Passage, Quantity } from "../../model";
import { sideOf } from "../amounts/interval";
import { isFirm } from "../binding/bond";
import type { Bound } from "../bound";
import { isDistance, isMargin } from "./margin";
import type { Pair } from "../pairs";
import { isSwapped } from "../signs/swapped";
import { textBefore } from "../statement";

/** Neither the things counted nor the words around the figures meet. */
export function isFar({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || aligned.length < many || isKnown(claim, disagree)) return false;
  return disagree.comparison.affinity < 0.6 && disagree.near < 0.4 && disagree.nearBack < 0.4;
}

/** Of all that is said around the name, the source's sentence says next to nothing. */
export function isThin({ disagree }: Bound): boolean {
  return disagree !== undefined && disagree.score < 0.1;
}

/** The source's sentence says mostly other things, and so do the words around its figure. */
export function isLoose({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || aligned.length < many || isKnown(claim, disagree) || isBeyond(claim, disagree)) return false;
  return disagree.aligned.reverse < 0.35 && disagree.nearBack < 0.25;
}

/** "over 1,600 metres" beside 1,498 metres of the same: who bounds a figure has one in mind, of which there is hardly a second. */
function isBeyond({ value }: Claim, { comparison, candidate }: Pair): boolean {
  const source = candidate.claim.value;
  if (value.kind !== "figure" || source.kind !== "figure" || comparison.affinity < leastAlike) return false;
  if (source.amount === value.amount) return false;
  return sideOf(value.hedge) !== undefined && source.hedge === undefined && !isOfTwo(value, candidate.passage);
}

/** "over 4,200 people" beside "3,148 passengers and 1,086 crew": two figures there add up to what the bound says. */
function isOfTwo({ amount, unit }: Quantity, { claims }: Passage): boolean {
  const counts = claims.flatMap(({ value }) =>
    value.kind === "figure" && value.unit === unit && value.amount >= amount * leastPart ? [value.amount] : [],
  );
  return counts.some((one, i) =>
    counts.slice(i + 1).some((other) => one + other >= amount && one + other <= amount * roughly),
  );
}

/** How far a sum may be from the bound that was meant of it, and what share of it a part must at least be. */
const [roughly, leastPart] = [1.1, 0.1];

/** From this affinity on two figures may count the same. */
const leastAlike = 0.5;

/** Of a long sentence the draft shares a word or two, and those belong to another value there, or stand far off. */
export function isSliver({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || (claim.value.kind === "figure" && isSwapped(claim.value, disagree))) return false;
  const isElse = disagree.zone <= -0.8 || (disagree.near < 0.3 && aligned.length >= many);
  return isElse && disagree.aligned.reverse < 0.15 && disagree.nearBack < 0.1;
}

/** "a 162-page report" beside "fewer than 90 chapters": a bound on another thing is no bound on this one. */
export function isBoundOfElse({ claim, disagree }: Bound): boolean {
  if (disagree?.comparison.reason.code !== "beyond-bound" || claim.value.kind !== "figure") return false;
  return claim.value.hedge === undefined && disagree.comparison.affinity < leastAffinity;
}

/** "one decibel more than the maker promises" is no loudness: it says how far two values lie apart. */
export function isMarginOfElse({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure" || claim.value.measure === "percent") return false;
  const { claim: source, passage } = disagree.candidate;
  const isDistant = isMargin(claim, draft.sentence) || byLevel.test(textBefore(draft.sentence, claim));
  return isDistant && !isDistance(source, passage.sentence);
}

/** "Pay was below the minimum by 168 rupees": so much is missing, and it is no pay. */
const byLevel =
  /\b(?:below|above|under|over|beyond|short|behind|ahead|miss\p{L}*|exceed\p{L}*|beats?)\b[^.;:]*\bby (?:\p{L}+ ){0,2}$/iu;

/** Other values of the sentence, or the very digits, say which figure is meant. */
function isKnown({ value }: Claim, disagree: Pair): boolean {
  return isFirm(disagree) || (value.kind === "figure" && isSwapped(value, disagree));
}

/** Below this affinity the things counted have nothing to do with each other. */
const leastAffinity = 0.25;

/** Of so many sentences the nearest may well be none that speaks of the draft's figure. */
const many = 5;
