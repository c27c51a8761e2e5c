/** The notations of dates: patterns over the sorts of tokens, and how each is read into the parts of a moment. */
import { matchWords } from "../lexicon/calendar";
import { centuryLeads } from "../lexicon/dateleads";
import { wordSet } from "../lexicon/wordset";
import { isBareMonth, isBareSeason, isBareWeekday, isDecade } from "./dateevidence";
import * as parts from "./datereaders";
import { isTimetabled } from "./dateevidence";
import { isClock, isHourOfDay, readClock } from "./dateclock";
import { readAgo, readHalf, readToday, readTurn, readTurnedYear, type Clock } from "./daterelative";
import type { Parts } from "./datereaders";
import { tokenAt, type Token } from "./datetokens";
import { isBareYear, isCounted } from "./dateyear";

/** A date on the tokens from `first` to before `end`. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  readonly parts: Parts;
}

/** A notation: "March 1, 2025" is /[MA]D?[do],?y/ over the sorts that {@link readTokens} gives. */
interface Notation {
  readonly pattern: RegExp;
  readonly read: (tokens: readonly Token[], clock: Clock) => Parts | undefined;
  /** Whether the tokens around the piece say that it is a date; takes the piece's first and last token. */
  readonly evidence?: (tokens: readonly Token[], first: number, last: number) => boolean;
}

/** The pieces of a sentence that are dates, in order and without overlap. */
export function readPieces(tokens: readonly Token[], clock: Clock): Piece[] {
  const sorts = tokens.map(({ sort }) => sort).join("");
  if (!dated.test(sorts)) return [];
  const taken = new Set<number>();
  const pieces: Piece[] = [];
  for (const { pattern, read, evidence } of notations) {
    for (const found of sorts.matchAll(pattern)) {
      const [first, end] = [found.index, found.index + found[0].length];
      if (taken.has(first) || taken.has(end - 1) || evidence?.(tokens, first, end - 1) === false) continue;
      const reading = read(tokens.slice(first, end), clock);
      if (reading === undefined) continue;
      for (let i = first; i < end; i++) taken.add(i);
      pieces.push({ first, end, parts: reading });
    }
  }
  return pieces.sort((a, b) => a.first - b.first);
}

/** A sentence without any of these has no dates. */
const dated = /[MAmWyEPCQqhskrGILTHgKFjab]/;

const weekday = "(?:[Ww],?D?)?";
const share = "(?:p-?|eOD?)?";

