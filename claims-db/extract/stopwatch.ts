/** Reads the times that a race is run in: "2:25:07" is 2 hours 25 minutes 7 seconds, "28:14.6" 28 minutes and 14.6 seconds. */
import type { Word } from "../model";
import type { Amount } from "./amount";
import { digitsOf, isGlued, wordAt } from "./pieces";

/** The duration that begins at a word; none for a time of day ("at 14:05:33") and for the mark of a minute ("[00:12:33]"). */
export function readStopwatch(words: readonly Word[], at: number): Amount | undefined {
  const before = wordAt(words, at - 1);
  if (at === 0 || before.lower === "at" || before.text === "[" || before.text === ":") return undefined;
  const parts = partsAt(words, at);
  const [first = 0, second = 0, third] = parts.map(({ text }) => digitsOf(text) ?? NaN);
  const last = parts.at(-1)?.text ?? "";
  const isRead =
    third === undefined ? parts.length === 2 && /^\d{2}\.\d{1,3}$/.test(last) : /^\d{2}(?:\.\d)?/.test(last);
  if (!isRead || !(second < 60 && (third ?? 0) < 60) || first >= 100) return undefined;
  const [amount, factor] =
    third === undefined ? [sum(first, second), 1 / 60] : [sum(first, sum(second, third)), 1 / 3600];
  const to = at + 2 * parts.length - 1;
  const step = factor * (last.includes(".") ? 0.1 : 1);
  const numeral = { from: at, to, amount, step, scale: 1, form: "fraction" } as const;
  return { from: at, to, numeral, amount, step, measure: "duration", unit: third === undefined ? "minute" : "hour" };
}

function sum(large: number, small: number): number {
  return Number((large + small / 60).toPrecision(12));
}

/** "2", "25" and "07" of "2:25:07", which nothing else follows. */
function partsAt(words: readonly Word[], at: number): readonly Word[] {
  const parts = [wordAt(words, at)];
  let next = at + 1;
  while (wordAt(words, next).text === ":" && isGlued(words, next) && isGlued(words, next + 1)) {
    parts.push(wordAt(words, next + 1));
    next += 2;
  }
  const isOpen = isGlued(words, next) && /^[\p{L}\d:/-]/u.test(wordAt(words, next).text);
  return isOpen || parts.length > 3 ? [] : parts;
}
