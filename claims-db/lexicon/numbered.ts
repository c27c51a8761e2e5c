/** Writes the number of a name in one way: "Third Symphony" and "Symphony No. 3", "Second World War" and "World War II". */
import { ordinals, smalls } from "./numerals";

/** The words of a name, folded, with a leading ordinal or a last numeral as digits at the end: "symphony 3". */
export function numberedWords(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const lead = ordinals.get(first) ?? digitOrdinal(first);
  if (lead !== undefined) return [...words.slice(1), String(lead)];
  const number = romans.get(last) ?? smalls.get(last) ?? (/^\d{1,3}$/u.test(last) ? Number(last) : undefined);
  if (number === undefined) return words;
  const rest = words.slice(0, -1);
  return [...(numbering.has(rest.at(-1) ?? "") && rest.length > 1 ? rest.slice(0, -1) : rest), String(number)];
}

/** 3 of "3rd". */
function digitOrdinal(word: string): number | undefined {
  return /^\d{1,3}(?:st|nd|rd|th)$/u.test(word) ? Number.parseInt(word, 10) : undefined;
}

const numbering: ReadonlySet<string> = new Set(["no", "no.", "nr", "nr.", "number", "#"]);

const romans: ReadonlyMap<string, number> = new Map(
  "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii".split(" ").map((roman) => [roman, valueOf(roman)]),
);

function valueOf(roman: string): number {
  const values = [...roman].map((letter) => (letter === "i" ? 1 : letter === "v" ? 5 : 10));
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}
