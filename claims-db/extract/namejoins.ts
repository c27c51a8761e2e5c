/** Joins words into one name over what stands between: "Bank of Japan", "Johnson & Johnson", "King's College", "Toy Story 3". */
import { wordAt } from "../lexicon/wordat";
import { isCommon } from "../lexicon/commonwords";
import { countryOf } from "../lexicon/demonyms";
import { givenNames, prominent, surnames } from "../lexicon/givennames";
import { honorificLength } from "../lexicon/honorifics";
import { fields, organisationHeads, organisationOf, placeHeads, possessiveNames } from "../lexicon/organisations";
import { knownPlace } from "../lexicon/places";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { isGapped } from "./gapped";
import { isNameWord, isTitleWord } from "./nameword";

/** Heads of names beside those of organisations and places that "of" may follow. */
const ofHeads = new Set(
  (
    "isle city state states republic kingdom order call game duke duchess prince princess tower lord " +
    "bachelor bachelors master masters doctor"
  ).split(" "),
);

/** "Bank of Japan", "Department of the Treasury", "Centers for Disease Control", "Cup of Nations". */
export function joinOf(words: readonly Word[], last: number, first: number): number | undefined {
  const joiner = words[last + 1]?.text;
  if (joiner !== "of" && joiner !== "for") return undefined;
  const isOpen = isHead(wordAt(words, last).lower, joiner) || (joiner === "of" && takesOf(words, last, first));
  if (!isOpen) return undefined;
  const next = wordAt(words, last + 2).text === "the" ? last + 3 : last + 2;
  return isNameWord(words, next) ? next : undefined;
}

/** The head of an organisation takes "of" and "for", in the plural too; that of a place or a realm only "of". */
function isHead(head: string, joiner: "of" | "for"): boolean {
  const forms = head.endsWith("s") ? [head, head.slice(0, -1)] : [head];
  const isOfHead = (word: string): boolean => joiner === "of" && (ofHeads.has(word) || placeHeads.has(word));
  return forms.some((word) => organisationHeads.has(word) || isOfHead(word));
}

/** "Battle of Hastings", "Secretary of State". */
function takesOf(words: readonly Word[], last: number, first: number): boolean {
  const office = `${wordAt(words, last).lower} ${wordAt(words, last + 2).lower}`;
  return roleOf.has(office) || (isNoun(words, last) && !opensAlone(words, first, last));
}

/** An ordinary noun with a capital, no person's role and no point of the compass: "Cup", "Wheel", "Battle". */
function isNoun(words: readonly Word[], at: number): boolean {
  const { lower, pos } = wordAt(words, at);
  const noun =
    (pos === "NOUN" || pos === "PROPN") && isCommon(lower) && !/(?:[^s]s|er|or|man|ist|ian|ing)$/u.test(lower);
  return noun && lower.length > 2 && !compass.has(lower) && honorificLength([lower], 0) === 0 && !givenNames.has(lower);
}

const compass = wordSet("north south east west northeast northwest southeast southwest most chair head heir");

/** A single word that may owe its capital to the start of the sentence or quotation: "Death of a Hamas chief". */
function opensAlone(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  return first === last && (before === undefined || before.pos === "PUNCT");
}

/** Offices whose name holds an "of". */
const roleOf = new Set(["secretary state", "speaker the", "chief staff", "secretary defense", "chancellor the"]);

/** "Johnson & Johnson", "Health and Human Services", "Bosnia and Herzegovina", "Data Analysis and Display". */
export function joinAnd(words: readonly Word[], last: number, first: number): number | undefined {
  const [left, and, right] = [words[last], words[last + 1], words[last + 2]];
  if (left === undefined || right === undefined || !isNameWord(words, last + 2)) return undefined;
  if (and?.text === "&") return last + 2;
  if (and?.text !== "and") return undefined;
  const isService = first < last && isActivity(left) && isActivity(right) && !isNameWord(words, last + 3);
  return isService || isKnownPair(left.lower, right.lower) ? last + 2 : undefined;
}

/** "Bosnia and Herzegovina", "Health and Education". */
function isKnownPair(left: string, right: string): boolean {
  const phrase = `${left} and ${right}`;
  const areFields = fields.has(left) && fields.has(right);
  return areFields || knownPlace(phrase) !== undefined || organisationOf(phrase) !== undefined;
}

/** An ordinary noun with a capital that only the name of a service or a product can have given it. */
function isActivity({ lower, pos }: Word): boolean {
  const noun =
    (pos === "NOUN" || pos === "PROPN") && (isCommon(lower) || /(?:[ts]ion|ment|ing|ysis|ance|ity)$/u.test(lower));
  const bearer = organisationHeads.has(lower) || placeHeads.has(lower) || honorificLength([lower], 0) > 0;
  return (
    noun && !bearer && (!lower.endsWith("s") || lower.endsWith("sis")) && !givenNames.has(lower) && !isTable(lower)
  );
}

function isTable(lower: string): boolean {
  return knownPlace(lower) !== undefined || countryOf(lower) !== undefined || organisationOf(lower) !== undefined;
}

