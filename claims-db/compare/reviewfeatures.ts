/** What is known of a contested claim over all articles, as named numbers: what a second reading weighs. */
import type { Claim } from "../model";
import { isExact } from "./amounts/outcome";
import type { Bound } from "./bound";
import type { Features } from "./features";
import type { Pair } from "./pairs";
import { plainChance } from "./signs/plain";
import { keyOf, standingFeatures } from "./reviewstanding";
import { timeFeatures } from "./reviewtimes";
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
    ...bearerFeatures(stances),
    ...besideFeatures(stances, opposed),
    ...rivalFeatures(against),
    ...(against.pair ? standingFeatures(claim, bounds, against.pair) : {}),
    ...(against.pair ? timeFeatures(claim, bounds, against.pair) : {}),
    ...firstReading(against),
    ...draftFeatures(claim, bounds[0]?.draft),
    ...valueFeatures(claim),
  };
}

/**
 * How many values of the articles are the draft's very value, whatever they are of, and the best that any has to show; how
 * many others stand in its place, which matters most beside a value that the articles do have.
 */
function equalFeatures(bounds: readonly Bound[]): Features {
  const rivals = rivalsOf(bounds).size;
  const equal = bounds.flatMap(({ pairs }) => pairs.filter(({ comparison }) => isExact(comparison)));
  const most = (of: (one: Pair) => number): number => Math.max(0, ...equal.map(of));
  return {
    same: equal.length,
    nowhere: equal.length === 0 ? 1 : 0,
    contenders: rivals,
    contendersBeside: equal.length === 0 ? 0 : rivals,
    equalMatch: most(({ match }) => match?.chance ?? 0),
    equalAffinity: most(({ comparison }) => comparison.affinity),
    equalScore: most(({ score }) => score),
    equalNear: most(({ near }) => near),
    equalWidened: most(({ aligned }) => aligned.widened),
  };
}

/** The values that each article would have in place of the draft's: one and the same, or as many as there are articles. */
function rivalsOf(bounds: readonly Bound[]): ReadonlySet<string> {
  return new Set(bounds.flatMap(({ disagree }) => (disagree ? [keyOf(disagree.candidate.claim.value)] : [])));
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
    zoneBack: pair?.zoneBack ?? 0,
    beyond: pair?.comparison.reason.code === "beyond-bound" ? 1 : 0,
  };
}

function bindingOf({ match, score, near, comparison, aligned }: Pair): Features {
  const { widened, coverage, reverse } = aligned;
  return { match: match?.chance ?? 0, score, near, affinity: comparison.affinity, widened, coverage, reverse };
}

/** What the first reading of the article that speaks against the claim saw and is worth weighing again: the names are those of `weights.json`. */
function firstReading({ features }: Stance): Features {
  return Object.fromEntries(weighedAgain.map((name) => [name, features[name] ?? 0]));
}

const weighedAgain =
  `others.missing apart taken held shift grown stated disagree.clauseBack disagree.bond disagree.order edition.source
  edition.draft hasDay hasMonth sameWords fill.contest rival.passages rivals mantissa precise sourceBounded beside.agreeing opens
  local.anywhere`.split(/\s+/u);

/** How much the draft's sentence says, and of what. */
function draftFeatures({ kind, value }: Claim, draft: Statement | undefined): Features {
  const measure = value.kind === "figure" ? value.measure : undefined;
  return {
    alike: Math.log((draft?.claims.filter((other) => other.kind === kind).length ?? 0) + 1),
    number: measure === "number" ? 1 : 0,
    count: measure === "count" ? 1 : 0,
    ...sentenceFeatures(draft),
  };
}

function sentenceFeatures(draft: Statement | undefined): Features {
  const { text = "", words = [] } = draft?.sentence ?? {};
  return {
    terms: Math.log((draft?.terms.filter((term) => !term.value).length ?? 0) + 1),
    words: Math.log(words.length + 1),
    pronoun: pronoun.test(text) ? 1 : 0,
    headline: isEnded.test(text) ? 0 : 1,
  };
}

/** With a full stop, a question mark or the like, perhaps inside a quotation mark or a bracket. */
const isEnded = /[.!?…:;]["”’')\]]*\s*$/u;

const pronoun = /^(?:It|He|She|They|This|That|These|Those|Its|His|Her|Their)\b/u;

/** What kind of value it is: "one" is often no number, and a headline's first word no name. */
function valueFeatures({ value }: Claim): Features {
  if (value.kind === "figure") return { one: value.amount === 1 ? 1 : 0, spelled: value.spelled ? 1 : 0 };
  if (value.kind !== "name") return {};
  const { type, full } = value;
  return { nameWords: full.split(" ").length, person: type === "person" ? 1 : 0, thing: type === "thing" ? 1 : 0 };
}
