/** Says how likely a source's figure is the one that a draft's figure tells of, whatever the two values are. */
import type { Claim, Value } from "../../model";
import type { Bound } from "../bound";
import type { Features } from "../features";
import { matchChance } from "../learned";
import type { Aligned, Pair } from "../pairs";
import { paraphraseOdds } from "../paraphrase/paraphrase";
import type { Statement } from "../statement";
import { isExact } from "../amounts/outcome";
import { clauseFeatures } from "./clause";
import { shiftOf } from "./clock";
import { alikeOf, named, pairFeatures, restOf, rivalsOf, verbsOf } from "./pairfeatures";
import { senseIn, senseOf } from "./sense";
import { differences } from "./valuefeatures";

/** How likely the source's value is the counterpart of the draft's, 0 to 1, and the features that say so. */
export interface Match {
  readonly chance: number;
  readonly features: Features;
}

/** A claim with its pairs among the passages of one article. */
export interface Matching {
  readonly claim: Claim;
  readonly draft: Statement;
  readonly aligned: readonly Aligned[];
  readonly pairs: readonly Pair[];
}

/**
 * The pairs of a claim, the best bound ones of a figure with a match: of "40 in Riga" and "60 in Tartu" the draft's "50
 * cases in Riga" means the first. Learned from right drafts, where the value that is equal is the one that is meant. The
 * pairs of any other claim come back as they are.
 */
export function matched(matching: Matching): readonly Pair[] {
  const { claim, pairs } = matching;
  if (claim.kind !== "figure") return pairs;
  const compared = pairs.filter(({ comparison }) => comparison.outcome !== "incomparable").slice(0, most);
  const [best, common] = [bestOf(matching, compared), commonOf(matching, compared)];
  return pairs.map((pair): Pair => {
    if (!compared.includes(pair)) return pair;
    const features = { ...common, ...featuresOf(matching, pair, best) };
    return { ...pair, match: { chance: matchChance(features), features } };
  });
}

/** So many pairs of a claim are asked. */
const most = 16;

/** The best that any passage of the article has to show. */
interface Best {
  readonly score: number;
  readonly sense: number;
  readonly widened: number;
}

function bestOf({ claim, aligned }: Matching, compared: readonly Pair[]): Best {
  return {
    score: Math.max(0, ...compared.map(({ score }) => score)),
    sense: Math.max(0, ...aligned.map((part) => senseIn(part, claim))),
    widened: Math.max(0, ...aligned.map(({ widened }) => widened)),
  };
}

/** What all pairs of a claim have in common. */
function commonOf({ claim, draft }: Matching, compared: readonly Pair[]): Features {
  return {
    pairs: compared.length,
    size: Math.min(40, draft.terms.length),
    siblings: Math.min(4, draft.claims.filter((other) => other !== claim && other.kind === claim.kind).length),
    claimStated: claim.modality === "stated" ? 1 : 0,
  };
}

function featuresOf(matching: Matching, pair: Pair, best: Best): Features {
  const { claim, draft, pairs } = matching;
  const { claim: other, passage } = pair.candidate;
  const { head = -1, mine = -1, theirs = -1, sameUnit = -1 } = differences(claim, other);
  return {
    ...named("pair", { ...pairFeatures(pair), ...clauseFeatures(claim, pair) }),
    verb: verbsOf(matching, pair),
    rest: restOf(claim, pair),
    sense: senseOf(pair, claim),
    "sense.behind": best.sense - senseIn(pair.aligned, claim),
    behind: best.widened - pair.aligned.widened,
    lead: pair.score - best.score,
    shift: shiftOf(draft.claims, passage.claims),
    rivals: Math.min(4, rivalsOf(pair)),
    alike: alikeOf(pair, pairs),
    sameMode: claim.modality === other.modality ? 1 : 0,
    head,
    mine,
    theirs,
    sameUnit,
    words: paraphraseOdds(draft, claim, pair),
    sourceSize: Math.min(60, pair.aligned.alignment.source.terms.length),
    ...valuesOf(claim.value, other.value),
  };
}

/** How the two are written, and what they measure; not how far they stand apart, which a wrong value would betray. */
function valuesOf(draft: Value, source: Value): Features {
  const same = (a: unknown, b: unknown): number => (a === b ? 1 : 0);
  if (draft.kind === "figure" && source.kind === "figure")
    return {
      count: same(draft.measure, "count"),
      money: same(draft.measure, "money"),
      percent: same(draft.measure, "percent"),
      hedged: draft.hedge ? 1 : 0,
      sameHedge: same(draft.hedge, source.hedge),
      sameChange: same(draft.change, source.change),
      small: draft.amount <= 10 ? 1 : 0,
      sourceSmall: source.amount <= 10 ? 1 : 0,
    };
  return {};
}

/** What the matches say of the pair that agrees and of the one that disagrees; -1 for an absent pair. */
export function matchFeatures({ agree, disagree, pairs }: Bound): Features {
  const chances = pairs.map(({ match }) => match?.chance ?? 0);
  const [own = -1, other = -1] = [agree, disagree].map((pair) => pair?.match?.chance ?? -1);
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const best = Math.max(0, ...chances);
  const bearing = pairs.reduce((sum, { comparison, match }) => {
    return comparison.outcome === "agrees" ? sum + (match?.chance ?? 0) : sum;
  }, 0);
  return {
    "agree.match": own,
    "disagree.match": other,
    "match.lead": other - own,
    "match.behind": best - other,
    "match.short": best - own,
    "match.share": all > 0 ? Math.max(0, other) / all : 0,
    "match.true": all > 0 ? bearing / all : -1,
  };
}

/** What a pair shows of matching in general: its features, and whether the two values are equal. */
export interface Example {
  readonly features: Features;
  readonly outcome: "equal" | "agrees" | "disagrees";
}

/** The pairs that were asked, as examples to learn from. */
export function examplesOf(pairs: readonly Pair[]): readonly Example[] {
  return pairs.flatMap(({ match, comparison }): readonly Example[] => {
    if (!match) return [];
    const agrees = comparison.outcome === "agrees";
    const outcome = agrees ? (isExact(comparison) ? "equal" : "agrees") : "disagrees";
    return [{ features: match.features, outcome }];
  });
}
