/** Writes a source's value as the writer writes: number style, capitals, honorifics, possessives, marks, "a" and "an". */
import type { Span } from "../../claims-db/index";

/** What is replaced by what: a stretch of the draft and its new words. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** A stretch of a draft that is to say something else. */
export interface Replaced {
  readonly text: string;
  readonly span: Span;
}

/**
 * The source's words in the style of the draft's at `span`. "$1.9 million" for "$1.5m" is "$1.9m"; "2,100" for "1500" is
 * "2100"; "twelve-week" after "an" takes the "an" along. Where the new words bring a bound of their own ("over 2,000"
 * for "about 1,500") the draft's goes.
 */
export function inStyle({ text, span }: Replaced, words: string): Replacement {
  const old = text.slice(span.start, span.end);
  const styled = rules.reduce((now, rule) => rule(old, now), words.replace(/\s+/g, " ").trim());
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const wide = widen(before, styled);
  const whole = wide.lead + styled;
  return { span: { start: span.start - wide.taken, end: span.end }, text: whole };
}

type Rule = (old: string, now: string) => string;

/** Each rule looks at the old words and puts one thing right in the new ones; the order counts. */
const rules: readonly Rule[] = [
  asDigits,
  asWords,
  withoutScale,
  withScaleLetter,
  withoutGroups,
  withPercent,
  withMarks,
  withCapitals,
  withPossessive,
];

/** A draft with digits keeps digits: "eight weeks" for "6 weeks" is "8 weeks". */
function asDigits(old: string, now: string): string {
  if (!/\d/.test(old) || /\d/.test(now)) return now;
  return now.replace(numberWord, (word) => String(numberOf(word) ?? word));
}

/** A draft with number words keeps them up to ninety-nine: "6 weeks" for "eight weeks" is "six weeks". */
function asWords(old: string, now: string): string {
  if (/\d/.test(old) || !numberWord.test(old)) return now;
  return now.replace(/(?<![\d.,$€£])\d{1,2}(?![\d.,%]|\s*(?:million|billion|trillion))/g, (digits) =>
    inWords(Number(digits)),
  );
}

/** "1.9 million" for "1,500,000" is "1,900,000". */
function withoutScale(old: string, now: string): string {
  if (!/\d[,. ]?\d{3}[, ]?\d{3}/.test(old)) return now;
  return now.replace(/(\d+(?:\.\d+)?) (million|billion|trillion)\b/, (whole, amount: string, scale: string) => {
    const value = Math.round(Number(amount) * (scales[scale] ?? 1));
    return Number.isSafeInteger(value) ? value.toLocaleString("en-US") : whole;
  });
}

/** "2 million" for "1.5m" is "2m". */
function withScaleLetter(old: string, now: string): string {
  const letter = /\d\s?(m|mn|bn|b|tn|k)\b/i.exec(old)?.[1];
  const scale = letter === undefined ? undefined : scaleOf[letter.toLowerCase()];
  if (letter === undefined || scale === undefined) return now;
  if (scale === "thousand") return now.replace(/(\d+),000\b(?!,)/, `$1${letter}`);
  return now.replace(new RegExp(`(\\d) ${scale}\\b`), `$1${letter}`);
}

/** "1,900" for "1500" is "1900". */
function withoutGroups(old: string, now: string): string {
  return /(?<![\d,.])\d{4,}/.test(old) ? now.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "") : now;
}

/** "6 percent" for "5%" is "6%", and the other way round. */
function withPercent(old: string, now: string): string {
  const word = /\d\s?(%|per ?cent)/i.exec(old)?.[1];
  return word === undefined ? now : now.replace(/(\d)\s?(?:%|per ?cent)/i, word === "%" ? "$1%" : `$1 ${word}`);
}

/** Curly or straight apostrophes and quotation marks, as the draft has them. */
function withMarks(old: string, now: string): string {
  if (/['"]/.test(old)) return now.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return /[‘’]/.test(old) ? now.replace(/'/g, "’") : now;
}

/** Words that the draft has too look as there; the first letter and words in capitals follow the draft. */
function withCapitals(old: string, now: string): string {
  if (/\p{Lu}{3}/u.test(old) && old === old.toUpperCase()) return now.toUpperCase();
  const own = new Map(old.split(/\s+/).map((word) => [word.toLowerCase(), word]));
  const alike = now
    .split(" ")
    .map((word) => own.get(word.toLowerCase()) ?? word)
    .join(" ");
  const startsWithName = /^\p{Lu}/u.test(now) && !numberWord.test(now);
  if (/^\p{Lu}/u.test(old)) return alike.charAt(0).toUpperCase() + alike.slice(1);
  return startsWithName ? alike : alike.charAt(0).toLowerCase() + alike.slice(1);
}

/** "Witkoff" for "Witkov’s" is "Witkoff’s". */
function withPossessive(old: string, now: string): string {
  const own = /(['’])s$/.exec(old)?.[0] ?? /s(['’])$/.exec(old)?.[1];
  if (own === undefined || /['’]s?$/.test(now)) return now;
  return own.length === 1 && !now.endsWith("s") ? `${now}${own}s` : now + own;
}

/** How far the replacement reaches to the left: over the draft's own bound, and over an article that must change. */
function widen(before: string, now: string): { readonly taken: number; readonly lead: string } {
  const bound = bounded.test(now) ? (bounds.exec(before)?.[0] ?? "") : "";
  const article = /(?:^|[\s“"‘'(])(an?)\s$/i.exec(before)?.[1];
  if (article === undefined || bound !== "") return { taken: bound.length, lead: "" };
  const right = startsWithVowel(now) ? "an" : "a";
  if (right === article.toLowerCase()) return { taken: 0, lead: "" };
  const first = article.charAt(0);
  return { taken: article.length + 1, lead: `${first}${right.slice(1)} ` };
}

function startsWithVowel(words: string): boolean {
  if (/^[$€£]?\d/.test(words)) return /^[$€£]?(?:8|11(?!\d)|18(?!\d)|11,|18,)/.test(words);
  return /^(?:[aeiou]|hour|honest)/i.test(words) && !/^(?:one\b|uni|use|us\b|euro)/i.test(words);
}

const boundWords =
  "about|around|roughly|approximately|some|nearly|almost|over|more than|at least|under|fewer than|less than|up to|at most";
const bounds = new RegExp(`(?<![\\p{L}\\d])(?:${boundWords})\\s+$`, "iu");
const bounded = new RegExp(`^(?:${boundWords})\\s`, "i");

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const words = [...ones.slice(1), ...tens.slice(2)].join("|");
const numberWord = new RegExp(`\\b(?:${words})(?:-(?:${ones.slice(1, 10).join("|")}))?\\b`, "i");

/** `numberOf("twenty-four")` is 24. */
function numberOf(word: string): number | undefined {
  const [first = "", second = ""] = word.toLowerCase().split("-");
  const one = ones.indexOf(first);
  if (one >= 0) return one;
  const ten = tens.indexOf(first);
  return ten < 2 ? undefined : 10 * ten + Math.max(0, ones.indexOf(second));
}

function inWords(number: number): string {
  const one = ones[number];
  if (one !== undefined) return one;
  const ten = tens[Math.floor(number / 10)] ?? "";
  return number % 10 === 0 ? ten : `${ten}-${ones[number % 10] ?? ""}`;
}

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const scaleOf: Readonly<Record<string, string>> = {
  m: "million",
  mn: "million",
  bn: "billion",
  b: "billion",
  tn: "trillion",
  k: "thousand",
};
