/** Weighs a warning once more, over all articles at hand: does what speaks for the draft's own value leave it likely? */
import type { Claim } from "../model";
import { isExact } from "./amounts/outcome";
import type { Bound } from "./bound";
import type { Features } from "./features";
import { manyArticles } from "./judgement";
import { logistic } from "./learned";
import type { Pair } from "./pairs";
import { plainChance } from "./signs/plain";
import weights from "./review.json";
import type { Stance } from "./stance";
import type { Statement } from "./statement";

/** What a second reading looked at, and how likely the warning is right, 0 to 1. */
export interface Review {
  readonly features: Features;
  readonly chance: number;
}

/** Below this likelihood no warning is given, with few articles and with many, by kind; kinds that are not reviewed have none. */
const bars: Partial<Record<Claim["kind"], readonly [few: number, many: number]>> = { figure: [0.65, 0.7] };

/** Where the articles have fewer sentences that come near, hardly anything else could be meant. */
const leastPassages = 6;

/** A logistic function of named numbers: log odds to begin with, and what a unit of each number adds. */
export interface Logistic {
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
}

const learned: Readonly<Record<string, Logistic>> = weights;

/**
 * The second reading of a warning that the strongest stance against a claim would give. "91 people" that one article has,
 * and that its sentence most likely means, is not wrong for another's 68. `undefined` for kinds that are not reviewed.
 */
export function reviewOf(claim: Claim, bounds: readonly Bound[], against: Stance): Review | undefined {
  const weighing = learned[claim.kind];
  if (bars[claim.kind] === undefined || !against.pair || !weighing) return undefined;
  if (bounds.reduce((sum, { aligned }) => sum + aligned.length, 0) < leastPassages) return undefined;
  const features = featuresOf(claim, bounds, against);
  return { features, chance: chanceOf(weighing, features) };
}

/** The probability that a logistic function gives; a number that is missing counts as 0. */
export function chanceOf({ base, weights: by }: Logistic, features: Features): number {
  return logistic(Object.entries(by).reduce((odds, [name, weight]) => odds + weight * (features[name] ?? 0), base));
}

/** Whether a second reading takes the warning back, which so many articles gave. */
export function isTakenBack({ kind }: Claim, review: Review | undefined, articles: number): boolean {
  const [few, many] = bars[kind] ?? [0, 0];
  return review !== undefined && review.chance < (articles < manyArticles ? few : many);
}

/**
 * Whether too many articles are at hand for the warning of one that is no surer: the more is read, the more of it resembles a
 * sentence by chance, as with many comparisons in statistics. What shows by a sign of its own, such as a misspelt name
 * or a day slipped, needs no such caution.
 */
export function isOneOfMany({ kind }: Claim, bounds: readonly Bound[], opposed: readonly Stance[]): boolean {
  const [against, ...others] = opposed;
  if (!against || bounds.length < manyArticles) return false;
  if (opposed.every(isOfWeekday)) return opposed.every(({ confidence }) => confidence < leastOfWeekday);
  const { confidence, pair } = against;
  if (others.length > 0 || confidence >= (barsOfMany[kind] ?? 0)) return false;
  const bound = bounds.find(({ disagree }) => disagree === pair);
  return pair?.comparison.reason.code !== "other-spelling" && !(bound && plainChance(bound) > 0);
}

/** "on Monday" beside "on Sunday": in many reports of one event something happens on each day of a week. */
function isOfWeekday({ pair }: Stance): boolean {
  return pair?.comparison.reason.code === "other-weekday";
}

const leastOfWeekday = 0.92;

/** How likely a warning of the kind must be beside many articles. */
const barsOfMany: Partial<Record<Claim["kind"], number>> = { name: 0.8, date: 0.7 };

function featuresOf(claim: Claim, bounds: readonly Bound[], against: Stance): Features {
  return {
    odds: Math.log(against.confidence / (1.001 - against.confidence)),
    articles: bounds.length,
    others: bounds.filter(({ agree }) => agree !== undefined).length,
    ...equalFeatures(bounds),
    ...rivalFeatures(against),
    ...draftFeatures(claim, bounds[0]?.draft),
  };
}

/** The best that any article has to show for the draft's very value. */
function equalFeatures(bounds: readonly Bound[]): Features {
  const equal = bounds.flatMap(({ pairs }) => pairs.filter(({ comparison }) => isExact(comparison)));
  const most = (of: (one: Pair) => number): number => Math.max(0, ...equal.map(of));
  return {
    equalMatch: most(({ match }) => match?.chance ?? 0),
    equalAffinity: most(({ comparison }) => comparison.affinity),
    equalScore: most(({ score }) => score),
    equalNear: most(({ near }) => near),
    equalWidened: most(({ aligned }) => aligned.widened),
  };
}

/** How well the value that differs is bound. */
function rivalFeatures({ pair, features }: Stance): Features {
  const verb = features["disagree.verb"] ?? 0.5;
  return {
    ...(pair && bindingOf(pair)),
    clause: features["disagree.clause"] ?? 0,
    subject: features["disagree.subject"] ?? 0.5,
    sameVerb: verb === 1 ? 1 : 0,
    noVerb: verb === 0.5 ? 1 : 0,
  };
}

function bindingOf({ match, score, near, comparison, aligned }: Pair): Features {
  const { widened, coverage, reverse } = aligned;
  return { match: match?.chance ?? 0, score, near, affinity: comparison.affinity, widened, coverage, reverse };
}

/** How much the draft's sentence says, and of what. */
function draftFeatures({ kind, value }: Claim, draft: Statement | undefined): Features {
  const measure = value.kind === "figure" ? value.measure : undefined;
  return {
    terms: Math.log((draft?.terms.filter((term) => !term.value).length ?? 0) + 1),
    alike: Math.log((draft?.claims.filter((other) => other.kind === kind).length ?? 0) + 1),
    number: measure === "number" ? 1 : 0,
    count: measure === "count" ? 1 : 0,
    pronoun: pronoun.test(draft?.sentence.text ?? "") ? 1 : 0,
  };
}

const pronoun = /^(?:It|He|She|They|This|That|These|Those|Its|His|Her|Their)\b/u;
