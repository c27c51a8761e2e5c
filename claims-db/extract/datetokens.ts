/** Cuts a sentence into tokens with a one-letter sort each, so that notations of dates are patterns over letters. */
import { feastDays, monthNames, seasonMonths, weekdayNames } from "../lexicon/calendar";
import type { Sentence, Span, Word } from "../model";

/**
 * A piece of a sentence with its sort: M month, A short month, m lower-case "march" or "may", W weekday, w short
 * weekday, d number up to 31, o ordinal, n other two digits, y four-digit year, E decade, C century, Q quarter ("Q4"),
 * q "quarter", h "half", s season, S "season", f "first" … "twentieth", p early/mid/late, e "end", g last/this/next,
 * u unit, U units, k weekend, r today, N number word, G "ago", I ISO date, L slashed date, P year pair 2017/18,
 * T 15:30, H a.m., Z zone, j part of a day, O "of", D "the", R "to", B "between", & "and", @ "at", - , ( ) punctuation,
 * l three digits, b "BC", a "AD", K "o'clock", F a feast of one day, x all else.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly sort: string;
  /** Number of the month, weekday, day or year; what the letter calls for. */
  readonly value: number;
  /** The word of the sentence that begins here. */
  readonly word: Word | undefined;
}

/** "On March 1, 2025" has the sorts x M d , y. */
export function readTokens(sentence: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const found of sentence.text.matchAll(pieces)) {
    const start = found.index;
    while ((sentence.words[at]?.start ?? start) < start) at++;
    const word = sentence.words[at]?.start === start ? sentence.words[at] : undefined;
    const text = found[0];
    const lower = text.toLowerCase();
    const [sort, value] = sortOf(text, lower);
    tokens.push({ start, end: start + text.length, text, lower, sort, value, word });
  }
  return tokens;
}

/** The token at an index, an empty one of sort "?" beyond either end: `tokenAt(tokens, -1).lower` is "". */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? blank;
}

const blank: Token = { start: -1, end: -1, text: "", lower: "", sort: "?", value: 0, word: undefined };

