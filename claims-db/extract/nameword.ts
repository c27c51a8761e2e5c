/** Says which words are written like names. */
import { wordAt } from "../lexicon/wordat";
import { doubtfulMonths } from "../lexicon/calendar";
import { calendarWords, isCommon, plainAcronyms } from "../lexicon/commonwords";
import { signs } from "../lexicon/coins";
import { countryOf } from "../lexicon/demonyms";
import { givenNames } from "../lexicon/givennames";
import { eras } from "../lexicon/labels";
import { organisationOf } from "../lexicon/organisations";
import { knownPlace } from "../lexicon/places";
import type { Word } from "../model";

/** Whether a word is written like a name: "Doha", "NATO", "iPhone"; not "The", "Monday" or "I". */
export function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !/^(\p{Lu}|\p{Ll}\p{Lu}\p{Ll})/u.test(word.text) || isUnit(word.text)) return false;
  if (isOfMoney(word, words[i + 1]) || isOfEra(word, words[i - 1])) return false;
  if (isAcronym(word.text) && isPlainAcronym(word.lower)) return false;
  if (isCalendarWord(word.lower)) return isSurname(words, i);
  if (isVia(words, i)) return true;
  if (functionPos.has(word.pos) && isCommon(word.lower)) return isAcronym(word.text) && word.text.length > 1;
  return !contractions.test(word.lower) && wordAt(words, i + 1).lower !== "n't";
}

/** "kWh", "kHz", "mAh". */
function isUnit(text: string): boolean {
  return /^[km]\p{Lu}\p{Ll}$/u.test(text);
}

/** "A$", the "NZ" of "NZ$5m" and the "CHF" of "CHF 12". */
function isOfMoney({ text, lower, end }: Word, next: Word | undefined): boolean {
  if (/^\p{Lu}{1,3}\$$/u.test(text)) return true;
  if (!/^\p{Lu}{1,3}$/u.test(text)) return false;
  return (next?.start === end && next.text.startsWith("$")) || (signs.has(lower) && /^\d/u.test(next?.text ?? ""));
}

/** The "B.C." of "in 44 B.C. Caesar died"; not that of "Vancouver, B.C." */
function isOfEra({ text }: Word, before: Word | undefined): boolean {
  return eras.has(text) && before?.pos === "NUM";
}

/** The street "Via Roma", where no sentence begins. */
function isVia(words: readonly Word[], i: number): boolean {
  const [before, after] = [words[i - 1], words[i + 1]];
  return wordAt(words, i).text === "Via" && /^\p{Ll}/u.test(before?.text ?? "") && /^\p{Lu}/u.test(after?.text ?? "");
}

/** "Theresa May" and "Dina March", but not "Dina March 3". */
function isSurname(words: readonly Word[], i: number): boolean {
  const isMonth = doubtfulMonths.has(wordAt(words, i).lower);
  return isMonth && givenNames.has(wordAt(words, i - 1).lower) && wordAt(words, i + 1).pos !== "NUM";
}

/** The "ten" of "Erik ten Hag", a particle and no number; not that of "freed Liri ten Israelis". */
export function isNamedTen(words: readonly Word[], i: number): boolean {
  const [before, ten, after] = [words[i - 1], words[i], words[i + 1]];
  if (ten?.text !== "ten" || !givenNames.has(before?.lower ?? "") || !isNameWord(words, i + 1)) return false;
  return after !== undefined && !after.lower.endsWith("s") && countryOf(after.lower) === undefined;
}

/** "NATO", "U.S.", "G7", but not the "A" of a sentence. */
export function isAcronym(text: string): boolean {
  return /^(\p{Lu}\.?){2,}s?$/u.test(text) || /^\p{Lu}+\d+$/u.test(text);
}

/** "TV", or an ordinary word that is shouted. */
function isPlainAcronym(lower: string): boolean {
  const known = knownPlace(lower) ?? organisationOf(lower);
  return plainAcronyms.has(lower) || (known === undefined && isCommon(lower));
}

/** A small word with a capital of its own, as titles have: "That" in "The House That Jack Built". */
export function isTitleWord({ text, pos, lower }: Word): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && functionPos.has(pos) && pos !== "CCONJ" && pos !== "NUM" && isCommon(lower);
}

/** "Monday", "Oct.", and "Sundays" too. */
function isCalendarWord(lower: string): boolean {
  return calendarWords.has(bare(lower)) || (lower.endsWith("days") && calendarWords.has(lower.slice(0, -1)));
}

function bare(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

const functionPos = new Set([
  "DET",
  "PRON",
  "SCONJ",
  "CCONJ",
  "ADP",
  "AUX",
  "ADV",
  "PART",
  "INTJ",
  "NUM",
  "PUNCT",
  "SYM",
]);
const contractions = /^(?:i|[a-z]+n't|i'(?:m|ve|d|ll)|'s)$/u;
