/** Tells ages from counts: "aged 44", "Smith, 52,", "who was 10", "people over 65". */
import { wordAt } from "../lexicon/wordat";
import { countryOf } from "../lexicon/demonyms";
import { isKin } from "../lexicon/kin";
import { months } from "../lexicon/labels";
import { isPersonNoun } from "../lexicon/nouns";
import { wordSet } from "../lexicon/wordset";
import type { Measure, Word } from "../model";
import { readHedge } from "./hedge";
import type { Joined } from "./range";

const agedWords: ReadonlySet<string> = new Set(["aged", "age", "ages", "turned", "turns", "turning"]);
const persons: ReadonlySet<string> = new Set(["who", "he", "she", "i", "you"]);

/** Nobody is as old; "the Iron Age, almost 2,300 years ago" is no age. */
export const oldest = 115;

/** What shows that a bare number is an age; one of them is enough. */
const evidence: readonly ((words: readonly Word[], joined: Joined) => boolean)[] = [
  (words, { from }) => isAged(words, from),
  isTold,
  isApposed,
  isBoundOfAge,
  isOfAge,
  isSaidOf,
  isAtDeath,
  isNoted,
];

/** The measure of an amount, "age" where the words around it make it one: for 44 in "aged 44", not in "44 men". */
export function measureWithAges(words: readonly Word[], joined: Joined): Measure {
  const isAge = joined.measure === "duration" ? isAgedYears(words, joined) : isAgeOf(words, joined);
  return isAge ? "age" : joined.measure;
}

/** "aged about 44 years". */
function isAgedYears(words: readonly Word[], joined: Joined): boolean {
  return joined.unit === "year" && joined.amount < oldest && isAged(words, readHedge(words, joined).from);
}

function isAgeOf(words: readonly Word[], joined: Joined): boolean {
  return isWholeCount(joined) && isBare(words, joined) && evidence.some((shows) => shows(words, joined));
}

function isWholeCount({ measure, amount, per, numeral }: Joined): boolean {
  const whole = amount < oldest && Number.isInteger(amount) && numeral.form !== "vague";
  return measure === "count" && whole && per === undefined;
}

/** Nothing follows that the number would count. */
function isBare(words: readonly Word[], { to }: Joined): boolean {
  const { pos, text, lower } = wordAt(words, to);
  return !countable.has(pos) && text !== "-" && lower !== "of";
}

const countable: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN"]);

/** "aged 44", "at the age of 44". */
function isAged(words: readonly Word[], from: number): boolean {
  const [before, second] = [wordAt(words, from - 1).lower, wordAt(words, from - 2).lower];
  return agedWords.has(before) || (before === "of" && second === "age");
}

/** Words that say that somebody is young or old for it: "who is only 19". */
const onlys: ReadonlySet<string> = new Set(["only", "just", "now", "still", "already"]);

/** "who was 10", "who is only 19", "she was over 30", "Lund was 36 when", "At 16, he left", "Ms Lind, at 31, became". */
function isTold(words: readonly Word[], joined: Joined): boolean {
  const { from, to } = joined;
  const lead = onlys.has(wordAt(words, from - 1).lower) ? from - 1 : readHedge(words, joined).from;
  const [before, second] = [wordAt(words, lead - 1), wordAt(words, lead - 2)];
  const isInserted = second.text === "," && wordAt(words, from - 3).pos === "PROPN";
  if (before.lower === "at" && (from === 1 || isInserted)) return wordAt(words, to).text === ",";
  if (before.lemma !== "be") return false;
  const isNamed = wordAt(words, to).lower === "when" && (second.pos === "PROPN" || isSecondHalf(words, lead - 2));
  return isNamed || persons.has(second.lower);
}

