/** Reasons why a value that seems to differ is more likely another value: what must then be nearly certain to be flagged. */
import type { Claim, Value } from "../../model";
import { isOfOtherPerson } from "./ages";
import { isDifference, isMultiple, isOtherScale, isRest, isSumOf } from "./arithmetic";
import { isHeldBare } from "./bare";
import { isDayOfOtherClause, isOfNow, isToldOfSame } from "./clauses";
import { isOfOtherBasis } from "./basis";
import { isFirm } from "../binding/bond";
import type { Bound } from "../bound";
import { isNearDay } from "../binding/clock";
import { isElsewhere, isOtherDeed } from "../roles/deed";
import type { Features } from "../features";
import { isCommonRival, isCommonWord } from "./lettered";
import { isOtherExtent } from "./extent";
import { isBorrowed } from "./borrowed";
import { isOfBaseline } from "./baseline";
import { isOfOtherInstalment } from "./instalment";
import { isShareOfNumber } from "./fraction";
import { isHourSlip } from "./hourslip";
import { isDistance, isMargin } from "./margin";
import { isExact } from "../amounts/outcome";
import { isInOwnPart, isMutual } from "./mutual";
import { isNextToOwn, isOwnedThere } from "./nearest";
import { isNoneOf, isNoneYet } from "./none";
import { isOfOtherEvent } from "./otherevent";
import type { Pair } from "../pairs";
import { isRoundedRange, isSpannedRange } from "./ends";
import { isOfAnotherPerson } from "./persons";
import { hasBothOffices } from "../roles/otheroffice";
import { maySay } from "../roles/sayer";
import { isAlike } from "./alike";
import { isOfCounting, isRoughShare, isShareOfCounts } from "./shares";
import { isSideOfVote } from "./sides";
import { isAgeThen } from "./then";
import { isToldAsSuch } from "./told";
import { isOtherSnapshot } from "./snapshot";
import { isOfAnotherSubject } from "./subject";
import { isSwapped } from "./swapped";
import { isOwnTotal } from "./whole";
import { isTellingNumber } from "../binding/valuefeatures";

/**
 * The likelihood that a differing value must at least reach, 0 where nothing speaks against it. A draft that has "12% to
 * $734 million" from one sentence of the article is not judged by another one's 19%.
 */
export function doubtOf(bound: Bound, features: Features): number {
  const { kind } = bound.claim;
  if (!bound.disagree) return 0;
  const told = isDoubtful(bound, features) ? (doubtful[kind] ?? 0) : 0;
  const doubt = doubts.find((one) => one.kind === kind && one.holds(bound));
  return Math.max(told, doubt === undefined || (doubt.bar === unalike && isAlike(bound)) ? 0 : doubt.bar);
}

/** The bar for disagreements that have a good reason to be none. */
const doubtful: Partial<Record<Claim["kind"], number>> = { figure: 0.65, date: 0.7, name: 0.8 };

/** The article has the draft's very value too; or a figure is of another time, or planned on one side only. */
function isDoubtful({ claim, draft, agree, disagree, taken, others }: Bound, features: Features): boolean {
  if (agree && disagree && isCoarse(claim.value, agree.candidate.claim.value, disagree.candidate.claim.value))
    return false;
  const isDateAsNear = claim.kind === "date" && (agree?.score ?? 0) >= 0.6 * (disagree?.score ?? 1);
  if (agree && (isDateAsNear || isExact(agree.comparison))) return taken || !isOusted(features);
  if (claim.kind !== "figure") return false;
  const shift = features["shift"] ?? 2;
  const isSlipped = others.agreeing >= 2 && isNearDay(draft.claims, disagree?.candidate.passage.claims ?? []);
  const otherMode = disagree !== undefined && disagree.candidate.claim.modality !== claim.modality;
  return otherMode || (Math.abs(shift) === 1 && !isSlipped);
}

/** "Lund signs a deal" where the article names Lund elsewhere, and Berg where the sentence's other words stand. */
function isOusted(features: Features): boolean {
  return (features["fill.contest"] ?? 0) >= 0.7 && (features["fill.disagree.coverage"] ?? 0) >= 0.5;
}

/** The year alone, as in a title, says nothing of the day where another mention tells the month. */
function isCoarse(draft: Value, agreed: Value, opposed: Value): boolean {
  if (draft.kind !== "date" || agreed.kind !== "date" || opposed.kind !== "date") return false;
  return draft.month !== undefined && agreed.month === undefined && opposed.month !== undefined;
}

interface Doubt {
  readonly kind: "figure" | "date" | "name" | "title";
  readonly holds: (bound: Bound) => boolean;
  readonly bar: number;
}

