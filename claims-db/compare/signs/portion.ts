/** Finds the figure of the right owner where the draft has another's: "B holds 62%" beside "A holds 62%, B 20%". */
import type { Claim } from "../../model";
import { isMet, partnerOf, type Alignment } from "../align";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";
import { compareValues } from "../values";
import { isSame, opposed } from "./opposed";
import { areLike, portionsOf, type Portion } from "./portions";

/**
 * The pair of a draft figure with the one that its passage gives to whom the draft names, where the same passage gives the
 * draft's figure to somebody of whom the draft does not speak, and no other passage that is near has it.
 */
export function portionPair(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const { value } = claim;
  if (value.kind !== "figure" || value.measure === "ordinal") return undefined;
  const told = pairs.filter((pair) => isSame(value, pair));
  const [own] = told;
  if (!own || told.some((pair) => pair !== own && pair.near > stray)) return undefined;
  const { alignment } = own.aligned;
  const portions = portionsOf(alignment.source, own.candidate.claim);
  const here = portions.find((portion) => portion.claim === own.candidate.claim);
  if (!here || isTold(here, alignment)) return undefined;
  const rival = pairs.find((pair) => {
    const there = portions.find((portion) => portion !== here && portion.claim === pair.candidate.claim);
    return there !== undefined && isComparable(pair, own) && isMeant(claim, [here, there], alignment);
  });
  return rival && opposed(value, rival);
}

/** So little of the words around a number is met by chance. */
const stray = 0.15;

/** Below this two figures count different things. */
const leastAffinity = 0.35;

/** Both figures are of one thing, as far as the passage tells: they differ, or a bound of the one is true of the other, too. */
function isComparable({ comparison, candidate }: Pair, own: Pair): boolean {
  const [one, other] = [candidate.claim.value, own.candidate.claim.value];
  if (one.kind !== "figure" || other.kind !== "figure" || one.amount === other.amount) return false;
  const { outcome, affinity, reason } = comparison;
  if (reason.code === "other-measure") return one.measure === other.measure && one.measure === "number";
  const isKept = outcome === "disagrees" || bounds.has(reason.code);
  return isKept && affinity >= Math.min(leastAffinity, own.comparison.affinity);
}

const bounds: ReadonlySet<string> = new Set(["within-bound", "looser-bound"]);

/** The draft's sentence has a word or a name of the portion's owner. */
function isTold(portion: Portion, alignment: Alignment): boolean {
  const { draft, source, reverse, akin } = alignment;
  const isWord = ownersOf(portion, alignment).some((k) => (reverse[k] ?? -1) >= 0 || akin.includes(k));
  return isWord || namesIn(source, portion).some((name) => draft.claims.some((mine) => areOne(mine, name)));
}

/** Most of what names the rival's owner stands in the draft's clause, or a name or day that stands there against another. */
function isMeant(claim: Claim, [here, there]: readonly [Portion, Portion], alignment: Alignment): boolean {
  const { draft, source, sourceWeights } = alignment;
  const { from, to } = clauseOf(draft, claim);
  const met = new Set(
    draft.terms.flatMap(({ word }, i) => (word >= from && word < to && isMet(alignment, i) ? partnerOf(alignment, i) : [])),
  );
  const owners = ownersOf(there, alignment);
  const weigh = (terms: readonly number[]): number => terms.reduce((sum, k) => sum + (sourceWeights[k] ?? 0), 0);
  const all = weigh(owners);
  if (all > 0 && weigh(ownersOf(here, alignment)) > 0 && weigh(owners.filter((k) => met.has(k))) >= leastShare * all)
    return true;
  const inClause = draft.claims.filter(({ span }) => {
    const at = wordFrom(draft.sentence, span.start);
    return at >= from && at < to;
  });
  return namesIn(source, there).some(
    (name) =>
      inClause.some((mine) => areOne(mine, name)) && namesIn(source, here).some((other) => other.kind === name.kind),
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
const parting: ReadonlySet<string> = new Set("nor and but while whereas than unlike against not without ; – —".split(" "));

/** The words up to those, or to a comma that parts the figure from another one. */
function clauseOf({ sentence, claims }: Statement, claim: Claim): Clause {
  const { words } = sentence;
  const others = claims.flatMap((other) =>
    other !== claim && areLike(other, claim) ? [wordFrom(sentence, other.span.start)] : [],
  );
  const [begin, end] = [wordFrom(sentence, claim.span.start), wordFrom(sentence, claim.span.end)];
  const from = words.findLastIndex(
    ({ lower }, i) => i < begin && (parting.has(lower) || (lower === "," && others.some((at) => at < i))),
  );
  const to = words.findIndex(
    ({ lower }, i) => i >= end && (parting.has(lower) || (lower === "," && others.some((at) => at > i))),
  );
  return { from: from + 1, to: to < 0 ? words.length : to };
}
