/** Finds dates and times in a sentence and resolves them against the day on which the text was published. */
import { futureWords } from "../lexicon/calendar";
import { dayNumber, stretchOf, type Stretch } from "../lexicon/days";
import type { Found, Moment, Precision, Sentence, StatedDay } from "../model";
import type { Parts } from "./datereaders";
import { relationOf } from "./daterelation";
import { nearest, weekday, type Clock } from "./daterelative";
import { withListedDays } from "./datelist";
import { readPieces, type Piece } from "./daterules";
import { readTokens, type Token } from "./datetokens";

/**
 * The dates of a sentence. "Hamas agreed on Wednesday, before March 10." has "Wednesday" (on) and "March 10" (before);
 * with the clock "2025-03-06" they are March 5 and 10, 2025. Without a clock only parts that are stated are known.
 */
export function findDates(sentence: Sentence, clock: string | undefined): readonly Found[] {
  const tokens = readTokens(sentence);
  const reading: Clock = { day: clockDay(clock), ahead: tokens.some(({ lower }) => futureWords.has(lower)) };
  const pieces = withListedDays(tokens, readPieces(tokens, reading));
  if (pieces.length === 0) return [];
  return followed(tokens, shareYears(tokens, joinTimes(tokens, joinRanges(tokens, pieces)))).map((piece) => {
    const start = tokens[piece.first]?.start ?? 0;
    const end = tokens[piece.end - 1]?.end ?? start;
    const text = sentence.text.slice(start, end);
    return { start, end, value: moment(piece.parts, reading, { relation: relationOf(tokens, piece), text }) };
  });
}

function clockDay(clock: string | undefined): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(clock ?? "");
  return found === null ? undefined : dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** "March 3 to April 5", "1997–2005", "between Monday and Friday": two dates and a joint make one stretch. */
function joinRanges(tokens: readonly Token[], pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before === undefined || !isRange(tokens, before, piece)) joined.push(piece);
    else joined.splice(-1, 1, { first: before.first, end: piece.end, parts: { ...before.parts, until: piece.parts } });
  }
  return joined;
}

function isRange(tokens: readonly Token[], { first, end, parts }: Piece, next: Piece): boolean {
  const joint = tokens[end];
  if (next.first !== end + 1 || joint === undefined || parts.until !== undefined) return false;
  if (next.parts.until !== undefined || parts.precision !== next.parts.precision) return false;
  if (joint.sort === "&") return tokens[first - 1]?.sort === "B";
  return "-R".includes(joint.sort);
}

/** "3 p.m. on Wednesday" and "March 5 at 15:30" are one moment. */
function joinTimes(tokens: readonly Token[], pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const times = [before, piece].filter((side) => side?.parts.precision === "time" && side.parts.day === undefined);
    const between = tokens.slice(before?.end, piece.first);
    const near =
      between.length <= 3 && between.every(({ lower, sort }) => ",@jDZ".includes(sort) || timeJoints.has(lower));
    if (before === undefined || times.length !== 1 || !near || !isDayLong(before) || !isDayLong(piece))
      joined.push(piece);
    else joined.splice(-1, 1, { first: before.first, end: piece.end, parts: timed(before.parts, piece.parts) });
  }
  return joined;
}

const timeJoints: ReadonlySet<string> = new Set(["on", "local", "time", "in"]);

function isDayLong({ parts }: Piece): boolean {
  return parts.until === undefined && (parts.precision === "day" || parts.precision === "time");
}

function timed(one: Parts, other: Parts): Parts {
  return { ...one, ...other, precision: "time" };
}

/** "On March 1 and April 3, 2025": the year at the end serves both. */
function shareYears(tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  return pieces.toReversed().reduce<Piece[]>((later, piece) => {
    const next = later[0];
    const joints = tokens.slice(piece.end, next?.first).map(({ lower }) => lower);
    const lent = next !== undefined && joints.length <= 2 && joints.every((joint) => listJoints.has(joint));
    const year =
      lent && piece.parts.month !== undefined && next.parts.month !== undefined ? next.parts.year : undefined;
    const lends = year !== undefined && piece.parts.year === undefined;
    return [lends ? { ...piece, parts: { ...piece.parts, year } } : piece, ...later];
  }, []);
}

const listJoints: ReadonlySet<string> = new Set([",", "and", "or", "&"]);

/** "suspended in November 2023 and arrested the following March": the first March after the day that stands before. */
function followed(tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i) => {
    const before = pieces[i - 1]?.parts;
    const { month, year } = piece.parts;
    const told = tokens[piece.first - 1]?.lower === "following" && tokens[piece.first - 2]?.lower === "the";
    if (!told || month === undefined || year !== undefined || before?.year === undefined || before.month === undefined)
      return piece;
    return { ...piece, parts: { ...piece.parts, year: before.year + (month > before.month ? 0 : 1) } };
  });
}

function moment(parts: Parts, clock: Clock, stated: Pick<Moment, "relation" | "text">): Moment {
  const { until, ...first } = parts;
  if (until === undefined) return { kind: "date", ...first, ...settle(first, clock), ...stated };
  const year = first.year ?? until.year;
  const start = settle({ ...first, year, month: first.month ?? until.month }, clock);
  const end = endAfter(
    start,
    settle({ ...until, year: until.year ?? year, month: until.month ?? first.month }, clock),
    until,
  );
  const whole = start.from !== undefined && end.to !== undefined && start.from <= end.to;
  const month = until.month === undefined || until.month === first.month ? first.month : undefined;
  return {
    kind: "date",
    precision: first.precision,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(year === undefined && { ends: endsOf(first, until) }),
    ...(whole && { from: start.from, to: end.to }),
    ...stated,
    relation: "between",
  };
}

/** "July 4 to 14" ends in July too, "4 to 14 July" begins in it. */
function endsOf(first: Parts, last: Parts): NonNullable<Moment["ends"]> {
  const stated = ({ month, day, weekday, minutes }: Parts, other: Parts): StatedDay => ({
    ...((month ?? other.month) !== undefined && { month: month ?? other.month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
    ...(minutes !== undefined && { minutes }),
  });
  return [stated(first, last), stated(last, first)];
}

/** "Monday to Friday": the end is the weekday that follows the start. */
function endAfter(start: Partial<Stretch>, end: Partial<Stretch>, { month, weekday }: Parts): Partial<Stretch> {
  const early = start.from !== undefined && end.to !== undefined && end.to < start.from;
  return early && weekday !== undefined && month === undefined ? { from: start.from, to: (end.to ?? 0) + 7 } : end;
}

/** First and last day, from the parts where they say enough, else from the clock. */
function settle(parts: Parts, clock: Clock): Partial<Stretch> {
  if (parts.from !== undefined) return { from: parts.from, to: parts.to };
  const precision: Precision = parts.precision === "time" ? "day" : parts.precision;
  if (parts.year !== undefined) return stretchOf({ ...parts, precision }, parts.year) ?? {};
  if (parts.month !== undefined) return nearest({ ...parts, precision }, clock);
  return parts.weekday === undefined ? {} : weekday(clock, parts.weekday);
}
