/** Whether two dates whose days are known can both be true, by the relation of each event to its date. */
import { dayParts, type Stretch } from "../../lexicon/days";
import type { Comparison, Moment } from "../../model";
import { judgeTimes } from "./hour";

/** What comes of two dates, and the code of the reason. */
export type Outcome = readonly [outcome: Comparison["outcome"], code: string];

/** A moment whose days are known. */
export type Known = Moment & Stretch;

/** On which side of the date the event lies: "before March 1" is "past". */
export const side: Readonly<Record<Moment["relation"], "at" | "past" | "ahead">> = {
  on: "at",
  between: "at",
  since: "ahead",
  after: "ahead",
  until: "past",
  before: "past",
  by: "past",
};

/** The outcome of two known dates: "before 1890" against "1896" is `["disagrees", "other-relation"]`. */
export function judge(draft: Known, source: Known): Outcome {
  const outcome = judgeRelations(draft, source);
  return outcome[0] === "agrees" && draft.from === source.from ? judgeTimes(draft, source, outcome) : outcome;
}

/** The relation of each side decides which test applies: same kind of statement, an open end, or a point. */
function judgeRelations(draft: Known, source: Known): Outcome {
  const [mine, theirs] = [draft.relation, source.relation];
  if (mine === "between" && theirs === "between") return judgeRanges(draft, source);
  if (side[mine] === "at" && side[theirs] === "at") return judgeDays(draft, source);
  if (mine === theirs) return limits.has(mine) ? judgeLimits(draft, source) : judgeDays(draft, source);
  if (limits.has(mine) || limits.has(theirs)) return judgeOpen(draft, source);
  if (side[mine] !== "at" && side[theirs] !== "at") {
    if (side[mine] !== side[theirs]) return other;
    if (overlaps(draft, source)) return ["agrees", sameCode(draft, source)];
    return side[mine] === "past" && areNear(draft, source) ? ["disagrees", otherCode(draft, source)] : other;
  }
  return judgeEdge(draft, source);
}

const other: Outcome = ["incomparable", "other-relation"];

/** Relations that exclude the date itself and leave all on one side of it open. */
const limits: ReadonlySet<Moment["relation"]> = new Set(["before", "after"]);

/** Date against date: they agree where they overlap. */
function judgeDays(draft: Known, source: Known): Outcome {
  if (draft.precision === "season" && source.precision === "season") return judgeSeasons(draft, source);
  if (!overlaps(draft, source)) {
    return seasonal(draft, source) ? ["incomparable", "season"] : ["disagrees", otherCode(draft, source)];
  }
  const shares = draft.part !== undefined && source.part !== undefined && draft.part !== source.part;
  if (shares && draft.precision === source.precision) return ["incomparable", "other-part"];
  return ["agrees", sameCode(draft, source)];
}

/** "spring 2023" and "summer 2023" overlap only for want of a calendar; so do "2017–18" and "2018–19". */
function judgeSeasons(draft: Known, source: Known): Outcome {
  const same = draft.from === source.from && draft.month === source.month;
  if (!same && (draft.month === undefined) !== (source.month === undefined)) return ["incomparable", "season"];
  return same ? ["agrees", "same-season"] : ["disagrees", "other-season"];
}

/** A season against a month of the same year proves nothing: it is the other one south of the equator. */
function seasonal(draft: Known, source: Known): boolean {
  const seasons = [draft, source].filter(({ precision }) => precision === "season").length;
  return seasons === 1 && dayParts(draft.from).year === dayParts(source.from).year;
}

/** "June 14-28" against "June 14-29": one end shared, the other not. */
function judgeRanges(draft: Known, source: Known): Outcome {
  if (draft.from === source.from && draft.to === source.to) return ["agrees", sameCode(draft, source)];
  if (draft.precision !== source.precision) return judgeDays(draft, source);
  if (draft.from === source.from || draft.to === source.to || !overlaps(draft, source))
    return ["disagrees", "other-end"];
  return ["incomparable", "overlap"];
}

