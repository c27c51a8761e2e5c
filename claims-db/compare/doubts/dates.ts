/** Doubts about dates: the article has the very day elsewhere, or hardly a word of what the draft dates. */
import type { Moment } from "../../model";
import { isFirm } from "../binding/bond";
import { verbsOf } from "../binding/pairfeatures";
import type { Bound } from "../bound";
import { isHourSlip } from "../signs/hourslip";
import { isExact } from "../amounts/outcome";
import { isMeantFor } from "./meant";
import { momentsOf } from "./moments";

/** The article has the very day, or the hour of it, in another sentence, and a month or weekday stands here. */
export function isDayElsewhere({ claim, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  const [draft, source] = [claim.value, disagree.candidate.claim.value];
  if (draft.kind !== "date" || source.kind !== "date") return false;
  const isFull = (draft.month !== undefined && draft.day !== undefined) || draft.minutes !== undefined;
  const isCoarser = source.day === undefined && source.minutes === undefined;
  return isFull && isCoarser && agree.candidate.passage !== disagree.candidate.passage;
}

/** Hardly a word around the two dates is the same. */
export function isStray({ claim, disagree, aligned }: Bound): boolean {
  if (!disagree || isFirm(disagree) || isMeantFor({ claim, disagree })) return false;
  return aligned.length >= many && disagree.near < 0.35 && disagree.nearBack < 0.1;
}

/** "employed since 1901" beside "enters in 1901 at 6 bolivianos; from 1907 she draws 9": the sentence has that year, too. */
export function isBegunBeside({ claim: { value }, disagree }: Bound): boolean {
  if (value.kind !== "date" || value.year === undefined || !(value.relation === "since" || value.relation === "until"))
    return false;
  const { year, month } = value;
  return (
    disagree?.candidate.passage.claims.some(
      ({ value: other }) =>
        other.kind === "date" && other.year === year && (month === undefined || other.month === month),
    ) ?? false
  );
}

/** Every day has many hours: two of them are of one event only where the sentences share more than that. */
export function isHourOfElse(bound: Bound): boolean {
  const { claim, disagree, others } = bound;
  const found = momentsOf({ claim, disagree });
  const both = found?.mine.minutes !== undefined && found.theirs.minutes !== undefined;
  return both && others.agreeing === 0 && found.rival.near < 0.5 && !isHourSlip(bound);
}

/**
 * "ruled on 11 July" beside "the hearing opens on 24 June": days, or hours, that have nothing in common, with other verbs; a
 * slip changes the day, the month or the year.
 */
export function isOfOtherDate({ claim, draft, disagree }: Bound): boolean {
  const found = momentsOf({ claim, disagree });
  if (!found || found.rival.near >= asNear) return false;
  const { mine, theirs, rival } = found;
  if (verbsOf({ claim, draft }, rival) === 1) return false;
  if (mine.minutes !== undefined && theirs.minutes !== undefined) return mine.minutes % 60 !== theirs.minutes % 60;
  return (mine.day ?? theirs.day) !== undefined && areApart(mine, theirs);
}

/** Neither the month nor the day is the same, nor the one the day after. */
function areApart(one: Moment, other: Moment): boolean {
  if (one.month === undefined || other.month === undefined) return false;
  return one.month !== other.month && one.day !== other.day && !isNextDay(one, other);
}

/** So near the words around them are the same. */
const asNear = 0.7;

/** "1 May" is a slip for "30 April". */
function isNextDay({ from: a }: Moment, { from: b }: Moment): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 3;
}

/** "entries closed on 8 July" beside "before 8 July, the last day for entries": the day is the same, and the draft sets no limit. */
export function isOnLimit({ claim, disagree }: Bound): boolean {
  const [draft, source] = [claim.value, disagree?.candidate.claim.value];
  if (draft.kind !== "date" || source?.kind !== "date" || disagree?.comparison.reason.code !== "other-relation")
    return false;
  return draft.relation === "on" && draft.day !== undefined && draft.day === source.day && draft.month === source.month;
}

/** "before 1962" where one sentence tells that it began in 1961, and of 1993 what was over then. */
export function isLimitKept({ claim, agree, disagree }: Bound): boolean {
  const [draft, source] = [claim.value, agree?.candidate.claim.value];
  if (!agree || !disagree || draft.kind !== "date" || source?.kind !== "date") return false;
  const isLimit = draft.relation === "before" || draft.relation === "after";
  const isHere = agree.candidate.passage === disagree.candidate.passage && agree.score >= disagree.score;
  return isLimit && isHere && source.precision === draft.precision;
}

/** Of so many sentences the nearest may well be none that speaks of the draft's figure. */
const many = 5;
