/** Compares two dates at the coarser of both precisions, on the parts that are stated or safely resolved. */
import { dayParts, stretchOf, weekdayOf, type Stretch } from "../lexicon/days";
import { weekdayNames } from "../lexicon/calendar";
import type { Comparison, Moment, Reason } from "../model";
import { restyle } from "./datestyle";

type Outcome = readonly [outcome: Comparison["outcome"], code: string];

/**
 * Holds a draft's date against a source's. "March 3" against "March 1, 2025" disagrees ("other-day", suggestion
 * "March 1"), "March 2025" agrees with it ("within-month"), "until March 3" against "since March 3" is incomparable.
 */
export function compareDates(draft: Moment, source: Moment): Comparison {
  const [outcome, code] = outcomeOf(draft, source);
  const reason: Reason = {
    code,
    ...(draft.text !== undefined && { draft: draft.text }),
    ...(source.text !== undefined && { source: source.text }),
  };
  const affinity = side[draft.relation] === side[source.relation] ? 1 : 0.6;
  if (outcome !== "disagrees" || code === "other-relation") return { outcome, reason, affinity };
  return { outcome, reason, affinity, ...restyle(draft, source) };
}

/**
 * Whether the stated weekday fits the stated date: "Thursday, March 5, 2025" gives `{code: "weekday-mismatch",
 * draft: "Thursday", source: "Wednesday"}`; undefined where it fits or where a part is not stated.
 */
export function weekdayTrouble({ weekday, year, month, day, from }: Moment): Reason | undefined {
  if (weekday === undefined || year === undefined || month === undefined || day === undefined) return undefined;
  if (from === undefined || weekdayOf(from) === weekday) return undefined;
  return { code: "weekday-mismatch", draft: weekdayNames[weekday], source: weekdayNames[weekdayOf(from)] };
}

/** On which side of the date the event lies. */
const side: Readonly<Record<Moment["relation"], "at" | "past" | "ahead">> = {
  on: "at",
  between: "at",
  since: "ahead",
  after: "ahead",
  until: "past",
  before: "past",
  by: "past",
};

function outcomeOf(draft: Moment, source: Moment): Outcome {
  const [here, there] = [known(draft), known(source)];
  if (here !== undefined && there !== undefined) {
    const outcome = judge({ ...draft, ...here }, { ...source, ...there });
    return outcome[0] === "disagrees" ? doubt(draft, source, outcome) : timed(draft, source, outcome);
  }
  const yearless = judgeYearless(draft, source);
  if (yearless !== undefined) return yearless;
  if (draft.weekday !== undefined && source.weekday !== undefined) {
    const same = draft.weekday === source.weekday;
    return same ? ["agrees", "same-weekday"] : side[draft.relation] === side[source.relation] ? ["disagrees", "other-weekday"] : open;
  }
  return open;
}

const open: Outcome = ["incomparable", "unresolved"];

/** A moment whose days are known. */
type Known = Moment & Stretch;

function known({ from, to }: Moment): Stretch | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Both in a leap year of no name, where month and day are all that is compared. */
function judgeYearless(draft: Moment, source: Moment): Outcome | undefined {
  const [here, there] = [yearless(draft), yearless(source)];
  return here && there && judge({ ...draft, ...here }, { ...source, ...there });
}

function yearless(moment: Moment): Stretch | undefined {
  if (moment.month === undefined) return undefined;
  const precision = moment.relation === "between" ? "month" : moment.precision === "time" ? "day" : moment.precision;
  return stretchOf({ ...moment, precision }, 2000);
}

/** A disagreement that leans on the clock counts only where the clock cannot be what is wrong. */
function doubt(draft: Moment, source: Moment, outcome: Outcome): Outcome {
  const guesses = [draft, source].filter(({ year }) => year === undefined);
  if (guesses.length === 0) return outcome;
  if (draft.month !== undefined && source.month !== undefined) {
    const months = judgeYearless(draft, source);
    if (months?.[0] === "agrees") return ["agrees", "year-unstated"];
    return yearOf(draft) === yearOf(source) ? outcome : ["incomparable", "other-year-guessed"];
  }
  if (draft.weekday !== undefined && source.weekday !== undefined) {
    if (draft.weekday === source.weekday) return distance(draft, source) <= 7 ? ["agrees", "same-weekday"] : far;
    return distance(draft, source) < 7 ? outcome : far;
  }
  const [guess, other] = guesses[0] === draft ? [draft, source] : [source, draft];
  if (other.from === other.to && guess.weekday === weekdayOf(other.from ?? 0) && distance(draft, source) <= 7) {
    return ["agrees", "same-weekday"];
  }
  if (distance(draft, source) <= 1) return ["incomparable", "next-day"];
  return distance(draft, source) <= reach(guess) ? outcome : far;
}

const far: Outcome = ["incomparable", "far-apart"];

