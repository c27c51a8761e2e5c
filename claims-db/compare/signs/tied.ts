/** Finds figures that a text ties together, one of which is the source's and the other not: "$1.21 compared to $1.05". */
import type { Claim, Passage, PlacedSentence } from "../../model";
import { isSameNumber } from "../amounts/equal";
import { isExact } from "../amounts/outcome";
import { baseUnitOf } from "../amounts/unit";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { type Statement, textBefore, textBetween } from "../statement";
import { movesOf } from "../slots/moves";
import { mantissa } from "../binding/valuefeatures";

/** Two figures of one sentence: a value and what it is compared with, or a value and how much it changed. */
interface Tie {
  readonly kind: "base" | "change";
  readonly head: Claim;
  readonly other: Claim;
}

/**
 * The pair of a draft figure with the one that stands in its place in a passage that has the figure tied to it: "came in
 * at $1.31 versus $1.05" gives $1.21 where the source says "$1.21 compared to $1.05", and "rose 24% to $418.6 million"
 * gives 22% beside "$418.6 million, an increase of 22%". `undefined` where a passage has both figures, or where the article
 * has elsewhere what the draft compares with.
 */
export function tiedPair(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const statement = pairs[0]?.aligned.alignment.draft;
  if (!statement || claim.value.kind !== "figure") return undefined;
  return tiesOf(statement.sentence, statement.claims).flatMap((tie) => opposedPair(claim, tie, pairs) ?? [])[0];
}

/** Whether the pair's source figure is tied to another one, and the draft's too. */
export function isTiedIn({ candidate, aligned }: Pair): boolean {
  const { sentence, claims } = aligned.alignment.draft;
  const isIn = (ties: readonly Tie[], is: (claim: Claim) => boolean): boolean =>
    ties.some(({ head, other }) => is(head) || is(other));
  const { claim: source, passage } = candidate;
  return (
    isTelling(source) &&
    isIn(tiesIn(passage), (claim) => claim === source) &&
    isIn(tiesOf(sentence, claims), (claim) => areSame(claim, source))
  );
}

function opposedPair(claim: Claim, tie: Tie, pairs: readonly Pair[]): Pair | undefined {
  const own = placeOf(claim, tie);
  if (own === undefined) return undefined;
  const anchor = own === "head" ? tie.other : tie.head;
  if (!isTelling(anchor) || pairs.some((pair) => isToldWith(anchor, pair))) return undefined;
  if (tie.kind === "base" && own === "other" && pairs.some(({ comparison }) => comparison.outcome === "agrees"))
    return undefined;
  return pairs.find(({ candidate: { claim: source, passage }, comparison }) => {
    if (comparison.outcome !== "disagrees") return false;
    return tiesIn(passage).some(
      (there) =>
        there.kind === tie.kind && there[own] === source && areSame(anchor, there[own === "head" ? "other" : "head"]),
    );
  });
}

/**
 * The pair of a figure to which the draft moves something, with the one that the source moves it to, where it has the
 * draft's only as what that was before: "raised its dividend to 24 cents" beside "26 cents, up from 24 cents".
 */
export function formerPair(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const statement = pairs[0]?.aligned.alignment.draft;
  if (!statement || claim.value.kind !== "figure") return undefined;
  if (former.test(statement.sentence.text)) return undefined;
  const isMoved = movesOf(statement.sentence, statement.claims, fewDigits).some((move) => move.claim === claim);
  if (!isMoved && !isLevel(statement)) return undefined;
  const own = pairs.filter(({ candidate }) => areSame(claim, candidate.claim));
  const ties = own.flatMap(({ candidate: { claim: source, passage } }) =>
    tiesIn(passage)
      .filter(({ kind, other }) => kind === "base" && other === source)
      .slice(0, 1),
  );
  if (own.length === 0 || ties.length < own.length) return undefined;
  return pairs.find(
    ({ candidate, comparison, near }) =>
      comparison.outcome === "disagrees" &&
      ties.some(({ head }) => head === candidate.claim) &&
      (isMoved || isNear(near)),
  );
}

/** "Occupancy was 61%", without a day and without a word of what it is held against: as it is now. */
function isLevel({ sentence, claims }: Statement): boolean {
  return !claims.some(({ kind }) => kind === "date") && !compares.test(sentence.text);
}

const compares =
  /\b(?:compared|comparison|from|versus|vs|against|than|up|down|above|below|after|when|while|but|was then)\b/iu;

