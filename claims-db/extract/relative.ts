/** Knows a denial that ends with a relative clause: those "who did not strike" were paid. */
import type { Word } from "../model";

const relatives: ReadonlySet<string> = new Set(["that", "who", "which"]);

const finite: ReadonlySet<string> = new Set("is are was were has had have will would can could did does do".split(" "));

/** So many words before "not" its "who" may stand. */
const nearby = 3;

/**
 * True where the "not" at `i` belongs to a relative clause that is over before `at`: "Those who did not strike were paid
 * 300 euros" says what was paid. A pronoun begins another clause, as in "those who do not know what they were paid".
 */
export function isOfRelative(words: readonly Word[], i: number, at: number): boolean {
  const before = words.slice(Math.max(1, i - nearby), i);
  const lead = before.findIndex(({ lower }) => relatives.has(lower));
  if (lead < 0 || !/^(?:NOUN|PROPN|PRON)$/u.test(words[i - before.length + lead - 1]?.pos ?? "")) return false;
  const end = words.findIndex(({ lower }, j) => j > i + 1 && j < at && finite.has(lower));
  return end > 0 && !words.slice(i + 1, end).some(({ pos }) => pos === "PRON" || pos === "SCONJ" || pos === "PUNCT");
}
