/** Tells numbers that belong to a name from figures: "Chapter 3", "Boeing 737", "Group of Seven", "the 400m hurdles". */
import { wordAt } from "../lexicon/wordat";
import { countryOf } from "../lexicon/demonyms";
import { distances, labels, races } from "../lexicon/labels";
import { smalls } from "../lexicon/numerals";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import type { Amount } from "./amount";
import { isCell } from "./cell";
import { isGapped } from "./gapped";
import { isCapital, isGlued, isPlural } from "./pieces";

/** A number among the words of its sentence: 3 in "Chapter 3". */
export interface Place {
  readonly words: readonly Word[];
  readonly amount: Amount;
}

/** "Chapter 3", "Boeing 737", "Big 12", "Group of Seven"; "Israel's 250 prisoners" is none. */
export function isNamed({ words, amount }: Place): boolean {
  if (!["count", "score", "data"].includes(amount.measure)) return false;
  const name = nameBefore(words, amount);
  if (isCapital(name) && labels.has(name.lower)) return true;
  if (amount.numeral.form === "words") return isSpelledLabel(words, amount) || isSpelledName(words, amount, name);
  const comma = wordAt(words, amount.from).text.includes(",");
  if (amount.numeral.scale > 1 || comma || isFollowedByPlural(words, amount)) return false;
  if (labels.has(name.lower) && name.lower !== "day") return true;
  return !isCell(words, amount) && (isModel(words, amount) || isOfName(words, amount, name));
}

/** "Apollo 11": a name, and what it is numbered by. */
function isOfName(words: readonly Word[], { measure, from }: Amount, name: Word): boolean {
  return measure === "count" && isName(name) && !isGapped(words, from);
}

/** "won the 1,000m", "the men's 400m hurdles": an event; "the 100m to the door" and "a 100m tower" are none. */
export function isRace({ words, amount }: Place): boolean {
  if (amount.unit !== "metre" || amount.upper !== undefined || !distances.has(amount.amount)) return false;
  const next = wordAt(words, amount.to);
  if (races.has(next.lower)) return true;
  const led = wordAt(words, amount.from - 1).lower === "the" || wordAt(words, amount.from - 1).lower === "'s";
  const before = words.slice(Math.max(0, amount.from - 6), amount.from);
  const ends = ["PUNCT", "", "CCONJ"].includes(next.pos) || ["in", "at", "on", "", "for"].includes(next.lower);
  return led && ends && before.some(({ lemma }) => contested.has(lemma));
}

const contested = wordSet(`
  win bronze silver gold medal title race run swim finish third second first final event champion record compete`);

/** "its 747 jets". */
export function isAirliner({ words, amount: { to } }: Place): boolean {
  return /^7[0-8]7$/u.test(wordAt(words, to - 1).text) && airliners.has(wordAt(words, to).lemma);
}

const airliners = wordSet("plane jet aircraft airliner freighter");

/** The word before, past a hyphen or the stop of "Vol. 2". */
function nameBefore(words: readonly Word[], { from }: Amount): Word {
  const { text } = wordAt(words, from - 1);
  const joined = isGlued(words, from - 1) && (text === "." || (text === "-" && isGlued(words, from)));
  return wordAt(words, joined ? from - 2 : from - 1);
}

/** "in article nine", "phase two"; not "the second phase two died", "in that article three people". */
function isSpelledLabel(words: readonly Word[], { from, to, measure }: Amount): boolean {
  const [first, label, next] = [wordAt(words, from - 2), wordAt(words, from - 1), wordAt(words, to)];
  const isNoun = label.pos === "NOUN" || (label.pos === "VERB" && misread.has(label.lower));
  const isLabelled = measure === "count" && numbered.has(label.lower) && isNoun;
  return isLabelled && !/^(?:DET|ADJ|NUM|NOUN)$/.test(first.pos) && !/^(?:NOUN|ADJ|PROPN)$/.test(next.pos);
}

const numbered = wordSet(
  "chapter section article episode season phase stage step page row room volume part act route clause paragraph",
);

/** Nouns that a tagger takes for verbs before a number in words. */
const misread = wordSet("chapter section article episode clause paragraph");

/** "Channel Four", "Six Nations", "Group of Seven". */
function isSpelledName(words: readonly Word[], { from, to }: Amount, before: Word): boolean {
  if (from === 0 || !isCapital(wordAt(words, from))) return false;
  const group = before.lower === "of" && isName(wordAt(words, from - 2));
  return group || isName(before) || isName(wordAt(words, to));
}

/** "787 Dreamliner", "12 Mini": a name in the singular follows. */
function isModel(words: readonly Word[], { to, numeral, amount, measure }: Amount): boolean {
  const next = wordAt(words, to);
  const named =
    next.pos === "PROPN" && isCapital(next) && !/s$/.test(next.lower) && !/s$/.test(wordAt(words, to + 1).lower);
  return (
    named && countryOf(next.lower) === undefined && measure === "count" && numeral.form === "digits" && amount !== 1
  );
}

function isName(word: Word): boolean {
  return (
    isCapital(word) &&
    (word.pos === "PROPN" || word.pos === "NOUN" || word.pos === "ADJ" || word.pos === "X") &&
    !smalls.has(word.lower)
  );
}

/** True where a plural follows that the number may count: 1,200 in "1,200 armed men", not in "1200 Main Street". */
export function isFollowedByPlural(words: readonly Word[], amount: Amount): boolean {
  return [0, 1, 2].some(
    (skip) => isPlural(words, amount.to + skip) && words.slice(amount.to, amount.to + skip).every(isModifier),
  );
}

function isModifier(word: Word): boolean {
  return word.pos === "ADJ" || word.pos === "NOUN" || (word.pos === "PROPN" && word.lower !== "");
}
