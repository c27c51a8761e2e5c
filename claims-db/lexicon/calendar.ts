/** The calendar: names of months, weekdays and seasons, and the words around dates. */
import type { Moment } from "../model";

/** Full names, January first; `monthNames[month - 1]`. */
export const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** Full names, Sunday first; `weekdayNames[weekday]`. */
export const weekdayNames: readonly string[] = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Season names by the month with which they begin in the north. */
export const seasonMonths: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Feasts that are a day of the calendar each year, as 100 times the month and the day. */
export const feastDays: ReadonlyMap<string, number> = new Map([
  ["New Year's Day", 101],
  ["New Year's Eve", 1231],
  ["Epiphany", 106],
  ["Valentine's Day", 214],
  ["St Patrick's Day", 317],
  ["April Fools' Day", 401],
  ["May Day", 501],
  ["Bastille Day", 714],
  ["Halloween", 1031],
  ["All Saints' Day", 1101],
  ["Armistice Day", 1111],
  ["Christmas Eve", 1224],
  ["Christmas Day", 1225],
  ["Boxing Day", 1226],
]);

/** Months that are common words or given names as well and prove nothing without capital or company. */
export const doubtfulMonths: ReadonlySet<string> = new Set(["march", "may", "april", "june", "august"]);

/** How the event stands to the date behind these words; longer phrases are looked up first. */
export const relationWords: ReadonlyMap<string, Moment["relation"]> = new Map([
  ...relate("on", "as of", "on", "in", "during", "of", "throughout", "within", "the following"),
  ...relate("since", "since", "from", "starting in", "starting on", "beginning in", "beginning on"),
  ...relate(
    "since",
    "no earlier than",
    "not earlier than",
    "no sooner than",
    "not before",
    "in or after",
    "on or after",
  ),
  ...relate("until", "until", "till", "til", "through", "thru", "up to", "up until"),
  ...relate("before", "before", "prior to", "ahead of", "earlier than", "preceding"),
  ...relate("after", "after", "following", "later than"),
  ...relate("by", "by", "no later than", "not later than", "in or before", "on or before"),
  ...relate("between", "between"),
]);

/** Words that may stand between such a word and its date: "since at least 2016", "before about 1890". */
export const looseWords: ReadonlySet<string> = new Set(
  "the about around approximately roughly circa c at least late early on very same day".split(" "),
);

/** Words that put the whole sentence into the future, so that "Friday" is the next one. */
export const futureWords: ReadonlySet<string> = new Set(
  "will would 'll shall next upcoming scheduled expected set due plan plans planned tomorrow deadline".split(" "),
);

/** Plural nouns that follow a year without being counted by it: "the 2016 elections". */
export const yearlyPlurals: ReadonlySet<string> = new Set(
  (
    "elections games olympics championships finals playoffs riots protests attacks talks awards accords bombings " +
    "floods wildfires midterms primaries sanctions reforms negotiations hearings killings sales results revenues " +
    "earnings profits demonstrations raids trials nationals worlds seasons editions"
  ).split(" "),
);

/** Words that make a weekday part of a name: "Black Friday". */
export const namedDays: ReadonlySet<string> = new Set(
  "good black bloody ash palm holy easter shrove maundy cyber super sheffield fat".split(" "),
);

/** Words of a match report, where a quarter is a part of the game. */
export const matchWords: ReadonlySet<string> = new Set(
  "yard yards touchdown goal game play lead quarterback possession score scored punt kick rebounds basket".split(" "),
);

/** Words that a number counts although they do not end in -s. */
export const countedPlurals: ReadonlySet<string> = new Set(
  "people men women children troops police percent persons others fans cattle fish personnel staff refugees".split(" "),
);

function relate(relation: Moment["relation"], ...words: string[]): (readonly [string, Moment["relation"]])[] {
  return words.map((word) => [word, relation]);
}
