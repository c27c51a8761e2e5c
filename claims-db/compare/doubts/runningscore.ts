/** Finds that a source tells how a match stood at some time, where the draft tells how it ended. */
import type { Claim } from "../../model";
import type { Bound } from "../bound";
import { textBefore, textBehind, type Statement } from "../statement";

/** "won the last set 6-3" beside "was treated for cramp at 2-3 in the last set", "from 2-5 down". */
export function isRunningScore({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure" || claim.value.measure !== "score") return false;
  const { claim: source, passage } = disagree.candidate;
  return isRunning(passage, source) && !isRunning(draft, claim);
}

function isRunning({ sentence }: Pick<Statement, "sentence">, claim: Claim): boolean {
  return before.test(textBefore(sentence, claim)) || behind.test(textBehind(sentence, claim));
}

const before = /\b(?:at|from|leading|led|trailing|trailed) $/iu;
const behind = /^ (?:down|up|behind|ahead|adrift)\b/iu;
