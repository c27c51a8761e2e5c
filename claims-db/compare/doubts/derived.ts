/** Finds figures that follow from what an article tells: "nine more than in 2019", "18 of them", parts that are named one by one. */
import type { Claim, Passage, Quantity, Value } from "../../model";
import { sideOf } from "../amounts/interval";
import type { Aligned } from "../pairs";
import type { Bound } from "../bound";
import { textBehind, textBetween, wordFrom } from "../statement";

/**
 * True where a passage says how far one of its figures is from the draft's, and the draft speaks of what it is held
 * against: "At Arven they won 75" beside "84 medals, nine more than at Arven".
 */
export function isComparedWith({ claim: { value }, disagree, aligned }: Bound): boolean {
  if (!disagree || value.kind !== "figure") return false;
  return aligned.some((part) => {
    const figures = figuresOf(part.passage);
    return figures.some(({ claim, value: distance }) => {
      const way = wayOf(part.passage, claim);
      if (way === undefined || !isSpokenOf(part, claim)) return false;
      return figures.some(({ value: one }) => one !== distance && meets(value, heldAgainst(one, distance, way)));
    });
  });
}

interface Figure {
  readonly claim: Claim;
  readonly value: Quantity;
}

function figuresOf({ claims }: Passage): readonly Figure[] {
  return claims.flatMap((claim) => (claim.value.kind === "figure" ? [{ claim, value: claim.value }] : []));
}

/** 1 where the passage has so many more than something else, -1 where so many fewer. */
function wayOf({ sentence }: Passage, claim: Claim): 1 | -1 | undefined {
  const found = compared.exec(textBehind(sentence, claim));
  return found?.[1] === undefined ? undefined : /^(?:more|higher|longer|larger|above)$/iu.test(found[1]) ? 1 : -1;
}

const compared = /^(?: \p{L}+){0,2} (more|less|fewer|higher|lower|longer|shorter|larger|smaller)(?: \p{L}+)? than\b/iu;

/** The draft has a word, or a date, of what the passage compares with. */
function isSpokenOf({ alignment: { source, reverse, akin }, passage }: Aligned, { span }: Claim): boolean {
  const { words, text } = source.sentence;
  const begin = passage.sentence.span.start;
  const than = text.indexOf("than ", span.end - begin);
  const from = wordFrom(source.sentence, begin + than + 1);
  const ends = words.findIndex(({ lower }, i) => i >= from && /^[,;:()–—.]$/u.test(lower));
  const to = ends < 0 ? words.length : ends;
  return source.terms.some(({ word }, k) => word >= from && word < to && ((reverse[k] ?? -1) >= 0 || akin.includes(k)));
}

/** What the figure is so much more, or less, than; a share is one of what it is held against. */
function heldAgainst({ amount }: Quantity, distance: Quantity, way: 1 | -1): number {
  const share =
    distance.measure === "ratio" ? distance.amount : distance.measure === "percent" ? distance.amount / 100 : 0;
  return share > 0 ? amount / (1 + way * share) : amount - way * distance.amount;
}

/** Whether an amount is the draft's, as roughly as that is told. */
function meets({ amount, upper, hedge, step }: Quantity, other: number): boolean {
  if (upper !== undefined) return amount <= other && other <= upper;
  if (hedge === "over" || hedge === "at least") return other >= amount && other <= amount * (1 + rough);
  if (hedge === "under" || hedge === "at most" || hedge === "nearly")
    return other <= amount && other >= amount * (1 - rough);
  return (
    Math.abs(amount - other) <=
    (hedge === undefined || hedge === "exactly" ? Math.min(step / 2, amount * 0.005) : amount * 0.05)
  );
}

/** How far a bound may be from what it bounds. */
const rough = 0.1;

/** "780 square kilometres are Slovak" beside "2,260 square kilometres, of which 1,480 are Hungarian"; "a crop of 9.5 million" of three regions. */
export function isRestOrSum({ claim, draft, disagree }: Bound): boolean {
  const { value } = claim;
  if (!disagree || value.kind !== "figure" || value.amount < least || value.measure === "score") return false;
  const { claim: rival, passage } = disagree.candidate;
  if (value.upper !== undefined && rival.value.kind === "figure" && rival.value.upper !== undefined) return false;
  if (isJustMissed(value, rival.value) && disagree.comparison.affinity >= leastAlike) return false;
  const told = new Set(draft.claims.flatMap((other) => (other !== claim ? amountOf(other) : [])));
  const figures = figuresOf(passage).filter(({ claim, value: one }) => claim === rival || isOfUnit(value, one));
  const isLeft = figures.some(
    ({ claim, value: one }) =>
      claim !== rival &&
      rival.value.kind === "figure" &&
      isPartOf(passage, [claim, rival]) &&
      meets(value, Math.abs(one.amount - rival.value.amount)),
  );
  const parts = figures.filter(
    ({ claim, value: one }) => claim === rival || (isOfThing(value, one) && !told.has(one.amount)),
  );
  return isLeft || isTotal(value, parts, rival);
}

/** "over 100 million" beside 97.9 million: whatever adds up to more by chance. */
function isJustMissed({ amount, hedge }: Quantity, rival: Value): boolean {
  if (sideOf(hedge) === undefined || rival.kind !== "figure") return false;
  return Math.abs(rival.amount - amount) <= amount * rough;
}

/** From this affinity on two figures may count the same. */
const leastAlike = 0.5;

function amountOf({ value }: Claim): readonly number[] {
  return value.kind === "figure" ? [value.amount] : [];
}

/** Small numbers add up by chance. */
const least = 10;

/** A figure of the draft's unit, or one that borrows it. */
function isOfUnit({ measure, unit }: Quantity, other: Quantity): boolean {
  const isBare = other.unit === undefined && (other.measure === "number" || other.measure === "count");
  return isBare || (other.measure === measure && other.unit === unit);
}

/** What counts something else is no part of it, nor is what the draft tells beside it. */
function isOfThing({ counted }: Quantity, other: Quantity): boolean {
  return other.counted.length === 0 || other.counted.some((word) => counted.includes(word));
}

/** "2,260 in all, of which 1,480", "54 seats, 18 of them", "1.9 million of the 3.1 million". */
function isPartOf({ sentence }: Passage, claims: readonly [Claim, Claim]): boolean {
  const [one, next] = [...claims].sort((a, b) => a.span.start - b.span.start);
  if (!one || !next) return false;
  const between = textBetween(sentence, [one, next]);
  const behind = textBehind(sentence, next);
  return (
    /\bof (?:which|whom|the|its|their|a|an|all)\b[^,;]*$/iu.test(between) ||
    /^ of (?:them|these|those|which|whom)\b/iu.test(behind)
  );
}

/** Two and more that follow each other, the rival among them. */
function isTotal(draft: Quantity, figures: readonly Figure[], rival: Claim): boolean {
  if (figures.length > mostParts) return false;
  const at = figures.findIndex(({ claim }) => claim === rival);
  return stretchesAround(figures, at).some(
    (row) =>
      row.length > 1 &&
      meets(
        draft,
        row.reduce((sum, { value }) => sum + value.amount, 0),
      ),
  );
}

/** All stretches of a list that hold the element at an index, none for -1: [1, 2], [2], [1, 2, 3] and [2, 3] of [1, 2, 3] and 1. */
export function stretchesAround<T>(list: readonly T[], at: number): readonly (readonly T[])[] {
  return list
    .slice(0, at + 1)
    .flatMap((_, from) => list.slice(at).map((_last, more) => list.slice(from, at + more + 1)));
}

/** In a longer row some sum always fits. */
const mostParts = 5;
