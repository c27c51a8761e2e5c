/** Takes back a warning for an earlier time's figure where the draft's paragraph tells of that time. */
import type { PlacedSentence } from "../model";
import { isWarned, takenBack, type Judgement } from "./judgement";

/**
 * The judgements of a whole draft, without the warnings of a figure that a source has for an earlier time where a sentence
 * before it in its paragraph, or the heading above, has a year or speaks of an earlier time: "In 2023 it rained much. The dairy
 * made 37.8 tonnes of cheese." beside "41.5 tonnes (2023: 37.8 tonnes)".
 */
export function withoutBackThen(
  judgements: readonly Judgement[],
  sentences: readonly PlacedSentence[],
): readonly Judgement[] {
  return judgements.map((judgement) => {
    const isBack = isWarned(judgement) && judgement.reason.code === "earlier-time";
    return isBack && isThen(judgement.claim.sentence, sentences) ? takenBack(judgement, "other-time") : judgement;
  });
}

function isThen(at: number, sentences: readonly PlacedSentence[]): boolean {
  const own = sentences[at]?.paragraph;
  const before = sentences.slice(Math.max(0, at - most), at);
  const heading = before.findLast((one) => one.heading);
  return before.some((one) => (one === heading || one.paragraph === own) && earlier.test(one.text));
}

/** So many sentences before are looked at. */
const most = 12;

const earlier = /\b(?:(?:19|20)\d\d|last|previous|ago|earlier|(?:year|season|term|quarter) before)\b/iu;