/** Whatever the words say; unless all words but the value are the same; as good as never; seldom; not at once. */
const [whatever, unalike, never, seldom, later] = [2, 1.5, 0.97, 0.8, 0.66];

/** Of so many sentences the nearest may well be none that speaks of the draft's figure. */
const many = 5;

const doubts: readonly Doubt[] = [
  { kind: "figure", holds: isOwnedThere, bar: whatever },
  { kind: "date", holds: isOwnedThere, bar: whatever },
  { kind: "name", holds: isOfOtherDeed, bar: never },
  { kind: "title", holds: hasBothOffices, bar: whatever },
  { kind: "name", holds: isNextToOwn, bar: whatever },
  { kind: "name", holds: isMutual, bar: whatever },
  { kind: "name", holds: isInOwnPart, bar: whatever },
  { kind: "name", holds: isCommonWord, bar: whatever },
  { kind: "name", holds: isCommonRival, bar: whatever },
  { kind: "name", holds: maySay, bar: seldom },
  { kind: "date", holds: isDayOfOtherClause, bar: whatever },
  { kind: "date", holds: isToldOfSame, bar: whatever },
  { kind: "figure", holds: isOfNow, bar: whatever },
  { kind: "date", holds: isDayElsewhere, bar: never },
  { kind: "date", holds: isStray, bar: never },
  { kind: "date", holds: isHourOfElse, bar: unalike },
  { kind: "date", holds: isOfOtherEvent, bar: whatever },
  { kind: "date", holds: isNoneYet, bar: whatever },
  { kind: "date", holds: isOfBaseline, bar: whatever },
  { kind: "date", holds: isOfOtherInstalment, bar: whatever },
  { kind: "figure", holds: isOfOtherInstalment, bar: whatever },
  { kind: "figure", holds: isBorrowed, bar: whatever },
  { kind: "figure", holds: isToldAsSuch, bar: unalike },
  { kind: "date", holds: isLimitKept, bar: never },
  { kind: "figure", holds: isHeldElsewhere, bar: never },
  { kind: "figure", holds: isBoundElsewhere, bar: never },
  { kind: "figure", holds: isBothTold, bar: never },
  { kind: "figure", holds: isAgeThen, bar: whatever },
  { kind: "figure", holds: isHeldBare, bar: whatever },
  { kind: "figure", holds: isOfOtherBasis, bar: whatever },
  { kind: "figure", holds: isOfCounting, bar: whatever },
  { kind: "figure", holds: isRoughShare, bar: whatever },
  { kind: "figure", holds: isShareOfCounts, bar: whatever },
  { kind: "figure", holds: isSideOfVote, bar: whatever },
  { kind: "figure", holds: isOfOtherPerson, bar: whatever },
  { kind: "figure", holds: isNoneOf, bar: whatever },
  { kind: "figure", holds: isOwnTotal, bar: whatever },
  { kind: "figure", holds: isBoundOfElse, bar: unalike },
  { kind: "figure", holds: isOtherScale, bar: unalike },
  { kind: "figure", holds: isSumOf, bar: whatever },
  { kind: "figure", holds: isDifference, bar: unalike },
  { kind: "figure", holds: isRest, bar: whatever },
  { kind: "figure", holds: isMultiple, bar: whatever },
  { kind: "figure", holds: isOtherExtent, bar: unalike },
  { kind: "figure", holds: isShareOfNumber, bar: whatever },
  { kind: "figure", holds: isOfAnotherPerson, bar: whatever },
  { kind: "figure", holds: isOfAnotherSubject, bar: unalike },
  { kind: "figure", holds: isOtherSnapshot, bar: whatever },
  { kind: "figure", holds: isRoundedRange, bar: whatever },
  { kind: "figure", holds: isSpannedRange, bar: never },
  { kind: "figure", holds: isFar, bar: never },
  { kind: "figure", holds: isSliver, bar: never },
  { kind: "figure", holds: isMarginOfElse, bar: never },
  { kind: "figure", holds: isLoose, bar: seldom },
  { kind: "name", holds: isThin, bar: later },
];

/** The rival did the same to another thing, or something else went on there, and nothing else of the sentence is told there. */
function isOfOtherDeed({ claim, disagree, others }: Bound): boolean {
  if (!disagree) return false;
  return isOtherDeed(claim, disagree) || (others.agreeing === 0 && isElsewhere(claim, disagree));
}

/** The article has the very number, of three digits or of thousands, in another sentence: nobody mistypes into that by chance. */
function isHeldElsewhere({ claim, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison) || claim.value.kind !== "figure") return false;
  return isTellingNumber(claim.value) && agree.candidate.passage !== disagree.candidate.passage;
}

