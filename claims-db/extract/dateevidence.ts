/** Tells years and months from counts, people and verbs that are written alike. */
import { countedPlurals, doubtfulMonths, namedDays, yearlyPlurals } from "../lexicon/calendar";
import type { Token } from "./datetokens";

/** True where the company of four digits says year: "in 1997", "(1982)", "the 2016 election", not "2000 prisoners". */
export function isBareYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[leadOf(tokens, at)];
  if (token === undefined || isPartOfName(tokens, at) || before?.sort === "B") return false;
  if (tokens[at + 1]?.sort === "-" && grown.has(tokens[at + 2]?.lower ?? "")) return true;
  const count = isCounted(tokens, at);
  if (!count && isFeast(tokens, at - 1)) return true;
  const round = token.value % 50 === 0 || token.value < 1700;
  const lower = before?.lower ?? "";
  if (strong.has(lower) || "pe".includes(before?.sort ?? "?") || isShare(tokens, at)) return !count || !round;
  if (count) return !round && determiners.has(lower) && isAttribute(tokens, at) && !isPlural(tokens[at + 1] ?? token);
  if (weak.has(lower) || (lower === "to" && tokens[at - 2]?.lower === "prior") || before?.sort === "(") return true;
  return isListed(tokens, at) || isAttribute(tokens, at) || isEdition(tokens, at);
}

/** "Euro 2016 was held", "news from the Masters 2019": the year closes the name of what is held again and again. */
function isEdition(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const year = token?.value ?? 0;
  if (before === undefined || !isNamePiece(before) || before.word?.pos !== "PROPN") return false;
  return year >= 1900 && year < 2040 && year % 50 !== 0;
}

/** "Christmas 2010", "Christmas Day 2010", "New Year's Eve 2015". */
function isFeast(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || !isCapital(token)) return false;
  return feasts.has(token.lower) || (days.has(token.lower) && before !== undefined && isDayName(before));
}

function isDayName(token: Token): boolean {
  return isCapital(token) || owned.has(token.text);
}

const days: ReadonlySet<string> = new Set(["day", "eve"]);
const feasts: ReadonlySet<string> = new Set(
  "christmas easter thanksgiving halloween ramadan diwali hanukkah passover".split(" "),
);

/** "mid-1997". */
function isShare(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sort === "-" && tokens[at - 2]?.sort === "p";
}

const strong: ReadonlySet<string> = new Set(
  "in since until till during circa throughout year years fiscal fy ad".split(" "),
);
const weak: ReadonlySet<string> = new Set("of by from after before between through following born for".split(" "));

/** The token before a number, past "about" and "at least". */
function leadOf(tokens: readonly Token[], at: number): number {
  let lead = at - 1;
  while (lead > at - 4 && around.has(tokens[lead]?.lower ?? "")) lead--;
  return strong.has(tokens[lead]?.lower ?? "") ? lead : at - 1;
}

const around: ReadonlySet<string> = new Set("about around approximately roughly circa c . at least".split(" "));

/** "in 2003, 2004 and 2005": the later years lean on the first; "from 1997 to 2005" likewise. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1]?.sort ?? "?";
  return ",&-R".includes(joint) && tokens[at - 2]?.sort === "y" && isBareYear(tokens, at - 2);
}

/** "the 2016 election", "a 2019 film", "2017 Toronto Festival", "2020 was". */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at]?.value ?? 0;
  const next = tokens[at + 1];
  if (isPossessive(tokens, at)) return year % 10 !== 0;
  if (year < 1600 || next === undefined || !/^\p{L}/u.test(next.text) || units.has(next.lower)) return false;
  const before = tokens[at - 1];
  if (before === undefined) return year >= 1900;
  if (determiners.has(before.lower)) return true;
  if (before.word?.pos === "ADJ" && year >= 1900 && determiners.has(tokens[at - 2]?.lower ?? "")) return true;
  return year >= 1950 && isCapital(next) && before.word?.pos !== "NUM" && !hedges.has(before.lower);
}

