/** Writes the date of a source in the style of the draft: "Mar. 1" where the draft has "Mar. 3". */
import { monthNames, weekdayNames } from "../../lexicon/calendar";
import { dayParts, weekdayOf } from "../../lexicon/days";
import type { Comparison, Moment } from "../../model";

/**
 * What the draft could say instead, and which part of it differs. "3 March 2025" against "March 1, 2025" gives
 * `{suggestion: "1 March 2025", focus: {start: 0, end: 1}}`. Where the draft's wording has no slot for the source's
 * date, the source's wording is taken; nothing where that is a relative word.
 */
export function restyle(draft: Moment, source: Moment): Pick<Comparison, "suggestion" | "focus"> {
  const text = draft.text ?? "";
  if ((draft.year ?? 1) < 1 || (source.year ?? 1) < 1) return whole(source);
  const target = targetOf(draft, source);
  let [suggestion, at, first, last] = ["", 0, -1, 0];
  for (const piece of text.matchAll(/\d+[a-z]*|\p{L}+\.?|[^\s]/gu)) {
    const word = rewrite(piece[0], target);
    if (word === undefined) return whole(source);
    suggestion += text.slice(at, piece.index) + word;
    at = piece.index + piece[0].length;
    if (word === piece[0]) continue;
    if (first < 0) first = piece.index;
    last = at;
  }
  if (first < 0) return whole(source);
  return { suggestion, ...((first > 0 || last < text.length) && { focus: { start: first, end: last } }) };
}

/** The draft's wording with the source's time of day: "8am on Sunday" against "at 7am" gives "7am on Sunday". */
export function retime(draft: Moment, source: Moment): Pick<Comparison, "suggestion" | "focus"> {
  const [mine, theirs] = [timeOfDay.exec(draft.text ?? ""), timeOfDay.exec(source.text ?? "")];
  if (mine === null || theirs === null || draft.text === undefined) return {};
  const [start, end] = [mine.index, mine.index + mine[0].length];
  const suggestion = draft.text.slice(0, start) + theirs[0] + draft.text.slice(end);
  return { suggestion, ...(mine[0] !== draft.text && { focus: { start, end } }) };
}

const timeOfDay = /\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?/i;

function whole({ text, year, month }: Moment): Pick<Comparison, "suggestion"> {
  return text !== undefined && (year ?? month) !== undefined ? { suggestion: text } : {};
}

/** The parts of the source's date as far as they are known. */
type Target = Pick<Moment, "precision" | "year" | "month" | "day" | "weekday" | "part">;

function targetOf(draft: Moment, { relation, precision, from, to, year, month, day, weekday, part }: Moment): Target {
  if (relation === "between" || draft.relation === "between") return { precision: "century" };
  const stated: Target = { precision, year: year ?? draft.year, month, day, weekday, part };
  if (from === undefined || from !== to) return stated;
  const exact = dayParts(from);
  return { ...stated, month: exact.month, day: exact.day, weekday: weekdayOf(from) };
}

/** One piece of the draft's wording with the source's value; undefined where the source has none for it. */
function rewrite(piece: string, target: Target): string | undefined {
  return slots.find(({ pattern }) => pattern.test(piece))?.write(piece, target);
}

interface Slot {
  readonly pattern: RegExp;
  readonly write: (piece: string, target: Target) => string | undefined;
}

const slots: readonly Slot[] = [
  { pattern: /^\d{4}$/, write: (_, { year }) => year?.toString() },
  { pattern: /^\d{4}s$/, write: (_, { year }) => (year === undefined ? undefined : `${year - (year % 10)}s`) },
  { pattern: /^\d{1,2}$/, write: (piece, { day }) => day?.toString().padStart(piece.startsWith("0") ? 2 : 1, "0") },
  { pattern: /^\d{1,2}(?:st|nd|rd|th)$/, write: (_, { day }) => (day === undefined ? undefined : ordinal(day)) },
  { pattern: /^(?:of|the|,|-|–|—)$/i, write: (piece) => piece },
  {
    pattern: /^(?:early|mid|late)$/i,
    write: (piece, { part }) => (part === undefined ? undefined : dressed(piece, part)),
  },
  {
    pattern: /^\p{L}+\.?$/u,
    write: (piece, { month, weekday }) =>
      named(piece, monthNames, month && month - 1) ?? named(piece, weekdayNames, weekday),
  },
];

/** "Mar." becomes "Apr.", "SUNDAY" becomes "MONDAY". */
function named(piece: string, names: readonly string[], index: number | undefined): string | undefined {
  const stem = piece.replace(".", "").toLowerCase();
  const isName = stem.length >= 3 && names.some((name) => name.toLowerCase().startsWith(stem) || stem === "sept");
  const name = names[index ?? -1];
  if (!isName || name === undefined) return undefined;
  const full = names.some((other) => other.toLowerCase() === stem);
  return dressed(piece, full || name.length <= 4 ? name : name.slice(0, 3) + (piece.endsWith(".") ? "." : ""));
}

/** The word in the case of the piece that it replaces. */
function dressed(piece: string, word: string): string {
  if (piece === piece.toUpperCase()) return word.toUpperCase();
  const first =
    piece.charAt(0) === piece.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase();
  return first + word.slice(1);
}

function ordinal(day: number): string {
  const teen = day > 10 && day < 14;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${ending}`;
}
