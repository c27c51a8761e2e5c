/** Takes ordinary words off the start of a name, where only the start of the sentence gave them a capital. */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { callings } from "../lexicon/callings";
import { isCommon } from "../lexicon/commonwords";
import { countryOf } from "../lexicon/demonyms";
import { givenNames, surnames } from "../lexicon/givennames";
import { honorificLength } from "../lexicon/honorifics";
import { isKin } from "../lexicon/kin";
import { organisationHeads, organisationOf, placeHeads } from "../lexicon/organisations";
import { knownPlace } from "../lexicon/places";
import { isKnown as isWord } from "../lexicon/relations";
import { wordSet } from "../lexicon/wordset";
import type { Run } from "./nameruns";
import { isAcronym } from "./nameword";

/** The run without the ordinary word that opens it; `undefined` if nothing is left: "Hundreds", "But". */
export function trimStart(words: readonly Word[], run: Run): Run | undefined {
  if (!opensSentence(words, run.first) || isKnown(words, run) || isTitled(words, run)) return run;
  const first = words[run.first];
  if (first === undefined) return undefined;
  if (run.first === run.last)
    return isSingleName(first, words[run.first + 1]) && !isListHead(words, run) ? run : undefined;
  const rest = { first: run.first + 1, last: run.last };
  return dropsFirst(words, run, first) ? trimRest(words, rest) : run;
}

