/** Knows that what was before a record is told by the record: "the previous best had been lower than 63". */
import type { Bound } from "../bound";

/** True where the draft says of an earlier time that it had less, or more, than the very number that the source tells of now. */
export function isSurpassed({ claim: { value }, draft, disagree }: Bound): boolean {
  const source = disagree?.candidate.claim.value;
  if (value.kind !== "figure" || source?.kind !== "figure" || value.amount !== source.amount) return false;
  const isBound = value.hedge === "under" || value.hedge === "over";
  return isBound && source.hedge === undefined && earlier.test(draft.sentence.text);
}

const earlier = /\b(?:previous|earlier|former|old)\b[^.;]*\bhad\b/iu;
