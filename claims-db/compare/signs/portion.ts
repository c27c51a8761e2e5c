/** Finds the figure of the right owner where the draft has another's: "B holds 62%" beside "A holds 62%, B 20%". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Quantity, Value } from "../../model";
import { isSameNumber } from "../amounts/equal";
import { isMet, partnerOf, type Alignment } from "../align";
import type { Pair } from "../pairs";
import { isMoreThan } from "../binding/morethan";
import { wordFrom, type Statement } from "../statement";
import { compareValues } from "../values";
import { isOfThen } from "./bracketed";
import { isSame, isTrueOf, opposed, stray } from "./opposed";
import { areLike, portionsOf, type Portion } from "./portions";

/**
 * The pair of a draft figure with the one that its passage gives to whom the draft names, where the same passage gives the
 * draft's figure to somebody of whom the draft does not speak, and no other passage that is near has it.
 */
export function portionPair(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const { value } = claim;
  if (value.kind !== "figure" || value.measure === "ordinal" || value.upper !== undefined) return undefined;
  const stated = pairs.filter((pair) => isSame(value, pair));
  const told = stated.length > 0 ? stated : pairs.filter((pair) => isTrueOf(value, pair));
  const [own] = told;
  if (
    !own ||
    isDistance(claim, own) ||
    isOfThen(claim, own) ||
    (!isSame(value, own) && own.comparison.affinity < leastAlike)
  )
    return undefined;
  const { alignment } = own.aligned;
  if (isUnowned(alignment.draft, claim)) return undefined;
  const portions = portionsOf(alignment.source, own.candidate.claim);
  const portionFor = ({ candidate }: Pair): Portion | undefined =>
    portions.find((portion) => portion.claim === candidate.claim);
  const here = portionFor(own);
  const isElse = (pair: Pair): boolean => {
    const portion = isSame(value, pair) ? undefined : portionFor(pair);
    return portion !== undefined && !isTold(portion, alignment);
  };
  if (told.some((pair) => pair !== own && pair.near > stray && !isElse(pair))) return undefined;
  if (!here || isTold(here, alignment)) return undefined;
  const rival = pairs.find((pair) => {
    if (stated.length === 0 && isTrueOf(value, pair) && isNear(value, pair.candidate.claim.value)) return false;
    const there = portions.find((portion) => portion !== here && portion.claim === pair.candidate.claim);
    return (
      there !== undefined &&
      isComparable(pair, own) &&
      !isHeld(pair, alignment.draft) &&
      isMeant(claim, [here, there], alignment)
    );
  });
  return rival && opposed(value, rival);
}

/** "one fewer than it needed", on either side: how far two are apart, and nobody's. */
function isDistance(claim: Claim, { aligned, candidate }: Pair): boolean {
  return isMoreThan(aligned.alignment.draft.sentence, claim) || isMoreThan(candidate.passage.sentence, candidate.claim);
}

/** "its 80,000 dollars" are of what was spoken of before, and "short of 60 welders" tells who is not there. */
function isUnowned({ sentence: { words, span } }: Statement, claim: Claim): boolean {
  const at = words.findIndex(({ start }) => start + span.start >= claim.span.start);
  const before = words.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return possessives.has(before.at(-1) ?? "") || before.some((word) => lacking.has(word));
}

const possessives: ReadonlySet<string> = new Set(["its", "their", "his", "her", "our", "my"]);
const lacking: ReadonlySet<string> = new Set("short lack lacks lacked lacking needs need needed missing".split(" "));

/** Below this two figures count different things, and of that of which a bound is only true. */
const leastAffinity = 0.35;
const leastAlike = 0.5;

/** Nor are they of one thing below this, however little the draft's own figure is of its thing. */
const leastLikeness = 0.25;

/** Both figures are of one thing, as far as the passage tells: they differ, or a bound of the one is true of the other, too. */
function isComparable({ comparison, candidate }: Pair, own: Pair): boolean {
  const [one, other] = [candidate.claim.value, own.candidate.claim.value];
  if (one.kind !== "figure" || other.kind !== "figure" || hasEnd(one, other)) return false;
  const { outcome, affinity, reason } = comparison;
  if (reason.code === "other-measure") return one.measure === other.measure && one.measure === "number";
  const isKept = outcome === "disagrees" || bounds.has(reason.code);
  return isKept && affinity >= Math.max(leastLikeness, Math.min(leastAffinity, own.comparison.affinity));
}

/** "Rs 318" and "Rs 302 to Rs 318". */
function hasEnd({ amount, upper }: Quantity, end: Quantity): boolean {
  return amount === end.amount || (upper !== undefined && upper === end.amount);
}

/** "just over 7,000" is what a writer makes of 7,180. */
function isNear({ amount }: Quantity, other: Value): boolean {
  return other.kind === "figure" && Math.abs(other.amount - amount) <= amount * rounding;
}

const rounding = 0.2;

/** The draft's sentence has the rival's figure, too. */
export function isHeld({ candidate: { claim } }: Pair, { claims }: Statement): boolean {
  return claims.some(
    ({ value }) => value.kind === "figure" && claim.value.kind === "figure" && isSameNumber(value, claim.value),
  );
}

