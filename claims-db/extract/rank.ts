/** Reads ordinals ("third", "13th", "No. 3") and multiples ("twice", "threefold", "doubled"). */
import { months } from "../lexicon/labels";
import { multiples, ordinals, smalls } from "../lexicon/numerals";
import type { Word } from "../model";
import type { Amount } from "./amount";
import { readNumeral } from "./numeral";
import { isGlued, wordAt } from "./pieces";

/** An ordinal or a multiple that begins at a word: "13th" is 13, "twice the price" is 2. */
export function readRank(words: readonly Word[], at: number): Amount | undefined {
  return readNumbered(words, at) ?? readOrdinal(words, at) ?? readMultiple(words, at);
}

/** "No. 3", "number three", "#3". */
function readNumbered(words: readonly Word[], at: number): Amount | undefined {
  const { lower, text } = wordAt(words, at);
  const sign =
    lower === "no." || text === "#" || lower === "№" || (lower === "number" && wordAt(words, at - 1).lower !== "the");
  const numeral = sign ? readNumeral(words, at + 1) : undefined;
  if (numeral === undefined || numeral.scale > 1 || !Number.isInteger(numeral.amount) || numeral.form === "vague")
    return undefined;
  return rank({ from: at, to: numeral.to, amount: numeral.amount }, "ordinal");
}

const calendar: ReadonlySet<string> = new Set(
  "century half quarter time lady week month day year anniversary hand thing party floor grade class degree cousin world".split(
    " ",
  ),
);

function readOrdinal(words: readonly Word[], at: number): Amount | undefined {
  const tens = smalls.get(wordAt(words, at).lower) ?? 0;
  const hyphen = wordAt(words, at + 1).text === "-" ? 2 : 1;
  const ones = tens >= 20 ? ordinals.get(wordAt(words, at + hyphen).lower) : undefined;
  if (ones !== undefined && ones < 10) return ordinal(words, { from: at, to: at + hyphen + 1, amount: tens + ones });
  const { lower } = wordAt(words, at);
  const amount = ordinals.get(lower) ?? digits(lower);
  return amount === undefined ? undefined : ordinal(words, { from: at, to: at + 1, amount });
}

function digits(lower: string): number | undefined {
  return /^\d{1,3}(,\d{3})*(st|nd|rd|th)$/.test(lower) ? Number.parseInt(lower.replaceAll(",", ""), 10) : undefined;
}

interface Rank {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** Ordinals of the calendar, of streets and of speech ("at first", "a second") are none. */
function ordinal(words: readonly Word[], found: Rank): Amount | undefined {
  const [before, after] = [wordAt(words, found.from - 1), wordAt(words, found.to)];
  if (calendar.has(after.lemma) || isMonth(before) || isMonth(after)) return undefined;
  if (after.lower === "of" && isMonth(wordAt(words, found.to + 1))) return undefined;
  const name = after.pos === "PROPN" && wordAt(words, found.from).text !== wordAt(words, found.from).lower;
  const glued = isGlued(words, found.from) || isGlued(words, found.to);
  if (name || (glued && /^[-/]$/.test(before.text + after.text))) return undefined;
  if (/^\d/.test(wordAt(words, found.from).text)) return rank(found, "ordinal");
  const noun = after.pos === "NOUN" || after.pos === "ADJ" || after.pos === "PROPN";
  const led = ["DET", "PRON", "PART"].includes(before.pos) && before.lower !== "a";
  const placed = ["finish", "place", "rank", "come"].includes(before.lemma);
  return placed || (led && noun) || (found.amount > 2 && noun) ? rank(found, "ordinal") : undefined;
}

function isMonth(word: Word): boolean {
  return months.has(word.lower) && word.text !== word.lower;
}

const compared: ReadonlySet<string> = new Set([
  "as",
  "the",
  "its",
  "their",
  "his",
  "her",
  "that",
  "what",
  "more",
  "higher",
  "larger",
  "bigger",
  "greater",
  "faster",
]);

function readMultiple(words: readonly Word[], at: number): Amount | undefined {
  const word = wordAt(words, at);
  const amount = multiples.get(word.lower);
  const next = wordAt(words, at + 1).lower;
  if (amount !== undefined) {
    const verb = /(ed|ing|fold)$/.test(word.lower) || (word.pos === "VERB" && word.lower.endsWith("s"));
    const as = compared.has(next);
    if (verb || as) return rank({ from: at, to: at + 1, amount }, "multiple");
    return word.lower === "twice" || word.lower === "thrice"
      ? rank({ from: at, to: at + 1, amount }, "count")
      : undefined;
  }
  const numeral = readNumeral(words, at);
  if (numeral === undefined) return undefined;
  const [first, second, third] = [0, 1, 2].map((i) => wordAt(words, numeral.to + i).lower);
  if (first === "-" && second === "fold")
    return rank({ from: at, to: numeral.to + 2, amount: numeral.amount }, "multiple");
  const times =
    first === "times" && second !== undefined && (compared.has(second) || (second === "as" && third !== undefined));
  return times ? rank({ from: at, to: numeral.to + 1, amount: numeral.amount }, "multiple") : undefined;
}

function rank({ from, to, amount }: Rank, measure: "ordinal" | "multiple" | "count"): Amount {
  const numeral = { from, to, amount, step: 1, scale: 1, form: "words" as const };
  return { from, to, numeral, amount, step: Number.isInteger(amount) ? 1 : 0.1, measure };
}
