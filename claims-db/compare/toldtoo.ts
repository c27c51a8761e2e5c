/** Takes a warning back where the draft tells the articles' value in another sentence, unless it is nearly certain. */
import { isNearlyCertain } from "./across";
import { isExact } from "./amounts/outcome";
import { isWarned, takenBack, type Judgement } from "./judgement";
import { compareValues } from "./values";

/**
 * The judgements of a whole draft without warnings that a reading across all articles is not nearly certain of and whose other
 * value the draft tells elsewhere: who writes of "two months" in the next sentence knows them, and means another thing by "three".
 * A slip leaves the right value nowhere.
 */
export function withoutToldToo(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((judgement) => {
    const { across, claim } = judgement;
    if (!across || !isWarned(judgement) || isNearlyCertain(claim, across)) return judgement;
    return isToldToo(judgement, judgements) ? takenBack(judgement, "told-elsewhere") : judgement;
  });
}

/** Whether another sentence of the draft has the very value that stands against a claim. */
export function isToldToo({ across, claim }: Judgement, judgements: readonly Judgement[]): boolean {
  return judgements.some(({ claim: other, slot }) => {
    if (!across || slot === true || other.kind !== claim.kind || other.sentence === claim.sentence) return false;
    const comparison = compareValues(other.value, across.rival.value);
    return comparison.outcome === "agrees" && (other.kind !== "figure" || isExact(comparison));
  });
}