/** "Smith, 52,", "Smith, then 52," and "Smith, 52." */
function isApposed(words: readonly Word[], { from, to, numeral, range }: Joined): boolean {
  const lead = /^(?:then|now)$/u.test(wordAt(words, from - 1).lower) ? from - 1 : from;
  const { pos, text, lemma } = wordAt(words, lead - 2);
  const isName = pos === "PROPN" || isSecondHalf(words, lead - 2);
  const person = isName || (pos === "NOUN" && (isKin(lemma) || isPersonNoun(lemma)));
  const named = person && /^[\p{L}'.-]+$/u.test(text) && wordAt(words, lead - 1).text === ",";
  return named && (isClosed(words, to) || isPaired(words, to)) && numeral.form === "digits" && range !== true;
}

/** The end of a name like "Kang Bok-sun", which a tagger takes for a noun. */
function isSecondHalf(words: readonly Word[], at: number): boolean {
  return wordAt(words, at - 1).text === "-" && /^\p{Lu}\p{Ll}/u.test(wordAt(words, at - 2).text);
}

function isClosed(words: readonly Word[], to: number): boolean {
  return [",", ".", ";", ")", "-", "–", "—"].includes(wordAt(words, to).text);
}

/** "Elba and Rosa Lund, 84 and 79, died": the ages of two. */
function isPaired(words: readonly Word[], to: number): boolean {
  const other = wordAt(words, to + 1).text;
  return /^(?:and|or)$/u.test(wordAt(words, to).lower) && /^\d\d?$/u.test(other) && isClosed(words, to + 2);
}

/** "people over 65", "jurors were under 30", "nobody younger than 16". */
function isBoundOfAge(words: readonly Word[], joined: Joined): boolean {
  if (isOlderThan(words, joined)) return true;
  const { hedge, from } = readHedge(words, joined);
  if (hedge !== "over" && hedge !== "under") return false;
  const before = wordAt(words, from - 1);
  const noun = before.lemma === "be" ? wordAt(words, from - 2) : before;
  const isPeople = noun === words[0] && isPersonNoun(noun.lower.replace(/s$/u, ""));
  return (noun.pos === "NOUN" && isPersonNoun(noun.lemma)) || isPeople || anybody.has(noun.lower);
}

const anybody = wordSet("those anyone anybody everyone everybody nobody children");

/** From this age on nobody counts the hour, nor a mother's children. */
const grown = 18;

/** "a coastguard of 37", "a Belgian of 61"; not "a crew of 37", "a captain of 37 ships". */
function isOfAge(words: readonly Word[], joined: Joined): boolean {
  const { from, amount } = joined;
  const [noun, link] = [wordAt(words, from - 2), wordAt(words, from - 1).lower];
  const isLed = [from - 3, from - 4].some((at) => ["a", "an"].includes(wordAt(words, at).lower));
  return amount >= grown && link === "of" && isLed && (isPerson(noun) || isAppositionTo(words, joined));
}

/** What has so many people. */
const groups = wordSet(
  "town village city hamlet place parish island team crew staff club party group family force band choir",
);

/** "Yardley, a coastguard of 37,". */
function isAppositionTo(words: readonly Word[], { from, to }: Joined): boolean {
  const [name, comma, article, noun] = [5, 4, 3, 2].map((back) => wordAt(words, from - back));
  if (groups.has(noun?.lemma ?? "")) return false;
  const isClosed = comma?.text === "," && wordAt(words, to).text === ",";
  return isClosed && name?.pos === "PROPN" && ["a", "an"].includes(article?.lower ?? "");
}

/** "The owner is 48.", "Ada Brusk is 29, has three children", "the donor, who hated meetings, was 81 when she died". */
function isSaidOf(words: readonly Word[], { from, to, amount }: Joined): boolean {
  const lead = onlys.has(wordAt(words, from - 1).lower) ? from - 1 : from;
  const [noun, verb, next] = [wordAt(words, lead - 2), wordAt(words, lead - 1), wordAt(words, to)];
  if (verb.lemma !== "be") return false;
  if (next.lower === "when") return persons.has(wordAt(words, to + 1).lower);
  if (isPaired(words, to) && amount >= grown) return isCouple(words, lead - 2);
  if (verb.lower === "are" || verb.lower === "were" || ![".", ",", ";"].includes(next.text)) return false;
  if (amount >= grown && noun.pos === "PROPN" && wordAt(words, lead - 3).pos === "PROPN") return true;
  return isPerson(noun) || (noun.text === "," && isPersonNamed(words, lead - 3));
}

/** "Mr and Mrs Lyle were 81 and 79", "the brothers are 40 and 38". */
function isCouple(words: readonly Word[], last: number): boolean {
  const [title, name] = [wordAt(words, last - 1).lower, wordAt(words, last)];
  return courtesies.has(title) || (name.pos === "NOUN" && (isKin(name.lemma) || isPersonNoun(name.lemma)));
}

/** "The waitress, Jasmin Okoro-Lund, is 29": a name in commas, behind the person whose name it is. */
function isPersonNamed(words: readonly Word[], last: number): boolean {
  const comma = words.findLastIndex(({ text }, i) => i <= last && text === ",");
  const name = words.slice(comma + 1, last + 1);
  const isName = name.length > 1 && name.every(({ pos, text }) => pos === "PROPN" || text === "-");
  return isName && comma > 0 && name.length <= longestName && wordAt(words, comma - 1).pos === "NOUN";
}

/** So many words a name has at most. */
const longestName = 5;

/** "died in May at 97". */
function isAtDeath(words: readonly Word[], { from, to, amount }: Joined): boolean {
  if (amount < grown + 7 || wordAt(words, from - 1).lower !== "at" || wordAt(words, to).pos === "NUM") return false;
  const before = words.slice(Math.max(0, from - 6), from - 1);
  const died = before.findLastIndex(({ lemma, lower }) => lemma === "die" || lower === "dead");
  return (
    died >= 0 &&
    before
      .slice(died + 1)
      .every(({ pos, lower }) => lower === "in" || lower === "on" || pos === "PROPN" || isMonth(lower))
  );
}

/** "Ms Ida Lund (42)". */
function isNoted(words: readonly Word[], { from, to, numeral }: Joined): boolean {
  if (wordAt(words, from - 1).text !== "(" || wordAt(words, to).text !== ")" || numeral.form !== "digits") return false;
  return words.slice(Math.max(0, from - longestName), from - 1).some(({ lower }) => courtesies.has(lower));
}

const courtesies: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.", "dr", "dr."]);

function isMonth(word: string): boolean {
  return months.has(word);
}

function isPerson({ lemma, pos, lower }: Word): boolean {
  return (pos === "NOUN" && (isPersonNoun(lemma) || isKin(lemma))) || countryOf(lower) !== undefined;
}

function isOlderThan(words: readonly Word[], { from }: Joined): boolean {
  const [compared, than] = [wordAt(words, from - 2).lower, wordAt(words, from - 1).lower];
  return than === "than" && (compared === "older" || compared === "younger");
}
