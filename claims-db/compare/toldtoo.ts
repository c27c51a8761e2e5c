/** Takes a warning back where the draft tells the articles' value in another sentence, unless it is nearly certain. */
import { fold } from "../lexicon/fold";
import type { Claim, Value } from "../model";
import { isNearlyCertain, type Across } from "./across";
import { isExact } from "./amounts/outcome";
import { isWarned, takenBack, type Judgement } from "./judgement";
import { compareValues } from "./values";

/**
 * The judgements of a whole draft without warnings that a reading across all articles is not nearly certain of and whose other
 * value the draft tells elsewhere: who writes of "two months" in the next sentence knows them, and means another thing by "three".
 * A slip leaves the right value nowhere.
 */
export function withoutToldToo(judgements: readonly Judgement[]): readonly Judgement[] {
  const isOpen = ({ across, claim, verdict }: Judgement): boolean =>
    across !== undefined && isWarned({ verdict }) && !isNearlyCertain(claim, across);
  if (!judgements.some(isOpen)) return judgements;
  const told = claimsTold(judgements);
  return judgements.map((judgement) =>
    isOpen(judgement) && isToldToo(judgement, told) ? takenBack(judgement, "told-elsewhere") : judgement,
  );
}

/** The claims of a draft by their kind and roughly by their value, so that one is held against few others. */
export type Told = ReadonlyMap<string, readonly Claim[]>;

/** Words that differ are no claims of the draft, and are left out. */
export function claimsTold(judgements: readonly Judgement[]): Told {
  const claims = judgements.flatMap(({ claim, slot }) => (slot === true ? [] : [claim]));
  return Map.groupBy(claims, ({ value }) => roughKey(value));
}

/** Whether another sentence of the draft has the very value that stands against a claim. */
export function isToldToo({ across, claim }: { across?: Across | undefined; claim: Claim }, told: Told): boolean {
  if (!across) return false;
  const { value } = across.rival;
  return (told.get(roughKey(value)) ?? []).some((other) => {
    if (other.kind !== claim.kind || other.sentence === claim.sentence) return false;
    const comparison = compareValues(other.value, value);
    return comparison.outcome === "agrees" && (other.kind !== "figure" || isExact(comparison));
  });
}

/** What two values have alike that could be the same: a figure its amount, a name its last word, a date nothing. */
function roughKey(value: Value): string {
  switch (value.kind) {
    case "figure":
      return `figure ${value.amount}`;
    case "name":
    case "place":
      return `${value.kind} ${fold(value.full).split(" ").at(-1) ?? ""}`;
    default:
      return value.kind;
  }
}
