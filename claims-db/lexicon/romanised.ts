/** Knows two spellings of one name from another script: "Tarek El-Gammal" and "Tareq al-Gammal", "Mizrahi" and "Mizrachi". */
import { nameWords } from "./fold";
import { givenNames, surnames } from "./givennames";
import { particles } from "./transliterations";

/**
 * Whether two names may be one name that two writers put into Latin letters: word for word the same sounds, as far as such
 * writers agree on them. Not "Holm" and "Halm", nor "Karen" and "Karin", which both are names of their own. The table below is of
 * the kind of Daitch and Mokotoff's Soundex for Slavic and Hebrew names, but keeps the vowels that are heard.
 */
export function areRomanised(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => nameWords(name).filter((word) => !particles.has(word)));
  if (!one || one.length === 0 || one.length !== other?.length) return false;
  return one.every((word, i) => areOneWord(word, other[i] ?? ""));
}

function areOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  if ([givenNames, surnames].some((names) => names.has(a) && names.has(b))) return false;
  return soundsOf(a) === soundsOf(b);
}

/** What stands for one sound, in the order of replacing: what writers of other scripts choose between, or leave out. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^sc?ht(?=[aeiou])/u, "st"],
  [/sch|sh/gu, "s"],
  [/tch|ch|kh/gu, "h"],
  [/tz|ts/gu, "z"],
  [/ck|q|c(?![eiyh])/gu, "k"],
  [/gh/gu, "g"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/w/gu, "v"],
  [/[ae][iy]/gu, "ai"],
  [/ie|ee|ij|y/gu, "i"],
  [/ou|oo|u/gu, "o"],
  [/(?<=[aeio])h$/u, ""],
  [/(?!^)e(?!$)/gu, ""],
  [/(.)\1+/gu, "$1"],
];

function soundsOf(word: string): string {
  return sounds.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
}