/** "12% to $734 million": another sentence has both to the digit. */
function isBoundElsewhere({ agree, disagree }: Bound): boolean {
  return (
    agree !== undefined && disagree !== undefined && isExact(agree.comparison) && isFirm(agree) && !isFirm(disagree)
  );
}

/** "Six fell, of the eleven who are out": the article has the six elsewhere, and its eleven here is the draft's eleven. */
function isBothTold({ agree, disagree, taken }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  return taken && agree.candidate.passage !== disagree.candidate.passage;
}

/** The article has the very day, or the hour of it, in another sentence, and a month or weekday stands here. */
function isDayElsewhere({ claim, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  const [draft, source] = [claim.value, disagree.candidate.claim.value];
  if (draft.kind !== "date" || source.kind !== "date") return false;
  const isFull = (draft.month !== undefined && draft.day !== undefined) || draft.minutes !== undefined;
  const isCoarser = source.day === undefined && source.minutes === undefined;
  return isFull && isCoarser && agree.candidate.passage !== disagree.candidate.passage;
}

/** Hardly a word around the two dates is the same. */
function isStray({ disagree, aligned }: Bound): boolean {
  if (!disagree || isFirm(disagree)) return false;
  return aligned.length >= many && disagree.near < 0.35 && disagree.nearBack < 0.1;
}

/** Every day has many hours: two of them are of one event only where the sentences share more than that. */
function isHourOfElse(bound: Bound): boolean {
  const { claim, disagree, others } = bound;
  const source = disagree?.candidate.claim.value;
  if (!disagree || claim.value.kind !== "date" || source?.kind !== "date") return false;
  const both = claim.value.minutes !== undefined && source.minutes !== undefined;
  return both && others.agreeing === 0 && disagree.near < 0.5 && !isHourSlip(bound);
}

/** "before 1957" where one sentence tells that it began in 1956, and of 1986 what ended then. */
function isLimitKept({ claim, agree, disagree }: Bound): boolean {
  const [draft, source] = [claim.value, agree?.candidate.claim.value];
  if (!agree || !disagree || draft.kind !== "date" || source?.kind !== "date") return false;
  const isLimit = draft.relation === "before" || draft.relation === "after";
  const isHere = agree.candidate.passage === disagree.candidate.passage && agree.score >= disagree.score;
  return isLimit && isHere && source.precision === draft.precision;
}

/** Other values of the sentence, or the very digits, say which figure is meant. */
function isKnown({ value }: Claim, disagree: Pair): boolean {
  return isFirm(disagree) || (value.kind === "figure" && isSwapped(value, disagree));
}

/** Neither the things counted nor the words around the figures meet. */
function isFar({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || aligned.length < many || isKnown(claim, disagree)) return false;
  return disagree.comparison.affinity < 0.6 && disagree.near < 0.4 && disagree.nearBack < 0.4;
}

/** Of all that is said around the name, the source's sentence says next to nothing. */
function isThin({ disagree }: Bound): boolean {
  return disagree !== undefined && disagree.score < 0.1;
}

/** The source's sentence says mostly other things, and so do the words around its figure. */
function isLoose({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || aligned.length < many || isKnown(claim, disagree)) return false;
  return disagree.aligned.reverse < 0.35 && disagree.nearBack < 0.25;
}

/** Of a long sentence the draft shares a word or two, and those belong to another value there, or stand far off. */
function isSliver({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || (claim.value.kind === "figure" && isSwapped(claim.value, disagree))) return false;
  const isElse = disagree.zone <= -0.8 || (disagree.near < 0.3 && aligned.length >= many);
  return isElse && disagree.aligned.reverse < 0.15 && disagree.nearBack < 0.1;
}

/** "a 162-page report" beside "fewer than 90 chapters": a bound on another thing is no bound on this one. */
function isBoundOfElse({ claim, disagree }: Bound): boolean {
  if (disagree?.comparison.reason.code !== "beyond-bound" || claim.value.kind !== "figure") return false;
  return claim.value.hedge === undefined && disagree.comparison.affinity < leastAffinity;
}

/** Below this affinity the things counted have nothing to do with each other. */
const leastAffinity = 0.25;

/** "one decibel more than the maker promises" is no loudness: it says how far two values lie apart. */
function isMarginOfElse({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure" || claim.value.measure === "percent") return false;
  const { claim: source, passage } = disagree.candidate;
  return isMargin(claim, draft.sentence) && !isDistance(source, passage.sentence);
}