const bounds: ReadonlySet<string> = new Set(["within-bound", "looser-bound"]);

/** The draft's sentence has a word or a name of the portion's owner. */
function isTold(portion: Portion, alignment: Alignment): boolean {
  const { draft, source, reverse, akin } = alignment;
  const isWord = ownersOf(portion, alignment).some((k) => (reverse[k] ?? -1) >= 0 || akin.includes(k));
  return isWord || namesIn(source, portion).some((name) => draft.claims.some((mine) => areOne(mine, name)));
}

/** Most of what names the rival's owner stands in the draft's clause, or a name or day that stands there against another. */
function isMeant(claim: Claim, both: readonly [Portion, Portion], alignment: Alignment): boolean {
  const clause = clauseOf(alignment.draft, claim);
  return isWorded(clause, both, alignment) || isNamed(clause, both, alignment);
}

function isWorded({ from, to }: Clause, [here, there]: readonly [Portion, Portion], alignment: Alignment): boolean {
  if (here.shared || there.shared) return false;
  const { draft, sourceWeights } = alignment;
  const met = new Set(
    draft.terms.flatMap(({ word }, i) =>
      word >= from && word < to && isMet(alignment, i) ? partnerOf(alignment, i) : [],
    ),
  );
  const [own, rival] = apart([ownersOf(here, alignment), ownersOf(there, alignment)], alignment);
  const weigh = (terms: readonly number[]): number => terms.reduce((sum, k) => sum + (sourceWeights[k] ?? 0), 0);
  return own.length > 0 && rival.length > 0 && weigh(rival.filter((k) => met.has(k))) >= leastShare * weigh(rival);
}

type Terms = readonly number[];

/** Words that stand with both figures, such as "contract" in "a contract of one year" and "one of two", tell nothing apart. */
function apart([own, rival]: readonly [Terms, Terms], { source }: Alignment): readonly [Terms, Terms] {
  const only = (one: Terms, other: Terms): Terms =>
    one.filter((k) => !other.some((i) => source.terms[i]?.lemma === source.terms[k]?.lemma));
  return [only(own, rival), only(rival, own)];
}

function isNamed(
  { from, to }: Clause,
  [here, there]: readonly [Portion, Portion],
  { draft, source }: Alignment,
): boolean {
  const mine = draft.claims.filter(({ span }) => {
    const at = wordFrom(draft.sentence, span.start);
    return at >= from && at < to;
  });
  const others = namesIn(source, here);
  return namesIn(source, there).some(
    (name) => mine.some((one) => areOne(one, name)) && others.some(({ kind }) => kind === name.kind),
  );
}

/** Share of the owner's words that the draft must have. */
const leastShare = 0.5;

/** The terms that say whose the portion is. */
function ownersOf({ from, to }: Portion, { source, sourceWeights }: Alignment): readonly number[] {
  return source.terms.flatMap(({ word, value, pos }, k) =>
    word >= from && word < to && !value && naming.has(pos) && (sourceWeights[k] ?? 0) > 0 ? [k] : [],
  );
}

const naming: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

function namesIn({ sentence, claims }: Statement, { from, to }: Portion): readonly Claim[] {
  return claims.filter(({ kind, span }) => {
    const at = wordFrom(sentence, span.start);
    return (kind === "name" || kind === "date") && at >= from && at < to;
  });
}

function areOne({ value: a, kind }: Claim, { value: b }: Claim): boolean {
  if (kind !== "name" && kind !== "date") return false;
  const { outcome, reason } = compareValues(a, b);
  return outcome === "agrees" || reason.code === "contains";
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** What the draft sets against each other stands on both sides of these words. */
const parting: ReadonlySet<string> = new Set(
  "nor and but while whereas than unlike against not without so because ; – —".split(" "),
);

/** "With the debt, the firm is valued at £2.4 billion": what the sentence begins with is beside its figure. */
const fronting: ReadonlySet<string> = new Set("with without including excluding besides".split(" "));

/** The words up to those, or to a comma that parts the figure from another one. */
function clauseOf({ sentence, claims }: Statement, claim: Claim): Clause {
  const { words } = sentence;
  const others = claims.flatMap((other) =>
    other !== claim && areLike(other, claim) ? [wordFrom(sentence, other.span.start)] : [],
  );
  const [begin, end] = [wordFrom(sentence, claim.span.start), wordFrom(sentence, claim.span.end)];
  const bound = wordAt(words, begin - 1).lower === "than" ? begin - 1 : begin;
  const isFronted = fronting.has(wordAt(words, 0).lower);
  const from = words.findLastIndex(
    ({ lower }, i) =>
      i < bound && (parting.has(lower) || (lower === "," && (isFronted || others.some((at) => at < i)))),
  );
  const to = words.findIndex(
    ({ lower }, i) => i >= end && (parting.has(lower) || (lower === "," && others.some((at) => at > i))),
  );
  return { from: from + 1, to: to < 0 ? words.length : to };
}
