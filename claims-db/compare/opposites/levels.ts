/** Reads from two values which way one went: "was 206 million, down from 229 million", "at 3.3 times, after 3.7". */
import { wordAt } from "../../lexicon/wordat";
import type { Side } from "../../lexicon/measures";
import type { Claim, Word } from "../../model";
import { wordFrom, type Statement } from "../statement";

/** The side on which a value lies of the one before, and the word that leads to that; none where it is no like value. */
export function levelBehind(
  { sentence, claims }: Statement,
  { value, span }: Claim,
): { readonly at: number; readonly sides: readonly Side[] } | undefined {
  const { words } = sentence;
  let at = wordFrom(sentence, span.end);
  if (wordAt(words, at).text === ",") at++;
  const isSaid = wordAt(words, at).lower === "up" || wordAt(words, at).lower === "down";
  const lead = isSaid ? at + 1 : at;
  const from = leads.has(wordAt(words, lead).lower)
    ? lead + 1
    : leadsOfTwo(words[lead]?.lower, words[lead + 1]?.lower, lead);
  if (from < 0 || value.kind !== "figure") return undefined;
  const former = claims.find(
    (claim) => claim.value.kind === "figure" && wordFrom(sentence, claim.span.start) === from && claim.span !== span,
  );
  if (former?.value.kind !== "figure") return undefined;
  const isAlike = former.value.unit === value.unit && former.value.measure === value.measure;
  if (!isAlike || former.value.amount === value.amount) return undefined;
  return { at: lead, sides: [{ scale: "level", way: value.amount > former.value.amount ? "up" : "down" }] };
}

const leads = new Set(["from", "after", "against", "versus"]);

/** "compared with". */
function leadsOfTwo(one: string | undefined, two: string | undefined, lead: number): number {
  return one === "compared" && (two === "with" || two === "to") ? lead + 2 : -1;
}

/** From mark to mark around a word: of "Rent, which rose to 4, is due" that is "which rose to 4". */
export function clauseAround(words: readonly Word[], at: number): readonly [number, number] {
  const to = words.findIndex(({ pos, text }, i) => i > at && pos === "PUNCT" && text !== "-");
  return [words.findLastIndex(({ pos }, i) => i < at && pos === "PUNCT") + 1, to < 0 ? words.length : to];
}
