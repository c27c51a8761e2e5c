/** Compares two dates at the coarser of both precisions, on the parts that are stated or safely resolved. */
import { dayParts, stretchOf, weekdayOf, type Stretch } from "../lexicon/days";
import { weekdayNames } from "../lexicon/calendar";
import type { Comparison, Moment, Reason, StatedDay } from "../model";
import { judge, side, type Outcome } from "./dates/relation";
import { restyle, retime } from "./dates/style";
import { judgeTimes } from "./dates/hour";

/**
 * Holds a draft's date against a source's. "March 3" against "March 1, 2025" disagrees ("other-day", suggestion
 * "March 1"), "March 2025" agrees with it ("within-month"), "until March 3" against "since March 3" is incomparable.
 */
export function compareDates(draft: Moment, source: Moment): Comparison {
  const [outcome, code] = outcomeOf(draft, source);
  const shown = code === "other-relation" ? withRelation : ({ text }: Moment) => text;
  const [mine, theirs] = [shown(draft), shown(source)];
  const reason: Reason = {
    code,
    ...(mine !== undefined && { draft: mine }),
    ...(theirs !== undefined && { source: theirs }),
  };
  const affinity = side[draft.relation] === side[source.relation] ? 1 : 0.6;
  if (outcome !== "disagrees" || code === "other-relation") return { outcome, reason, affinity };
  if (code !== "other-time") return { outcome, reason, affinity, ...restyle(draft, source) };
  const written = retime(draft, source);
  return { outcome, reason: { ...reason, ...timeOnly(mine, written) }, affinity, ...written };
}

/** "not 8am" where "8am on Sunday" is wrong in its time alone. */
function timeOnly(text: string | undefined, { focus }: Pick<Comparison, "focus">): Pick<Reason, "draft"> {
  return text !== undefined && focus ? { draft: text.slice(focus.start, focus.end) } : {};
}

/** "before March 31": where only that little word is wrong, it must be seen. */
function withRelation({ relation, text }: Moment): string | undefined {
  return text === undefined || relation === "on" || relation === "between" ? text : `${relation} ${text}`;
}

/**
 * Whether the stated weekday fits the stated date: "Thursday, March 5, 2025" gives `{code: "weekday-mismatch",
 * draft: "Thursday", source: "Wednesday"}`; undefined where it fits or where a part is not stated.
 */
export function weekdayTrouble({ weekday, year, month, day, from }: Moment): Reason | undefined {
  if (weekday === undefined || year === undefined || month === undefined || day === undefined) return undefined;
  if (from === undefined || weekdayOf(from) === weekday || isOldStyle(weekday, [from, year])) return undefined;
  return { code: "weekday-mismatch", draft: weekdayNames[weekday], source: weekdayNames[weekdayOf(from)] };
}

/** The last year in which a country of Europe still counted its days by the Julian calendar. */
const lastJulian = 1923;

/** Sunday, 9 January 1905, in Russia, and Friday, 3 August 1492: days by the Julian calendar. */
function isOldStyle(weekday: number, [day, year]: readonly [number, number]): boolean {
  if (year > lastJulian) return false;
  const { year: ended } = dayParts(day - 60);
  const late = Math.floor(ended / 100) - Math.floor(ended / 400) - 2;
  return weekdayOf(day + late) === weekday;
}

/** Two days of one name in the calendar cannot be two of the week: "Saturday, Nov. 10" beside "Sunday, Nov. 10". */
function outcomeOf(draft: Moment, source: Moment): Outcome {
  const outcome = outcomeByDay(draft, source);
  const isOther = outcome[0] === "agrees" && isNamedDay(draft) && isNamedDay(source);
  return isOther && draft.day === source.day && draft.weekday !== source.weekday
    ? ["disagrees", "other-weekday"]
    : outcome;
}

function isNamedDay({ weekday, month, day, relation }: Moment): boolean {
  return weekday !== undefined && month !== undefined && day !== undefined && relation !== "between";
}

function outcomeByDay(draft: Moment, source: Moment): Outcome {
  const [here, there] = [known(draft), known(source)];
  if (here === undefined || there === undefined)
    return judgeYearless(draft, source) ?? judgeTimes(draft, source, judgeWeekdays(draft, source));
  if (guessesYear(draft, source)) return judgeGuess(draft, source);
  const isOfCenturies = draft.precision === "century" && source.precision === "century";
  const [mine, theirs] = isOfCenturies ? [withoutLast(here), withoutLast(there)] : [here, there];
  const outcome = judge({ ...draft, ...mine }, { ...source, ...theirs });
  return outcome[0] === "disagrees" && outcome[1] !== "other-time" ? doubt(draft, source, outcome) : outcome;
}

/** The year 1900 is in two centuries, as people count; to tell those apart it is in one. */
function withoutLast({ from, to }: Stretch): Stretch {
  return { from, to: Math.max(from, to - 366) };
}

const open: Outcome = ["incomparable", "unresolved"];

function known({ from, to }: Moment): Stretch | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Without a clock only the names can be held against each other. */
function judgeWeekdays(draft: Moment, source: Moment): Outcome {
  if (draft.ends !== undefined && source.ends !== undefined)
    return judgeHours(draft.ends, source.ends) ?? judgeEnds(draft.ends, source.ends);
  if (draft.weekday === undefined || source.weekday === undefined) return open;
  if (draft.weekday === source.weekday) return sameWeekday;
  const bare = draft.month === undefined && source.month === undefined;
  return bare && side[draft.relation] === side[source.relation] ? ["disagrees", "other-weekday"] : open;
}

