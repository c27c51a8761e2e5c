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

/** What is known of the pair's two surroundings, under a name: "agree.near", "agree.zone" … */
export function pairFeatures(name: string, pair: Pair | undefined): Features {
  const of = (value: number | undefined): number => value ?? -1;
  return {
    [`${name}.score`]: of(pair?.score),
    [`${name}.affinity`]: of(pair?.comparison.affinity),
    [`${name}.near`]: of(pair?.near),
    [`${name}.nearBack`]: of(pair?.nearBack),
    [`${name}.zone`]: pair?.zone ?? -2,
    [`${name}.zoneBack`]: pair?.zoneBack ?? -2,
    [`${name}.order`]: of(pair?.order),
    [`${name}.support`]: pair ? (pair.support ?? 0) : -1,
    ...bondFeatures(name, pair),
    [`${name}.coverage`]: of(pair?.aligned.coverage),
    [`${name}.widened`]: of(pair?.aligned.widened),
    [`${name}.reverse`]: of(pair?.aligned.reverse),
    [`${name}.stated`]: of(pair && (pair.candidate.claim.modality === "stated" ? 1 : 0)),
    [`${name}.heading`]: of(pair && (pair.candidate.passage.sentence.heading ? 1 : 0)),
    [`${name}.quoted`]: of(pair && (pair.candidate.claim.quoted ? 1 : 0)),
  };
}

/** What the sentence's other values say of the pair's passage. */
function bondFeatures(name: string, pair: Pair | undefined): Features {
  const { own, beside, lead, share } = pair ? bondOf(pair) : { own: -1, beside: -1, lead: -3, share: -2 };
  return {
    [`${name}.bond`]: Math.min(3, own),
    [`${name}.bond.beside`]: Math.min(3, beside),
    [`${name}.bond.lead`]: Math.max(-3, Math.min(3, lead)),
    [`${name}.bond.share`]: share,
  };
}

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
