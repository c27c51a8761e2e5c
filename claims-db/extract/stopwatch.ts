/** Reads the times that a race is run in: "2:25:07" is 2 hours 25 minutes 7 seconds, "28:14.6" 28 minutes and 14.6 seconds. */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import type { Amount } from "./amount";
import { digitsOf, isGlued } from "./pieces";

/** How a time of two or three numbers is written: the shape of its last number, its unit, and that unit in the last number's. */
interface Dial {
  readonly last: RegExp;
  readonly unit: "minute" | "hour";
  readonly factor: number;
}

/** By how many numbers there are; "28:14" alone may be a time of day, so it needs a fraction. */
const dials: ReadonlyMap<number, Dial> = new Map([
  [2, { last: /^\d{2}\.\d{1,3}$/, unit: "minute", factor: 1 / 60 }],
  [3, { last: /^\d{2}(?:\.\d)?/, unit: "hour", factor: 1 / 3600 }],
]);

/** The duration that begins at a word; none for a time of day ("at 14:05:33") and for the mark of a minute ("[00:12:33]"). */
export function readStopwatch(words: readonly Word[], at: number): Amount | undefined {
  if (at === 0 || clockLeads.has(wordAt(words, at - 1).lower)) return undefined;
  const parts = partsAt(words, at);
  const dial = dials.get(parts.length);
  const last = parts.at(-1)?.text ?? "";
  if (dial === undefined || !dial.last.test(last)) return undefined;
  const [first = 0, ...smaller] = parts.map(({ text }) => digitsOf(text) ?? NaN);
  if (!(first < 100) || !smaller.every((part) => part < 60)) return undefined;
  const amount = sum(
    first,
    smaller.reduceRight((less, part) => sum(part, less)),
  );
  const to = at + 2 * parts.length - 1;
  const step = dial.factor * (last.includes(".") ? 0.1 : 1);
  const numeral = { from: at, to, amount, step, scale: 1, form: "fraction" } as const;
  return { from: at, to, numeral, amount, step, measure: "duration", unit: dial.unit };
}

const clockLeads: ReadonlySet<string> = new Set(["at", "[", ":"]);

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
