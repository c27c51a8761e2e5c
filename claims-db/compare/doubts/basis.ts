/** Finds that a draft holds a figure against something else than the source does: analysts' forecasts, the quarter before. */
import type { Claim, PlacedSentence } from "../../model";
import type { Bound } from "../bound";

/**
 * True where the words around the draft's figure say that others expected it ("above the $1.15 that analysts expected"), or
 * that it is counted from the quarter before, and no word of the source's sentence says so: "$1.21, compared to $1.05" and
 * "up 22% from a year ago" then say nothing of it.
 */
export function isOfOtherBasis({ claim, draft, disagree }: Bound): boolean {
  if (!disagree || claim.value.kind !== "figure") return false;
  const { sentence } = disagree.candidate.passage;
  return bases.some(({ mine, theirs }) => mine.test(around(draft.sentence, claim)) && !theirs.test(sentence.text));
}

const bases: readonly { readonly mine: RegExp; readonly theirs: RegExp }[] = [
  {
    mine: /\b(?:analysts?|consensus|wall street|(?<!\b(?:its|their|our|own|the|a) )(?:forecasts?|estimates?|expectations?) of|(?<!\b(?:are|is|be) )expect(?:ed|ations?))\b/iu,
    theirs:
      /\b(?:analysts?|consensus|wall street|economists|forecasts?|estimates?|estimated|expect\p{L}*|predict\p{L}*|guid\p{L}*|outlook|project\p{L}*|anticipat\p{L}*)\b/iu,
  },
  {
    mine: /\b(?:(?:on|from|than|over|against) the (?:previous |prior |preceding |last )?(?:quarter|month|week)\b(?! of)|quarter-on-quarter|quarter-over-quarter|month-on-month|sequentially)/iu,
    theirs:
      /\b(?:quarters?|months?|weeks?|sequential(?:ly)?|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu,
  },
];

/** How many letters before and behind the figure its basis may stand. */
const [before, behind] = [30, 40];

/** The text around a claim, no further than the next figure. */
function around({ text, span }: PlacedSentence, claim: Claim): string {
  const [start, end] = [claim.span.start - span.start, claim.span.end - span.start];
  const left = text.slice(Math.max(0, start - before), start);
  const right = text.slice(end, end + behind);
  return `${left.slice(left.search(/[^\d]*$/u))}${text.slice(start, end)}${right.slice(0, firstDigit(right))}`;
}

function firstDigit(text: string): number {
  const at = text.search(/\d/u);
  return at < 0 ? text.length : at;
}
