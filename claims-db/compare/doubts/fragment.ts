/** Knows headings and entries that hold a number and hardly a word to say of what: "Sixty-seven planes", "46 deaths". */
import type { Bound } from "../bound";

/** True where the draft's sentence has no verb, colon or stop, and two telling words at most besides its values. */
export function isFragment({ draft: { sentence, terms } }: Bound): boolean {
  if (/[.!?]["”’)]?\s*$/u.test(sentence.text)) return false;
  if (sentence.words.some(({ pos, text }) => pos === "VERB" || pos === "AUX" || text === ":")) return false;
  return terms.filter(({ value }) => !value).length <= mostTerms;
}

const mostTerms = 2;