/** What is tried, in this order; a token belongs to the first notation that reads it. */
const notations: readonly Notation[] = [
  { pattern: /I/g, read: parts.iso },
  { pattern: /L/g, read: parts.slashed },
  { pattern: /[dnly]b?[-R&][dnly]b/g, read: parts.era, evidence: isEra },
  { pattern: /[dnly][ab]|a[dnly]/g, read: parts.era, evidence: isEra },
  { pattern: /F(?:,?y)?/g, read: parts.feast },
  { pattern: /[MA][do][-R&][do](?:,?y)?/g, read: parts.days, evidence: areDays },
  { pattern: /[do][-R&][do]O?[MA](?:,?y)?/g, read: parts.days, evidence: areDays },
  { pattern: pattern(`${weekday}[MA]D?[do],?y`), read: parts.calendar, evidence: hasYear },
  { pattern: pattern(`${weekday}(?:[do]O?|fO)[MAm],?y`), read: parts.calendar, evidence: hasYear },
  { pattern: pattern(`${weekday}(?:[do]O?|fO)[MA](?:,|O)?gu`), read: readTurnedYear },
  { pattern: pattern(`${weekday}[MA](?:D?[do])?(?:,|O)?gu`), read: readTurnedYear },
  { pattern: pattern(`${share}[MA],?O?y`), read: parts.calendar, evidence: hasYear },
  { pattern: pattern(`${weekday}[MA]D?[do]`), read: parts.calendar, evidence: hasNoDayBefore },
  { pattern: pattern(`${weekday}(?:[do]O?|fO)[MA]`), read: parts.calendar },
  { pattern: /oO?m/g, read: parts.calendar },
  { pattern: /(?:Q|f-?q)(?:,?O?D?y)?/g, read: parts.quarter, evidence: isBusiness },
  { pattern: /f-?hO(?:D?y|gu|Du)/g, read: readHalf, evidence: isOfYear },
  { pattern: /(?:p-?)?gu/g, read: readTurn, evidence: isNoDuration },
  { pattern: /g[kjWMs]|(?<=D)k/g, read: readTurn },
  { pattern: /[Ndn][uU]G/g, read: readAgo },
  { pattern: pattern(`${share}sO?D?y`), read: parts.season },
  { pattern: /y[-R&]y(?!S)/g, read: parts.years, evidence: areYears },
  { pattern: /y-[dny]S|y-[dn]|PS?/g, read: parts.yearPair, evidence: isYearPair },
  { pattern: pattern(`${share}E`), read: parts.decade, evidence: isDecade },
  { pattern: /(?:p-?)?[of]-?Cb?/g, read: parts.century, evidence: isCentury },
  { pattern: /(?<=D)[of](?=[x,]|$)/g, read: parts.century, evidence: isCenturyToo },
  { pattern: /r/g, read: readToday },
  { pattern: /(?:p-?|eOD?)M/g, read: parts.calendar },
  { pattern: /M/g, read: parts.calendar, evidence: isBareMonth },
  { pattern: /(?:p-?|eOD?)s/g, read: parts.season },
  { pattern: /s/g, read: parts.season, evidence: isBareSeason },
  { pattern: pattern(`${share}y`), read: parts.calendar, evidence: (tokens, _, last) => isBareYear(tokens, last) },
  { pattern: /W(?!Do)/g, read: parts.calendar, evidence: isBareWeekday },
  { pattern: /TxDj/g, read: readClock, evidence: isHourOfDay },
  { pattern: /[dT]HZ?|[Ty]Z|(?<=@)T/g, read: parts.time, evidence: isNoPrice },
  { pattern: /(?:(?:[hq]g|qR)[Nd]|[Nd]K)(?:xDj)?/g, read: readClock, evidence: isClock },
  { pattern: /[Nd]xDj/g, read: readClock, evidence: isHourOfDay },
  { pattern: /T/g, read: parts.time, evidence: isTimetabled },
];

function pattern(source: string): RegExp {
  return new RegExp(source, "g");
}

/** "79 AD" and "300 to 264 BC"; not "79 ad campaigns", and "in 300 and in 264 BC" only after "between". */
function isEra(tokens: readonly Token[], first: number, last: number): boolean {
  const piece = tokens.slice(first, last + 1);
  const isJoined = piece.some(({ sort }) => sort === "&");
  const isWritten = piece.every(({ sort, text, lower }) => !/[ab]/u.test(sort) || text !== lower);
  return isWritten && (!isJoined || tokens[first - 1]?.sort === "B");
}

/** "On March 1, 2000 prisoners were freed" has no year; a rounder number than 2000 has not been seen there. */
function hasYear(tokens: readonly Token[], _: number, last: number): boolean {
  return (tokens[last]?.value ?? 0) % 50 !== 0 || !isCounted(tokens, last);
}

/** "On 20 May 31 cases were known": the day stands before its month there. */
function hasNoDayBefore(tokens: readonly Token[], first: number, last: number): boolean {
  return last - first > 1 || tokenAt(tokens, first - 1).sort !== "d" || tokenAt(tokens, last).sort !== "d";
}

/** "March 3 and 5" is a stretch after "between" or where the days follow each other; "March 3 to 10 people" is none. */
function areDays(tokens: readonly Token[], first: number, last: number): boolean {
  const days = tokens.slice(first, last + 1).filter(({ sort }) => "do".includes(sort));
  const gap = (days[1]?.value ?? 0) - (days[0]?.value ?? 0);
  const joined = tokens.slice(first, last + 1).some(({ sort }) => sort === "&");
  if (gap <= 0 || (joined && gap > 1 && tokens[first - 1]?.sort !== "B")) return false;
  return !"do".includes(tokens[last]?.sort ?? "?") || !isCounted(tokens, last);
}

