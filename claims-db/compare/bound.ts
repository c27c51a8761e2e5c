/** Binds each claim of a statement to the claims of one article: what agrees, what disagrees, what the rest says. */
import type { Claim } from "../model";
import { isBeside, isCounted, isNearDay, isOutgrown, type Dated } from "./binding/clock";
import { isAddition } from "./roles/addition";
import { matched } from "./binding/match";
import { isAside } from "./binding/aside";
import { isMet, localCoverage } from "./align";
import { bonded } from "./binding/bond";
import { exactOf, timedOf } from "./binding/coarser";
import { someoneInstead } from "./roles/instead";
import { isAnswered, isTaken, opponentsOf, ownersOf } from "./roles/opponent";
import { isOutdone } from "./binding/nearest";
import { isExact } from "./amounts/outcome";
import { pairsOf, type Aligned, type Pair } from "./pairs";
import { isWordIn, type Statement } from "./statement";
import { isStrayed } from "./binding/strayed";
import { sumPair } from "./binding/sums";
import { supported } from "./binding/support";
import { crosswisePair } from "./signs/crosswise";
import { isOnlyMargin, levelPair } from "./signs/level";
import { isOfWhole, partitivePair } from "./signs/partitive";
import { portionPair } from "./signs/portion";
import { bracketedPair, isOnlyBracketed } from "./signs/bracketed";
import { scaledPair } from "./signs/scaled";
import { swappedPair } from "./signs/swapped";
import { formerPair, tiedPair } from "./signs/tied";
import { tiedDate } from "./signs/tieddate";

/** Everything that is known of one claim against one article. */
export interface Bound {
  readonly claim: Claim;
  readonly draft: Statement;
  readonly aligned: readonly Aligned[];
  readonly pairs: readonly Pair[];
  readonly agree: Pair | undefined;
  readonly disagree: Pair | undefined;
  /** True where the "disagreeing" pair only differs in wording, such as "over 1,000" beside 1,200. */
  readonly soft: boolean;
  /** Share of the draft's words that stand anywhere in the article's passages. */
  readonly document: number;
  readonly local: Local;
  /** Share of the claim's own words that stand anywhere in the sources. */
  readonly held: number;
  /** True where another claim of the draft's sentence agrees with the source claim that disagrees with this one. */
  readonly taken: boolean;
  /** True where the pair that disagrees has who plays the name's part in the source. */
  readonly recast: boolean;
  /** True where the pair that disagrees has a figure in whose place the draft has another: "$1.21 compared to $1.05". */
  readonly tied: boolean;
  /** What the other claims of the draft's sentence say of the passage that disagrees. */
  readonly others: Others;
  /** The same of the passage that agrees. */
  readonly beside: Others;
  /** The same claim against the next values that disagree, where the first of them was chosen by its words alone. */
  readonly rivals: readonly Bound[];
}

/** How many other claims of the sentence agree with a passage, disagree with it, or have no counterpart in the article. */
export interface Others {
  readonly agreeing: number;
  readonly disagreeing: number;
  readonly missing: number;
}

/** A bound for each claim of the statement, in the order of its claims. */
export function bindAll(draft: Statement, aligned: readonly Aligned[], inSources: InSources): readonly Bound[] {
  const paired = supported(bonded(draft.claims.map((claim) => ({ claim, pairs: pairsOf(claim, aligned) }))));
  const all = draft.claims.map((claim, i) => matched({ claim, draft, aligned, pairs: paired[i] ?? [] }));
  const owners = ownersOf(draft, all);
  const document = documentCoverage(aligned);
  return draft.claims.map((claim, i): Bound => {
    const pairs = all[i] ?? [];
    const actor = someoneInstead(claim, pairs, { owners, inSources, aligned });
    const open = current({ claim, claims: draft.claims, sentence: draft.sentence }, [i, all]).filter(
      (pair) => !isAnswered(pair, claim, owners) && !isAside(claim, pair, pairs) && !isAddition(claim, pair),
    );
    const tied =
      tiedPair(claim, pairs) ??
      formerPair(claim, pairs) ??
      bracketedPair(claim, pairs) ??
      crosswisePair(claim, pairs) ??
      partitivePair(claim, pairs) ??
      portionPair(claim, pairs) ??
      levelPair(claim, pairs) ??
      tiedDate(draft.claims, i, all);
    const sure = actor ?? tied ?? swappedPair(claim, open) ?? scaledPair(claim, open);
    const [first, ...others] = sure ? [sure] : opponentsOf(claim, open, owners);
    const held = heldShare(claim, draft, inSources);
    const against = (hard: Pair | undefined): Bound => {
      const agree = agreementOf(claim, pairs, hard);
      const disagree = hard ?? pairs.find(isSoft);
      return {
        claim,
        draft,
        aligned,
        pairs,
        agree,
        disagree,
        soft: !hard && disagree !== undefined,
        document,
        local: localOf(claim, aligned, [agree, disagree]),
        held,
        taken: disagree !== undefined && isTaken(disagree, claim, owners),
        recast: actor !== undefined,
        tied: actor === undefined && tied !== undefined,
        others: othersOf(i, all, disagree),
        beside: othersOf(i, all, agree),
        rivals: [],
      };
    };
    return { ...against(first), rivals: others.map(against) };
  });
}

/** The best bound pair that agrees; a figure of something else agrees less than parts that add up. */
function agreementOf(claim: Claim, pairs: readonly Pair[], disagree: Pair | undefined): Pair | undefined {
  const { value } = claim;
  const plain = pairs.find(
    (pair) =>
      pair.comparison.outcome === "agrees" &&
      !(value.kind === "figure" && isOutdone(value, pair, pairs)) &&
      !isOfWhole(claim, pair) &&
      !isOnlyMargin(claim, pair) &&
      !isOnlyBracketed(claim, pair) &&
      !isStrayed(claim, pair, disagree),
  );
  if (value.kind === "date") return plain && timedOf(claim, exactOf(claim, plain, pairs), disagree);
  return plain && plain.comparison.affinity >= 0.5 ? plain : (sumPair(claim, pairs) ?? plain);
}

