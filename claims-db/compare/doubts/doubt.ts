/** Reasons why a value that seems to differ is more likely another value: what must then be nearly certain to be flagged. */
import type { Claim, Value } from "../../model";
import type { Bound } from "../bound";
import { isNearDay } from "../binding/clock";
import type { Features } from "../features";
import { isExact } from "../amounts/outcome";
import { isAlike } from "./alike";
import { isInPlace } from "./inplace";
import { doubts, unalike, type Doubt } from "./reasons";
import { isSlip } from "../signs/scaled";

/**
 * The likelihood that a differing value must at least reach, 0 where nothing speaks against it. A draft that has "12% to
 * $734 million" from one sentence of the article is not judged by another one's 19%. `isReread` tells that a second reading
 * of all articles follows, to which some doubts yield.
 */
export function doubtOf(bound: Bound, features: Features, isReread = false): number {
  return bound.disagree ? Math.max(toldBar(bound, features, isReread), barOf(doubtAbout(bound, isReread), bound)) : 0;
}

/** The same without what speaks against this rival alone: how sure it is that the draft's value is none of them. */
export function explanationOf(bound: Bound, features: Features, isReread = false): number {
  const doubt = bound.disagree && doubtAbout(bound, isReread);
  if (!bound.disagree || doubt?.ofRival === true) return 0;
  return Math.max(toldBar(bound, features, isReread), barOf(doubt, bound));
}

/** The first reason that holds; what may be chance is none where the figure is a slip of the pen. */
function doubtAbout(bound: Bound, isReread: boolean): Doubt | undefined {
  const slipped = isSlip(bound);
  const counts = ({ ofRival, byChance, yields }: Doubt): boolean =>
    !(slipped && (ofRival || byChance)) && !(isReread && yields);
  return doubts.find((one) => one.kind === bound.claim.kind && counts(one) && one.holds(bound));
}

function barOf(doubt: Doubt | undefined, bound: Bound): number {
  return doubt === undefined || (doubt.bar === unalike && isAlike(bound)) ? 0 : doubt.bar;
}

function toldBar(bound: Bound, features: Features, isReread: boolean): number {
  const told = doubtful[bound.claim.kind];
  if (!told || (isReread && told.yields)) return 0;
  return !isSlip(bound) && isDoubtful(bound, features) && !isInPlace(bound) ? told.bar : 0;
}

/** The bar for disagreements that have a good reason to be none. */
const doubtful: Partial<Record<Claim["kind"], Pick<Doubt, "bar" | "yields">>> = {
  figure: { bar: 0.65, yields: true },
  date: { bar: 0.7 },
  name: { bar: 0.8, yields: true },
};

/** The article has the draft's very value too; or a figure is of another time, or planned on one side only. */
function isDoubtful(bound: Bound, features: Features): boolean {
  const { claim, agree, disagree, taken } = bound;
  if (agree && disagree && isCoarse(claim.value, agree.candidate.claim.value, disagree.candidate.claim.value))
    return false;
  const isDateAsNear = claim.kind === "date" && (agree?.score ?? 0) >= 0.6 * (disagree?.score ?? 1);
  if (agree && (isDateAsNear || isExact(agree.comparison))) return taken || !isOusted(features);
  return isOtherwiseMeant(bound) || isOfOtherTime(bound, features);
}

/** A figure that only one of the two plans or denies. */
function isOtherwiseMeant({ claim, disagree }: Bound): boolean {
  return claim.kind === "figure" && disagree !== undefined && disagree.candidate.claim.modality !== claim.modality;
}

/** A figure of another day, unless two more claims agree and the day is near: then the day may be the slip. */
function isOfOtherTime({ claim, draft, disagree, others }: Bound, features: Features): boolean {
  if (claim.kind !== "figure" || Math.abs(features["shift"] ?? 2) !== 1) return false;
  return !(others.agreeing >= 2 && isNearDay(draft.claims, disagree?.candidate.passage.claims ?? []));
}

/** "Lund signs a deal" where the article names Lund elsewhere, and Berg where the sentence's other words stand. */
function isOusted(features: Features): boolean {
  const of = (name: string): number => features[name] ?? 0;
  const isTold = of("agree.coverage") - of("disagree.coverage") >= muchMore;
  return !isTold && of("fill.contest") >= 0.7 && of("fill.disagree.coverage") >= 0.5;
}

/** Where the article has so much more of the draft's words by the draft's own name, nobody ousts it. */
const muchMore = 0.3;

/** The year alone, as in a title, says nothing of the day where another mention tells the month. */
function isCoarse(draft: Value, agreed: Value, opposed: Value): boolean {
  if (draft.kind !== "date" || agreed.kind !== "date" || opposed.kind !== "date") return false;
  return draft.month !== undefined && agreed.month === undefined && opposed.month !== undefined;
}
