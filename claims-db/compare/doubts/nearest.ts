/** Finds that one sentence gives the draft's own value to the one of whom the draft has it, and the other value to another. */
import type { Claim } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Bound } from "../bound";
import { areRelated } from "../name";

/**
 * "Rizzo is second in the cup with 744 points" where the source says "Karsten leads the cup with 812 points; Rizzo has
 * 744": what stands between its like values and the draft's own is named in the draft, and before the other one is Karsten.
 */
export function isOwnedThere({ claim, draft, pairs, disagree }: Bound): boolean {
  if (!disagree) return false;
  const { claim: rival, passage } = disagree.candidate;
  const own = pairs.find(({ comparison, candidate }) => isExact(comparison) && candidate.passage === passage)?.candidate
    .claim;
  if (!own || own === rival) return false;
  const named = namesBefore(claim, draft.claims);
  const isNamed = (name: Claim): boolean => named.some((mine) => areOne(mine, name));
  const [mine, theirs] = [namesBefore(own, passage.claims), namesBefore(rival, passage.claims)];
  return mine.length > 0 && mine.every(isNamed) && !theirs.every(isNamed);
}

/** "Judge Poe sits in the Fifth Circuit" where the source says "Judge Lee sits in the Ninth Circuit, Judge Poe in the Fifth". */
export function isNextToOwn({ claim, draft, pairs, disagree }: Bound): boolean {
  if (!disagree) return false;
  const { claim: rival, passage } = disagree.candidate;
  const own = pairs.find(
    ({ comparison, candidate }) => comparison.outcome === "agrees" && candidate.passage === passage,
  )?.candidate.claim;
  const [nearest] = draft.claims
    .filter((other) => other !== claim)
    .sort((a, b) => gap(a, claim) - gap(b, claim))
    .map((other) => passage.claims.filter((theirs) => theirs !== own && areOne(other, theirs)))
    .filter((matches) => matches.length > 0);
  if (!own || !nearest || nearest.includes(rival)) return false;
  const far = (value: Claim): number => Math.min(...nearest.map((match) => gap(match, value)));
  return far(own) < far(rival);
}

/** How many letters lie between two claims. */
function gap({ span: a }: Claim, { span: b }: Claim): number {
  return Math.max(b.start - a.end, a.start - b.end, 0);
}

/** The names between a value and the last one like it before them. */
function namesBefore(value: Claim, claims: readonly Claim[]): readonly Claim[] {
  const before = claims.filter((other) => other.span.end <= value.span.start);
  const names = before.filter(({ kind }) => kind === "name");
  const last = Math.max(0, ...names.map(({ span }) => span.start));
  const ends = before.filter((other) => areLike(other, value) && other.span.end <= last).map(({ span }) => span.end);
  return names.filter(({ span }) => span.start >= Math.max(0, ...ends));
}

function areLike({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind === "figure" && b.kind === "figure") return a.measure === b.measure;
  return a.kind === "date" && b.kind === "date";
}

function areOne({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind === "name" && b.kind === "name") return areRelated(a, b);
  return a.kind === "figure" && b.kind === "figure" && a.amount === b.amount && a.measure === b.measure;
}
