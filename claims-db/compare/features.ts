/** What is known of a draft claim against one article, as named numbers: the evidence that a verdict weighs. */
import type { Comparison } from "../model";
import { clauseFeatures } from "./binding/clause";
import { shiftOf } from "./binding/clock";
import type { Bound, Others } from "./bound";
import { dateFeatures } from "./binding/datefeatures";
import { derivableFeatures } from "./binding/derivable";
import { alikeOf, named, pairFeatures, rankOf, restOf, rivalsOf, verbsOf } from "./binding/pairfeatures";
import { matchFeatures } from "./binding/match";
import { nameFeatures } from "./roles/namefeatures";
import { isExact } from "./amounts/outcome";
import { standing } from "./binding/support";
import { differences, distanceOf, valueFeatures } from "./binding/valuefeatures";
import type { Pair } from "./pairs";
import { paraphraseFeatures } from "./paraphrase/paraphrasefeatures";
import { senseIn, senseOf } from "./binding/sense";

/** Named numbers, 0 to 1 unless the name says otherwise; an absent pair counts -1 throughout. */
export type Features = Readonly<Record<string, number>>;

/** The features of a bound claim; the names are those of `weights.json` and of `explain`. */
export function featuresOf(bound: Bound): Features {
  const { claim, draft, aligned, pairs, agree, disagree, soft, document, local, held, taken, others, beside } = bound;
  const siblings = draft.claims.filter((other) => other !== claim && other.kind === claim.kind);
  const apart = differences(claim, disagree?.candidate.claim);
  const shift = disagree ? shiftOf(draft.claims, disagree.candidate.passage.claims) : 2;
  return {
    ...named("agree", { ...pairFeatures(agree), ...around(bound, agree) }),
    ...named("disagree", { ...pairFeatures(disagree), ...around(bound, disagree) }),
    ...matchFeatures(bound),
    ...paraphraseFeatures(claim, [bound], { against: disagree, own: agree }),
    ...derivableFeatures(bound),
    ...valueFeatures(claim),
    ...nameFeatures(bound),
    ...dateFeatures(claim, draft.sentence, disagree),
    ...apart,
    ...distanceOf(claim, agree?.candidate.claim),
    margin: (disagree ? standing(disagree) : 0) - (agree ? standing(agree) : 0),
    best: Math.max(0, ...aligned.map(({ widened }) => widened)),
    ...outcomes(pairs),
    siblings: Math.min(4, siblings.length),
    rivals: Math.min(4, rivalsOf(disagree)),
    alike: alikeOf(disagree, pairs),
    taken: taken ? 1 : 0,
    soft: soft ? 1 : 0,
    exact: agree ? Number(isExact(agree.comparison)) : -1,
    document,
    held,
    ...senses(bound),
    "local.anywhere": local.anywhere,
    "local.best": local.best,
    "local.agree": local.agree,
    "local.disagree": local.disagree,
    ...named("others", counted(others)),
    ...named("beside", agree ? counted(beside) : nothing),
    shift,
    grown: shift === 2 ? 0 : Math.sign(shift) * (apart["above"] ?? 0),
    stated: claim.modality === "stated" ? 1 : 0,
    size: Math.min(40, draft.terms.length),
    passages: Math.min(16, aligned.length),
  };
}

const nothing: Features = { agreeing: -1, disagreeing: -1, missing: -1 };

function counted({ agreeing, disagreeing, missing }: Others): Features {
  return { agreeing: Math.min(4, agreeing), disagreeing: Math.min(4, disagreeing), missing: Math.min(4, missing) };
}

/** How many of the article's values are the draft's and how many are others; "fewer than 90" is true of a large share of them. */
function outcomes(pairs: readonly Pair[]): Features {
  const count = (outcome: Comparison["outcome"]): number =>
    pairs.filter(({ comparison }) => comparison.outcome === outcome).length;
  const [own, other] = [count("agrees"), count("disagrees")];
  return {
    agreeing: Math.min(3, own),
    disagreeing: Math.min(5, other),
    "agreeing.share": own + other > 0 ? own / (own + other) : -1,
  };
}

/** The pair among all, its clause, its verb, and the words that its sentence says itself. */
function around(bound: Bound, pair: Pair | undefined): Features {
  return {
    rank: rankOf(pair, bound.pairs),
    ...clauseFeatures(bound.claim, pair),
    verb: verbsOf(bound, pair),
    rest: restOf(bound.claim, pair),
  };
}

/** How near in meaning the words are around what agrees and what disagrees, and how much nearer another passage is. */
function senses({ claim, aligned, agree, disagree }: Bound): Features {
  const best = Math.max(0, ...aligned.map((part) => senseIn(part, claim)));
  const of = (pair: Pair | undefined): number => (pair ? senseOf(pair, claim) : -1);
  const [own, other] = [of(agree), of(disagree)];
  const behind = (pair: Pair | undefined): number => (pair ? best - senseIn(pair.aligned, claim) : -1);
  return {
    "agree.sense": own,
    "disagree.sense": other,
    "agree.sense.behind": behind(agree),
    "disagree.sense.behind": behind(disagree),
    "sense.margin": agree && disagree ? other - own : -2,
    "sense.best": best,
  };
}
