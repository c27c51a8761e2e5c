/** Weighs a warning once more, over all articles at hand: does what speaks for the draft's own value leave it likely? */
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
  /** How many articles speak against the claim. */
  readonly opposed: number;
}

/** How likely a second reading must find a warning so that it is given. */
interface Bar {
  /** Where one article is at hand, where few are, and where many are. */
  readonly one: number;
  readonly few: number;
  readonly many: number;
  /** Where the mistake shows by a sign of its own, such as a day slipped. */
  readonly sign: number;
  /** Where more articles than one speak against the claim, which seldom happens by chance. */
  readonly several: number;
  /** Where an article bears the claim out, so that it is the sources that disagree: the reading sees that as one more doubt. */
  readonly borne: number;
}

/** Kinds that are not reviewed have none. */
const bars: Partial<Record<Claim["kind"], Bar>> = {
  figure: { one: 0.65, few: 0.8, many: 0.85, sign: 0.8, several: 0.65, borne: 0.6 },
  date: { one: 0, few: 0.65, many: 0.85, sign: 0.75, several: 0.75, borne: 0.65 },
  name: { one: 0, few: 0.7, many: 0.87, sign: 0.85, several: 0.87, borne: 0.75 },
};

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
export function reviewOf(contested: Contested, against: Stance): Review | undefined {
  const { claim, bounds } = contested;
  const weighing = learned[claim.kind];
  if (!weighing || !against.pair || !areEnough(bounds)) return undefined;
  const features = reviewFeatures(contested, against);
  return { features, chance: chanceOf(weighing, features), opposed: contested.opposed.length };
}

function areEnough(bounds: readonly Bound[]): boolean {
  return bounds.reduce((sum, { aligned }) => sum + aligned.length, 0) >= leastPassages;
}

/** Whether a warning of the kind would be read a second time over many articles, so that some doubts need not be asked first. */
export function isReread({ kind }: Claim, bounds: readonly Bound[]): boolean {
  return learned[kind] !== undefined && bounds.length >= manyArticles && areEnough(bounds);
}

/** The probability that a logistic function gives; a number that is missing counts as 0. */
export function chanceOf({ base, weights: by }: Logistic, features: Features): number {
  return logistic(Object.entries(by).reduce((odds, [name, weight]) => odds + weight * (features[name] ?? 0), base));
}

/** Whether a second reading takes the warning back. */
export function isTakenBack({ kind }: Claim, review: Review | undefined, against: Stance | undefined): boolean {
  const bar = bars[kind];
  if (!review || !bar) return false;
  const isMisspelt = against?.pair?.comparison.reason.code === "other-spelling";
  return review.chance < (isMisspelt ? leastOfSpelling(bar, review) : leastOf(bar, review));
}

/** A misspelt name needs no second reading, unless as many articles spell it so as otherwise. */
function leastOfSpelling({ borne }: Bar, { features: { bearers = 0, same = 0 }, opposed }: Review): number {
  return bearers > 0 && same > 0 && bearers >= opposed ? borne : 0;
}

function leastOf(bar: Bar, review: Review): number {
  const { articles = 0, bearers = 0 } = review.features;
  const least = articles < 2 ? bar.one : articles < manyArticles ? bar.few : bar.many;
  return Math.min(least, bearers > 0 ? leastOfBorne(bar, review) : leastOfShown(bar, review));
}

/** 1 where nothing but the one article speaks against the claim. */
function leastOfShown(bar: Bar, { features: { sign }, opposed }: Review): number {
  if (sign === 1) return bar.sign;
  return opposed > 1 ? bar.several : 1;
}

/** Who follows fewer of the sources than say otherwise, wants to know. */
function leastOfBorne({ borne }: Bar, { features: { bearers = 0 }, opposed }: Review): number {
  return opposed > bearers ? leastOfFewer : borne;
}

const leastOfFewer = 0.1;

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
