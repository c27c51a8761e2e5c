/** Knows a sentence that holds two of a row against each other: of each the source tells a figure, and of neither what the draft says. */
import type { Bound } from "../bound";

/** "Ada Brusk wrote twice as many episodes as Tom Lund" beside "Berg wrote 21 of them, Brusk 9 and Lund 4". */
export function isCompared({ draft: { sentence }, disagree, pairs, others }: Bound): boolean {
  const passage = disagree?.candidate.passage;
  if (!passage || !comparing.test(sentence.text) || comparing.test(passage.sentence.text)) return false;
  if (others.agreeing > 0) return true;
  return pairs.some(
    ({ candidate, comparison }) =>
      candidate.passage === passage && (comparison.outcome === "agrees" || comparison.reason.code === "contains"),
  );
}

/** Before whom the other is held: "more than 40 people" compares nobody. */
const comparing =
  /\b(?:as (?:many|much)|(?:more|fewer|less|\p{L}{3,}er)) (?:[\p{L}-]+ ){0,5}(?:as|than) (?:the )?\p{Lu}/u;
