/** Weighs a warning once more where one article is at hand: does what speaks for the draft's own value leave it likely? */
import type { Claim } from "../model";
import type { Bound } from "./bound";
import type { Features } from "./features";
import { manyArticles } from "./judgement";
import { logistic } from "./learned";
import { plainChance } from "./signs/plain";
import weights from "./review.json";
import { reviewFeatures, type Contested } from "./reviewfeatures";
import type { Stance } from "./stance";

/** What a second reading looked at, and how likely the warning is right, 0 to 1. */
export interface Review {
  readonly features: Features;
  readonly chance: number;
}

/** How likely a second reading must find a warning of a kind so that it is given; kinds that are not reviewed have none. */
const bars: Partial<Record<Claim["kind"], number>> = { figure: 0.65 };

/** Where the articles have fewer sentences that come near, hardly anything else could be meant. */
const leastPassages = 6;

/** A logistic function of named numbers: log odds to begin with, and what a unit of each number adds. */
export interface Logistic {
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
}

const learned: Readonly<Record<string, Logistic>> = weights;

/**
 * The second reading of a warning that the strongest stance against a claim would give. "91 people" that an article has,
 * and that its sentence most likely means, is not wrong for its 68. `undefined` for kinds that are not reviewed.
 */
export function reviewOf(contested: Contested, against: Stance): Review | undefined {
  const { claim, bounds } = contested;
  const weighing = learned[claim.kind];
  if (!weighing || !against.pair || !areEnough(bounds)) return undefined;
  const features = reviewFeatures(contested, against);
  return { features, chance: chanceOf(weighing, features) };
}

/** Whether the articles have enough sentences that come near a claim's, so that another of their values may be meant by chance. */
export function areEnough(bounds: readonly Bound[]): boolean {
  return bounds.reduce((sum, { aligned }) => sum + aligned.length, 0) >= leastPassages;
}

/** The probability that a logistic function gives; a number that is missing counts as 0. */
export function chanceOf({ base, weights: by }: Logistic, features: Features): number {
  return logistic(Object.entries(by).reduce((odds, [name, weight]) => odds + weight * (features[name] ?? 0), base));
}

/** Whether a second reading takes the warning back. */
export function isTakenBack({ kind }: Claim, review: Review | undefined): boolean {
  return review !== undefined && review.chance < (bars[kind] ?? 0);
}

/**
 * Whether too many articles are at hand for the warning of one that is no surer: the more is read, the more of it resembles a
 * sentence by chance, as with many comparisons in statistics. What shows by a sign of its own, such as a misspelt name
 * or a day slipped, needs no such caution.
 */
export function isOneOfMany({ claim: { kind }, bounds, opposed }: Contested): boolean {
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
