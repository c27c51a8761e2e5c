/** Finds that a date or a figure which differs is told of another clause: of what the article says there, nothing stands beside it. */
import type { Claim } from "../../model";
import { isExact } from "../amounts/outcome";
import { verbsOf } from "../binding/pairfeatures";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";
import { areInOneClause } from "../signs/sameclause";

/**
 * "Lund, who beat Moss 4-1, trained on Sunday": the article has that day elsewhere, and of its sentence on the match there is
 * nothing in the clause of the day.
 */
export function isDayOfOtherClause({ claim, draft, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || claim.value.kind !== "date" || claim.value.weekday === undefined) return false;
  if (!isExact(agree.comparison) || agree.candidate.passage === disagree.candidate.passage) return false;
  if (disagree.near >= leastTold) return false;
  const rest = draft.claims.filter((other) => other !== claim);
  const here = rest.filter((other) => areInOneClause(draft, claim, other));
  return here.length < rest.length && !here.some((other) => isIn(other, disagree));
}

/** From this share of the words beside the day on the passage tells of the clause, whatever else the sentence says. */
const leastTold = 0.5;

/** The passage has the very words of the claim. */
function isIn({ text }: Claim, { candidate }: Pair): boolean {
  return candidate.passage.sentence.text.toLowerCase().includes(text.toLowerCase());
}

/** "Berg was appointed in 2009" where the article says "Berg had been appointed in 2009", and of another one 2016. */
export function isToldOfSame({ claim, draft, agree, disagree, beside, others }: Bound): boolean {
  if (!agree || !disagree || claim.value.kind !== "date" || !isExact(agree.comparison)) return false;
  if (beside.agreeing === 0 || beside.agreeing < others.agreeing) return false;
  return agree.candidate.passage !== disagree.candidate.passage && verbsOf({ claim, draft }, agree) === 1;
}

/** "In 1921 the village had 600 inhabitants" beside "the village has 412": what is now says nothing of what was in a year. */
export function isOfNow({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure" || verbBefore(draft, claim) !== "had") return false;
  const { passage } = disagree.candidate;
  const isDated = draft.claims.some(({ value }) => value.kind === "date" && value.year !== undefined);
  if (!isDated || passage.claims.some(({ kind }) => kind === "date")) return false;
  return verbBefore(disagree.aligned.alignment.source, disagree.candidate.claim) === "has";
}

/** How many words may stand between "had" and its figure. */
const reach = 4;

function verbBefore({ sentence }: Statement, { span }: Claim): string | undefined {
  const at = wordFrom(sentence, span.start);
  const before = sentence.words.slice(Math.max(0, at - reach), at);
  return before.findLast(({ pos }) => pos === "VERB" || pos === "AUX")?.lower;
}
