/** Brings names to one spelling, so that case, accents, hyphens, "the" and "Inc" make no difference. */
import { numberedWords } from "./numbered";
import { companyForms } from "./organisations";
import { remembering } from "./remembering";
import { transliteration } from "./transliterations";
import { invisibleMarks } from "./visible";

/** Lower case without accents, hyphens and dots: `fold("Jean-Pierre Müller")` is "jean pierre muller". */
export function fold(text: string): string {
  return isPlain.test(text) ? text.toLowerCase() : foldLetters(text);
}

/** Most names are words of the plain alphabet, which only need the lower case. */
const isPlain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/u;

function foldLetters(text: string): string {
  const plain = [...text.normalize("NFD").toLowerCase()].map((letter) => letters.get(letter) ?? letter).join("");
  return plain
    .replace(/(?:'|’)s(?=\s|$)/gu, "s")
    .replace(/[^\p{L}\p{N}&]+/gu, (gap) => (unseen.test(gap) ? "" : " "))
    .trim();
}

/** Marks within a word that part it into no two: dots, apostrophes, accents, and what a web page hides in it. */
const unseen = new RegExp(String.raw`^[.'’‘\u0060\u0300-\u036f${invisibleMarks}]+$`, "u");

/** The words of a name that tell it from others: `nameWords("The Smith & Sons Co.")` is smith, and, sons. */
export const nameWords: (text: string) => readonly string[] = remembering(wordsOfName);

function wordsOfName(text: string): readonly string[] {
  const words = fold(text)
    .split(" ")
    .map((word) => (word === "&" ? "and" : word));
  const bare = words[0] === "the" && words.length > 1 ? words.slice(1) : words;
  const last = bare.at(-1) ?? "";
  return bare.length > 1 && companyForms.has(last) ? bare.slice(0, -1) : bare;
}

/** The words of a name with transliterations, numbers and "US" brought to one: `canonicalWords("Mohamed Youssef")`, "symphony 3". */
export const canonicalWords: (text: string) => readonly string[] = remembering((text) =>
  numberedWords(spelledOut(nameWords(text))).map(transliteration),
);

/** "united states geological survey" for "us geological survey". */
function spelledOut(words: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  const long = rest.length > 0 ? longForms.get(first) : undefined;
  return long ? [...long.split(" "), ...rest] : words;
}

const longForms = new Map([
  ["us", "united states"],
  ["uk", "united kingdom"],
  ["un", "united nations"],
  ["eu", "european union"],
]);

/** The first letters of a name, with and without its small words: "who" for "World Health Organization". */
export function initialsOf(text: string): readonly string[] {
  const words = nameWords(text);
  const long = words.filter((word) => !smallWords.has(word));
  return [
    ...new Set(
      [words, long]
        .filter((list) => list.length > 1 && !/^i+$/u.test(list.at(-1) ?? ""))
        .map((list) => list.map(([first]) => first).join("")),
    ),
  ];
}

const smallWords = new Set("of for and the in on to de la del du des".split(" "));

/** Letters that no accent can be taken off. */
const letters = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ħ", "h"],
]);
