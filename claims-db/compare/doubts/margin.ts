/** Tells figures that say how far two values lie apart: "two minutes less than the runner-up", "won by 14 points". */
import type { Claim, Passage } from "../../model";
import { isMoreThan } from "../binding/morethan";
import { textBehind } from "../statement";

type Sentence = Pick<Passage["sentence"], "text" | "span">;

/** True for "one decibel" in "one decibel more than the maker promises", and for "12" in "12 seats fewer than in 2020". */
export function isMargin(claim: Claim, sentence: Sentence): boolean {
  return isMoreThan(sentence, claim) || trailing.test(textBehind(sentence, claim));
}

/** " behind", " points ahead of". */
const trailing = /^ (?:points? |seats? |places? |goals? |votes? )?(?:behind|ahead|adrift)\b/u;

/** The same, and whatever else tells a distance: "won by 14 points", "19 seconds behind", "rose 3 percent". */
export function isDistance(claim: Claim, sentence: Sentence): boolean {
  const start = claim.span.start - sentence.span.start;
  const { value } = claim;
  if (value.kind === "figure" && value.change !== undefined) return true;
  const after = textBehind(sentence, claim);
  return isMargin(claim, sentence) || apart.test(after) || by.test(sentence.text.slice(0, start));
}

/** " behind her", " points ahead", " off the record", " higher". */
const apart =
  /^ (?:\p{L}+ )?(?:behind|ahead|off|clear|adrift|above|below|short|more|less|fewer|additional|extra|\p{L}{3,8}er)\b/u;

/** "by about ", "a lead of ". */
const by = /\b(?:by|margin of|lead of|gap of|difference of)(?: \p{L}+){0,2} ?[$€£]?$/u;
