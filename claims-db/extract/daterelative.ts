/** Reads words that mean a day only by the day of publication: "last week", "yesterday", "three days ago". */
import { dayNumber, dayParts, stretchOf, weekdayOf, type Stretch } from "../lexicon/days";
import type { Precision } from "../model";
import { calendar, half, type Parts } from "./datereaders";
import type { Token } from "./datetokens";

/** The day of publication, and whether the sentence looks ahead. */
export interface Clock {
  readonly day: number | undefined;
  readonly ahead: boolean;
}

/** "today" and "tomorrow". */
export function readToday(tokens: readonly Token[], clock: Clock): Parts {
  return { precision: "day", ...around(clock, tokens[0]?.value ?? 0) };
}

/** "last week", "this month", "late next year", "this weekend", "last night"; "last Wednesday" and "last March" too. */
export function readTurn(tokens: readonly Token[], clock: Clock): Parts | undefined {
  const [turn, unit = turn] = tokens.filter(({ sort }) => "gukjWMs".includes(sort));
  if (turn === undefined || unit === undefined) return undefined;
  switch (unit.sort) {
    case "k":
      return { precision: "weekend", ...weekend(clock, turn.sort === "g" ? turn.value : undefined) };
    case "j":
      return turn.lower === "next" ? undefined : { precision: "day", ...around(clock, turn.lower === "last" ? -1 : 0) };
    case "W":
      return { precision: "day", weekday: unit.value, ...weekday(clock, unit.value, turn.value) };
    case "M":
      return { precision: "month", month: unit.value, ...named(clock, unit, turn) };
    case "s":
      return { precision: "season", month: unit.value, ...named(clock, unit, turn) };
    default:
      return readUnit(turn, unit, clock);
  }
}

/** "17 August last year", "August of this year"; "March 1 this week" is none. */
export function readTurnedYear(tokens: readonly Token[], { day }: Clock): Parts | undefined {
  const [turn, unit] = tokens.slice(-2);
  const stated = calendar(tokens.slice(0, -2));
  if (unit?.value !== 365 || turn === undefined || !plainTurns.has(turn.lower)) return undefined;
  return stated && day !== undefined ? { ...stated, year: dayParts(day).year + turn.value } : stated;
}

/** "first half of 2025", "second half of next year"; "the first half of the year" is of a year that nobody names. */
export function readHalf(tokens: readonly Token[], { day }: Clock): Parts | undefined {
  const stated = half(tokens);
  const turn = tokens.find(({ sort }) => sort === "g");
  if (stated === undefined || turn === undefined || day === undefined) return stated;
  return { ...stated, year: dayParts(day).year + turn.value };
}

/** "past week" and "previous year" are stretches of a story, not dates. */
function readUnit(turn: Token, unit: Token, { day }: Clock): Parts | undefined {
  const precision = precisions.get(unit.value);
  if (precision === undefined || !plainTurns.has(turn.lower)) return undefined;
  if (day === undefined) return { precision };
  if (precision === "week") {
    const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * turn.value;
    return { precision, from: monday - 1, to: monday + 6 };
  }
  return { precision, ...shifted(day, precision, turn.value) };
}

const plainTurns: ReadonlySet<string> = new Set(["last", "this", "next"]);

const precisions: ReadonlyMap<number, Precision> = new Map([
  [1, "day"],
  [7, "week"],
  [30, "month"],
  [365, "year"],
  [3650, "decade"],
]);

/** "three days ago", "a year ago"; "two weeks earlier" leans on the story and stays open. */
export function readAgo(tokens: readonly Token[], { day }: Clock): Parts | undefined {
  const [amount, unit, sense] = tokens;
  const precision = precisions.get(unit?.value ?? 0);
  if (amount === undefined || unit === undefined || precision === undefined) return undefined;
  if (day === undefined || sense?.lower !== "ago") return { precision };
  const back = -amount.value;
  if (precision === "day") return { precision, from: day + back, to: day + back };
  if (precision === "week") return { precision, from: day + 7 * back - 3, to: day + 7 * back + 3 };
  return { precision, ...shifted(day, precision, precision === "decade" ? 10 * back : back) };
}

/** The month or year that lies so many of them away. */
function shifted(day: number, precision: Precision, steps: number): Stretch | undefined {
  const { year, month } = dayParts(day);
  if (precision !== "month") return stretchOf({ precision: "year" }, year + steps);
  const first = dayParts(dayNumber(year, month + steps, 1));
  return stretchOf({ precision, month: first.month }, first.year);
}

function around({ day }: Clock, distance: number): Partial<Stretch> {
  return day === undefined ? {} : { from: day + distance, to: day + distance };
}

/**
 * Saturday and Sunday. On a Sunday or before midweek "the weekend" is the one just past; "last weekend" is never the
 * one that runs.
 */
function weekend({ day }: Clock, turn: number | undefined): Partial<Stretch> {
  if (day === undefined) return {};
  const today = weekdayOf(day);
  const past = today === 6 ? day : day - today - 1;
  const runs = today === 6 || today === 0;
  const recent = turn === undefined || turn < 0 || (turn === 0 && (runs || today === 1));
  const last = turn !== undefined && turn < 0 && runs ? past - 7 : past;
  const saturday = recent ? last : past + 7;
  return { from: saturday, to: saturday + 1 };
}

/** The stated weekday next to the clock: the past one in reports, the coming one where the sentence looks ahead. */
export function weekday({ day, ahead }: Clock, wanted: number, turn?: number): Partial<Stretch> {
  if (day === undefined) return {};
  const gap = (wanted - weekdayOf(day) + 7) % 7;
  const next = turn === 1 || (turn !== -1 && ahead);
  const distance = next ? (turn === 1 && gap === 0 ? 7 : gap) : gap === 0 && turn !== -1 ? 0 : gap - 7;
  return { from: day + distance, to: day + distance };
}

/** "last March": the latest one before this month; "next March" the first one after it; "this March" the nearest. */
function named({ day }: Clock, { sort, value: month }: Token, { value: turn }: Token): Partial<Stretch> {
  if (day === undefined) return {};
  const today = dayParts(day);
  const passed = month < today.month || (turn > 0 && month === today.month);
  const year = turn < 0 ? today.year - (passed ? 0 : 1) : turn > 0 ? today.year + (passed ? 1 : 0) : today.year;
  return stretchOf({ precision: sort === "s" ? "season" : "month", month }, year) ?? {};
}

/** The stretch nearest to the clock of this, last and next year's: "October 7" is last year's in March. */
export function nearest(parts: Parts, { day }: Clock): Partial<Stretch> {
  if (day === undefined) return {};
  const { year } = dayParts(day);
  const stretches = [year - 1, year, year + 1].flatMap((guess) => stretchOf(parts, guess) ?? []);
  const distance = ({ from, to }: Stretch): number => Math.max(from - day, day - to, 0);
  return stretches.sort((a, b) => distance(a) - distance(b))[0] ?? {};
}
