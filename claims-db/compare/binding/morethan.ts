/** Tells figures that say how far two things lie apart: "480 fewer than in 2011", "12 seats more than before". */
import type { PlacedSentence, Span } from "../../model";
import { textBehind } from "../statement";

/** True for "one decibel" in "one decibel more than the maker promises", and for "two" in "two metres taller than its twin". */
export function isMoreThan(sentence: Pick<PlacedSentence, "text" | "span">, claim: { readonly span: Span }): boolean {
  return comparing.test(textBehind(sentence, claim));
}

/** Words behind which "more than" bounds the next figure: "33% with less than 75 reviews", "$500 million in more than two days". */
export const links = "and|as|at|after|but|by|for|from|in|of|on|or|to|with|within";

/** " more than", " points fewer than"; "other than" compares nothing, and "later than" moments. */
const comparing = new RegExp(
  `^ (?:(?!more |less |fewer |(?:${links}) )\\p{L}+ )?(?!other|rather|later|earlier)(?:more|less|fewer|worse|\\p{L}{3,8}er) than\\b`,
  "iu",
);
