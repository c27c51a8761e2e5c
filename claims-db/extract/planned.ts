/** Reads what is planned or still to come: "will free", "plans to free", "proposed the release", "is to be freed". */
import { futures, plans, proposals, wishes } from "../lexicon/modality";
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { isVerb } from "./clause";
import { isOfRelative } from "./relative";

/**
 * True where the word at `i` plans what stands at `at`. What ends with its relative clause does not: "families who want to
 * move rose from 51 to 64" plans no 64.
 */
export function isPlanned(words: readonly Word[], i: number, at: number): boolean {
  return signs.some((isSign) => isSign(words, i)) && !isOfRelative(words, i, at);
}

const signs: readonly ((words: readonly Word[], i: number) => boolean)[] = [isFuture, isPlan, isToBe];

function isFuture(words: readonly Word[], i: number): boolean {
  const { lower, pos } = wordAt(words, i);
  return futures.has(lower) && pos !== "NOUN" && pos !== "PROPN";
}

/** "plans to free", "proposed that", "proposed the release". */
function isPlan(words: readonly Word[], i: number): boolean {
  const { lower, pos } = wordAt(words, i);
  const next = words[i + 1]?.lower;
  if (wishes.has(lower)) return next === "for";
  if (!plans.has(lower) || (lower === "due" && isCause(words, i))) return false;
  switch (next) {
    case "to":
      return isVerb(words[i + 2]);
    case "that":
    case "for":
      return pos === "VERB" || lower === "proposal";
    default:
      return proposals.has(lower) && pos === "VERB";
  }
}

/** "fell 7% due to lower demand" tells why; "is due to open", "a plant due to open" what is still to come. */
function isCause(words: readonly Word[], due: number): boolean {
  if (causes.has(wordAt(words, due + 2).lower)) return true;
  for (let i = due - 1; i >= 0; i--) {
    const { pos, lower } = wordAt(words, i);
    if (pos === "AUX" || /^[,;:()–—]$/u.test(lower)) return false;
    if (pos === "VERB") return true;
  }
  return false;
}

/** Adjectives that look like verbs after "due to". */
const causes: ReadonlySet<string> = new Set(["lower", "negative", "slow", "weak", "dry", "clear"]);

/** "are to be freed", "hostages to be freed"; not "believed to be alive". */
function isToBe(words: readonly Word[], i: number): boolean {
  if (wordAt(words, i).lower !== "to" || words[i + 1]?.lower !== "be") return false;
  return wordAt(words, i + 2).pos === "VERB" && /^(?:AUX|NOUN|NUM)$/.test(wordAt(words, i - 1).pos);
}
