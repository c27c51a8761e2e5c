/** What is known of a draft claim against one article, as named numbers: the evidence that a verdict weighs. */
import type { Claim, Value } from "../model";
import type { Aligned, Pair } from "./pairs";
import type { Statement } from "./statement";

/** Named numbers, 0 to 1 unless the name says otherwise; an absent pair counts -1 throughout. */
export type Features = Readonly<Record<string, number>>;

/** Everything that is known of one claim against one article. */
export interface Bound {
  readonly claim: Claim;
  readonly draft: Statement;
  readonly aligned: readonly Aligned[];
  readonly pairs: readonly Pair[];
  readonly agree: Pair | undefined;
  readonly disagree: Pair | undefined;
}

/** The features of a bound claim; the names are those of `weights.json` and of `explain`. */
export function featuresOf(bound: Bound): Features {
  const { claim, draft, aligned, pairs, agree, disagree } = bound;
  const best = aligned.reduce((most, part) => Math.max(most, part.widened), 0);
  return {
    ...pairFeatures("agree", agree),
    ...pairFeatures("disagree", disagree),
    ...valueFeatures(claim.value),
    ...differences(claim.value, disagree?.candidate.claim.value),
    margin: (disagree?.score ?? 0) - (agree?.score ?? 0),
    best,
    agreeing: Math.min(3, pairs.filter(({ comparison }) => comparison.outcome === "agrees").length),
    disagreeing: Math.min(5, pairs.filter(({ comparison }) => comparison.outcome === "disagrees").length),
    siblings: Math.min(4, draft.claims.filter((other) => other !== claim && other.kind === claim.kind).length),
    rivals: Math.min(4, rivals(disagree)),
    stated: claim.modality === "stated" ? 1 : 0,
    size: Math.min(40, draft.terms.length),
    passages: Math.min(16, aligned.length),
  };
}

function pairFeatures(name: string, pair: Pair | undefined): Features {
  const of = (value: number | undefined): number => value ?? -1;
  return {
    [`${name}.score`]: of(pair?.score),
    [`${name}.affinity`]: of(pair?.comparison.affinity),
    [`${name}.near`]: of(pair?.near),
    [`${name}.nearBack`]: of(pair?.nearBack),
    [`${name}.coverage`]: of(pair?.aligned.coverage),
    [`${name}.widened`]: of(pair?.aligned.widened),
    [`${name}.reverse`]: of(pair?.aligned.reverse),
    [`${name}.taken`]: of(pair && (pair.taken ? 1 : 0)),
    [`${name}.modality`]: of(pair && (pair.candidate.claim.modality === "stated" ? 1 : 0)),
    [`${name}.quoted`]: of(pair && (pair.candidate.claim.quoted ? 1 : 0)),
  };
}

/** How many claims of the disagreeing passage could stand in the same slot. */
function rivals(pair: Pair | undefined): number {
  if (!pair) return -1;
  const { claim, passage } = pair.candidate;
  return passage.claims.filter((other) => other !== claim && other.kind === claim.kind && sameMeasure(other.value, claim.value)).length;
}

function sameMeasure(a: Value, b: Value): boolean {
  return a.kind !== "figure" || b.kind !== "figure" || a.measure === b.measure;
}

function valueFeatures(value: Value): Features {
  switch (value.kind) {
    case "figure":
      return {
        count: value.measure === "count" ? 1 : 0,
        money: value.measure === "money" ? 1 : 0,
        percent: value.measure === "percent" ? 1 : 0,
        ordinal: value.measure === "ordinal" ? 1 : 0,
        bounded: value.hedge && value.hedge !== "about" && value.hedge !== "exactly" ? 1 : 0,
        small: value.amount <= 10 ? 1 : 0,
        named: value.counted.length > 0 ? 1 : 0,
      };
    case "date":
      return {
        hasDay: value.day === undefined ? 0 : 1,
        hasMonth: value.month === undefined ? 0 : 1,
        hasYear: value.year === undefined ? 0 : 1,
        bounded: value.relation === "on" ? 0 : 1,
      };
    case "name":
      return { person: value.type === "person" ? 1 : 0, wide: value.text.split(" ").length };
    case "title":
    case "place":
    case "quote":
      return {};
  }
}

/** How far two disagreeing values stand apart; typing errors and updates stand near. */
function differences(draft: Value, source: Value | undefined): Features {
  if (draft.kind !== "figure" || source?.kind !== "figure") return { apart: -1, sourceBounded: -1 };
  const apart = Math.abs(Math.log((Math.abs(draft.amount) + 0.5) / (Math.abs(source.amount) + 0.5)));
  return { apart: Math.min(8, apart), sourceBounded: source.hedge ? 1 : 0 };
}
