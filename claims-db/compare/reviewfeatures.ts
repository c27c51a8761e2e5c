/** What is known of a contested claim over all articles, as named numbers: what a second reading weighs. */
import type { Claim } from "../model";
import { isExact } from "./amounts/outcome";
import type { Bound } from "./bound";
import type { Features } from "./features";
import type { Pair } from "./pairs";
import { plainChance } from "./signs/plain";
import type { Stance } from "./stance";
import type { Statement } from "./statement";

/** A claim against which an article is heard: what binds it to each article, how each stands to it, and which ones are heard. */
export interface Contested {
  readonly claim: Claim;
  readonly bounds: readonly Bound[];
  readonly stances: readonly Stance[];
  readonly opposed: readonly Stance[];
}

/** The numbers of a warning that the strongest stance against the claim would give; the names are those of `review.json`. */
export function reviewFeatures({ claim, bounds, stances, opposed }: Contested, against: Stance): Features {
  return {
    odds: Math.log(against.confidence / (1.001 - against.confidence)),
    articles: bounds.length,
    others: bounds.filter(({ agree }) => agree !== undefined).length,
    sign: bounds.some((bound) => bound.disagree && !bound.soft && plainChance(bound) > 0) ? 1 : 0,
    ...equalFeatures(bounds),
    ...sameFeatures(bounds),
    ...bearerFeatures(stances),
    ...besideFeatures(stances, opposed),
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

/** How many values of the articles are the very amount, whatever they are of, and how well they stand. */
function sameFeatures(bounds: readonly Bound[]): Features {
  const same = bounds.flatMap(({ pairs }) =>
    pairs.filter(({ comparison }) => comparison.reason.code === "same-amount"),
  );
  return {
    same: same.length,
    sameNear: Math.max(0, ...same.map(({ near }) => near)),
    sameWidened: Math.max(0, ...same.map(({ aligned }) => aligned.widened)),
  };
}

/** How well the values of the articles are bound that speak for the claim. */
function bearerFeatures(stances: readonly Stance[]): Features {
  const bearers = stances.flatMap(({ stance, pair }) => (stance === "agrees" && pair ? [pair] : []));
  const most = (of: (one: Pair) => number): number => Math.max(0, ...bearers.map(of));
  return {
    bearers: bearers.length,
    bearerScore: most(({ score }) => score),
    bearerNear: most(({ near }) => near),
    bearerWidened: most(({ aligned }) => aligned.widened),
    bearerCoverage: most(({ aligned }) => aligned.coverage),
  };
}

/**
 * How many other values of the draft's sentence agree with the passages that are heard against it, or disagree, and how many
 * agree with those of other articles that have its value, to the digit or loosely; -1 where there are none.
 */
function besideFeatures(stances: readonly Stance[], opposed: readonly Stance[]): Features {
  const most = (all: readonly Stance[], name: string): number =>
    Math.max(-1, ...all.map(({ features }) => features[name] ?? -1));
  const others = stances.filter((stance) => !opposed.includes(stance));
  const having = (exact: number): readonly Stance[] => others.filter(({ features }) => features["exact"] === exact);
  return {
    besideExact: most(having(1), "beside.agreeing"),
    besideLoose: most(having(0), "beside.agreeing"),
    rivalAgreeing: most(opposed, "others.agreeing"),
    rivalDisagreeing: most(opposed, "others.disagreeing"),
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
