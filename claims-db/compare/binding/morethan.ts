/** Tells figures that say how far two things lie apart: "480 fewer than in 2011", "12 seats more than before". */
import type { PlacedSentence, Span } from "../../model";
import { textBehind } from "../statement";

/** True for "one decibel" in "one decibel more than the maker promises", and for "two" in "two metres taller than its twin". */
export function isMoreThan(sentence: Pick<PlacedSentence, "text" | "span">, claim: { readonly span: Span }): boolean {
  return comparing.test(textBehind(sentence, claim));
}

/** " more than", " points fewer than"; "other than" compares nothing, and "later than" moments. */
const comparing =
  /^ (?:(?!more |less |fewer )\p{L}+ )?(?!other|rather|later|earlier)(?:more|less|fewer|worse|\p{L}{3,8}er) than\b/iu;