type Ends = NonNullable<Moment["ends"]>;

/** "9 p.m. to 7 a.m." against "9 p.m. to 6 a.m.": one end shared, the other not; hours that share neither may be others. */
function judgeHours(draft: Ends, source: Ends): Outcome | undefined {
  const hours = ([first, last]: Ends): readonly number[] => [first, last].flatMap(({ minutes }) => minutes ?? []);
  const [mine, theirs] = [hours(draft), hours(source)];
  if (mine.length < 2 || theirs.length < 2) return undefined;
  const shared = mine.filter((time, i) => time === theirs[i]).length;
  return shared === 2 ? ["agrees", "same-time"] : shared === 1 ? ["disagrees", "other-end"] : open;
}

/** "Thursday to Sunday" against "Thursday to Saturday": one end shared, the other not. */
function judgeEnds(draft: Ends, source: Ends): Outcome {
  const [first, last] = [0, 1].map((i) => draft[i]?.weekday !== undefined && draft[i]?.weekday === source[i]?.weekday);
  if ([...draft, ...source].some(({ weekday }) => weekday === undefined) || (!first && !last)) return open;
  return first && last ? sameWeekday : ["disagrees", "other-end"];
}

/** Both in a leap year of no name, where month and day are all that is compared. */
function judgeYearless(draft: Moment, source: Moment): Outcome | undefined {
  const isOverNewYear = [draft, source].every(({ ends }) => ends !== undefined && isTurning(ends));
  const [here, there] = [draft, source].map((moment) => yearless(moment, isOverNewYear));
  return here && there && judge({ ...draft, ...here }, { ...source, ...there });
}

/** "29 November to 6 January". */
function isTurning([first, last]: Ends): boolean {
  return first.month !== undefined && last.month !== undefined && last.month < first.month;
}

function yearless(moment: Moment, isOverNewYear: boolean): Stretch | undefined {
  const ends = moment.ends ?? endsOf(moment);
  if (ends !== undefined) return stretch(ends, isOverNewYear ? 2001 : 2000);
  if (moment.month === undefined) return undefined;
  const precision = moment.relation === "between" ? "month" : moment.precision === "time" ? "day" : moment.precision;
  return stretchOf({ ...moment, precision }, 2000);
}

/** "March 5, 2020 to April 26, 2020" without its year. */
function endsOf({ relation, precision, from, to }: Moment): Ends | undefined {
  if (relation !== "between" || precision !== "day" || from === undefined || to === undefined) return undefined;
  return [dayParts(from), dayParts(to)];
}

function stretch([first, last]: Ends, lastYear: number): Stretch | undefined {
  if (first.month === undefined || last.month === undefined) return undefined;
  const day = ({ month, day }: StatedDay, year: number): Stretch | undefined =>
    stretchOf({ precision: day === undefined ? "month" : "day", month, day }, year);
  const [from, to] = [day(first, 2000)?.from, day(last, lastYear)?.to];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

/** True where a year that the clock supplied is all that tells two months apart. */
function guessesYear(draft: Moment, source: Moment): boolean {
  if (draft.year !== undefined && source.year !== undefined) return false;
  return draft.month !== undefined && source.month !== undefined && yearOf(draft) !== yearOf(source);
}

/** "October 8" of a draft against "October 7, 2023" of a source, whatever year the clock suggests. */
function judgeGuess(draft: Moment, source: Moment): Outcome {
  const outcome = judgeYearless(draft, source) ?? open;
  if (outcome[0] === "agrees") return ["agrees", "year-unstated"];
  return draft.month === source.month ? outcome : ["incomparable", "other-year-guessed"];
}

/** A disagreement that leans on the clock counts only where the clock cannot be what is wrong. */
function doubt(draft: Moment, source: Moment, outcome: Outcome): Outcome {
  const guess = [draft, source].find(({ year }) => year === undefined);
  if (guess === undefined || [draft, source].every(({ month }) => month !== undefined)) return outcome;
  const gap = distance(draft, source);
  if (draft.weekday !== undefined && draft.weekday === source.weekday) return gap <= 7 ? sameWeekday : far;
  if (areBothDays(draft, source)) return gap < 7 ? outcome : far;
  const other = guess === draft ? source : draft;
  if (gap <= 7 && other.from === other.to && guess.weekday === weekdayOf(other.from ?? 0)) return sameWeekday;
  if (gap <= 1) return ["incomparable", "next-day"];
  return gap <= reach(guess) ? outcome : far;
}

function areBothDays(draft: Moment, source: Moment): boolean {
  return draft.weekday !== undefined && source.weekday !== undefined;
}

const sameWeekday: Outcome = ["agrees", "same-weekday"];
const far: Outcome = ["incomparable", "far-apart"];

/** How far off another date can be and still be meant as the same event as "Wednesday" or "last month". */
function reach({ precision, month }: Moment): number {
  if (month !== undefined) return 31;
  return near.has(precision) ? 10 : 400;
}

const near: ReadonlySet<Moment["precision"]> = new Set(["time", "day", "weekend", "week"]);

function yearOf({ from = 0 }: Moment): number {
  return dayParts(from).year;
}

/** Days between two stretches, 0 where they touch. */
function distance(one: Moment, other: Moment): number {
  return Math.max((one.from ?? 0) - (other.to ?? 0), (other.from ?? 0) - (one.to ?? 0), 0);
}
