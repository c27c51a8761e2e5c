/** Contractions of English and what they stand for. */
import { wordSet } from "./wordset";

const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ["will", "not"]],
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["shan't", ["shall", "not"]],
  ["let's", ["let", "us"]],
  ["gonna", ["going", "to"]],
  ["wanna", ["want", "to"]],
  ["ok", ["okay"]],
  ["'em", ["them"]],
]);

const endings: readonly (readonly [string, string])[] = [
  ["n't", "not"],
  ["'m", "am"],
  ["'re", "are"],
  ["'ll", "will"],
  ["'ve", "have"],
];

/** Words after which "'s" is "is" and no possessive. */
const subjects = wordSet("it that there he she what who where how here this everything nothing everybody nobody");

/** The words of a contraction in lower case: `spellOut("don't")` is ["do", "not"]; any other word is itself. */
export function spellOut(word: string): readonly string[] {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (!word.includes("'")) return [word];
  const ending = endings.find(([short]) => word.endsWith(short) && word.length > short.length);
  if (ending !== undefined) return [word.slice(0, -ending[0].length), ending[1]];
  const owner = word.endsWith("'s") ? word.slice(0, -2) : "";
  return subjects.has(owner) ? [owner, "is"] : [word];
}