/** So many of the words around the two figures must be the same. */
function isNear(near: number): boolean {
  return near >= 0.6;
}

/**
 * The draft tells what a figure was before, as the source does: "raised from 24 cents", "last year … 24 cents" beside "26
 * cents, up from 24".
 */
export function isFormerToo({ claim, draft, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || agree.candidate.passage !== disagree.candidate.passage) return false;
  const isFrom = /\bfrom $/iu.test(textBefore(draft.sentence, claim));
  if (!isFrom && !former.test(draft.sentence.text)) return false;
  return tiesIn(agree.candidate.passage).some(
    ({ kind, head, other }) => kind === "base" && head === disagree.candidate.claim && other === agree.candidate.claim,
  );
}

/** "Last year it was raised to 24 cents" tells of the time before. */
const former = /\b(?:last|previous|previously|ago|earlier|before|had|once|then|used to)\b/iu;

/** What the source has in this very role needs fewer digits. */
const fewDigits = 2;

function placeOf(claim: Claim, { head, other }: Tie): "head" | "other" | undefined {
  return claim === head ? "head" : claim === other ? "other" : undefined;
}

/** The passage has the draft's value and the one tied to it, however it joins them. */
function isToldWith(anchor: Claim, { comparison, candidate }: Pair): boolean {
  const isHeld = comparison.outcome === "agrees" || isExact(comparison);
  return isHeld && candidate.passage.claims.some((claim) => areSame(anchor, claim));
}

/** True for a figure of three digits: nobody has "$1.05" or "$418.6 million" by chance. */
export function isTelling({ value }: Claim): boolean {
  return value.kind === "figure" && mantissa(value.amount).length >= leastDigits;
}

const leastDigits = 3;

function areSame({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind !== "figure" || b.kind !== "figure") return false;
  return isSameNumber(a, b) && a.measure === b.measure && baseUnitOf(a) === baseUnitOf(b);
}

const known = new WeakMap<Passage, readonly Tie[]>();

function tiesIn(passage: Passage): readonly Tie[] {
  const ties = known.get(passage) ?? tiesOf(passage.sentence, passage.claims);
  known.set(passage, ties);
  return ties;
}

/** All ties between neighbouring figures of a sentence. */
function tiesOf(sentence: PlacedSentence, claims: readonly Claim[]): readonly Tie[] {
  const figures = claims.filter(({ value }) => value.kind === "figure").sort((a, b) => a.span.start - b.span.start);
  return figures.flatMap((one, i) =>
    figures.slice(i + 1, i + 3).flatMap((next): readonly Tie[] => {
      const between = textBetween(sentence, [one, next]);
      return tieOf([one, next], between) ?? [];
    }),
  );
}

function tieOf([one, next]: readonly [Claim, Claim], between: string): readonly Tie[] | undefined {
  const [a, b] = [one.value, next.value];
  if (a.kind !== "figure" || b.kind !== "figure") return undefined;
  if (a.measure === b.measure) return compared.test(between) ? [{ kind: "base", head: one, other: next }] : undefined;
  if (a.measure === "percent") return reaching.test(between) ? [{ kind: "change", head: next, other: one }] : undefined;
  return b.measure === "percent" && changed.test(between) ? [{ kind: "change", head: one, other: next }] : undefined;
}

/** "$1.21 per share, compared to $1.05", "$71 million, or 17% of revenue, compared to $44 million". */
const compared = new RegExp(
  "^(?: per share| a share| this year| times| points)?(?:, or [^,;.]{1,30})?,? (?:up |down )?(?:from|versus|vs\\.?|against|compared (?:to|with)) " +
    "(?:(?:our|its|their|the|an?) )?(?:(?:prior|previous|earlier|former) )?" +
    "(?:(?:range|guidance|forecast|outlook|estimate|target) )?(?:of )?(?:just |only |about )?$",
  "iu",
);

/** "rose 22% to a record $418.6 million". */
const reaching = /^ (?:year[- ]over[- ]year |year[- ]on[- ]year )?to (?:an? |about )?(?:record |all-time high of )?$/iu;

/** "$418.6 million, an increase of 22%", "$418.6 million, up 22%". */
const changed =
  /^(?: per share| a share)?,? (?:an? )?(?:increase|rise|gain|growth|decrease|decline|drop|up|down)(?: of| by)? (?:about )?$/iu;