/** How far off another date can be and still be meant as the same event as "Wednesday" or "last month". */
function reach({ precision, month }: Moment): number {
  if (month !== undefined) return 31;
  return precision === "day" || precision === "week" || precision === "weekend" || precision === "time" ? 10 : 400;
}

function yearOf({ from = 0 }: Moment): number {
  return dayParts(from).year;
}

/** Days between two stretches, 0 where they touch. */
function distance(one: Moment, other: Moment): number {
  return Math.max((one.from ?? 0) - (other.to ?? 0), (other.from ?? 0) - (one.to ?? 0), 0);
}

/** Two times of day on one day are held against each other where neither or both name the same zone. */
function timed(draft: Moment, source: Moment, outcome: Outcome): Outcome {
  if (outcome[0] !== "agrees" || draft.minutes === undefined || source.minutes === undefined) return outcome;
  if (draft.from !== source.from || draft.zone !== source.zone) return outcome;
  return draft.minutes === source.minutes ? ["agrees", "same-time"] : ["disagrees", "other-time"];
}

/** The relation of each side decides which test applies: same kind of statement, an open end, or a point. */
function judge(draft: Known, source: Known): Outcome {
  const [mine, theirs] = [draft.relation, source.relation];
  if (mine === "between" && theirs === "between") return judgeRanges(draft, source);
  if (side[mine] === "at" && side[theirs] === "at") return judgeDays(draft, source);
  if (mine === theirs) return limits.has(mine) ? judgeLimits(draft, source) : judgeDays(draft, source);
  if (limits.has(mine) || limits.has(theirs)) return judgeOpen(draft, source);
  if (side[mine] !== "at" && side[theirs] !== "at") {
    return side[mine] === side[theirs] && overlaps(draft, source) ? ["agrees", sameCode(draft, source)] : other;
  }
  return judgeEdge(draft, source);
}

const other: Outcome = ["incomparable", "other-relation"];

/** Relations that exclude the date itself and leave all on one side of it open. */
const limits: ReadonlySet<Moment["relation"]> = new Set(["before", "after"]);

/** Date against date: they agree where they overlap. */
function judgeDays(draft: Known, source: Known): Outcome {
  if (!overlaps(draft, source)) return seasonal(draft, source) ? ["incomparable", "season"] : ["disagrees", otherCode(draft, source)];
  const shares = draft.part !== undefined && source.part !== undefined && draft.part !== source.part;
  if (shares && draft.precision === source.precision) return ["incomparable", "other-part"];
  return ["agrees", sameCode(draft, source)];
}

/** A season against a month of the same year proves nothing: it is the other one south of the equator. */
function seasonal(draft: Known, source: Known): boolean {
  const seasons = [draft, source].filter(({ precision }) => precision === "season").length;
  return seasons === 1 && yearOf(draft) === yearOf(source);
}

/** "June 14-28" against "June 14-29": one end shared, the other not. */
function judgeRanges(draft: Known, source: Known): Outcome {
  if (draft.from === source.from && draft.to === source.to) return ["agrees", sameCode(draft, source)];
  if (draft.precision !== source.precision) return judgeDays(draft, source);
  if (draft.from === source.from || draft.to === source.to || !overlaps(draft, source)) return ["disagrees", "other-end"];
  return ["incomparable", "overlap"];
}

/** "before 2010" against "before 2012": the first says more; it agrees as a source, is open as a draft. */
function judgeLimits(draft: Known, source: Known): Outcome {
  if (overlaps(draft, source)) return ["agrees", sameCode(draft, source)];
  const narrower = draft.relation === "before" ? source.to < draft.from : source.from > draft.to;
  return narrower ? ["agrees", "within-limit"] : ["incomparable", "other-limit"];
}

/** "before 1890" against 1896: outside what the wording allows. */
function judgeOpen(draft: Known, source: Known): Outcome {
  const [mine, theirs] = [span(draft), span(source)];
  if (!overlaps(mine, theirs)) return ["disagrees", "other-relation"];
  return side[draft.relation] === side[source.relation] || side[draft.relation] === "at" || side[source.relation] === "at"
    ? ["agrees", "within-limit"]
    : other;
}

/** "since 1997" against 1997 agrees; a later event fits "since", an earlier one fits "until" and "by", but proves neither. */
function judgeEdge(draft: Known, source: Known): Outcome {
  if (overlaps(draft, source)) return ["agrees", sameCode(draft, source)];
  const [edge, point] = side[draft.relation] === "at" ? [source, draft] : [draft, source];
  if (edge.relation === "since") return point.to < edge.from ? ["disagrees", otherCode(draft, source)] : other;
  return point.from < edge.from ? ["agrees", "within-limit"] : other;
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
  if (draft.precision === source.precision) return `same-${draft.precision}`;
  return `within-${mine > theirs ? draft.precision : source.precision}`;
}

function otherCode(draft: Known, source: Known): string {
  const [mine, theirs] = [dayParts(draft.from), dayParts(source.from)];
  if (mine.year !== theirs.year) return "other-year";
  return mine.month !== theirs.month ? "other-month" : "other-day";
}