/** "King's College", "McDonald's": where the ending belongs to the name. */
export function joinPossessive(words: readonly Word[], last: number, first: number): number | undefined {
  const ending = words[last + 1]?.lower;
  if (ending !== "'s" && ending !== "'") return undefined;
  const owners = [0, 1, 2].map((back) =>
    words
      .slice(Math.max(first, last - back), last + 1)
      .map(({ lower }) => lower)
      .join(" "),
  );
  if (!owners.some((owner) => possessiveNames.has(owner))) return undefined;
  if (isNameWord(words, last + 2)) return last + 2;
  return owners.some((owner) => brands.has(owner)) ? last + 1 : undefined;
}

/** Owners whose possessive is the whole name. */
const brands = new Set([
  "ben & jerry",
  ..."mcdonald macy kohl domino wendy lloyd sotheby christie moody sainsbury kellogg denny lowe".split(" "),
]);

/** Capitalised small words of a title: "House That Jack Built", "Man Who Knew Too Much"; no new sentence after "U.S.". */
export function joinTitle(words: readonly Word[], last: number): number | undefined {
  if (words[last]?.text.endsWith(".") === true) return undefined;
  for (let at = last + 1; at < last + 3; at++) {
    const word = words[at];
    if (word === undefined || !isTitleWord(word)) return undefined;
    if (isNameWord(words, at + 1)) return at + 1;
  }
  return undefined;
}

/** The surname behind a nickname in quotation marks: the drummer Carlton "Squeak" Dacosta, with one given name before. */
export function joinNickname(words: readonly Word[], last: number, first: number): number | undefined {
  const [given, open] = [words[last], words[last + 1]];
  if (first !== last || !given || !open || !opening.has(open.text) || !mayBePerson(given)) return undefined;
  const end = words.findIndex(({ text }, i) => i > last + 2 && i < last + 5 && closing.has(text));
  const nickname = words.slice(last + 2, end);
  const surname = words[end + 1];
  if (end < 0 || !surname || !isNameWord(words, end + 1) || isCommon(surname.lower)) return undefined;
  return nickname.every(({ text }) => /^\p{Lu}/u.test(text)) ? end + 1 : undefined;
}

function mayBePerson({ lower }: Word): boolean {
  return !isCommon(lower) && knownPlace(lower) === undefined;
}

const opening = new Set(['"', "“", "‘", "'"]);
const closing = new Set(['"', "”", "’", "'"]);

/** Names that end in a number, which is then no figure: "Flight 370", "Interstate 95". */
const numbered = new Set(
  (
    "boeing airbus apollo flight article formula route highway covid falcon channel windows iphone interstate exit junction terminal " +
    "chapter episode season mission galaxy pixel android playstation xbox"
  ).split(" "),
);

/** "Flight 370", and a small number behind the name of a thing: "Toy Story 3"; a club, a place or a person has none. */
export function joinNumber(words: readonly Word[], last: number, first: number): number | undefined {
  const [name, number] = [words[last], words[last + 1]];
  if (name === undefined || number?.pos !== "NUM" || number.start - name.end !== 1) return undefined;
  if (numbered.has(name.lower)) return last + 1;
  const isSmall =
    /^\d{1,2}$/u.test(number.text) && wordAt(words, first - 1).pos !== "NUM" && !isGapped(words, last + 1);
  const isSequel =
    isSmall &&
    !isOfShares(words, first) &&
    !isFigureBefore(words, last + 2) &&
    !isOtherwiseKnown(words.slice(first, last + 1));
  return isSequel ? last + 1 : undefined;
}

/** "the Navy 74 percent, Secretary Lund 49": behind a share of one name the next number is a share, too; all of it is none. */
function isOfShares(words: readonly Word[], first: number): boolean {
  return words.slice(0, first).some(({ lower, pos }, i) => {
    const next = wordAt(words, i + 1).lower;
    return pos === "NUM" && (next === "%" || next === "percent" || next === "per") && lower !== "100";
  });
}

/** What stands here makes a figure of the number before it: a noun, a sign, or the other half of a score. */
function isFigureBefore(words: readonly Word[], at: number): boolean {
  const { pos, lower, text } = wordAt(words, at);
  const isScored = scoreLinks.has(lower) && /^(?:NUM|NOUN)$/.test(wordAt(words, at + 1).pos);
  return follows.has(pos) || isScored || /^[-–—:/%]$/u.test(text);
}

const scoreLinks = new Set(["to", "and", ","]);

/** What the number would count, were it a figure. */
const follows = new Set(["NOUN", "ADJ", "PROPN", "NUM", "SYM", "X"]);

/** A place, a people, an organisation, a person, or an ordinary word whose capital says nothing. */
function isOtherwiseKnown(parts: readonly Word[]): boolean {
  const phrase = parts.map(({ lower }) => lower).join(" ");
  const [first = "", last = ""] = [parts[0]?.lower, parts.at(-1)?.lower];
  const body = organisationHeads.has(last) || organisationOf(phrase) !== undefined || knownPlace(phrase) !== undefined;
  const person = givenNames.has(first) || surnames.has(last) || prominent.has(last);
  return body || person || countryOf(phrase) !== undefined || (parts.length === 1 && isCommon(first));
}
