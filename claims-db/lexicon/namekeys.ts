/** Keys by which a name and its misspellings are found in an index without comparing it with every other name. */
import { doubleMetaphone } from "double-metaphone";
import type { NameType } from "../model";
import { isCommon } from "./commonwords";
import { canonicalWords, fold, initialsOf, nameWords } from "./fold";
import { organisationOf } from "./organisations";
import { canonicalPlace } from "./places";
import { particles } from "./transliterations";

/**
 * The keys of a full name: the name itself, what the tables call it, its surname, its initials, and "~" with the sound
 * of each word. `nameKeys("Donald Trump", "person")` has "donald trump", "trump", "~TRMP" and "~TNLT".
 * Two names that {@link compareNames} can bring together share at least one key.
 */
export function nameKeys(full: string, type: NameType): readonly string[] {
  const words = nameWords(full);
  const known = canonicalPlace(full) ?? organisationOf(full.toLowerCase());
  const telling = words.filter((word) => isTelling(word, words.length));
  const keys = [
    words.join(" "),
    canonicalWords(full).join(" "),
    ...(known === undefined ? [] : [fold(known)]),
    ...(type === "person" || type === "thing" ? words.slice(-1) : []),
    ...(type === "person" ? [] : [...initialsOf(full).filter(({ length }) => length > 2), ...endingsOf(words)]),
    ...telling.flatMap(soundsOf),
    ...(type === "person" && words.length > 1 ? [] : telling.flatMap(edgesOf)),
  ];
  return [...new Set(keys.filter((key) => key.length > 1))];
}

/** "security council" for "UN Security Council", "republican" for "Republicans". */
function endingsOf(words: readonly string[]): readonly string[] {
  const singular = words.join(" ").replace(/s$/u, "");
  return [singular, ...words.slice(1, -1).map((_, i) => words.slice(i + 1).join(" "))];
}

/** Ordinary words of a longer name are in too many names to be a key. */
function isTelling(word: string, among: number): boolean {
  return word.length > 2 && !particles.has(word) && (among === 1 || !isCommon(word));
}

/** "<manc" and ">ster" of "manchester": one slip leaves one of them as it is. */
function edgesOf(word: string): readonly string[] {
  const length = word.length > 7 ? 4 : 3;
  return word.length < 6 ? [] : [`<${word.slice(0, length)}`, `>${word.slice(-length)}`];
}

function soundsOf(word: string): readonly string[] {
  return doubleMetaphone(word)
    .filter((code) => code !== "")
    .map((code) => `~${code}`);
}