/** Written like a name: "Toronto", not "NATO" or "toronto". */
export function isCapital({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** A capital that no word of the calendar has: "Toronto", not "May". */
export function isNamePiece(token: Token): boolean {
  return token.sort === "x" && isCapital(token);
}

/** The ending of "2014's". */
export function isGenitive({ text }: Token): boolean {
  return text === "'s" || text === "’s";
}

const feastNames = [...feastDays.keys()];

const pieces = new RegExp(
  [
    ...feastNames.map((name) => name.replace("'", "['’]")),
    String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])`,
    String.raw`\d{1,2}\/\d{1,2}\/\d{2,4}(?![\d/])`,
    String.raw`\d{4}\/(?:\d\d)?\d\d(?![\d/])`,
    String.raw`\d{1,2}(?=,(?:1\d|20)\d\d(?!\d))`,
    String.raw`\d{1,2}[.:]\d\d(?= ?[ap]\.?m\b)`,
    String.raw`\d{1,2}:\d\d(?![\d:.])`,
    String.raw`\d+(?:[.,:/]\d+)+\p{L}*`,
    String.raw`['’‘]?\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])`,
    String.raw`['’]s(?![\p{L}\p{N}])`,
    String.raw`\d+(?=[ap]\.?m(?![\p{L}\p{N}]))`,
    String.raw`\d+\p{L}[\p{L}\p{N}]*`,
    String.raw`\d+`,
    String.raw`[AaPp]\.[Mm]\.?`,
    String.raw`B\.C\.(?:E\.)?|A\.D\.`,
    String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.`,
    String.raw`[\p{L}_][\p{L}\p{N}_]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}+)?`,
    String.raw`[^\s]`,
  ].join("|"),
  "gu",
);

function sortOf(text: string, lower: string): Sort {
  const feast = feastDays.get(text.replace("’", "'"));
  if (feast !== undefined) return ["F", feast];
  const first = text.charCodeAt(0);
  if (first < 58 && /\d/.test(text)) return numberSort(lower);
  const plain = lower.endsWith(".") && lower.length > 1 ? lower.replaceAll(".", "") : lower;
  const known = words.get(plain) ?? unknown;
  if (known[0] === "Z") return text === lower ? unknown : known;
  return text === lower && "MAw".includes(known[0]) ? lowerName(plain, known) : known;
}

type Sort = readonly [letter: string, value: number];

const unknown: Sort = ["x", 0];

/** "january" is a month, "march" may be one, "sun" is none. */
function lowerName(lower: string, known: Sort): Sort {
  if (known[0] === "A" || lower === "march" || lower === "may") return ["m", known[1]];
  return known[0] === "w" ? unknown : known;
}

function numberSort(lower: string): Sort {
  for (const [pattern, sort, most] of numberSorts) {
    if (!pattern.test(lower)) continue;
    const value = Number.parseInt(lower.replace(/^['’‘]/, ""), 10);
    return value <= most ? [sort, value] : unknown;
  }
  return unknown;
}

/** Shape of a number, its sort, and the highest value that makes sense; the first that fits wins. */
const numberSorts: readonly (readonly [RegExp, string, number])[] = [
  [/^\d{4}-\d\d-\d\d/, "I", 9999],
  [/^\d{1,2}\/\d{1,2}\/(?:\d\d|\d{4})$/, "L", 31],
  [/^\d{1,2}[.:]\d\d$/, "T", 24],
  [/^(?:1\d|20)\d\d\/(?:\d\d)?\d\d$/, "P", 2099],
  [/^(?:1\d|20)\d0s$/, "E", 2090],
  [/^['’‘]?[3-9]0s$/, "E", 90],
  [/^\d{1,2}(?:st|nd|rd|th)$/, "o", 31],
  [/^(?:1\d|20)\d\d$/, "y", 2099],
  [/^(?:0?[1-9]|[12]\d|3[01])$/, "d", 31],
  [/^\d\d$/, "n", 99],
  [/^[1-9]\d\d$/, "l", 999],
];

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
  "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
const decades = "twenties thirties forties fifties sixties seventies eighties nineties";

/** Every word that takes part in dates, in lower case without full stops, with its sort and value. */
const words: ReadonlyMap<string, Sort> = new Map([
  ...monthNames.map((name, i) => [name.slice(0, 3).toLowerCase(), ["A", i + 1]] as const),
  ["sept", ["A", 9]],
  ...monthNames.map((name, i) => [name.toLowerCase(), ["M", i + 1]] as const),
  ...weekdayNames.map((name, i) => [name.slice(0, 3).toLowerCase(), ["w", i]] as const),
  ...list("w", 2, "tues"),
  ...list("w", 4, "thur thurs"),
  ...weekdayNames.map((name, i) => [name.toLowerCase(), ["W", i]] as const),
  ...[...seasonMonths].map(([name, month]) => [name, ["s", month]] as const),
  ...ordinals.split(" ").map((name, i) => [name, ["f", i + 1]] as const),
  ...decades.split(" ").map((name, i) => [name, ["E", 20 + 10 * i]] as const),
  ..."one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((name, i) => [name, ["N", i + 1]] as const),
  ...list("N", 1, "a an"),
  ..."q1 q2 q3 q4".split(" ").map((name, i) => [name, ["Q", i + 1]] as const),
  ...list("q", 0, "quarter"),
  ...list("h", 0, "half"),
  ...list("C", 0, "century"),
  ...list("S", 0, "season"),
  ...list("p", 0, "early"),
  ...list("p", 1, "mid middle"),
  ...list("p", 2, "late"),
  ...list("e", 0, "beginning start"),
  ...list("e", 2, "end close"),
  ...list("g", -1, "last past"),
  ...list("g", 0, "this"),
  ...list("g", 1, "next coming"),
  ...list("u", 1, "day"),
  ...list("u", 7, "week"),
  ...list("u", 30, "month"),
  ...list("u", 365, "year"),
  ...list("u", 3650, "decade"),
  ...list("U", 1, "days"),
  ...list("U", 7, "weeks"),
  ...list("U", 30, "months"),
  ...list("U", 365, "years"),
  ...list("U", 3650, "decades"),
  ...list("k", 0, "weekend"),
  ...list("r", -1, "yesterday"),
  ...list("r", 0, "today tonight"),
  ...list("r", 1, "tomorrow"),
  ...list("G", -1, "ago"),
  ...list("G", 0, "earlier later"),
  ...list("H", 0, "am"),
  ...list("H", 12, "pm"),
  ...list("Z", 0, "gmt utc bst est edt et cet cest pst pdt pt ist"),
  ...list("j", 0, "night morning afternoon evening"),
  ...list("O", 0, "of"),
  ...list("D", 0, "the"),
  ...list("R", 0, "to through thru until till"),
  ...list("B", 0, "between"),
  ...list("&", 0, "and &"),
  ...list("@", 0, "at"),
  ...list("-", 0, "- – — ‑"),
  ...list(",", 0, ","),
  ...list("(", 0, "("),
  ...list(")", 0, ")"),
  ...list("b", 0, "bc bce"),
  ...list("a", 0, "ad ce"),
  ...list("K", 0, "o'clock o’clock"),
]);

function list(sort: string, value: number, names: string): (readonly [string, Sort])[] {
  return names.split(" ").map((name) => [name, [sort, value]]);
}
