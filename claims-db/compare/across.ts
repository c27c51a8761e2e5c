/** Reads a claim across all articles at hand: how likely it is wrong, given what each of them has for and against it. */
import type { Claim } from "../model";
import { acrossFeatures, isAgainst, mostOf } from "./acrossfeatures";
import forests from "./across.json";
import type { Bound } from "./bound";
import type { Features } from "./features";
import { chance, type Forest } from "./learned";
import { likestOf } from "./paraphrase/paraphrasefeatures";
import { areEnough } from "./reviewed";
import type { Contested } from "./reviewfeatures";
import { bracketedPair } from "./signs/bracketed";
import { slipOf } from "./slip";
import type { Reading, Stance } from "./stance";

/** What a reading across all articles looked at, and how likely the claim is wrong, 0 to 1. */
export interface Across {
  readonly features: Features;
  readonly chance: number;
  /** What an article has in its place that speaks most against it. */
  readonly rival: Claim;
}

/** The same with the stance that speaks most against the claim. */
export interface ReadAcross extends Across {
  readonly against: Stance;
}

/** From so many articles on they are read together. */
const fewestArticles = 2;

const learned = forests as unknown as Readonly<Record<string, Forest>>;

/** Whether a claim is read across all articles: of a kind that was learned, and with enough at hand that may mean it. */
export function isReadAcross({ kind }: Claim, bounds: readonly Bound[]): boolean {
  return learned[kind] !== undefined && bounds.length >= fewestArticles && areEnough(bounds);
}

/**
 * How likely a claim is wrong by all articles together (stacked generalization, Wolpert 1992): 0.95 for "34 people" where
 * four of five articles have 43 in the same statement. `undefined` where they are few, or none has another value in its place.
 */
export function acrossOf(contested: Contested): ReadAcross | undefined {
  const { claim, bounds, stances } = contested;
  const forest = learned[claim.kind];
  if (!forest || !isReadAcross(claim, bounds)) return undefined;
  const readings = stances.flatMap((stance) => stance.readings).filter(isAgainst);
  const [worst] = worstOf(readings)
    .map((reading) => weighedBy(forest, contested, reading))
    .sort((a, b) => b.weighed - a.weighed);
  if (!worst) return undefined;
  const { features, weighed, reading } = worst;
  const all = bounds.flatMap(({ pairs }) => pairs);
  const sure = slipOf(claim, bounds, weighed) ?? bracketedPair(claim, all);
  const pair = sure ?? reading.bound.disagree;
  if (!pair) return undefined;
  const likely = sure ? Math.max(weighed, sureChance) : weighed;
  const against: Stance = { ...asStance(reading), pair, confidence: likely };
  return { features, chance: likely, rival: pair.candidate.claim, against };
}

/** What speaks most against a claim by the forests of one article, and by the words around both figures where that is another. */
function worstOf(readings: readonly Reading[]): readonly Reading[] {
  const surest = mostOf(readings, "refuted");
  const likest = likestOf(readings);
  return [surest, likest === surest ? undefined : likest].filter((one) => one !== undefined);
}

interface Weighed {
  readonly reading: Reading;
  readonly features: Features;
  /** How likely the claim is wrong if the reading is the one that counts. */
  readonly weighed: number;
}

function weighedBy(forest: Forest, contested: Contested, reading: Reading): Weighed {
  const features = acrossFeatures(contested, asStance(reading));
  return { reading, features, weighed: chance(forest, features) };
}

/** How likely a slip, or what a source has for an earlier time alone, is wrong, whatever the forest makes of the words around it. */
const sureChance = 0.95;

function asStance(reading: Reading): Stance {
  const { bound, features, likely } = reading;
  const confidence = likely.refuted;
  return { stance: "disagrees", pair: bound.disagree, confidence, against: confidence, features, readings: [reading] };
}

/** How likely a claim must be wrong so that it is warned of: so that some ten right warnings stand beside a wrong one. */
interface Bar {
  /** Where one article is heard against it. */
  readonly heard: number;
  /** Where several are, or it shows by a sign of its own, such as a day slipped. */
  readonly shown: number;
  /** Where an article bears it out, so that it is the sources that disagree. */
  readonly borne: number;
  /** Where no article is heard against it alone. */
  readonly unheard: number;
  /** Where the draft has the other value, too, in another sentence. */
  readonly told: number;
}

const bars: Partial<Record<Claim["kind"], Bar>> = {
  figure: { heard: 0.84, shown: 0.75, borne: 0.8, unheard: 0.84, told: 0.93 },
  date: { heard: 0.92, shown: 0.55, borne: 0.7, unheard: 0.9, told: 0.92 },
  name: { heard: 0.9, shown: 0.8, borne: 0.8, unheard: 0.82, told: 0.95 },
  place: { heard: 0.78, shown: 0.78, borne: 0.78, unheard: 0.88, told: 0.94 },
};

/** What still speaks against a claim after a reading across all articles: who was heard, or the one that speaks most against it. */
export function opposedAcross(contested: Contested, across: ReadAcross): readonly Stance[] {
  const { claim, opposed } = contested;
  const bar = bars[claim.kind];
  if (!bar) return opposed;
  if (opposed.length === 0) return across.chance >= bar.unheard && !isSpelling(across.against) ? [across.against] : [];
  return across.chance >= leastOf(contested, across, bar) ? opposed : [];
}

/** Who follows fewer of the sources than say otherwise, wants to know; hardly anything else explains a spelling. */
function leastOf({ stances, opposed }: Contested, { features }: Across, bar: Bar): number {
  const bearers = stances.filter(({ stance }) => stance === "agrees").length;
  const isOutvoted = bearers > 0 && opposed.length > bearers;
  const isSpelt = opposed.some(isSpelling);
  if (isOutvoted) return isSpelt || features["plain"] !== 0 ? 0 : leastOutvoted;
  if (isSpelt) return leastOfSpelling;
  if (bearers > 0) return bar.borne;
  return features["standing.sign"] === 1 || opposed.length > 1 ? bar.shown : bar.heard;
}

const leastOfSpelling = 0.5;
/** Articles of one form, such as monthly reports, are many against every draft: where no sign is plain, all must have some chance. */
const leastOutvoted = 0.3;

/** True where a claim is wrong though the draft tells the other value elsewhere. */
export function isNearlyCertain({ kind }: Claim, { chance: likely }: Across): boolean {
  return likely >= (bars[kind]?.told ?? 0);
}

function isSpelling({ pair }: Stance): boolean {
  return pair?.comparison.reason.code === "other-spelling";
}
