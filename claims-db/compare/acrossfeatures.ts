/** What all articles at hand have for and against a claim, as named numbers: what a reading across them weighs. */
import type { Claim } from "../model";
import { named } from "./binding/pairfeatures";
import { doubtOf } from "./doubts/doubt";
import type { Features } from "./features";
import { logOdds, nobody } from "./learned";
import { paraphraseFeatures } from "./paraphrase/paraphrasefeatures";
import { reviewFeatures, type Contested } from "./reviewfeatures";
import { hasValue, keyOf } from "./reviewstanding";
import { plainChance } from "./signs/plain";
import type { Reading, Stance } from "./stance";

/**
 * How surely the three readings that speak most against the claim do, and the three that speak most for it, in log odds; all
 * that binds it to the first of each (`against.`, `for.`); and how the first stands among all (`standing.`). The names
 * are those of `across.json`.
 */
export function acrossFeatures(contested: Contested, against: Stance): Features {
  const { bounds, stances, opposed } = contested;
  const readings = stances.flatMap((stance) => stance.readings);
  const bearing = readings.filter(({ bound }) => bound.agree !== undefined);
  const [worst] = against.readings;
  const best = mostOf(bearing, "supported");
  return {
    articles: bounds.length,
    doubt: worst ? doubtOf(worst.bound, worst.features) : 0,
    voices: stances.filter((stance) => stance.against > 0).length,
    opposed: opposed.length,
    plain: worst ? plainChance(worst.bound) : 0,
    ...votesOf(contested, worst),
    ...surest("refuted", readings.filter(isAgainst)),
    ...surest("supported", bearing),
    ...named("against", against.features),
    ...named("for", best?.features ?? {}),
    ...named("standing", reviewFeatures(contested, against)),
    ...paraphraseFeatures(contested.claim, bounds, { against: against.pair, own: best?.bound.agree }),
  };
}

/**
 * In how many articles the sentence that is most like the draft's has the draft's value, and in how many the other one;
 * and whether the draft's own sentence has that too.
 */
function votesOf({ claim, bounds }: Contested, worst: Reading | undefined): Features {
  const rival = worst?.bound.disagree?.candidate.claim;
  const likest = bounds.flatMap(({ aligned }) => [...aligned].sort((a, b) => b.widened - a.widened)[0] ?? []);
  const having = (one: Claim | undefined): number =>
    one ? likest.filter(({ passage }) => hasValue(passage, one)).length : 0;
  const own = bounds[0]?.draft.claims.filter((other) => other !== claim) ?? [];
  return { "votes.own": having(claim), "votes.rival": having(rival), beside: rival && hasAmount(own, rival) ? 1 : 0 };
}

function hasAmount(claims: readonly Claim[], { kind, value }: Claim): boolean {
  return claims.some((other) =>
    other.value.kind === "figure" && value.kind === "figure"
      ? other.value.amount === value.amount
      : other.kind === kind && keyOf(other.value) === keyOf(value),
  );
}

/** True where the article has another value in the place of the draft's. */
export function isAgainst({ bound }: Reading): boolean {
  return bound.disagree !== undefined && !bound.soft;
}

/** The reading that is surest; `undefined` where there is none. */
export function mostOf(readings: readonly Reading[], of: keyof Reading["likely"]): Reading | undefined {
  return [...readings].sort((a, b) => b.likely[of] - a.likely[of])[0];
}

function surest(of: keyof Reading["likely"], readings: readonly Reading[]): Features {
  const odds = readings.map(({ likely }) => logOdds(likely[of])).sort((a, b) => b - a);
  return Object.fromEntries([0, 1, 2].map((i) => [`${of}.${i + 1}`, odds[i] ?? nobody]));
}