/** Two words or more, with capitals and a quotation all to themselves: the film "Little Abacus". */
function isTitled(words: readonly Word[], { first, last }: Run): boolean {
  const end = /^[,.]$/.test(wordAt(words, last + 1).text) ? last + 2 : last + 1;
  return last > first && [first - 1, end].every((at) => /^["“”]$/u.test(wordAt(words, at).text));
}

/** At the start of the sentence, of a quotation or of what follows a colon. */
function opensSentence(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const { text, pos } = words[at] ?? { text: "", pos: "" };
    if (/^["“‘':.!?…•*#|–—-]+$/u.test(text)) return at === 0 || text !== "-" || opensSentence(words, at);
    if (pos !== "PUNCT" && pos !== "SYM") return false;
  }
  return true;
}

/** "United Nations", "New York", "Israelis": in the tables as a whole. */
function isKnown(words: readonly Word[], { first, last }: Run): boolean {
  const phrase = words
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(" ");
  const known = knownPlace(phrase) ?? countryOf(phrase) ?? organisationOf(phrase);
  return known !== undefined && (!isCommon(phrase) || isAcronym(wordAt(words, first).text));
}

const nameLike = new Set(["PROPN", "NOUN", "ADJ", "X"]);

function isSingleName({ text, lower, pos }: Word, next: Word | undefined): boolean {
  if (isAcronym(text)) return !isCommon(lower);
  if (isCommon(lower)) return givenNames.has(lower) && pos === "PROPN" && beginsPredicate(next);
  if (isWord(lower) && isPlainPlural(next)) return false;
  if (isOfRelative(lower, next)) return false;
  if (!isOfPeople(lower) && (isPluralWord(lower, next) || isGerund(lower, next))) return false;
  if (pos === "PROPN" || givenNames.has(lower)) return true;
  return nameLike.has(pos) && beginsPredicate(next) && !lower.endsWith("s");
}

function isOfPeople(lower: string): boolean {
  return givenNames.has(lower) || surnames.has(lower);
}

/** "Flash floods" and "Hail storms" open with a word that says of which kind; "Ferrari drivers" with no word of the dictionary. */
function isPlainPlural(next: Word | undefined): boolean {
  return next?.pos === "NOUN" && next.text === next.lower && next.lemma !== next.lower;
}

/** "Expectant mother": what stands right before one relative says what kind, but for names: "Lund brothers" are several. */
function isOfRelative(lower: string, next: Word | undefined): boolean {
  return next?.pos === "NOUN" && isKin(next.lower) && !isOfPeople(lower);
}

/** "Labels were mixed up", "Takings at the halls"; "Confessions is" may be a title. */
function isPluralWord(lower: string, next: Word | undefined): boolean {
  const isMany = next?.pos === "ADP" || severalVerbs.has(next?.lower ?? "");
  return isMany && lower.length > 4 && isKnownPlural(lower);
}

/** "labels", of which the dictionary has one. */
function isKnownPlural(lower: string): boolean {
  return /[^s]s$/u.test(lower) && isWord(lower.slice(0, -1));
}

const severalVerbs = wordSet("are were have");

/** "Beans, a priest and a bridge": a headline without a verb; "Banks, who scored" has one. */
function isListHead(words: readonly Word[], { first }: Run): boolean {
  const { lower } = wordAt(words, first);
  if (wordAt(words, first + 1).text !== "," || isOfPeople(lower) || !isKnownPlural(lower)) return false;
  return !words.some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** "Crowing with intent". */
function isGerund(lower: string, next: Word | undefined): boolean {
  const stem = lower.endsWith("ing") ? lower.slice(0, -3) : "";
  return stem.length > 2 && leadOn.has(next?.pos ?? "") && (isWord(stem) || isWord(`${stem}e`));
}

const leadOn = new Set(["ADP", "DET"]);

function beginsPredicate(next: Word | undefined): boolean {
  return next?.pos === "VERB" || next?.pos === "AUX" || next?.lower === "'s";
}

/** "Photographer Clair Rees", "When Boehler": the first word is ordinary and what follows can stand alone. */
function dropsFirst(words: readonly Word[], run: Run, first: Word): boolean {
  const next = words[run.first + 1];
  if (isRole(words, run) || isGivenName(first, next)) return false;
  if (next?.pos === "NUM") return first.pos === "VERB" && first.lower.endsWith("ed");
  if (next === undefined || joiners.has(next.text)) return isVerbal(first);
  if (isVerbal(first) && (isCommon(first.lower) || /(?:ing|ed)$/.test(first.lower))) return true;
  const rest = { first: run.first + 1, last: run.last };
  return isCalled(words, run, first) || (isCommon(first.lower) && standsAlone(words, rest));
}

/** "Baker Tom Lund", "Grandson Tom": what somebody is called stands before the name, and is no part of it, as in "Baker Lund". */
function isCalled(words: readonly Word[], run: Run, { lower }: Word): boolean {
  const next = words[run.first + 1];
  if (next === undefined || !/^\p{Lu}/u.test(next.text)) return false;
  if (isKin(lower)) return givenNames.has(next.lower) || !isCommon(next.lower);
  const isTrade = callings.has(lower) || (/^\p{L}{3,}(?:wo)?man$/u.test(lower) && givenNames.has(next.lower));
  const isOfTrade = isAgent(lower, next.lower) || (isTrade && run.last - run.first > 1);
  return isOfTrade && !heads.has(wordAt(words, run.last).lower) && !isHead(words[run.last]);
}

/** The "Canoeist" of "Canoeist Belte", which is nobody's given name; "Communist China" follows another. */
function isAgent(lower: string, next: string): boolean {
  return /^\p{L}{4,}ist$/u.test(lower) && !givenNames.has(lower) && !creedal.has(lower) && !isCommon(next);
}

const creedal = wordSet(`
  communist islamist zionist nationalist socialist marxist fascist separatist leftist rightist methodist baptist
  calvinist loyalist royalist unionist leninist trotskyist maoist`);

/** "Porter Street Bridge", "Mason Pearson Group": no person ends so. */
function isHead(word: Word | undefined): boolean {
  return word !== undefined && (organisationHeads.has(word.lower) || placeHeads.has(word.lower));
}

/** "Prime Minister Keir Starmer": a role goes to the name. */
function isRole(words: readonly Word[], { first, last }: Run): boolean {
  const lowers = words.slice(first, last + 1).map(({ lower }) => lower);
  return honorificLength(lowers, 0) > 0;
}

function isGivenName({ lower, pos }: Word, next: Word | undefined): boolean {
  return givenNames.has(lower) && (pos === "PROPN" || surnames.has(next?.lower ?? ""));
}

/** What may join the first word to a name that follows: "Bank of …". */
const joiners = wordSet("- of for");

/** A person, a known name, or words that only a name can have given their capitals. */
function standsAlone(words: readonly Word[], rest: Run): boolean {
  if (givenNames.has(wordAt(words, rest.first).lower) || isKnown(words, rest)) return true;
  return words.slice(rest.first, rest.last + 1).every(({ lower }) => !isCommon(lower) && !heads.has(lower));
}

/** Words after which nothing shows that the word before them is ordinary: "Crystal Palace" keeps both. */
const heads = wordSet("palace united city county airlines airways park rovers");

function isVerbal({ pos }: Word): boolean {
  return !nameLike.has(pos);
}

/** What is left must itself begin with a capital: not "and", "-" or "of". */
function trimRest(words: readonly Word[], { first, last }: Run): Run | undefined {
  let at = first;
  while (at <= last && !/^\p{Lu}/u.test(wordAt(words, at).text)) at++;
  return at > last ? undefined : { first: at, last };
}
