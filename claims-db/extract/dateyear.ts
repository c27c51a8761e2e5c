/** Tells years from counts and from numbers of names: "the 2016 election" from "2000 prisoners" and "COVID-2019". */
import { countedPlurals, yearlyPlurals } from "../lexicon/calendar";
import { asEarly, strongLeads, weakLeads } from "../lexicon/dateleads";
import { wordSet } from "../lexicon/wordset";
import { isCapital, isGenitive, isNamePiece, tokenAt, type Token } from "./datetokens";

/** Four digits in their sentence. */
interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly token: Token;
  /** The token before the number, past "about" and "at least". */
  readonly lead: Token;
}

/** What makes a year of a number that counts nothing; one of them is enough. */
const evidence: readonly ((place: Place) => boolean)[] = [
  isOfFeast,
  isLed,
  isWeaklyLed,
  isListed,
  isAttribute,
  isEdition,
  isTraced,
  isToldOf,
];

/** True where the company of four digits says year: "in 1997", "(1982)", "the 2016 election", not "2000 prisoners". */
export function isBareYear(tokens: readonly Token[], at: number): boolean {
  const place: Place = { tokens, at, token: tokenAt(tokens, at), lead: leadOf(tokens, at) };
  if (isPartOfName(place) || place.lead.sort === "B") return false;
  if (isGrown(place)) return true;
  return isCounted(tokens, at) ? isYearAnyway(place) : evidence.some((shows) => shows(place));
}

/** "1997-present". */
function isGrown({ tokens, at }: Place): boolean {
  return tokenAt(tokens, at + 1).sort === "-" && grown.has(tokenAt(tokens, at + 2).lower);
}

const grown = wordSet("present era born now today founded built");

/** "in 1997 prisoners were freed", "By 2030 emissions must fall", "the 1997 prisoners' strike": a number that is not round is a year all the same. */
function isYearAnyway(place: Place): boolean {
  const { tokens, at, token, lead } = place;
  if (at === 1 && lead.lower === "by" && token.value >= 2000) return true;
  if (token.value % 50 === 0 || token.value < 1700) return false;
  return isLed(place) || (determiners.has(lead.lower) && isAttribute(place) && !isPlural(tokenAt(tokens, at + 1)));
}

/** "Christmas 2010", "Christmas Day 2010", "New Year's Eve 2015". */
function isOfFeast({ tokens, at }: Place): boolean {
  const [owner, day] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1)];
  const isDay = days.has(day.lower) && (isCapital(owner) || isGenitive(owner));
  return isCapital(day) && (feasts.has(day.lower) || isDay);
}

const days = wordSet("day eve");
const feasts = wordSet("christmas easter thanksgiving halloween ramadan diwali hanukkah passover");

/** "in 1997", "since at least 1997", "early 1997", "mid-1997". */
function isLed({ tokens, at, lead }: Place): boolean {
  const isShare = tokenAt(tokens, at - 1).sort === "-" && tokenAt(tokens, at - 2).sort === "p";
  const isAsEarly = lead.lower === "as" && asEarly.has(tokenAt(tokens, at - 2).lower);
  return strongLeads.has(lead.lower) || "pe".includes(lead.sort) || isShare || isAsEarly;
}

/** "of 1997", "prior to 1997", "(1997". */
function isWeaklyLed({ tokens, at, lead }: Place): boolean {
  const isPrior = lead.lower === "to" && tokenAt(tokens, at - 2).lower === "prior";
  return weakLeads.has(lead.lower) || isPrior || lead.sort === "(";
}

function leadOf(tokens: readonly Token[], at: number): Token {
  let lead = at - 1;
  while (lead > at - 4 && around.has(tokenAt(tokens, lead).lower)) lead--;
  return tokenAt(tokens, strongLeads.has(tokenAt(tokens, lead).lower) ? lead : at - 1);
}

const around = wordSet("about around approximately roughly circa c . at least");

/** "in 2003, 2004 and 2005": the later years lean on the first; "from 1997 to 2005" likewise. */
function isListed({ tokens, at }: Place): boolean {
  const isJoined = ",&-R".includes(tokenAt(tokens, at - 1).sort) && tokenAt(tokens, at - 2).sort === "y";
  return isJoined && isBareYear(tokens, at - 2);
}

