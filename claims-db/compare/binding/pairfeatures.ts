/** What is known of two values that were compared, as named numbers: their surroundings, and who else could be meant. */
import type { Claim, Value } from "../../model";
import { nearnessOfRest } from "../align";
import type { Bound } from "../bound";
import type { Features } from "../features";
import type { Pair } from "../pairs";
import { bondOf } from "./bond";
import { sameVerb } from "./verb";

/** 1 where both values stand with the same verb, 0 with another one, 0.5 where one has none; -1 for an absent pair. */
export function verbsOf({ claim, draft }: Pick<Bound, "claim" | "draft">, pair: Pair | undefined): number {
  return pair ? sameVerb([draft, claim], [pair.aligned.alignment.source, pair.candidate.claim]) : -1;
}

/** How near the words meet that a sentence says itself, whatever its title supplies. */
export function restOf(claim: Claim, pair: Pair | undefined): number {
  return pair ? nearnessOfRest(pair.aligned.alignment, [claim, pair.candidate.claim], pair.aligned.around) : -1;
}

/** How many source claims of the same measure are bound better, up to 4; -1 for an absent pair. */
export function rankOf(pair: Pair | undefined, pairs: readonly Pair[]): number {
  if (!pair) return -1;
  return Math.min(
    4,
    pairs.filter(
      ({ score, candidate }) => score > pair.score && sameMeasure(candidate.claim.value, pair.candidate.claim.value),
    ).length,
  );
}

/** What is known of the pair's two surroundings; as "agree.near", "agree.zone" … once they are {@link named}. */
export function pairFeatures(pair: Pair | undefined): Features {
  const { own, beside, lead, share } = pair ? bondOf(pair) : { own: -1, beside: -1, lead: -3, share: -2 };
  return {
    ...(pair ? surroundingsOf(pair) : absent),
    bond: Math.min(3, own),
    "bond.beside": Math.min(3, beside),
    "bond.lead": Math.max(-3, Math.min(3, lead)),
    "bond.share": share,
  };
}

function surroundingsOf(pair: Pair): Record<keyof typeof absent, number> {
  const { aligned, candidate, near, nearBack, order, score, support = 0, zone, zoneBack } = pair;
  return {
    score,
    affinity: pair.comparison.affinity,
    near,
    nearBack,
    zone,
    zoneBack,
    order,
    support,
    coverage: aligned.coverage,
    widened: aligned.widened,
    reverse: aligned.reverse,
    stated: candidate.claim.modality === "stated" ? 1 : 0,
    heading: candidate.passage.sentence.heading ? 1 : 0,
    quoted: candidate.claim.quoted ? 1 : 0,
  };
}

const absent = {
  score: -1,
  affinity: -1,
  near: -1,
  nearBack: -1,
  zone: -2,
  zoneBack: -2,
  order: -1,
  support: -1,
  coverage: -1,
  widened: -1,
  reverse: -1,
  stated: -1,
  heading: -1,
  quoted: -1,
};

/** The same numbers under a longer name: `named("agree", { near: 1 })` is `{ "agree.near": 1 }`. */
export function named(prefix: string, features: Features): Features {
  const names = longer.get(prefix) ?? new Map<string, string>();
  longer.set(prefix, names);
  const found: Record<string, number> = {};
  for (const name in features) {
    const full = names.get(name) ?? `${prefix}.${name}`;
    names.set(name, full);
    found[full] = features[name] ?? -1;
  }
  return found;
}

/** Names that were put together once; a new string for each would be looked up anew each time. */
const longer = new Map<string, Map<string, string>>();

/** How many figures of the article have the unit of the one that disagrees, or how many dates say as much; up to 5. */
export function alikeOf(pair: Pair | undefined, pairs: readonly Pair[]): number {
  if (!pair) return -1;
  const own = unitOf(pair.candidate.claim.value);
  return Math.min(5, pairs.filter(({ candidate }) => unitOf(candidate.claim.value) === own).length);
}

function unitOf(value: Value): string {
  if (value.kind === "figure") return `${value.measure} ${value.unit ?? ""}`;
  return value.kind === "date" ? value.precision : value.kind === "name" ? value.type : "";
}

/** How many claims of the disagreeing passage could stand in the same slot. */
export function rivalsOf(pair: Pair | undefined): number {
  if (!pair) return -1;
  const { claim, passage } = pair.candidate;
  return passage.claims.filter(
    (other) => other !== claim && other.kind === claim.kind && sameMeasure(other.value, claim.value),
  ).length;
}

function sameMeasure(a: Value, b: Value): boolean {
  return a.kind !== "figure" || b.kind !== "figure" || a.measure === b.measure;
}
