/** Compares the names of two people by their parts: given names by sound and nickname, surnames by spelling. */
import { nameWords } from "../../lexicon/fold";
import { givenNames } from "../../lexicon/givennames";
import { areForms, areSpellings } from "../../lexicon/nicknames";
import { remembering } from "../../lexicon/remembering";
import { particles, transliteration } from "../../lexicon/transliterations";
import { isEstablished, isNear, isSwapped, soundAlike } from "./spelling";
import { distance } from "fastest-levenshtein";

/** How two names of people stand to each other. */
export type Kinship =
  | "same" // "J. K. Rowling", "Joanne Rowling"
  | "short-form" // "Rowling", "J. K. Rowling"
  | "other-spelling" // "Andreas Kreig", "Andreas Krieg"
  | "other-person" // "Donald Trump", "Melania Trump"
  | "other-name"; // "Donald Trump", "Angela Merkel"

/** Compares two full names: `kinship("Aidan Alexander", "Edan Alexander")` is "other-spelling". */
export function kinship(draft: string, source: string): Kinship {
  const [a, b] = [partsOf(draft), partsOf(source)];
  if (areEqual(a.words, b.words)) return isSameSuffix(a, b) ? "same" : "other-person";
  if (isReversed(a, b)) return "same";
  if (a.words.length === 1 || b.words.length === 1) return single(a, b);
  const surname = surnamesOf(a, b);
  if (surname === "same") return ofOneFamily(a, b);
  if (surname === "near" && (givenOf(a, b) === "same" || areSpellings(a.given[0] ?? "", b.given[0] ?? "")))
    return "other-spelling";
  return "other-name";
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => isOne(word, b[i] ?? ""));
}

function isOne(a: string, b: string): boolean {
  return transliteration(a) === transliteration(b);
}

interface Parts {
  /** All words but particles and suffixes. */
  readonly words: readonly string[];
  readonly given: readonly string[];
  readonly surname: string;
  readonly suffix: string | undefined;
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

const partsOf = remembering((full): Parts => {
  const all = nameWords(full);
  const suffix = all.find((word, i) => i > 0 && suffixes.has(word));
  const plain = all.filter((word) => word !== suffix);
  const bare = plain.filter((word, i) => !particles.has(word) || plain.length === 1 || (i === 0 && plain.length === 2));
  const words = bare.length > 0 ? bare : plain;
  return { words, given: words.slice(0, -1), surname: words.at(-1) ?? "", suffix };
});

function isSameSuffix(a: Parts, b: Parts): boolean {
  return a.suffix === undefined || b.suffix === undefined || a.suffix === b.suffix;
}

/** "Gao Ming" and "Ming Gao". */
function isReversed(a: Parts, b: Parts): boolean {
  return a.words.length === 2 && areEqual(a.words, [...b.words].reverse());
}

/** One side is a single word: a surname, a given name or neither of this person. */
function single(a: Parts, b: Parts): Kinship {
  const [one, other] = a.words.length === 1 ? [a.surname, b] : [b.surname, a];
  if (other.words.some((word) => isOne(one, word))) return "short-form";
  const nearest = other.words.length === 1 ? other.surname : other.words.find((word) => isNear(one, word));
  if (
    nearest === undefined ||
    !isNear(one, nearest) ||
    Math.min(one.length, nearest.length) < (isSwapped(one, nearest) ? 5 : 6)
  )
    return "other-name";
  return isEstablished(one) || isEstablished(nearest) ? "other-name" : "other-spelling";
}

function surnamesOf(a: Parts, b: Parts): "same" | "near" | "other" {
  if (isOne(a.surname, b.surname) || isFeminine(a.surname, b.surname) || isFeminine(b.surname, a.surname))
    return "same";
  if (areSpellings(a.surname, b.surname)) return "near";
  if (!isNear(a.surname, b.surname)) return "other";
  return isEstablished(a.surname) && isEstablished(b.surname) ? "other" : "near";
}

/** "Ivanov" and "Ivanova", "Navalny" and "Navalnaya". */
function isFeminine(word: string, longer: string): boolean {
  return feminine.some(
    ([from, to]) => word.endsWith(from) && `${word.slice(0, word.length - from.length)}${to}` === longer,
  );
}

const feminine = [
  ["ov", "ova"],
  ["ev", "eva"],
  ["in", "ina"],
  ["ny", "naya"],
  ["sky", "skaya"],
  ["ski", "ska"],
] as const;

function ofOneFamily(a: Parts, b: Parts): Kinship {
  const given = givenOf(a, b);
  if (given === "same") return isSameSuffix(a, b) ? "same" : "other-person";
  return given === "near" ? "other-spelling" : "other-person";
}

function givenOf(a: Parts, b: Parts): "same" | "near" | "other" {
  const [first, second] = [a.given[0] ?? "", b.given[0] ?? ""];
  if (isSameGiven(first, second)) return areMiddlesApart(a.given, b.given) ? "other" : "same";
  if (holds(a.given, second) || holds(b.given, first)) return "same";
  if (a.given.join("") === b.given.join("")) return "same";
  return isNearGiven(first, second) ? "near" : "other";
}

/** "Keir Starmer" may go by the second of several given names. */
function holds(given: readonly string[], name: string): boolean {
  return name.length > 2 && given.some((other) => isOne(other, name));
}

/** "George H. W. Bush" and "George W. Bush" both state a middle name, and not the same one. */
function areMiddlesApart(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[1], b[1]];
  if (first === undefined || second === undefined) return false;
  return !isSameGiven(first, second) && !isNear(first, second);
}

function isSameGiven(a: string, b: string): boolean {
  if (isOne(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (areInitials(a, b) || areInitials(b, a)) return true;
  return areForms(a, b);
}

/** "jk" for "J.K." holds the initial of "Joanne". */
function areInitials(initials: string, name: string): boolean {
  return initials.length === 2 && !givenNames.has(initials) && !/[aeiou]/u.test(initials) && initials[0] === name[0];
}

/** The same sound and nearly the same letters, unless both are names of their own: "Paul" and "Paula". */
function isNearGiven(a: string, b: string): boolean {
  if (areSpellings(a, b)) return true;
  if (isEstablished(a) && isEstablished(b)) return false;
  if (Math.min(a.length, b.length) < 3 || differByGender(a, b) || differByGender(b, a)) return false;
  return isSwapped(a, b) || (soundAlike(a, b) && distance(a, b) <= 2) || (a.length > 4 && isNear(a, b));
}

function differByGender(a: string, b: string): boolean {
  return /^[aeioy]$/u.test(b.slice(a.length)) && b.startsWith(a);
}
