/** Knows values that one of two sentences tells of another time, counted from its own: "two days earlier", "the year before". */
import { smalls } from "../../lexicon/numerals";
import { unitNamed } from "../../lexicon/units";
import type { Moment } from "../../model";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { textBehind } from "../statement";
import { momentsOf } from "./moments";

/** "on Sunday" beside "on Tuesday that a missile fired two days earlier": the day that is named is not the day that is meant. */
export function isOffsetDay({ claim, draft, disagree }: Bound): boolean {
  const found = momentsOf({ claim, disagree });
  if (!found) return false;
  const { mine, theirs, rival } = found;
  if (mine.weekday === undefined || theirs.weekday === undefined) return false;
  return day.test(rival.candidate.passage.sentence.text) && !day.test(draft.sentence.text);
}

/**
 * "at 5.18" beside "saw them at 5.07 and called eleven minutes later", "on 14 March" beside "on 12 March; two days later": the
 * source's sentence tells how far the draft's moment lies from its own.
 */
export function isOffsetMoment({ claim, disagree }: Bound): boolean {
  const found = momentsOf({ claim, disagree });
  if (!found) return false;
  const { mine, theirs, rival } = found;
  const distance = daysBetween(mine, theirs);
  return distance !== undefined && stretchesIn(rival).some((days) => Math.abs(days - distance) < distance * exact);
}

/**
 * "rose from 187 million in 2023" beside "214 million in 2024, against 187 million the year before", "in 2014" beside "from $38 in
 * 2011 to $62 three years later": both tell of two years.
 */
export function isOffsetYear({ claim, draft, disagree }: Bound): boolean {
  const found = momentsOf({ claim, disagree });
  if (!found) return false;
  const { mine, theirs, rival } = found;
  if (mine.year === undefined || theirs.year === undefined || mine.year === theirs.year) return false;
  const { text } = rival.candidate.passage.sentence;
  const apart = Math.abs(mine.year - theirs.year);
  if (apart === 1 && nextYear.test(text) && !nextYear.test(draft.sentence.text)) return true;
  return [...text.matchAll(years)].some(([, count = ""]) => amountOf(count) === apart);
}

const years = /\b(\p{L}{1,9}|\d{1,3}) years (?:later|earlier|after|before)\b/giu;

const nextYear = /\b(?:the (?:previous|following|next) year|(?:the|a) year (?:before|earlier|later|after))\b/iu;

/** How many days "eleven minutes later" and "two weeks before" are, for each such stretch of the source's sentence. */
function stretchesIn({ candidate }: Pair): readonly number[] {
  return [...candidate.passage.sentence.text.matchAll(stretch)].map(([, count = "", unit = ""]) => {
    return amountOf(count) * (unitNamed(unit.toLowerCase())?.factor ?? Number.NaN);
  });
}

/** 3 for "three" and "3", 1 for "a". */
function amountOf(count: string): number {
  return smalls.get(count.toLowerCase()) ?? (/^an?$/iu.test(count) ? 1 : Number(count));
}

const stretch = /\b(\p{L}{1,9}|\d{1,3}) (minute|hour|day|week)s? (?:later|earlier|after|before)\b/giu;

/** How far two hours of a day or two days are apart; unknown for months and years. */
function daysBetween(one: Moment, other: Moment): number | undefined {
  if (one.minutes !== undefined && other.minutes !== undefined)
    return one.minutes === other.minutes ? undefined : Math.abs(one.minutes - other.minutes) / minutesOfDay;
  const areDays = [one, other].every(({ from, to }) => from !== undefined && from === to);
  return areDays && one.from !== other.from ? Math.abs((one.from ?? 0) - (other.from ?? 0)) : undefined;
}

const minutesOfDay = 1440;

/** Fractions of a day are never quite the same. */
const exact = 0.001;

/** "had won 69 seats four years earlier" beside "won 61 seats", "last year's summit": only the draft tells of what was before. */
export function isOfBefore({ draft, disagree }: Bound): boolean {
  return (
    disagree !== undefined && year.test(draft.sentence.text) && !year.test(disagree.candidate.passage.sentence.text)
  );
}

/** "only one guard" beside "had two guards until 2022": the source's figure held up to then, and the draft does not say so. */
export function isUntilThen({ draft, disagree }: Bound): boolean {
  if (!disagree || ended.test(draft.sentence.text)) return false;
  const behind = textBehind(disagree.candidate.passage.sentence, disagree.candidate.claim);
  return ended.test(behind.split(/[,;:]/u, 1)[0] ?? "");
}

const ended =
  /\b(?:until|till|up to) (?:(?:early|mid|late|the (?:summer|winter|spring|autumn) of|\p{Lu}\p{L}+) )?\d{4}\b|\buntil then\b/u;

const number = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";

const day = new RegExp(
  `\\b(?:${number} (?:days?|nights?) (?:earlier|before|later|after)|the (?:day|night|evening|morning) before|` +
    "the (?:previous|next|following) (?:day|night|evening|morning)|overnight)\\b",
  "iu",
);

const year = new RegExp(
  `\\b(?:(?:${number} (?:weeks?|months?|years?|decades?|seasons?)) (?:earlier|before|previously)|` +
    "(?:the|a) (?:week|month|year|decade|season) (?:before|earlier)|(?:last|previous) (?:week|month|year|season)['’]s)\\b",
  "iu",
);