/** "the 2016 election", "a 2019 film", "2017 Toronto Festival", "2020 was"; "2014's", but "2010's" may be a decade. */
function isAttribute(place: Place): boolean {
  const { tokens, at, token } = place;
  const [before, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  if (isGenitive(next)) return token.value >= 1900 && token.value % 10 !== 0;
  if (token.value < 1600 || !/^\p{L}/u.test(next.text) || units.has(next.lower)) return false;
  if (at === 0) return token.value >= 1900;
  if (isDetermined(place)) return true;
  return token.value >= 1950 && isCapital(next) && before.word?.pos !== "NUM" && !hedges.has(before.lower);
}

/** "the 2016", "a disputed 2016". */
function isDetermined({ tokens, at, token }: Place): boolean {
  const [second, before] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1)];
  if (determiners.has(before.lower)) return true;
  return before.word?.pos === "ADJ" && token.value >= 1900 && determiners.has(second.lower);
}

const determiners = wordSet("the a an his her its their our this that each every whose 's ’s");
const units = wordSet("m km kg ft lb mph metre meter mile foot pound dollar euro");
const hedges = wordSet("than over about nearly some least most almost around up under");

/** "Euro 2016 was held", "news from the Masters 2019": the year closes the name of what is held again and again. */
function isEdition({ tokens, at, token: { value } }: Place): boolean {
  const before = tokenAt(tokens, at - 1);
  const isRecent = value >= 1900 && value < 2040 && value % 50 !== 0;
  return isRecent && isNamePiece(before) && before.word?.pos === "PROPN";
}

/** "goes back to 1997", "dates back to about 1997", "can be traced back to 1997", "dating to 1997". */
function isTraced({ tokens, at }: Place): boolean {
  const to = at - (around.has(tokenAt(tokens, at - 1).lower) ? 2 : 1);
  const { lower, word } = tokenAt(tokens, to - 1);
  if (tokenAt(tokens, to).lower !== "to") return false;
  if (word?.lemma === "date" && word.pos === "VERB") return true;
  if (lower !== "back") return false;
  return [to - 2, to - 3].some((verb) => tracing.has(tokenAt(tokens, verb).word?.lemma ?? ""));
}

const tracing = wordSet("go date trace reach stretch hark");

/** "the best year was 1997, when …". */
function isToldOf({ tokens, at }: Place): boolean {
  const next = tokenAt(tokens, at + 1).sort === "," ? at + 2 : at + 1;
  return tokenAt(tokens, at - 1).word?.lemma === "be" && tokenAt(tokens, next).lower === "when";
}

/** "2000-seat", "COVID-2019", "$2000", "2000 BC": numbers grown together with something else. */
function isPartOfName({ tokens, at, token }: Place): boolean {
  const [before, next, second] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if ("bZ".includes(next.sort) || next.text === "%") return true;
  const isGlued = next.start === token.end && second.start === next.end;
  if (next.sort === "-" && second.sort === "x" && isGlued) return !grown.has(second.lower);
  if (before.end !== token.start || before.text === "[" || before.sort === "(") return false;
  return before.sort !== "-" || tokenAt(tokens, at - 2).sort === "x";
}

/** True where a number counts what follows: "2000 prisoners", "2000 Palestinian prisoners", not "2016 elections". */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  if (isLinked(tokens, at)) return isCounted(tokens, at + 2);
  for (const token of tokens.slice(at + 1, at + 5)) {
    if (units.has(token.lower) || countedPlurals.has(token.lower)) return true;
    if (yearlyPlurals.has(token.lower) || !nominal.has(token.word?.pos ?? "")) return false;
    if (token.word?.pos !== "ADJ" && isPlural(token)) return true;
  }
  return false;
}

/** "2000-2500", "2000 to 2500": the second number tells what both count. */
function isLinked(tokens: readonly Token[], at: number): boolean {
  const [link, number] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  return "-R&".includes(link.sort) && "ydnx".includes(number.sort) && /^\d/.test(number.text);
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

function isPlural({ lower, word }: Token): boolean {
  return lower.endsWith("s") && !lower.endsWith("ss") && word !== undefined && word.lemma !== lower;
}
