/** Finds the stretches of capitalised words that may be names, with the small words that hold a name together. */
import { wordAt } from "../lexicon/wordat";
import { countryOf } from "../lexicon/demonyms";
import { knownPlace } from "../lexicon/places";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { joinAnd, joinNickname, joinNumber, joinOf, joinPossessive, joinTitle } from "./namejoins";
import { isApart } from "./cell";
import { joinSyllable } from "./syllable";
import { isNamedTen, isNameWord } from "./nameword";

/** A stretch of words of one sentence, first and last included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The runs of a sentence: of "Ursula von der Leyen met the Bank of Japan" the words "Ursula von der Leyen" and
 * "Bank of Japan".
 */
export function findRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i) && !opensWithParticle(words, i)) continue;
    const last = lastOfRun(words, i);
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

/** Small words that stand inside the names of people; "as" and "do" would, too, but are English. */
const joiningParticles = wordSet("van von der den ter de della di da dos du la le bin ibn ben bint al el abu ul ud");

/** "al-Sharaa" and "von der Leyen" begin with a small letter. */
function opensWithParticle(words: readonly Word[], i: number): boolean {
  const lower = wordAt(words, i).text;
  if (!joiningParticles.has(lower) || wordAt(words, i - 1).pos === "DET") return false;
  return afterParticles(words, i) !== undefined;
}

function lastOfRun(words: readonly Word[], first: number): number {
  let last = isNameWord(words, first) ? first : (afterParticles(words, first) ?? first);
  for (let next = nextOfRun(words, first, last); next !== undefined; next = nextOfRun(words, first, last)) last = next;
  return last;
}

/** The next capitalised word of the same name, over whatever joins the two. */
function nextOfRun(words: readonly Word[], first: number, last: number): number | undefined {
  for (const join of joins) {
    const next = join(words, last, first);
    if (next !== undefined) return next;
  }
  return undefined;
}

type Join = (words: readonly Word[], last: number, first: number) => number | undefined;

const joins: readonly Join[] = [
  (words, last, first) =>
    isNameWord(words, last + 1) &&
    !startsClause(words, last) &&
    !isClosed(words, first, last) &&
    !isApart(words[last], words[last + 1])
      ? last + 1
      : undefined,
  (words, last) => (isTight(words, last + 1, "-") ? partAfter(words, last + 2) : undefined),
  (words, last) => (joiningParticles.has(wordAt(words, last + 1).text) ? afterParticles(words, last + 1) : undefined),
  (words, last) => (isPortuguese(words, last + 1) ? last + 2 : undefined),
  (words, last) => (isNamedTen(words, last + 1) ? last + 2 : undefined),
  (words, last) => (isNumberedTeam(words, last + 1) ? last + 2 : undefined),
  joinSyllable,
  joinNickname,
  joinOf,
  joinAnd,
  joinPossessive,
  joinTitle,
  joinNumber,
];

/** The "do" of "Carvalhal do Monte", between two names, where English has no verb. */
function isPortuguese(words: readonly Word[], i: number): boolean {
  const [before, after] = [words[i - 1], words[i + 1]];
  if (wordAt(words, i).text !== "do" || !before || !after || !isNameWord(words, i + 1)) return false;
  return [before, after].every(({ pos, lower }) => pos === "PROPN" && !knownPlace(lower) && !countryOf(lower));
}

/** A full stop that the tagger left on a word, as in "in the U.S. The". */
function startsClause(words: readonly Word[], last: number): boolean {
  return wordAt(words, last + 1).pos === "DET";
}

/** "Lund Steel Ltd" ends there: what follows is another name, as in a dateline, unless it is one more such word. */
function isClosed(words: readonly Word[], first: number, last: number): boolean {
  return last > first && isClosing(words[last]) && !isClosing(words[last + 1]);
}

function isClosing(word: Word | undefined): boolean {
  return word !== undefined && closing.has(word.lower.replace(".", ""));
}

const closing = wordSet("ltd inc plc gmbh llc llp asa oyj pjsc pty nv bv bhd ag ab kgaa co");

/** The "76ers" of "Philadelphia 76ers", which is two words to the tagger. */
function isNumberedTeam(words: readonly Word[], i: number): boolean {
  const [number, ending] = [words[i], words[i + 1]];
  return /^\d+$/u.test(number?.text ?? "") && ending?.text === "ers" && number?.end === ending.start;
}

/** A hyphen without blanks on either side. */
function isTight(words: readonly Word[], i: number, mark: string): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  return word?.text === mark && before?.end === word.start && after?.start === word.end;
}

function partAfter(words: readonly Word[], i: number): number | undefined {
  if (isNameWord(words, i) || wordAt(words, i).pos === "NUM" || isGivenMonth(words[i])) return i;
  return joiningParticles.has(wordAt(words, i).text) || wordAt(words, i).text === "au"
    ? afterParticles(words, i)
    : undefined;
}

/** The "Jan" of "Henk-Jan" and the "May" of "Ella-May" are no months. */
function isGivenMonth(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word.text) && months.has(word.lower);
}

const months = wordSet("jan april may june august");

/** The capitalised word that one to three particles lead to, with or without hyphens: "bin", "von der", "el-". */
function afterParticles(words: readonly Word[], i: number): number | undefined {
  for (let at = i; at < i + 5; at++) {
    if (isNameWord(words, at) && at > i) return at;
    const { text } = wordAt(words, at);
    if (!joiningParticles.has(text) && text !== "au" && !isTight(words, at, "-") && !isTight(words, at, "'"))
      return undefined;
  }
  return undefined;
}
