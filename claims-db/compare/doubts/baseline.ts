/** Finds dates of what the draft compares with: "14 percent fewer than in 2022". */
import type { Claim, PlacedSentence } from "../../model";
import type { Bound } from "../bound";

/** True where the draft only compares with its date, and the source tells of its own: "2.3 million in 2023" is another year's number. */
export function isOfBaseline({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.kind !== "date") return false;
  const { claim: source, passage } = disagree.candidate;
  return isCompared(claim, draft.sentence) && !isCompared(source, passage.sentence);
}

function isCompared({ span }: Claim, { text, span: { start } }: PlacedSentence): boolean {
  return comparing.test(text.slice(0, span.start - start));
}

const comparing = /\b(?:than|compared (?:to|with)|versus|as) (?:(?:in|on|at|the|end|of|it|was|were|did) ){0,4}$/iu;
