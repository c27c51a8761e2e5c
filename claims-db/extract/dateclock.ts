/** Reads times of day in words: "half past nine", "a quarter to ten", "seven o'clock in the evening". */
import { hourLeads } from "../lexicon/dateleads";
import type { Parts } from "./datereaders";
import { tokenAt, type Token } from "./datetokens";

/** "half past nine" is 9:30, "quarter to ten" 9:45, "nine o'clock in the evening" 21:00; in the morning where nothing else is said. */
export function readClock(tokens: readonly Token[]): Parts | undefined {
  const digits = /^(\d+)[.:](\d\d)$/.exec(tokens[0]?.text ?? "");
  const hour = digits ? Number(digits[1]) : (tokens.find(({ sort }) => "Nd".includes(sort))?.value ?? 0);
  const share = digits ? Number(digits[2]) : shareOf(tokens);
  const isLate = hour <= 12 && tokens.some(({ lower }) => lower === "afternoon" || lower === "evening");
  const isEither = hour <= 12 && !isLate && tokens.every(({ lower }) => lower !== "morning");
  const hours = isLate ? (hour % 12) + 12 : hour;
  const minutes = (60 * hours + share) % day;
  return hour < 1 || hour > 24 ? undefined : { precision: "time", minutes, ...(isEither && { either: true }) };
}

/** The minutes of "half past", "a quarter past" and "a quarter to". */
function shareOf([one, joint]: readonly Token[]): number {
  if (one?.sort === "h") return 30;
  if (one?.sort !== "q") return 0;
  return joint?.sort === "R" ? -15 : 15;
}

const day = 24 * 60;

/** "half past nine"; not "half past two dozen", nor "rose a quarter to 12 million". */
export function isClock(tokens: readonly Token[], first: number, last: number): boolean {
  const [one, joint, next] = [first, first + 1, last + 1].map((at) => tokenAt(tokens, at));
  if (one === undefined || joint === undefined || next === undefined) return false;
  const hour = tokens.slice(first, last + 1).find(({ sort }) => "Nd".includes(sort));
  if (hour === undefined || !/\p{L}{2}|\d/u.test(hour.text)) return false;
  if (tokens.slice(first, last + 1).some(({ sort }) => sort === "K")) return true;
  if ("uU%".includes(next.sort) || /^(?:NUM|NOUN|SYM)$/.test(next.word?.pos ?? "")) return false;
  return joint.lower === "past" || (joint.lower === "to" && one.sort === "q" && isLed(tokens, first));
}

/** "at two in the afternoon", "shortly after two in the morning"; not "and two in the evening", "at two in the morning sessions". */
export function isHourOfDay(tokens: readonly Token[], first: number, last: number): boolean {
  const [hour, joint, before] = [tokenAt(tokens, first), tokenAt(tokens, first + 1), tokenAt(tokens, first - 1)];
  if (joint.lower !== "in" || tokenAt(tokens, last + 1).word?.pos === "NOUN") return false;
  if (hour.sort === "T") return true;
  return hour.value <= 12 && /\p{L}{2}|\d/u.test(hour.text) && (before.lower === "at" || hourLeads.has(before.lower));
}

/** "at a quarter to ten", "until quarter to ten". */
function isLed(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1);
  const { lower } = before.lower === "a" ? tokenAt(tokens, first - 2) : before;
  return lower === "at" || hourLeads.has(lower);
}
