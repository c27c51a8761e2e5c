/** Says whether two words look or sound like one word, once written wrong. */
import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";
import { isCommon } from "../../lexicon/commonwords";
import { countryOf } from "../../lexicon/demonyms";
import { givenNames, surnames } from "../../lexicon/givennames";
import { organisationOf } from "../../lexicon/organisations";
import { knownPlace } from "../../lexicon/places";

/** Whether two words in lower case differ as a slip of the pen or of the ear does: "witkov", "witkoff". */
export function isNear(a: string, b: string): boolean {
  if (a === b || /\d/u.test(a + b) || isInflected(a, b) || isInflected(b, a)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  if (isSwapped(a, b)) return true;
  const edits = distance(a, b);
  if (a[0] !== b[0]) return edits === 1 && soundAlike(a, b);
  if (edits <= (long.length > 8 ? 2 : long.length > 4 ? 1 : 0)) return true;
  return edits <= (short.length > 5 ? 2 : 1) && soundAlike(a, b);
}

/** Whether two words have the same sound by their consonants: "edan", "aidan". */
export function soundAlike(a: string, b: string): boolean {
  const codes = doubleMetaphone(b);
  return doubleMetaphone(a).some((code) => code !== "" && codes.includes(code));
}

/** Whether only two neighbouring letters changed places: "kreig", "krieg". */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = [...a].findIndex((letter, at) => letter !== b[at]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Whether a word is a well-known name or an ordinary word, so that it is meant as it is written. */
export function isEstablished(word: string): boolean {
  return (
    givenNames.has(word) ||
    surnames.has(word) ||
    isCommon(word) ||
    knownPlace(word) !== undefined ||
    countryOf(word) !== undefined ||
    organisationOf(word) !== undefined
  );
}

/** "Republican" and "Republicans", "Samir" and "Samira", "Syria" and "Syrian" are two words, not one misspelled. */
function isInflected(word: string, longer: string): boolean {
  if (longer.startsWith(word) && endings.has(longer.slice(word.length))) return true;
  if (word.endsWith("a") && longer === `${word}n`) return true;
  if (isOfOneCreed(word, longer)) return true;
  const stem = word.slice(0, -3);
  return derived.has(word.slice(-3)) && longer.startsWith(stem) && derived.has(longer.slice(stem.length));
}

/** "Democrats" and "democratic", "socialists" and "socialist". */
function isOfOneCreed(word: string, other: string): boolean {
  const stem = stemOfCreed(word);
  return stem !== undefined && stem.length > 4 && stem === stemOfCreed(other);
}

function stemOfCreed(word: string): string | undefined {
  const ending = creeds.find((one) => word.endsWith(one));
  return ending && word.slice(0, -ending.length);
}

/** Endings of those who hold with something, and of what they hold with, the longer ones first. */
const creeds = ["ists", "ics", "ism", "ist", "ic", "s"];

/** Whether the longer word is made of the shorter by an ending for its people: "santoria", "santorian"; "congo", "congolese". */
export function isDerived(word: string, longer: string): boolean {
  if (word.length < 4 || word === longer) return false;
  const stems = /[aeoy]$/u.test(word) ? [word, word.slice(0, -1)] : [word];
  return stems.some((stem) => longer.startsWith(stem) && peoples.has(longer.slice(stem.length)));
}

const peoples = new Set("n ns an ans ian ians i is ese lese ish ite ites er ers ic ean".split(" "));
const derived = new Set(["ist", "ism", "ian", "ish"]);
const endings = new Set("s es a e i o y an ian ean er ers ed ing ish ic esque".split(" "));
