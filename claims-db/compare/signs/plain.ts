/** Disagreements that need no forest, each with how sure it is: all the same but the value, a date slipped by days. */
import type { Value } from "../../model";
import type { Bound } from "../bound";
import { isDealt } from "../roles/dealt";
import { isHeroPair } from "../roles/hero";
import { isOtherAge } from "./ages";
import { isDefined } from "./defined";
import { isOtherEnd } from "./ends";
import { isHourSlip } from "./hourslip";
import { isOtherLasting } from "./lasting";
import { isMisplaced } from "./misplaced";
import { isOtherYear } from "./otheryear";
import { isSameClause } from "./sameclause";
import { isSlip } from "./scaled";
import { isTurnedYear } from "./swapped";
import { isOtherWeekday } from "./weekday";

/** How sure the surest sign is that applies, 0 where none does. */
export function plainChance(bound: Bound): number {
  return Math.max(0, ...plain.map(([chance, applies]) => (applies(bound) ? chance : 0)));
}

const plain: readonly (readonly [chance: number, applies: (bound: Bound) => boolean])[] = [
  [0.85, isSameStatement],
  [0.85, isValueAlone],
  [0.7, isDaySlip],
  [0.7, isSlip],
  [0.7, isTurnedYear],
  [0.85, isOtherYear],
  [0.85, isDefined],
  [0.85, isRecast],
  [0.85, isOtherAge],
  [0.85, isOtherEnd],
  [0.85, isOtherWeekday],
  [0.85, isHourSlip],
  [0.8, isOtherLasting],
  [0.85, isMisplaced],
  [0.98, isTied],
];

/** What two statements must share to count as the same, one way or the other; every number is a share from 0 to 1. */
const sameness: readonly { readonly near: number; readonly widened: number; readonly reverse: number }[] = [
  { near: 0.75, widened: 0.75, reverse: 0.7 },
  { near: 0.85, widened: 0.9, reverse: 0 },
];

/** Two sentences that share nearly all the draft's words, with no other value that could stand in the same slot. */
function isSameStatement({ claim, agree, disagree, soft, taken, others }: Bound): boolean {
  if (!disagree || soft || taken || others.disagreeing > 0 || disagree.comparison.outcome !== "disagrees") return false;
  const { candidate, comparison, aligned, near } = disagree;
  if (candidate.claim.modality !== claim.modality) return false;
  const alone = candidate.passage.claims.every((other) => other === candidate.claim || other.kind !== claim.kind);
  if (!alone || comparison.affinity < 0.7 || (agree && agree.score > disagree.score / 2)) return false;
  return sameness.some((bar) => near >= bar.near && aligned.widened >= bar.widened && aligned.reverse >= bar.reverse);
}

/** Another name does in the source what the sentence says of this one, and no other claim there speaks against it. */
export function isRecast(bound: Bound): boolean {
  const { claim, recast, others, disagree } = bound;
  if (!recast || !disagree) return false;
  return others.disagreeing === 0 || isHeroPair(claim, disagree) || isDealt(bound);
}

/** Another value stands in the draft where the source has its own, beside a second one that ties the two. */
export function isTied({ tied }: Bound): boolean {
  return tied;
}

/** "October 9, 2023" where the article tells the same of October 7, 2023 and names no other day of that month. */
function isDaySlip({ claim, pairs, agree, disagree, local, others }: Bound): boolean {
  if (claim.value.kind !== "date" || !disagree || agree || others.agreeing < 2 || others.disagreeing > 1) return false;
  const isToldOf = local.anywhere >= 0.8 || disagree.aligned.widened >= 0.75;
  const days = new Set(pairs.flatMap(({ candidate }) => dayInSameMonth(claim.value, candidate.claim.value) ?? []));
  return days.size === 1 && dayInSameMonth(claim.value, disagree.candidate.claim.value) !== undefined && isToldOf;
}

/** A figure or a date whose clause is a source's in all else. */
function isValueAlone(bound: Bound): boolean {
  return (bound.claim.kind === "figure" || bound.claim.kind === "date") && isSameClause(bound);
}

function dayInSameMonth(draft: Value, source: Value): number | undefined {
  if (draft.kind !== "date" || source.kind !== "date" || draft.day === undefined || draft.year === undefined)
    return undefined;
  return draft.year === source.year && draft.month === source.month ? source.day : undefined;
}
