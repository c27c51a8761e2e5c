/** Knows that "none" is told in many ways, and that where none is today none was yesterday. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, PlacedSentence } from "../../model";
import { isCounted, shiftOf } from "../binding/clock";
import type { Bound } from "../bound";

/** "zero cases" beside "six districts still wait for their first case": the number there is of something else. */
export function isNoneOf({ claim, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure" || claim.value.amount !== 0) return false;
  return tellsNone(disagree.candidate.passage.sentence);
}

/** "As of Monday no case" beside "as of Friday no case": the later one says the earlier one too. */
export function isNoneYet({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.kind !== "date") return false;
  const { sentence, claims } = disagree.candidate.passage;
  const both = [draft, { sentence, claims }];
  if (!both.every((one) => tellsNone(one.sentence) && isCounted(one.sentence, one.claims))) return false;
  return shiftOf(datesOf(draft.claims), datesOf(claims)) < 0;
}

function datesOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ kind }) => kind === "date");
}

function tellsNone({ words }: PlacedSentence): boolean {
  return words.some(({ lower }, i) => nones.has(lower) || (lower === "yet" && wordAt(words, i + 1).lower === "to"));
}

const nones: ReadonlySet<string> = new Set(["no", "none", "nobody", "zero", "never"]);
