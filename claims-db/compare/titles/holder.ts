/** Tells whether two names of holders can be one person. */
import { distance } from "fastest-levenshtein";
import { givenNames } from "../../lexicon/givennames";
import { areForms, areSpellings } from "../../lexicon/nicknames";

/**
 * The same surname and given names that do not contradict: "Biden" and "Joe Biden"; not "Donald" and "Melania Trump".
 * A given name alone is that of the one who bears it: "Ada" and "Ada Brusk". Two surnames stand for the whole name.
 */
export function isSameHolder(a: string, b: string): boolean {
  const [here, there] = [parts(a), parts(b)];
  if (isGivenAlone(here, there) || isGivenAlone(there, here) || isTail(here, there) || isTail(there, here)) return true;
  if (isFirstSurname(here, there) || isFirstSurname(there, here)) return true;
  const [surname, other] = [here.at(-1) ?? "", there.at(-1) ?? ""];
  if (surname !== other && !areSpellings(surname, other)) return false;
  return here.length < 2 || there.length < 2 || isSameGiven(here[0] ?? "", there[0] ?? "");
}

function isGivenAlone([name = "", ...more]: readonly string[], [given, ...surnames]: readonly string[]): boolean {
  return more.length === 0 && name === given && (surnames.length > 0 || givenNames.has(name));
}

/** "Rojas Lira" of "Inés Rojas Lira". */
function isTail(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 1 && short.length < long.length && short.join(" ") === long.slice(-short.length).join(" ");
}

/** "Rojas" of "Inés Rojas Lira", who goes by the first of two surnames. */
function isFirstSurname([name, ...more]: readonly string[], long: readonly string[]): boolean {
  return more.length === 0 && long.length === 3 && name === long[1];
}

/** Surnames so much alike that they may be spellings of one: "Zelensky" and "Zelenskyy". */
export function isNearHolder(a: string, b: string): boolean {
  const [surname, other] = [parts(a).at(-1) ?? "", parts(b).at(-1) ?? ""];
  return distance(surname, other) <= (Math.min(surname.length, other.length) < shortSurname ? 1 : 2);
}

const shortSurname = 6;

/** Lower case, without accents, dots and what follows the surname: "Jr.", "III". */
function parts(name: string): readonly string[] {
  const plain = name
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
  return plain.split(/\s+/u).filter((part, i) => part !== "" && (i === 0 || !/^(?:jr|sr|[ivx]+)$/.test(part)));
}

function isSameGiven(a: string, b: string): boolean {
  if (a === b || areSpellings(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return areForms(a, b);
}
