/** Gives the days of a list the month that is named once: "on 3, 5 and 9 May", "March 25 and 27". */
import { isDay } from "../lexicon/days";
import type { Piece } from "./daterules";
import { tokenAt, type Token } from "./datetokens";
import { isCounted } from "./dateyear";

/** The pieces of a sentence, in order, with one more for each day that stands in a row with one whose month is told. */
export function withListedDays(tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) =>
    isDayOfMonth(piece) ? [...daysBefore(tokens, piece), piece, ...daysAfter(tokens, piece)] : [piece],
  );
}

function isDayOfMonth({ parts: { precision, month, day, until, weekday } }: Piece): boolean {
  return (
    precision === "day" && month !== undefined && day !== undefined && until === undefined && weekday === undefined
  );
}

/** "3" and "5" of "on 3, 5 and 9 May". */
function daysBefore(tokens: readonly Token[], piece: Piece): readonly Piece[] {
  const found: Piece[] = [];
  let last = tokenAt(tokens, piece.first);
  if (!isNumber(last)) return [];
  for (let at = piece.first - 2; isJoint(tokens, at + 1) && isLess(tokenAt(tokens, at), last); at -= 2) {
    last = tokenAt(tokens, at);
    found.unshift(...dayAt(at, last, piece));
  }
  return leads.has(tokenAt(tokens, (found[0]?.first ?? 0) - 1).lower) ? found : [];
}

const leads: ReadonlySet<string> = new Set(["on", "the", "of", "for", "from", "between", "both"]);

/** "27" of "March 25 and 27"; what counts something is no day. */
function daysAfter(tokens: readonly Token[], piece: Piece): readonly Piece[] {
  const found: Piece[] = [];
  let last = tokenAt(tokens, piece.end - 1);
  if (!isNumber(last)) return [];
  for (let at = piece.end + 1; isJoint(tokens, at - 1) && isLess(last, tokenAt(tokens, at)); at += 2) {
    last = tokenAt(tokens, at);
    if (isCounted(tokens, at) || "MAm".includes(tokenAt(tokens, at + 1).sort)) break;
    found.push(...dayAt(at, last, piece));
  }
  const next = tokenAt(tokens, found.at(-1)?.end ?? 0);
  return next.sort === "?" || ends.test(next.lower) ? found : [];
}

const ends = /^(?:[.,;:)]|in|at|of|and|when|as|but|for|with|by)$/u;

function isNumber({ sort }: Token): boolean {
  return sort === "d" || sort === "o";
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  return ["&", ","].includes(tokenAt(tokens, at).sort);
}

function isLess(one: Token, other: Token): boolean {
  return isNumber(one) && one.sort === other.sort && one.value < other.value;
}

function dayAt(at: number, { value: day }: Token, { parts: { year, month } }: Piece): readonly Piece[] {
  if (month === undefined || !isDay(month, day, year)) return [];
  return [{ first: at, end: at + 1, parts: { precision: "day", month, day, ...(year !== undefined && { year }) } }];
}
