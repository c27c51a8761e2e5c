/** What the words around a figure and around the sources' figures say of who is meant, as named numbers. */
import type { Claim } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Bound } from "../bound";
import type { Features } from "../features";
import { logOdds, nobody } from "../learned";
import type { Pair } from "../pairs";
import type { Reading } from "../stance";
import type { Statement } from "../statement";
import { paraphraseOdds } from "./paraphrase";

/** So many values that disagree, and so many that agree, are read, the best bound first. */
const [mostOthers, mostOwn] = [8, 5];

/** What the match of two values counts beside the words around them. */
const matchWorth = 0.6;

/** The pairs of a claim that speak most against it and most for it; absent where there are none. */
export interface Leading {
  readonly against: Pair | undefined;
  readonly own: Pair | undefined;
}

/**
 * The log odds of the values that speak most against a figure and for it, of the likeliest other value, of the likeliest
 * equal one and of the likeliest that agrees at all; then with the odds of `match.ts` added; and by how much the other one
 * leads. Nothing for a claim of another kind, which no net was taught.
 */
export function paraphraseFeatures(
  claim: Claim,
  bounds: readonly Bound[],
  { against, own: bearing }: Leading,
): Features {
  const draft = bounds[0]?.draft;
  if (claim.kind !== "figure" || !draft) return {};
  const read = oddsIn(draft, claim, readable(bounds, against));
  const most = (of: (pair: Pair) => boolean, worth: number): number =>
    Math.max(
      nobody,
      ...read.flatMap(({ pair, odds }) => (of(pair) ? odds + worth * logOdds(pair.match?.chance ?? 0) : [])),
    );
  const [other, exact, own] = [most(isOther, 0), most(isEqual, 0), most(isOwn, 0)];
  const [otherMatched, exactMatched] = [most(isOther, matchWorth), most(isEqual, matchWorth)];
  return {
    "words.against": most((pair) => pair === against, 0),
    "words.for": most((pair) => pair === bearing, 0),
    "words.other": other,
    "words.exact": exact,
    "words.own": own,
    "words.lead": other - own,
    "words.matched": otherMatched,
    "words.matched.exact": exactMatched,
    "words.matched.lead": otherMatched - exactMatched,
  };
}

/** The reading of a figure whose other value stands among the words most like the draft's; `undefined` for another claim. */
export function likestOf(readings: readonly Reading[]): Reading | undefined {
  const odds = readings.map(({ bound: { claim, draft, disagree } }) =>
    disagree && claim.kind === "figure" ? paraphraseOdds(draft, claim, disagree) : nobody,
  );
  const most = Math.max(nobody, ...odds);
  return most > nobody ? readings[odds.indexOf(most)] : undefined;
}

function readable(bounds: readonly Bound[], against: Pair | undefined): readonly Pair[] {
  const pairs = bounds.flatMap((bound) => bound.pairs).sort((a, b) => b.score - a.score);
  const others = pairs.filter((pair) => isOther(pair) && pair !== against).slice(0, mostOthers);
  return [...(against ? [against] : []), ...others, ...pairs.filter(isOwn).slice(0, mostOwn)];
}

interface Odds {
  readonly pair: Pair;
  readonly odds: number;
}

function oddsIn(draft: Statement, claim: Claim, pairs: readonly Pair[]): readonly Odds[] {
  return pairs.map((pair) => ({ pair, odds: paraphraseOdds(draft, claim, pair) }));
}

function isOther({ comparison }: Pair): boolean {
  return comparison.outcome === "disagrees";
}

function isOwn({ comparison }: Pair): boolean {
  return comparison.outcome === "agrees";
}

function isEqual(pair: Pair): boolean {
  return isOwn(pair) && isExact(pair.comparison);
}
