/** Reads ordinals ("third", "13th") and multiples ("twice", "threefold", "doubled"). */
import { wordAt } from "../lexicon/wordat";
import { months } from "../lexicon/labels";
import { multiples, ordinals, smalls } from "../lexicon/numerals";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import type { Amount } from "./amount";
import { readNumeral } from "./numeral";
import { isGlued } from "./pieces";
import { isRank, isSuperlative, readPlace } from "./placing";

/** An ordinal or a multiple that begins at a word: "13th" is 13, "twice the price" is 2. */
export function readRank(words: readonly Word[], at: number): Amount | undefined {
  return readPlace(words, at) ?? readOrdinal(words, at) ?? readMultiple(words, at);
}

const calendar = wordSet(`
  century half quarter time lady week month day year anniversary hand thing party floor grade class degree cousin`);

function readOrdinal(words: readonly Word[], at: number): Amount | undefined {
  const tens = smalls.get(wordAt(words, at).lower) ?? 0;
  const hyphen = wordAt(words, at + 1).text === "-" ? 2 : 1;
  const ones = tens >= 20 ? ordinals.get(wordAt(words, at + hyphen).lower) : undefined;
  if (ones !== undefined && ones < 10) return ordinal(words, { from: at, to: at + hyphen + 1, amount: tens + ones });
  const { lower } = wordAt(words, at);
  const amount = ordinals.get(lower) ?? digits(lower);
  if (amount !== undefined) return ordinal(words, { from: at, to: at + 1, amount });
  const cut = isGlued(words, at + 1) ? digits(lower + wordAt(words, at + 1).lower) : undefined;
  return cut === undefined ? undefined : ordinal(words, { from: at, to: at + 2, amount: cut });
}

/** "13th", and with the wrong letters "17nd", of which the tagger makes two words. */
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
  if (isCalendar(words, found) || isPartOfName(words, found)) return undefined;
  const highest = isSuperlative(words, found.to);
  const unit = isPlacing(words, found.from) || isRank(words, found.from, found.to) ? "rank" : undefined;
  if (/^\d/.test(wordAt(words, found.from).text)) return { ...rank(found, "ordinal"), unit };
  const before = wordAt(words, found.from - 1);
  const noun = highest || ["NOUN", "ADJ", "PROPN"].includes(wordAt(words, found.to).pos);
  const led = found.amount > 2 || (["DET", "PRON", "PART"].includes(before.pos) && before.lower !== "a");
  return (noun && led) || isPlacing(words, found.from) ? { ...rank(found, "ordinal"), unit } : undefined;
}

const placings: ReadonlySet<string> = new Set(["finish", "place", "rank", "come"]);

/** How one goes from place to place: "rose to 58th". */
const moves: ReadonlySet<string> = new Set(["rise", "climb", "move", "jump", "fall", "drop", "slip", "slide"]);

/** "finished third", "ranked above fifth", "ranks it fifth", "lies fourth". */
function isPlacing(words: readonly Word[], from: number): boolean {
  const bounded = ["above", "below"].includes(wordAt(words, from - 1).lower);
  const { lemma, pos, lower } = wordAt(words, bounded ? from - 2 : from - 1);
  if ((lower === "to" || lower === "from") && moves.has(wordAt(words, from - 2).lemma)) return true;
  if (standings.has(lemma)) return isStanding(words, from + 1);
  return placings.has(lemma) || (pos === "PRON" && placings.has(wordAt(words, from - 2).lemma));
}

/** "Albion stand eleventh", "lay third with a mile to go"; "stands second to none". */
function isStanding(words: readonly Word[], to: number): boolean {
  const { pos, lower } = wordAt(words, to);
  return lower === "" || pos === "PUNCT" || behindPlace.has(lower);
}

const standings: ReadonlySet<string> = new Set(["stand", "lie", "lay", "sit"]);
const behindPlace = wordSet("in with among behind overall of");

/** "March 13th", "the 4th of July", "the 21st century". */
function isCalendar(words: readonly Word[], { from, to }: Rank): boolean {
  const after = wordAt(words, to);
  const of = after.lower === "of" && isMonth(wordAt(words, to + 1));
  const world = after.lower === "world" && !contests.has(wordAt(words, to + 1).lemma);
  return of || world || calendar.has(after.lemma) || isMonth(wordAt(words, from - 1)) || isMonth(after);
}

/** What is won in "her third world title"; "the third world" is no figure. */
const contests: ReadonlySet<string> = new Set("title record championship cup crown gold medal final".split(" "));

/** "Fifth Avenue", and what hyphens make of "first-class". */
function isPartOfName(words: readonly Word[], { from, to }: Rank): boolean {
  const capital = wordAt(words, from).text !== wordAt(words, from).lower;
  if (capital && wordAt(words, to).pos === "PROPN") return true;
  const before = isGlued(words, from) && ["-", "/"].includes(wordAt(words, from - 1).text);
  const after = isGlued(words, to) && ["-", "/"].includes(wordAt(words, to).text);
  return before || (after && !isSuperlative(words, to));
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
  const amount = multiples.get(wordAt(words, at).lower);
  return amount === undefined ? readTimes(words, at) : single(words, { from: at, to: at + 1, amount });
}

/** "doubled", "twice the price", "twice this year's price"; "scored twice" is a count of times. */
function single(words: readonly Word[], found: Rank): Amount | undefined {
  const { lower, pos } = wordAt(words, found.from);
  const verb = /(ed|ing|fold)$/.test(lower) || (pos === "VERB" && lower.endsWith("s"));
  const isOwned = /^['’]s$/.test(wordAt(words, found.to + 2).lower);
  if (verb || isOwned || compared.has(wordAt(words, found.to).lower)) return rank(found, "multiple");
  return lower === "twice" || lower === "thrice" ? rank(found, "count") : undefined;
}

/** "10-fold", "three times as many". */
function readTimes(words: readonly Word[], at: number): Amount | undefined {
  const numeral = readNumeral(words, at);
  if (numeral === undefined) return undefined;
  const { amount, to } = numeral;
  const next = wordAt(words, to + 1).lower;
  if (wordAt(words, to).text === "-" && next === "fold") return rank({ from: at, to: to + 2, amount }, "multiple");
  const times = wordAt(words, to).lower === "times" && compared.has(next);
  return times ? rank({ from: at, to: to + 1, amount }, "multiple") : undefined;
}

function rank({ from, to, amount }: Rank, measure: "ordinal" | "multiple" | "count"): Amount {
  const numeral = { from, to, amount, step: 1, scale: 1, form: "words" as const };
  return { from, to, numeral, amount, step: Number.isInteger(amount) ? 1 : 0.1, measure };
}
