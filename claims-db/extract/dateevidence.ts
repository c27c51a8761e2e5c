/** Tells months, weekdays, seasons and decades from people, verbs, names and ages that are written alike. */
import { doubtfulMonths, namedDays } from "../lexicon/calendar";
import { asEarly, hourLeads, timetabled, monthLeads, monthParts, weakLeads } from "../lexicon/dateleads";
import { wordSet } from "../lexicon/wordset";
import { isCapital, isGenitive, isNamePiece, tokenAt, type Token } from "./datetokens";

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
  const [second = "", first] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower ?? ""];
  if (monthLeads.has(first) || (first === "of" && monthParts.has(second))) return true;
  if (first === "as" && asEarly.has(second)) return true;
  if (!weakLeads.has(first) || first === "of" || isGenitive(tokenAt(tokens, at + 1))) return false;
  return tokens[at]?.value !== 5 || at === 1;
}

function isDoubtful(token: Token): boolean {
  return doubtfulMonths.has(token.lower);
}

/** False for "Good Friday", "Sheffield Wednesday" and the "Saturday Evening Post". */
export function isBareWeekday(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !namedDays.has(tokens[at - 1]?.lower ?? "") && !(next?.sort === "j" && isCapital(next));
}

/** "the 18:10 ferry", "from 18:10"; not "a 2:05 marathon", nor a score. */
export function isTimetabled(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !/^\d\d?:\d\d$/.test(token.text) || next?.sort === "U" || next?.text === ":") return false;
  if (before?.sort === "D" && timetabled.has(next?.lower ?? "")) return true;
  return token.text.length === 5 && hourLeads.has(before?.lower ?? "");
}

/** True for a season without year that a preposition makes a time: "in the spring". */
export function isBareSeason(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.sort === "D" ? tokens[at - 2] : tokens[at - 1];
  const token = tokens[at];
  return (
    token !== undefined && token.text === token.lower && (monthLeads.has(before?.lower ?? "") || before?.lower === "by")
  );
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

const owners = wordSet("his her their my your our");
const warm = wordSet("temperature temperatures degrees highs lows aged ages forecast");