/** "before 2010" against "before 2012": the first says more; it agrees as a source, is open as a draft. */
function judgeLimits(draft: Known, source: Known): Outcome {
  if (overlaps(draft, source)) return ["agrees", sameCode(draft, source)];
  if (areDeadlines(draft, source)) return ["disagrees", otherCode(draft, source)];
  const narrower = draft.relation === "before" ? source.to < draft.from : source.from > draft.to;
  return narrower ? ["agrees", "within-limit"] : ["incomparable", "other-limit"];
}

/** "before August 30" and "before August 31": a limit to the day is a date of its own. */
function areDeadlines(draft: Known, source: Known): boolean {
  return draft.relation === "before" && areNear(draft, source);
}

/** Both to the day, and hardly a month apart: "until July 28" and "by July 26" end one thing. */
function areNear(draft: Known, source: Known): boolean {
  const toTheDay = [draft, source].every(({ precision, day }) => precision === "day" && day !== undefined);
  return toTheDay && Math.abs(draft.from - source.from) <= 31;
}

/** "before 1890" against 1896: outside what the wording allows. */
function judgeOpen(draft: Known, source: Known): Outcome {
  const [mine, theirs] = [span(draft), span(source)];
  const ends = [draft, source].filter(({ relation }) => side[relation] !== "at" && !limits.has(relation)).length;
  if (!overlaps(mine, theirs)) {
    const isOpen = (ends > 0 && !isBeyond(draft, source)) || isTurn(draft, source);
    return isOpen ? other : ["disagrees", "other-relation"];
  }
  const sides = new Set([side[draft.relation], side[source.relation], "at"]);
  return sides.size < 3 ? ["agrees", "within-limit"] : other;
}

/** "after March" beside "on March 31", which ends it: both may mean the turn of the month; "before 2012" leaves its first day out. */
function isTurn(draft: Known, source: Known): boolean {
  return draft.relation === "after" && draft.precision !== source.precision && span(draft).from === source.to + 1;
}

/** "took over before 2005" beside "since 2009", "stayed until after 2000" beside "until 1991"; a day may part two times. */
function isBeyond(draft: Known, source: Known): boolean {
  if (draft.precision !== "year" && draft.precision !== "month") return false;
  return (
    (draft.relation === "before" && source.relation === "since") ||
    (draft.relation === "after" && source.relation === "until")
  );
}

/** "since 1997" against 1997 agrees; other years are of what began or came then; "by" takes an earlier one. */
function judgeEdge(draft: Known, source: Known): Outcome {
  if (overlaps(draft, source)) return ["agrees", sameCode(draft, source)];
  const [edge, point] = side[draft.relation] === "at" ? [source, draft] : [draft, source];
  return draft.relation === "by" && point.from < edge.from ? ["agrees", "within-limit"] : other;
}

/** All days that a statement allows for its event. */
function span({ relation, from, to }: Known): Stretch {
  switch (relation) {
    case "before":
      return { from: -Infinity, to: from - 1 };
    case "by":
    case "until":
      return { from: -Infinity, to };
    case "after":
      return { from: to + 1, to: Infinity };
    case "since":
      return { from, to: Infinity };
    case "on":
    case "between":
      return { from, to };
  }
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function sameCode(draft: Known, source: Known): string {
  const [mine, theirs] = [draft.to - draft.from, source.to - source.from];
  if (mine === theirs) return `same-${draft.precision === "time" ? "day" : draft.precision}`;
  if (draft.relation === "between" || source.relation === "between") return "within-range";
  if (draft.precision === source.precision) return `same-${draft.precision}`;
  return `within-${mine > theirs ? draft.precision : source.precision}`;
}

function otherCode(draft: Known, source: Known): string {
  const [mine, theirs] = [dayParts(draft.from), dayParts(source.from)];
  if (draft.precision === source.precision && !fine.has(draft.precision)) return `other-${draft.precision}`;
  if (mine.year !== theirs.year) return "other-year";
  return mine.month !== theirs.month ? "other-month" : "other-day";
}

/** Precisions whose difference is named by what differs in the calendar: day, month or year. */
const fine: ReadonlySet<Moment["precision"]> = new Set(["day", "time", "month", "year"]);
