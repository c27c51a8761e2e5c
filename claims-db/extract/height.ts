/** Reads lengths in feet and inches that marks write: 6'2" is 6 feet 2 inches. */
import type { Word } from "../model";
import type { Amount } from "./amount";
import { digitsOf, isGlued, wordAt } from "./pieces";

/** The length that begins at a word, in feet; none without both marks, for a single one may close a quotation. */
export function readHeight(words: readonly Word[], at: number): Amount | undefined {
  const [first, foot, second, inch] = [0, 1, 2, 3].map((ahead) => wordAt(words, at + ahead));
  if (!feet.test(foot?.text ?? "") || !inches.test(inch?.text ?? "")) return undefined;
  if (![1, 2, 3].every((ahead) => isGlued(words, at + ahead))) return undefined;
  const [whole, part] = [digitsOf(first?.text ?? ""), digitsOf(second?.text ?? "")];
  if (whole === undefined || part === undefined || !Number.isInteger(whole) || part >= 12) return undefined;
  const amount = Number((whole + part / 12).toPrecision(12));
  const numeral = { from: at, to: at + 3, amount, step: 1 / 12, scale: 1, form: "fraction" } as const;
  return { from: at, to: at + 4, numeral, amount, step: 1 / 12, measure: "length", unit: "foot" };
}

const feet = /^['’′]$/u;
const inches = /^["”″]$/u;
