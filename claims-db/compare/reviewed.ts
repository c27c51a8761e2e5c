/** Weighs a warning once more, over all articles at hand: does what speaks for the draft's own value leave it likely? */
import type { Claim } from "../model";
import { isExact } from "./amounts/outcome";
import type { Bound } from "./bound";
import type { Features } from "./features";
import type { Pair } from "./pairs";
import weights from "./review.json";
import type { Stance } from "./stance";

/** What a second reading looked at, and how likely the warning is right, 0 to 1. */
export interface Review {
  readonly features: Features;
  readonly chance: number;
}

/** Below this likelihood no warning is given, by kind; kinds that are not reviewed have none. */
const bars: Partial<Record<Claim["kind"], number>> = { figure: 0.65 };

/** Where the articles have fewer sentences that come near, hardly anything else could be meant. */
const leastPassages = 6;

/** A logistic function of named numbers. */
interface Logistic {
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
}

const learned: Readonly<Record<string, Logistic>> = weights;

/**
 * The second reading of a warning that the strongest stance against a claim would give. "91 people" that one article has,
 * and that its sentence most likely means, is not wrong for another's 68. `undefined` for kinds that are not reviewed.
 */
export function reviewOf(claim: Claim, bounds: readonly Bound[], against: Stance): Review | undefined {
  const logistic = learned[claim.kind];
  if (bars[claim.kind] === undefined || !against.pair || !logistic) return undefined;
  if (bounds.reduce((sum, { aligned }) => sum + aligned.length, 0) < leastPassages) return undefined;
  const features = featuresOf(claim, bounds, against);
  const odds = Object.entries(logistic.weights).reduce((sum, [name, by]) => sum + by * (features[name] ?? 0), 0);
  return { features, chance: 1 / (1 + Math.exp(-logistic.base - odds)) };
}

/** Whether a second reading takes the warning back. */
export function isTakenBack({ kind }: Claim, review: Review | undefined): boolean {
  return review !== undefined && review.chance < (bars[kind] ?? 0);
}

function featuresOf(
  { kind, value }: Claim,
  bounds: readonly Bound[],
  { pair, features, confidence }: Stance,
): Features {
  const draft = bounds[0]?.draft;
  const equal = bounds.flatMap(({ pairs }) => pairs.filter(({ comparison }) => isExact(comparison)));
  const most = (of: (one: Pair) => number): number => Math.max(0, ...equal.map(of));
  const terms = draft?.terms.filter((term) => !term.value) ?? [];
  const verb = features["disagree.verb"] ?? 0.5;
  return {
    odds: Math.log(confidence / (1.001 - confidence)),
    equalMatch: most(({ match }) => match?.chance ?? 0),
    equalAffinity: most(({ comparison }) => comparison.affinity),
    equalScore: most(({ score }) => score),
    equalNear: most(({ near }) => near),
    equalWidened: most(({ aligned }) => aligned.widened),
    match: pair?.match?.chance ?? 0,
    score: pair?.score ?? 0,
    near: pair?.near ?? 0,
    affinity: pair?.comparison.affinity ?? 0,
    widened: pair?.aligned.widened ?? 0,
    coverage: pair?.aligned.coverage ?? 0,
    reverse: pair?.aligned.reverse ?? 0,
    clause: features["disagree.clause"] ?? 0,
    subject: features["disagree.subject"] ?? 0.5,
    sameVerb: verb === 1 ? 1 : 0,
    noVerb: verb === 0.5 ? 1 : 0,
    terms: Math.log(terms.length + 1),
    alike: Math.log((draft?.claims.filter((other) => other.kind === kind).length ?? 0) + 1),
    number: value.kind === "figure" && value.measure === "number" ? 1 : 0,
    count: value.kind === "figure" && value.measure === "count" ? 1 : 0,
    pronoun: /^(?:It|He|She|They|This|That|These|Those|Its|His|Her|Their)\b/u.test(draft?.sentence.text ?? "") ? 1 : 0,
    articles: bounds.length,
    others: bounds.filter(({ agree }) => agree !== undefined).length,
  };
}
