/** Smooths what the tagger stumbles over, at the same length: letters that it does not know, and the "s" of "A320s". */
import { withoutRuns } from "./runs";

/**
 * The text with money signs for letters that stand for money before digits, of the same length: "Rs168,900" is "€€168,900"
 * to the tagger, which takes "Rs168" for a name otherwise. One letter needs more: "R168,900" and "R3m", not "the R100 airship".
 */
export function moneyLetters(text: string): string {
  return text.replace(coinLetters, (letters) => "€".repeat(letters.length));
}

const coinLetters =
  /(?<![\p{L}\p{N}])(?:(?:Rs|RM|CHF|SEK|NOK|DKK|K[Ss]h|ZAR|INR|EUR|GBP|USD)(?=\d)|Sh(?=\d\d)|[R₦₱](?=\d{1,3}(?:,\d{3})+\b|\d+\.\d\d\b|\d+(?:\.\d+)?(?:bn|m| million| billion)\b))/gu;

/**
 * The text with a plain letter for each accented one beyond Western Europe's, of the same length: "Dačić of Łódź" is
 * "Dacic of Lodz" to the tagger, which cuts such names into "Da", "č", "i", "ć" otherwise.
 */
export function plainLetters(text: string): string {
  return text.replace(farLetters, (letter) => {
    const base = letter.normalize("NFD").charAt(0);
    return /[A-Za-z]/.test(base) ? base : (letters.get(letter) ?? letter);
  });
}

/** The text as every step of the tagger is given it, of the same length: without runs too long for words, with plain letters and blanks. */
export function smoothed(text: string): string {
  return plainLetters(plainBlanks(withoutRuns(text)));
}

/**
 * The text with a plain blank for each that the tagger cannot count, of the same length: the line breaks that word processors
 * leave in a paragraph, wide blanks, byte order marks. Behind one of them every word would stand in the wrong place.
 */
function plainBlanks(text: string): string {
  return text.replace(/[\v\f\u1680\u2028\u2029\u3000\ufeff]/gu, " ");
}

/** The text with a blank for the "s" of several machines of one model, of the same length: "two Halberg A320s" of the A320. */
export function singleModels(text: string): string {
  return text.replace(modelPlural, " ");
}

/** The text with a blank for the hyphen that ties a number to a word: "magnitude-6.1", "the 6-foot-8 guard". */
export function looseNumbers(text: string): string {
  return text.replace(/(?<=\b[Mm]agnitude|\d-foot)-(?=\d)/gu, " ");
}

/** "A320s", "F-16s", "777-300s", "Halberg 747s"; not "1990s", "mid-20s" or "iPhone 4s". */
const modelPlural = /(?<=\b\p{Lu}-?\d{2,3}|\b\d{3}-\d{2,3}|\p{Lu}\p{Ll}{2,} [1-9]\d\d)s(?![\p{L}\p{N}-])/gu;

/** Latin letters of the extended blocks; those of French, German and Spanish the tagger knows. */
const farLetters = /[\u0100-\u024f\u1e00-\u1eff\u0259\u018f]/g;

/** Letters that no accent can be taken off. */
const letters: ReadonlyMap<string, string> = new Map(
  ["łl", "ŁL", "đd", "ĐD", "ıi", "ħh", "ĦH", "ŧt", "ŦT", "ŋn", "ŊN", "əe", "ƏE", "œo", "ŒO"].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
