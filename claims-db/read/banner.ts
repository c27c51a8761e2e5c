/** Reads the day in a line of names above an article: "12 March 2025 | Local | Tomas Hale". */
import { isClockWord, wordsOf } from "./clockwords";
import { readDay } from "./day";
import { wordSet } from "../lexicon/wordset";

/**
 * `readBanner("VILMERE, Monday 7 October 2024 – Night report")` is "2024-10-07". The date must be a part by itself, between
 * bars, commas, dots or dashes, and the other parts short or names: "Statement of the Ministry of Health, Oslo, 4 May 2023". A
 * sentence that tells of a day is none.
 */
export function readBanner(line: string): string | undefined {
  if (line.length > longest || (/[.!?:;…]["”’]?$/u.test(line) && !/[ap]\.m\.$/u.test(line))) return undefined;
  const day = readDay(line);
  if (!day) return undefined;
  const [before, after] = [line.slice(0, day.start), line.slice(day.end)].map((side) => side.split(separator));
  const beside = [before?.at(-1) ?? "", after?.[0] ?? ""];
  const others = [...(before ?? []).slice(0, -1), ...(after ?? []).slice(1)].map(wordsOf);
  const isBanner = others.length > 0 && others.every((words) => words.length <= mostWords || isNamed(words));
  const isApart = beside.flatMap(wordsOf).every((word) => isClock(word) || genres.has(word.toLowerCase()));
  return isBanner && isApart ? day.iso : undefined;
}

const longest = 140;

/** A part of more words is a phrase. */
const mostWords = 4;

/** "Statement of the works council", "Ministry of Roads and Bridges". */
function isNamed(words: readonly string[]): boolean {
  return issuing.has(words[0]?.toLowerCase() ?? "") || words.every(isOfName);
}

const issuing = wordSet("statement communiqué communique notice announcement newsletter bulletin briefing issued");

/** A capital, a number, what joins names, or what kind of text it is. */
function isOfName(word: string): boolean {
  return /^(?:[\p{Lu}\d]|(?:\p{Ll}\.){2})/u.test(word) || joining.has(word) || genres.has(word);
}

const joining = wordSet(
  "of the and for in at by on with to from a an de la le del des du da do di der und von van y e",
);

const genres = wordSet(`
  statement release press media news newsletter notice note communiqué communique announcement blog bulletin interview report
  summary briefing brief speech live page website letter magazine service joint edition translated excerpt comment of no`);

/** A bar may have been blanked with spaces. */
const separator = /[|·•,;()–—/]|\s-+(?:\s|$)|\s{3}/u;

/** Weekday, hour, zone, and what says that the day is that of publication. */
function isClock(word: string): boolean {
  return isClockWord(word) || /^date:?$/i.test(word);
}