/** "over the last year" lasts, "last year" does not. */
function isNoDuration(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.sort !== "D";
}

/** "1997–2005", "from 1997 to 2005"; not "2000-2500 people". */
function areYears(tokens: readonly Token[], first: number, last: number): boolean {
  const [start, joint, end] = [tokens[first], tokens[first + 1], tokens[last]];
  if (start === undefined || joint === undefined || end === undefined || isCounted(tokens, last)) return false;
  const lead = tokens[first - 1];
  if (joint.sort === "&") return lead?.sort === "B";
  return joint.sort === "R" ? lead?.lower === "from" : joint.start === start.end && lead?.text !== "$";
}

/** "opened at 7.45"; not "trading at 7.45 to the dollar", "at 4.20 per share", "at 0.12 €", "cleared at 2.05 metres". */
function isNoPrice(tokens: readonly Token[], _: number, last: number): boolean {
  if (!/^\d+\.\d+$/.test(tokens[last]?.text ?? "")) return true;
  const [link, article, noun] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]].map(
    (token) => token?.lower ?? "",
  );
  if (link === "per" || link === "against" || link === "versus" || priced.has(link ?? "")) return false;
  return link !== "to" || !(currencies.has(article ?? "") || (article === "the" && currencies.has(noun ?? "")));
}

const priced = wordSet("€ $ £ ¥ eur usd euros dollars pounds kroner kronor % m kg metres meters kilos points percent");
const currencies = wordSet("dollar euro pound yen franc yuan rupee rouble ruble peso krona krone lira real rand won");

/** "the first half of next year", "of 2025"; not of the season, and of the day neither. */
function isOfYear(tokens: readonly Token[], _: number, last: number): boolean {
  const { sort, value } = tokenAt(tokens, last);
  return sort === "y" || value === 365;
}

/** "20th Century Fox" is a company. */
function isCentury(tokens: readonly Token[], _: number, last: number): boolean {
  return tokens[last]?.text !== "Century";
}

/** "since the 16th century, and so spelled since the 18th": an ordinal at the end of a clause, behind a century in full. */
function isCenturyToo(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  const isEnd = next === undefined || /^[.,;:)]$/.test(next.text);
  return isEnd && centuryLeads.has(tokenAt(tokens, first - 2).lower) && tellsCentury(tokens.slice(0, first));
}

/** "the 16th century", but no company's "20th Century". */
function tellsCentury(tokens: readonly Token[]): boolean {
  return tokens.some(({ sort, text }, i) => {
    const isNumbered = "of".includes(tokenAt(tokens, i - 1).sort);
    return sort === "C" && text !== "Century" && isNumbered;
  });
}

/** A fourth quarter of a match is no date, nor one "for the fourth quarter running". */
function isBusiness(tokens: readonly Token[], _: number, last: number): boolean {
  const next = [1, 2, 3].map((step) => tokenAt(tokens, last + step).lower).join(" ");
  if (/^(?:running|in a row|in succession)/.test(next)) return false;
  return tokens[last]?.sort === "y" || !tokens.some(({ lower }) => matchWords.has(lower));
}

function isYearPair(tokens: readonly Token[], first: number, last: number): boolean {
  const [year, end] = [tokens[first], tokens[last]];
  if (year === undefined || end === undefined || end.sort === "S" || year.sort === "P") return true;
  const grown = tokens[first + 1]?.start === year.end && tokens[first + 1]?.end === end.start;
  const rest = tokens[last + 1];
  const more = rest?.sort === "-" && rest.start === end.end;
  return grown && !more && end.end - end.start === 2 && end.value > year.value % 100;
}
