/** Reads the small words that make another verb of the one before them: "turned down the offer", "turned the offer down". */
import { wordAt } from "../../lexicon/wordat";
import type { Word } from "../../model";

/** Make another verb of the one before them: "pass on", "open up". */
export const particles: ReadonlySet<string> = new Set(["off", "out", "away", "over", "up", "down", "back"]);

const farthest = 8;

/** "down" of "turned the offer down"; empty where no particle stands behind the next phrase. */
export function particleApart(words: readonly Word[], verb: number): string {
  const behind = words.slice(verb + 1, verb + 1 + farthest);
  const at = behind.findIndex(({ pos, lower }) => pos === "PUNCT" || pos === "VERB" || particles.has(lower));
  const { lower } = wordAt(behind, at);
  return at > 0 && particles.has(lower) ? lower : "";
}
