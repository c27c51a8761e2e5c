/** Tells a year that names which event is meant from one that says when, as named numbers. */
import type { Claim, PlacedSentence } from "../../model";
import type { Pair } from "../pairs";
import { wordFrom } from "../statement";

/** "the 2019 Women's World Cup": a year that belongs to a name says which one, not when; nothing for other claims. */
export function dateFeatures(
  { kind, span }: Claim,
  sentence: PlacedSentence,
  pair: Pair | undefined,
): Readonly<Record<string, number>> {
  if (kind !== "date") return {};
  const source = pair?.candidate;
  return {
    "edition.draft": isEdition(sentence, span.end) ? 1 : 0,
    "edition.source": source ? (isEdition(source.passage.sentence, source.claim.span.end) ? 1 : 0) : -1,
  };
}

/** "the 2019 Women's World Cup": what ends there is followed by a noun or a name. */
export function isEdition(sentence: PlacedSentence, end: number): boolean {
  const next = sentence.words[wordFrom(sentence, end)];
  return next !== undefined && (next.pos === "PROPN" || next.pos === "NOUN") && /^\p{L}/u.test(next.text);
}
