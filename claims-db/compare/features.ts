/** What is known of a draft claim against one article, as named numbers: the evidence that a verdict weighs. */
import type { Claim, Value } from "../model";
import { nearnessOfRest } from "./align";
import { bondOf } from "./binding/bond";
import { shiftOf } from "./binding/clock";
import type { Bound } from "./bound";
import { dateFeatures } from "./binding/datefeatures";
import { nameFeatures } from "./roles/namefeatures";
import { isExact } from "./amounts/outcome";
import { standing } from "./binding/support";
import { differences, distanceOf, valueFeatures } from "./binding/valuefeatures";
import type { Pair } from "./pairs";
import { senseIn, senseOf } from "./binding/sense";
import { sameVerb } from "./binding/verb";

/** Named numbers, 0 to 1 unless the name says otherwise; an absent pair counts -1 throughout. */
export type Features = Readonly<Record<string, number>>;

/** The features of a bound claim; the names are those of `weights.json` and of `explain`. */
export function featuresOf(bound: Bound): Features {
  const { claim, draft, aligned, pairs, agree, disagree, soft, document, local, held, taken, others, beside } = bound;
  const siblings = draft.claims.filter((other) => other !== claim && other.kind === claim.kind);
  const apart = differences(claim, disagree?.candidate.claim);
  const shift = disagree ? shiftOf(draft.claims, disagree.candidate.passage.claims) : 2;
  return {
    ...pairFeatures("agree", agree, pairs),
    ...pairFeatures("disagree", disagree, pairs),
    "agree.verb": verbs(bound, agree),
    "disagree.verb": verbs(bound, disagree),
    "agree.rest": restOf(claim, agree),
    "disagree.rest": restOf(claim, disagree),
    ...valueFeatures(claim),
    ...nameFeatures(bound),
    ...dateFeatures(claim, draft.sentence, disagree),
    ...apart,
    ...distanceOf(claim, agree?.candidate.claim),
    margin: (disagree ? standing(disagree) : 0) - (agree ? standing(agree) : 0),
    best: Math.max(0, ...aligned.map(({ widened }) => widened)),
    agreeing: Math.min(3, pairs.filter(({ comparison }) => comparison.outcome === "agrees").length),
    disagreeing: Math.min(5, pairs.filter(({ comparison }) => comparison.outcome === "disagrees").length),
    siblings: Math.min(4, siblings.length),
    rivals: Math.min(4, rivals(disagree)),
    alike: alike(disagree, pairs),
    taken: taken ? 1 : 0,
    soft: soft ? 1 : 0,
    exact: agree ? (isExact(agree.comparison) ? 1 : 0) : -1,
    document,
    held,
    ...senses(bound),
    "local.anywhere": local.anywhere,
    "local.best": local.best,
    "local.agree": local.agree,
    "local.disagree": local.disagree,
    "others.agreeing": Math.min(4, others.agreeing),
    "others.disagreeing": Math.min(4, others.disagreeing),
    "others.missing": Math.min(4, others.missing),
    "beside.agreeing": agree ? Math.min(4, beside.agreeing) : -1,
    "beside.disagreeing": agree ? Math.min(4, beside.disagreeing) : -1,
    "beside.missing": agree ? Math.min(4, beside.missing) : -1,
    shift,
    grown: shift === 2 ? 0 : Math.sign(shift) * (apart["above"] ?? 0),
    stated: claim.modality === "stated" ? 1 : 0,
    size: Math.min(40, draft.terms.length),
    passages: Math.min(16, aligned.length),
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

function verbs({ claim, draft }: Bound, pair: Pair | undefined): number {
  return pair ? sameVerb([draft, claim], [pair.aligned.alignment.source, pair.candidate.claim]) : -1;
}

/** How near the words meet that a sentence says itself, whatever its title supplies. */
function restOf(claim: Claim, pair: Pair | undefined): number {
  return pair ? nearnessOfRest(pair.aligned.alignment, [claim, pair.candidate.claim], pair.aligned.around) : -1;
}

/** How many source claims of the same measure are bound better, up to 4. */
function rankOf(pair: Pair, pairs: readonly Pair[]): number {
  return Math.min(
    4,
    pairs.filter(
      ({ score, candidate }) => score > pair.score && sameMeasure(candidate.claim.value, pair.candidate.claim.value),
    ).length,
  );
}

function pairFeatures(name: string, pair: Pair | undefined, pairs: readonly Pair[]): Features {
  const of = (value: number | undefined): number => value ?? -1;
  return {
    [`${name}.score`]: of(pair?.score),
    [`${name}.affinity`]: of(pair?.comparison.affinity),
    [`${name}.near`]: of(pair?.near),
    [`${name}.nearBack`]: of(pair?.nearBack),
    [`${name}.zone`]: pair?.zone ?? -2,
    [`${name}.zoneBack`]: pair?.zoneBack ?? -2,
    [`${name}.order`]: of(pair?.order),
    [`${name}.rank`]: pair ? rankOf(pair, pairs) : -1,
    [`${name}.support`]: pair ? (pair.support ?? 0) : -1,
    ...bondFeatures(name, pair),
    [`${name}.coverage`]: of(pair?.aligned.coverage),
    [`${name}.widened`]: of(pair?.aligned.widened),
    [`${name}.reverse`]: of(pair?.aligned.reverse),
    [`${name}.stated`]: of(pair && (pair.candidate.claim.modality === "stated" ? 1 : 0)),
    [`${name}.heading`]: of(pair && (pair.candidate.passage.sentence.heading ? 1 : 0)),
    [`${name}.quoted`]: of(pair && (pair.candidate.claim.quoted ? 1 : 0)),
  };
}

/** What the sentence's other values say of the pair's passage. */
function bondFeatures(name: string, pair: Pair | undefined): Features {
  const { own, beside, lead, share } = pair ? bondOf(pair) : { own: -1, beside: -1, lead: -3, share: -2 };
  return {
    [`${name}.bond`]: Math.min(3, own),
    [`${name}.bond.beside`]: Math.min(3, beside),
    [`${name}.bond.lead`]: Math.max(-3, Math.min(3, lead)),
    [`${name}.bond.share`]: share,
  };
}

/** How many figures of the article have the unit of the one that disagrees, or how many dates say as much; up to 5. */
function alike(pair: Pair | undefined, pairs: readonly Pair[]): number {
  if (!pair) return -1;
  const own = unitOf(pair.candidate.claim.value);
  return Math.min(5, pairs.filter(({ candidate }) => unitOf(candidate.claim.value) === own).length);
}

function unitOf(value: Value): string {
  if (value.kind === "figure") return `${value.measure} ${value.unit ?? ""}`;
  return value.kind === "date" ? value.precision : value.kind === "name" ? value.type : "";
}

/** How many claims of the disagreeing passage could stand in the same slot. */
function rivals(pair: Pair | undefined): number {
  if (!pair) return -1;
  const { claim, passage } = pair.candidate;
  return passage.claims.filter(
    (other) => other !== claim && other.kind === claim.kind && sameMeasure(other.value, claim.value),
  ).length;
}

function sameMeasure(a: Value, b: Value): boolean {
  return a.kind !== "figure" || b.kind !== "figure" || a.measure === b.measure;
}