/** "2014's": a year, or with a final 0 a decade. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  return owned.has(tokens[at + 1]?.text ?? "") && (tokens[at]?.value ?? 0) >= 1900;
}

const owned: ReadonlySet<string> = new Set(["'s", "’s"]);
const determiners: ReadonlySet<string> = new Set(
  "the a an his her its their our this that each every whose 's ’s".split(" "),
);
const units: ReadonlySet<string> = new Set("m km kg ft lb mph metre meter mile foot pound dollar euro".split(" "));
const hedges: ReadonlySet<string> = new Set("than over about nearly some least most almost around up under".split(" "));

/** "2000-seat", "COVID-2019", "$2000", "2000 BC": numbers grown together with something else. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, second] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined) return true;
  if (next !== undefined && ("bZ".includes(next.sort) || next.text === "%")) return true;
  if (next?.sort === "-" && next.start === token.end && second?.start === next.end && second.sort === "x") {
    return !grown.has(second.lower);
  }
  if (before === undefined || before.end !== token.start) return false;
  return !"(-".includes(before.sort) ? before.text !== "[" : before.sort === "-" && tokens[at - 2]?.sort === "x";
}

const grown: ReadonlySet<string> = new Set("present era born now today founded built".split(" "));

/** True where a number counts what follows: "2000 prisoners", "2000 Palestinian prisoners", not "2016 elections". */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  if ("-R&".includes(tokens[at + 1]?.sort ?? "?") && "ydnx".includes(tokens[at + 2]?.sort ?? "?")) {
    if (/^\d/.test(tokens[at + 2]?.text ?? "")) return isCounted(tokens, at + 2);
  }
  for (const token of tokens.slice(at + 1, at + 5)) {
    if (units.has(token.lower) || countedPlurals.has(token.lower)) return true;
    if (yearlyPlurals.has(token.lower) || !nominal.has(token.word?.pos ?? "")) return false;
    if (token.word?.pos !== "ADJ" && isPlural(token)) return true;
  }
  return false;
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

function isPlural({ lower, word }: Token): boolean {
  return lower.endsWith("s") && !lower.endsWith("ss") && word !== undefined && word.lemma !== lower;
}

/** True where a lone month name is a month: "in May", "the January truce"; not "May said", "Women's March". */
export function isBareMonth(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || (next !== undefined && isNamePiece(next))) return false;
  if (before !== undefined && "pegB".includes(before.sort)) return token.text !== token.lower || !isDoubtful(token);
  const joint = (side: Token | undefined, other: Token | undefined): boolean =>
    side !== undefined && other !== undefined && "-R&".includes(side.sort) && "MAdy".includes(other.sort);
  if (joint(before, tokens[at - 2]) || joint(next, tokens[at + 2])) return token.text !== token.lower;
  if (isDoubtful(token)) return token.text !== token.lower && isDated(tokens, at);
  return before === undefined || !isNamePiece(before) || at === 1;
}

/** What makes "May" and "June" months: "in May", "as of May", "by June" but not "criticised by May". */
function isDated(tokens: readonly Token[], at: number): boolean {
  const [second, first] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower ?? ""];
  if (firm.has(first) || (first === "of" && second === "as")) return true;
  if (!weak.has(first) || first === "of" || owned.has(tokens[at + 1]?.text ?? "")) return false;
  return tokens[at]?.value !== 5 || at === 1;
}

const firm: ReadonlySet<string> = new Set("in since until till throughout during".split(" "));

function isDoubtful(token: Token): boolean {
  return doubtfulMonths.has(token.lower);
}

function isNamePiece(token: Token): boolean {
  return token.sort === "x" && isCapital(token);
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** False for "Good Friday", "Sheffield Wednesday" and the "Saturday Evening Post". */
export function isBareWeekday(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !namedDays.has(tokens[at - 1]?.lower ?? "") && !(next?.sort === "j" && isCapital(next));
}

/** True for a season without year that a preposition makes a time: "in the spring". */
export function isBareSeason(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.sort === "D" ? tokens[at - 2] : tokens[at - 1];
  const token = tokens[at];
  return token !== undefined && token.text === token.lower && (firm.has(before?.lower ?? "") || before?.lower === "by");
}

/** True for "1990s", "the '60s", "the sixties"; not for ages ("in his 60s") and temperatures. */
export function isDecade(tokens: readonly Token[], _: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.value >= 1000) return true;
  if (tokens.some(({ lower }) => warm.has(lower))) return false;
  let before = at - 1;
  while ("p-".includes(tokens[before]?.sort ?? "?")) before--;
  return tokens[before]?.sort === "D" || (/^['’‘]/.test(token.text) && !owners.has(tokens[before]?.lower ?? ""));
}

const owners: ReadonlySet<string> = new Set("his her their my your our".split(" "));
const warm: ReadonlySet<string> = new Set("temperature temperatures degrees highs lows aged ages forecast".split(" "));
