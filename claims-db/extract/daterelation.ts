/** Reads how an event stands to its date: on the day, before or after it, since or until. */
import { looseWords, relationWords } from "../lexicon/calendar";
import { articles } from "../lexicon/smallwords";
import { wordSet } from "../lexicon/wordset";
import type { Moment } from "../model";
import type { Piece } from "./daterules";
import { tokenAt, type Token } from "./datetokens";

type Relation = Moment["relation"];

/**
 * The relation that the words before a date tell: "since" for "since about 2010", "on" for "did not open until 2010" and
 * where no word tells one. Looks back over "the", "about" and the like.
 */
export function relationOf(tokens: readonly Token[], { first, end }: Piece): Relation {
  if (tokenAt(tokens, end).sort === "-" && tokenAt(tokens, end + 1).lower === "present") return "since";
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    if (isHourOf(tokens, at)) at -= 2;
    const relation = relationAt(tokens, at);
    if (relation !== undefined) return turned(relation, { tokens, at, first, end });
    if (!isLoose(tokenAt(tokens, at))) return "on";
  }
  return "on";
}

/** "by midnight on 31 May", "until noon on Friday": the hour stands between. */
function isHourOf(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).lower === "on" && hours.has(tokenAt(tokens, at - 1).lower);
}

const hours = wordSet("midnight noon midday");

/** "since a 2010 law", "until an October 1997 outbreak", "since early 2010", "before the year 2000". */
function isLoose({ lower, sort }: Token): boolean {
  return looseWords.has(lower) || articles.has(lower) || lower === "year" || sort === "g";
}

/** The word of a relation, the first token of the date, and the one behind it. */
interface Related {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly first: number;
  readonly end: number;
}

/** What the words around it make of a relation: "did not open until 2010" and "not before 2010" are "on", "before the end of 2010" is "by". */
function turned(relation: Relation, related: Related): Relation {
  const { tokens, at, first } = related;
  switch (relation) {
    case "until":
      if (isGranted(tokens, at)) return "by";
      return isDenied(tokens, at) || isPutOff(tokens, at) ? "on" : relation;
    case "since":
      return isOrigin(tokens, at) || isStart(tokens, at) ? "on" : relation;
    case "before":
      if (isNaming(related) || isRuledOut(tokens, at)) return "on";
      return tokenAt(tokens, first).lower === "end" ? "by" : relation;
    case "after":
      return isNaming(related) ? "on" : relation;
    case "between":
      return "on";
    default:
      return relation;
  }
}

/** "after the 2021 frost", "before the December monsoon": when that was, not what follows it; a deadline is the day itself. */
function isNaming({ tokens, at, first, end }: Related): boolean {
  const { word, lower } = tokenAt(tokens, end);
  return first === at + 2 && tokenAt(tokens, at + 1).lower === "the" && word?.pos === "NOUN" && !limits.has(lower);
}

const limits = wordSet("deadline date cutoff limit mark target");

/** "has until May to leave": what must be done by then. */
function isGranted(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1).word?.lemma === "have";
}

/** "a law from 2010" is of that year, and so is what "dates from 2010". */
function isOrigin(tokens: readonly Token[], at: number): boolean {
  const { word } = tokenAt(tokens, at - 1);
  return tokenAt(tokens, at).lower === "from" && (word?.pos === "NOUN" || word?.lemma === "date");
}

/** "will charge from 2026", "applies from May": what is ahead, or is a rule, begins then. */
function isStart(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower !== "from") return false;
  return ruling.has(tokenAt(tokens, at - 1).lower) || tokens.some(({ lower }) => ahead.has(lower));
}

const ahead = wordSet("will shall would 'll ’ll");
const ruling = wordSet("run runs apply applies effect force valid available effective open");

/** The longest phrase of relation words that ends here: "no later than" before "later than" before "than". */
function relationAt(tokens: readonly Token[], end: number): Relation | undefined {
  const [first, second, third] = [tokens[end - 2]?.lower, tokens[end - 1]?.lower, tokens[end]?.lower ?? ""];
  const phrases = [`${first} ${second} ${third}`, `${second} ${third}`, third];
  return phrases.map((phrase) => relationWords.get(phrase)).find((relation) => relation !== undefined);
}

/** How many words "not" may stand before "until". */
const deniedWithin = 10;

const delayed = wordSet(
  "postpone postpones postponed postponing defer deferred adjourn adjourned reschedule rescheduled",
);

const clauseEnds: ReadonlySet<string> = new Set([",", ";", ":", "and", "but", "who", "which", "that", "because"]);

/** "did not open until 2010" opened in 2010. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return clauseBefore(tokens, at).some(
    ({ lower }) => lower === "not" || lower === "never" || lower === "cannot" || /n['’]t$/.test(lower),
  );
}

/** "cannot open before 2031", "keeps the furnace from being moved before 2031". */
function isRuledOut(tokens: readonly Token[], at: number): boolean {
  return isDenied(tokens, at) || isKept(tokens, at);
}

function isKept(tokens: readonly Token[], at: number): boolean {
  const clause = clauseBefore(tokens, at);
  const kept = clause.findIndex(({ word }) => keeping.has(word?.lemma ?? ""));
  return kept >= 0 && clause.slice(kept).some(({ lower }) => lower === "from");
}

const keeping = wordSet("keep prevent stop bar ban");

/** What is "put off until Wednesday" comes on that day. */
function isPutOff(tokens: readonly Token[], at: number): boolean {
  const clause = clauseBefore(tokens, at);
  return clause.some(
    ({ lower }, i) => delayed.has(lower) || (/^put(?:s|ting)?$/.test(lower) && clause[i + 1]?.lower === "off"),
  );
}

function clauseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, at - deniedWithin), at);
  return before.slice(1 + before.findLastIndex(({ lower }) => clauseEnds.has(lower)));
}
