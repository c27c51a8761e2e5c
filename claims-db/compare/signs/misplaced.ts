/** Finds a date that the source's sentence has for something else: "built in 1972" beside "built in 1938 and closed in 1972". */
import { verbsOf } from "../binding/pairfeatures";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";

/**
 * True where all of the draft stands in one sentence of the article, whose words around the draft's date belong to another
 * date there, while the draft's own date belongs to other words. A figure would say better which of them is meant.
 */
export function isMisplaced({ claim, draft, agree, disagree, soft, taken, others }: Bound): boolean {
  if (claim.kind !== "date" || !agree || !disagree || soft || taken || others.disagreeing > 0) return false;
  if (draft.claims.some(({ kind }) => kind === "figure") || isRow(agree, disagree)) return false;
  if (agree.candidate.passage !== disagree.candidate.passage || !isLike(disagree)) return false;
  // "issued at noon reached the office only at 1.30pm": the draft's verb stands before its date there.
  const isDoneThen = verbsOf({ claim, draft }, agree) === 1 && verbsOf({ claim, draft }, disagree) !== 1;
  return isOfOther(agree, disagree) && !isDoneThen;
}

/** The words around the draft's date belong to the rival there. */
function isOfOther(agree: Pair, disagree: Pair): boolean {
  const isApart = agree.zone < 0 && disagree.zone > 0 && disagree.zone - agree.zone >= leastApart;
  return isApart && disagree.near >= agree.near + nearer;
}

/** Both dates stand to their events in one way, and the sentence has the draft's words. */
function isLike({ comparison, aligned }: Pair): boolean {
  return (
    comparison.affinity >= leastAffinity &&
    comparison.reason.code !== "other-relation" &&
    aligned.widened >= leastShared
  );
}

/** "nine points in June, six in August and two in October": each date has a figure, and what leads the row is told of all. */
function isRow(...pairs: readonly Pair[]): boolean {
  return pairs.every(({ candidate: { claim, passage } }) =>
    passage.claims.some(
      ({ kind, span }) => kind === "figure" && span.end <= claim.span.start && claim.span.start - span.end <= nearby,
    ),
  );
}

/** So many letters stand between a figure and its date at most: " points in ". */
const nearby = 20;

const leastAffinity = 0.7;

/** Share of the draft's words that the sentence and what surrounds it must have. */
const leastShared = 0.9;

/** How clearly the words must belong to the other date, and how much nearer they must stand to it. */
const leastApart = 0.85;
const nearer = 0.05;