/** Agreement by implication: "over 1,000" is true of 1,200, but it is not what the source says. */
function isSoft({ comparison, candidate }: Pair): boolean {
  return comparison.outcome === "agrees" && candidate.claim.kind === "figure" && !isExact(comparison);
}

/** How much of what surrounds a claim the article holds: anywhere, in its best passage, and where the pairs stand. */
export interface Local {
  readonly anywhere: number;
  readonly best: number;
  readonly agree: number;
  readonly disagree: number;
}

function localOf(claim: Claim, aligned: readonly Aligned[], [agree, disagree]: readonly (Pair | undefined)[]): Local {
  const first = aligned[0]?.alignment;
  if (!first) return { anywhere: 0, best: 0, agree: -1, disagree: -1 };
  const inPassage = ({ alignment }: Aligned): number => localCoverage(alignment, claim, (i) => isMet(alignment, i));
  return {
    anywhere: localCoverage(first, claim, (i) => aligned.some(({ alignment }) => isMet(alignment, i))),
    best: Math.max(0, ...aligned.map(inPassage)),
    agree: agree ? inPassage(agree.aligned) : -1,
    disagree: disagree ? inPassage(disagree.aligned) : -1,
  };
}

function documentCoverage(aligned: readonly Aligned[]): number {
  const first = aligned[0]?.alignment;
  if (!first) return 0;
  const met = first.draft.terms.map((_, i) => aligned.some(({ alignment }) => isMet(alignment, i)));
  const all = first.draftWeights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : first.draftWeights.reduce((sum, weight, i) => sum + (met[i] ? weight : 0), 0) / all;
}

/** Says whether a lemma stands anywhere in the sources. */
export type InSources = (lemma: string) => boolean;

function heldShare({ span }: Claim, { sentence, terms }: Statement, inSources: InSources): number {
  const own = terms.filter(({ word }) => isWordIn(sentence, word, span));
  return own.length === 0 ? 1 : own.filter(({ lemma }) => inSources(lemma)).length / own.length;
}

/** The pairs that no growth explains; where one tells of the draft's own day, or of the day of another total, no day is a rival. */
function current(draft: Dated, [i, all]: readonly [number, readonly (readonly Pair[])[]]): readonly Pair[] {
  const pairs = all[i] ?? [];
  const left = pairs.filter((pair) => !isOvertaken(draft, pair, [i, all]));
  return draft.claim.kind === "date" && left.length < pairs.length ? [] : left;
}

/** The total of another day, which grew; a day that is near may be a slip where two more claims agree. */
function isOvertaken(draft: Dated, pair: Pair, [i, all]: readonly [number, readonly (readonly Pair[])[]]): boolean {
  const { claim, passage } = pair.candidate;
  const { claims, sentence } = passage;
  const source = { claim, claims, sentence, published: passage.source.published };
  if (pair.comparison.outcome !== "disagrees") return false;
  if (draft.claim.kind === "date") return isDayOfAnother(draft, pair, all);
  if (!isOutgrown(draft, source)) return false;
  if (isCounted(passage.sentence, passage.claims)) return true;
  return !(isNearDay(draft.claims, passage.claims) && othersOf(i, all, pair).agreeing >= 2);
}

/** "fewer than 380 before April 9" beside 387 on April 9, or 400 on the 10th: where the total grew, the day is no slip either. */
function isDayOfAnother(draft: Dated, { comparison, candidate }: Pair, all: readonly (readonly Pair[])[]): boolean {
  const { passage } = candidate;
  const isLimit = comparison.reason.code === "other-relation";
  const isAnother = isLimit ? isBeside(draft.claims, passage.claims) : isCounted(passage.sentence, passage.claims);
  if (!isAnother) return false;
  return draft.claims.some((claim, i) => {
    const other = all[i]?.find(
      (pair) => pair.candidate.passage === passage && pair.comparison.affinity >= leastLikeness,
    );
    if (claim.kind !== "figure" || !other || isExact(other.comparison)) return false;
    return isOutgrown({ ...draft, claim }, { claim: other.candidate.claim, claims: passage.claims });
  });
}

/** How alike the things must be that two figures count, so that they are one total. */
const leastLikeness = 0.5;

/** Kinds whose claims say whether two sentences are about the same event. */
const telling = new Set(["figure", "date", "name"]);

function othersOf(own: number, all: readonly (readonly Pair[])[], disagree: Pair | undefined): Others {
  const counts = { agreeing: 0, disagreeing: 0, missing: 0 };
  const passage = disagree?.candidate.passage;
  all.forEach((pairs, i) => {
    const kind = pairs[0]?.candidate.claim.kind;
    if (i === own || (kind !== undefined && !telling.has(kind))) return;
    const here = pairs.filter(({ candidate }) => candidate.passage === passage);
    if (here.some(isOfOne)) counts.agreeing++;
    else if (here.some(({ comparison }) => comparison.outcome === "disagrees" && comparison.affinity >= 0.5))
      counts.disagreeing++;
    else if (!pairs.some(({ comparison }) => comparison.outcome === "agrees")) counts.missing++;
  });
  return counts;
}

/** The value is the same, or the bearer of a name is, though misspelt. */
function isOfOne({ comparison: { outcome, reason } }: Pair): boolean {
  return outcome === "agrees" || reason.code === "other-spelling";
}
