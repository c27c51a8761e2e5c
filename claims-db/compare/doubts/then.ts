/** Finds that an article tells the draft's age of another time of somebody's life: "she married at 22". */
import type { Bound } from "../bound";

/** True where the draft's age stands in the article as one that was reached: "at 22", "then 37", "turned 60". */
export function isAgeThen({ claim, aligned }: Bound): boolean {
  const { value } = claim;
  if (value.kind !== "figure" || value.measure !== "age" || value.upper !== undefined) return false;
  const age = String(value.amount);
  return aligned.some(({ passage: { sentence } }) =>
    sentence.words.some(({ text }, i) => text === age && leading.has(sentence.words[i - 1]?.lower ?? "")),
  );
}

const leading: ReadonlySet<string> = new Set(["at", "then", "now", "was", "turned", "aged"]);
