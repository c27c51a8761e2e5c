/** Finds names where Every Word Has a Capital, and a capital therefore says nothing. */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { isCommon } from "../lexicon/commonwords";
import { countryOf } from "../lexicon/demonyms";
import { givenNames } from "../lexicon/givennames";
import { honorificLength } from "../lexicon/honorifics";
import { organisationOf } from "../lexicon/organisations";
import { knownPlace } from "../lexicon/places";
import type { Run } from "./nameruns";
import { isAcronym, isNameWord } from "./nameword";
import { phraseOf } from "./namesplit";

/**
 * Whether nearly all long words of a sentence have a capital: "Trump Says Hamas Must Release Hostages". A long list of
 * names is none, which has a small word and a full stop.
 */
export function isHeadline(words: readonly Word[]): boolean {
  const content = words.filter(({ pos }) => contentPos.has(pos));
  const small = content.filter(({ text }) => /^\p{Ll}/u.test(text));
  const ordinary = content.filter(
    ({ text, lower }) => /^\p{Lu}/u.test(text) && isCommon(lower) && honorificLength([lower], 0) === 0,
  );
  if (isRoll(words)) return false;
  const closed = words.at(-1)?.text === "." && small.length > 0;
  const told = closed || small.some(({ pos }) => pos === "VERB" || pos === "AUX");
  return content.length > 3 && !told && small.length * 8 <= content.length && ordinary.length > 1;
}

/** "Ada Brusk, Chief Executive; Tom Lund, Finance Director": between semicolons somebody and, behind a comma, their office. */
function isRoll(words: readonly Word[]): boolean {
  const ends = words.flatMap(({ text }, i) => (text === ";" ? [i] : []));
  const starts = [0, ...ends.map((end) => end + 1)];
  return ends.length > 0 && starts.every((start, i) => words.slice(start, ends[i]).some(({ text }) => text === ","));
}

const contentPos = new Set(["NOUN", "VERB", "AUX", "ADJ", "ADV", "PROPN"]);

/** Only what a table knows, or a given name with a word behind it that is no ordinary one. */
export function runsOfHeadline(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = lastOfKnown(words, i) ?? lastOfPerson(words, i);
    if (last === undefined) continue;
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

function lastOfKnown(words: readonly Word[], first: number): number | undefined {
  if (!isNameWord(words, first)) return undefined;
  for (let last = Math.min(words.length - 1, first + 4); last >= first; last--) {
    const phrase = phraseOf(words, { first, last });
    const known = knownPlace(phrase) ?? countryOf(phrase) ?? organisationOf(phrase);
    if (known !== undefined && (last > first || !isCommon(phrase) || isShouted(words, first))) return last;
  }
  return undefined;
}

/** An acronym in a line that is not all in capitals. */
function isShouted(words: readonly Word[], i: number): boolean {
  return isAcronym(wordAt(words, i).text) && words.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

function lastOfPerson(words: readonly Word[], first: number): number | undefined {
  const [given, next] = [words[first], words[first + 1]];
  if (given === undefined || next === undefined || !givenNames.has(given.lower) || !isSurname(next)) return undefined;
  const third = words[first + 2];
  return /^\p{Lu}\.$/u.test(next.text) && third !== undefined && isSurname(third) ? first + 2 : first + 1;
}

function isSurname({ text, lower, pos }: Word): boolean {
  return pos === "PROPN" && /^\p{Lu}/u.test(text) && !isCommon(lower);
}
