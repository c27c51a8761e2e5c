/** Knows how long something has not been done, which is no denial of the time: "had not sailed for 14 months". */
import { wordAt } from "../lexicon/wordat";
import type { Found, Sentence } from "../model";

/** True for "14 months" in "had not sailed for 14 months"; not in "did not sail for 14 months", which may deny the time. */
export function isGap({ words }: Sentence, { value, start }: Found): boolean {
  if (value.kind !== "figure" || value.measure !== "duration") return false;
  const at = words.findIndex(({ end }) => end > start);
  const opening = words.findLastIndex(({ lower }, i) => i < at && (lower === "for" || lower === "in"));
  if (opening < 0 || at - opening > reach) return false;
  const clause = words.slice(words.findLastIndex(({ pos }, i) => i < opening && pos === "PUNCT") + 1, opening);
  return clause.some(
    ({ lemma }, i) =>
      lemma === "have" && negations.has(wordAt(clause, i + 1).lower) && wordAt(clause, i + 2).pos !== "NUM",
  );
}

/** "for more than 14 months". */
const reach = 4;

const negations: ReadonlySet<string> = new Set(["not", "n't", "n’t"]);
