/** Reads the tokens of one notation into the parts that they state; one reader a family of notations. */
import { dayNumber, isDay } from "../lexicon/days";
import type { Moment } from "../model";
import type { Token } from "./datetokens";

/** What a date states, before it is held against the clock; `until` is the second end of "June 14-28". */
export type Parts = Omit<Moment, "kind" | "relation" | "text"> & { readonly until?: Parts };

/** Weekday, day, month, year and share, in whatever order: "late March 2025", "Wednesday, 5 March". */
export function calendar(tokens: readonly Token[]): Parts | undefined {
  const value = (sorts: string): number | undefined => tokens.find(({ sort }) => sorts.includes(sort))?.value;
  const [year, month, day, weekday, share] = [value("y"), value("MAm"), value("dof"), value("Ww"), value("pe")];
  if (month !== undefined && day !== undefined && !isDay(month, day, year)) return undefined;
  const dayIsKnown = day !== undefined || (month ?? year) === undefined;
  return {
    precision: dayIsKnown ? "day" : month === undefined ? "year" : "month",
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
    ...(share !== undefined && { part: shares[share] }),
  };
}

const shares = ["early", "mid", "late"] as const;

/** "June 14-28, 2020", "3 and 4 March". */
export function days(tokens: readonly Token[]): Parts | undefined {
  const first = calendar(tokens);
  const second = calendar(tokens.toReversed());
  return first && second && { ...first, until: second };
}

/** "1997–2005". */
export function years([start, , end]: readonly Token[]): Parts | undefined {
  if (start === undefined || end === undefined || start.value >= end.value) return undefined;
  return { precision: "year", year: start.value, until: { precision: "year", year: end.value } };
}

/** "264 BC", "AD 79", "300 to 264 BC": the year before 1 is 0. */
export function era(tokens: readonly Token[]): Parts | undefined {
  const isBefore = tokens.some(({ sort }) => sort === "b");
  const [first, last] = tokens
    .filter(({ sort }) => "dnly".includes(sort))
    .map(({ value }): Parts => ({ precision: "year", year: isBefore ? 1 - value : value }));
  if (first?.year === undefined || last?.year === undefined) return first;
  return first.year < last.year ? { ...first, until: last } : undefined;
}

/** "2025-03-01", "2025-03-06T21:18:43Z". */
export function iso([token]: readonly Token[]): Parts | undefined {
  const [year = 0, month = 0, day = 0, hours, minutes] = (token?.text ?? "").split(/[-T:Z+.]/).map(Number);
  if (!isDay(month, day, year)) return undefined;
  if (hours === undefined || minutes === undefined) return { precision: "day", year, month, day };
  return { precision: "time", year, month, day, minutes: hours * 60 + minutes, zone: "UTC" };
}

/** "3/14/2025" and "14/3/2025", not "3/4/2025", which two continents read differently. */
export function slashed([token]: readonly Token[]): Parts | undefined {
  const [first = 0, second = 0, short = 0] = (token?.text ?? "").split("/").map(Number);
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  const [month, day] = first <= 12 ? [first, second] : [second, first];
  const year = short >= 100 ? short : short < 70 ? 2000 + short : 1900 + short;
  return isDay(month, day, year) ? { precision: "day", year, month, day } : undefined;
}

/** "New Year's Day", "Christmas Eve 2010". */
export function feast([day, ...rest]: readonly Token[]): Parts | undefined {
  if (day === undefined) return undefined;
  return { precision: "day", month: Math.floor(day.value / 100), day: day.value % 100, ...yearOf(rest) };
}

/** "Q4 2022", "fourth quarter of 2021", "first-quarter". */
export function quarter(tokens: readonly Token[]): Parts | undefined {
  const number = tokens.find(({ sort }) => "Qf".includes(sort))?.value ?? 0;
  return number > 4 ? undefined : { precision: "quarter", month: 3 * number - 2, ...yearOf(tokens) };
}

/** "first half of 2024". */
export function half(tokens: readonly Token[]): Parts | undefined {
  const number = tokens[0]?.value ?? 0;
  return number > 2 ? undefined : { precision: "half", month: 6 * number - 5, ...yearOf(tokens) };
}

/** "spring 2023", "late summer of 2019". */
export function season(tokens: readonly Token[]): Parts {
  const month = tokens.find(({ sort }) => sort === "s")?.value;
  return { precision: "season", month, ...yearOf(tokens) };
}

/** "2017–18 season" lies somewhere in both years, "1914–18" is a stretch of years. */
export function yearPair(tokens: readonly Token[]): Parts | undefined {
  const [first, last] = [tokens[0], tokens.findLast(({ sort }) => sort !== "S")];
  if (first === undefined || last === undefined) return undefined;
  const year = first.value;
  const end = (first === last ? Number(first.text.slice(5)) : last.value) % 100;
  if (end === (year + 1) % 100) {
    return { precision: "season", year, from: dayNumber(year, 1, 1), to: dayNumber(year + 2, 1, 0) };
  }
  if (end <= year % 100 || first === last) return undefined;
  return { precision: "year", year, until: { precision: "year", year: year - (year % 100) + end } };
}

/** "1990s", "the '90s", "the nineties", "early 1990s". */
export function decade(tokens: readonly Token[]): Parts {
  const value = tokens.at(-1)?.value ?? 0;
  const century = value % 100 === 0 && value < 2000;
  return { precision: century ? "century" : "decade", year: value < 100 ? 1900 + value : value, ...shareOf(tokens) };
}

/** "19th century", "early twentieth-century", "fifth century BC". */
export function century(tokens: readonly Token[]): Parts | undefined {
  const number = tokens.find(({ sort }) => "of".includes(sort))?.value ?? 0;
  const isBefore = tokens.at(-1)?.sort === "b";
  const year = isBefore ? 1 - 100 * number : 100 * (number - 1);
  return number > 21 && !isBefore ? undefined : { precision: "century", year, ...shareOf(tokens) };
}

/** "3 p.m.", "3:30 pm GMT", "15:30". */
export function time(tokens: readonly Token[]): Parts | undefined {
  const [first, second] = tokens;
  if (first === undefined) return undefined;
  const [hours = 0, minutes = 0] = digitsOf(first);
  const half = second?.sort === "H" ? second.value : undefined;
  if (minutes > 59 || !isHour(hours, half)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + half;
  const zone = tokens.find(({ sort }) => sort === "Z")?.text;
  const isEither = half === undefined && hours > 0 && hours <= 12 && !first.text.startsWith("0");
  return {
    precision: "time",
    minutes: 60 * hour + minutes,
    ...(isEither && { either: true }),
    ...(zone !== undefined && { zone }),
  };
}

/** Hours and minutes: 15 and 30 for "15:30", "15.30" and "1530", which looks like a year. */
function digitsOf({ sort, text }: Token): readonly number[] {
  return (sort === "y" ? [text.slice(0, 2), text.slice(2)] : text.split(/[.:]/)).map(Number);
}

/** With "a.m." or "p.m." behind it an hour is one of 1 to 12. */
function isHour(hours: number, half: number | undefined): boolean {
  return half === undefined ? hours < 24 : hours > 0 && hours <= 12;
}

function yearOf(tokens: readonly Token[]): Partial<Parts> {
  const year = tokens.find(({ sort }) => sort === "y")?.value;
  return { ...(year !== undefined && { year }), ...shareOf(tokens) };
}

function shareOf(tokens: readonly Token[]): Partial<Parts> {
  const share = tokens.find(({ sort }) => "pe".includes(sort))?.value;
  return share === undefined ? {} : { part: shares[share] };
}
