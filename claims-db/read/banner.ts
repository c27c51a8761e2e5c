/** Reads the day in a line of names above an article: "12 March 2025 | Local | Tomas Hale". */
import { isClockWord, wordsOf } from "./clockwords";
import { readDay } from "./day";

/**
 * `readBanner("VILMERE, Monday 7 October 2024 – Night report")` is "2024-10-07". The date must be a part by itself, between
 * bars, commas, dots or dashes, and the other parts short; a sentence that tells of a day is none.
 */
export function readBanner(line: string): string | undefined {
  if (line.length > longest || /[.!?:;…]["”’]?$/u.test(line)) return undefined;
  const day = readDay(line);
  if (!day) return undefined;
  const [before, after] = [line.slice(0, day.start), line.slice(day.end)].map((side) => side.split(separator));
  const beside = [before?.at(-1) ?? "", after?.[0] ?? ""];
  const others = [...(before ?? []).slice(0, -1), ...(after ?? []).slice(1)].map(wordsOf);
  const isShort = others.every((words) => words.length <= mostWords);
  return others.length > 0 && isShort && beside.flatMap(wordsOf).every(isClock) ? day.iso : undefined;
}

const longest = 100;

/** A part of more words is a phrase. */
const mostWords = 4;

/** A bar may have been blanked with spaces. */
const separator = /[|·•,()–—/]|\s-+(?:\s|$)|\s{3}/u;

/** Weekday, hour, zone, and what says that the day is that of publication. */
function isClock(word: string): boolean {
  return isClockWord(word) || /^date:?$/i.test(word);
}
