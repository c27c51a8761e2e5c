/** Reads lengths in feet and inches that marks write: 6'2" is 6 feet 2 inches. */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import type { Amount } from "./amount";
import { digitsOf, isGlued } from "./pieces";

/** The length that begins at a word, in feet; none without both marks, for a single one may close a quotation. */
export function readHeight(words: readonly Word[], at: number): Amount | undefined {
  const texts = [0, 1, 2, 3].map((ahead) =>
    ahead === 0 || isGlued(words, at + ahead) ? wordAt(words, at + ahead).text : "",
  );
  const [first = "", foot = "", second = "", inch = ""] = texts;
  if (!feet.test(foot) || !inches.test(inch) || !/^\d+$/u.test(first)) return undefined;
  const part = digitsOf(second) ?? mostInches;
  if (part >= mostInches) return undefined;
  const amount = Number((Number(first) + part / mostInches).toPrecision(12));
  const step = 1 / mostInches;
  const numeral = { from: at, to: at + 3, amount, step, scale: 1, form: "fraction" } as const;
  return { from: at, to: at + 4, numeral, amount, step, measure: "length", unit: "foot" };
}

/** Inches of a foot. */
const mostInches = 12;

const feet = /^['’′]$/u;
const inches = /^["”″]$/u;
