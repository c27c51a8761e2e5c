/** Knows shares that a writer rounds or works out: "more than half" for 54 percent, "two thirds" for 31 of 48. */
import { nounAffinity } from "../../lexicon/nouns";
import type { Claim, PlacedSentence, Quantity } from "../../model";
import type { Bound } from "../bound";
import { textBefore, textBetween } from "../statement";

/** The source's sentence has the share too: "over half, 54 percent" is true of its 54 percent, whatever its 37 are of. */
export function isRoughShare({ claim, agree, disagree }: Bound): boolean {
  if (!isShare(claim) || !agree || !disagree) return false;
  return agree.candidate.passage === disagree.candidate.passage;
}

/** "almost two thirds of the growers" where the article has "31 of the 48 growers", or says it of the other third. */
export function isShareOfCounts({ claim, aligned }: Bound): boolean {
  const { value } = claim;
  if (value.kind !== "figure" || !isShare(claim)) return false;
  return aligned.some(({ passage: { claims, sentence } }) =>
    claims.some((part, i) => {
      const whole = claims.slice(i + 1).find(({ kind }) => kind === "figure");
      if (!whole) return false;
      const share = areOneThing(value, [part, whole]) ? shareTold([part, whole], sentence) : undefined;
      return share !== undefined && [share, 1 - share].some((one) => Math.abs(one - value.amount) <= tolerance);
    }),
  );
}

/** "31 of the 48 growers" says nothing of a share of the workers. */
function areOneThing({ counted }: Quantity, ends: readonly Claim[]): boolean {
  const theirs = ends.flatMap(({ value }) => (value.kind === "figure" ? value.counted : []));
  if (counted.length === 0 || theirs.length === 0) return true;
  return counted.some((one) => theirs.some((other) => nounAffinity(one, other) >= leastAffinity));
}

/** From here on two nouns may be one thing. */
const leastAffinity = 0.6;

/** "31 of the 48 growers", "of the 48 growers, 31". */
function shareTold([one, other]: readonly [Claim, Claim], sentence: PlacedSentence): number | undefined {
  const between = textBetween(sentence, [one, other]);
  if (isPartOf.test(between)) return shareOf(one, other);
  const isLed = /\b(?:of|among) (?:the |its |their |all )?$/iu.test(textBefore(sentence, one));
  return isLed && /^ (?:[\p{L}-]+ ){0,3}[\p{L}-]+, $/u.test(between) ? shareOf(other, one) : undefined;
}

/** How far a share in words may lie from the one that two numbers make. */
const tolerance = 0.035;

const isPartOf = /^ (?:[\p{L}-]+ ){0,2}(?:of|from among) (?:the |its |their |all |some )?$/u;

function shareOf(part: Claim, whole: Claim): number | undefined {
  const [own, all] = [part.value, whole.value];
  if (own.kind !== "figure" || all.kind !== "figure" || !isPlain(own) || !isPlain(all)) return undefined;
  return own.unit === all.unit && own.amount > 0 && own.amount < all.amount ? own.amount / all.amount : undefined;
}

function isPlain({ measure, upper }: Quantity): boolean {
  return upper === undefined && (measure === "count" || measure === "number" || measure === "money");
}

/** "With 98 percent of the votes counted" says how far the count is, and no result. */
export function isOfCounting({ claim, draft, disagree }: Bound): boolean {
  if (!disagree) return false;
  const source = disagree.candidate;
  return isProgress(source.claim, source.passage.sentence) && !isProgress(claim, draft.sentence);
}

function isProgress({ value, span }: Claim, { text, span: { start } }: PlacedSentence): boolean {
  return value.kind === "figure" && value.measure === "percent" && counting.test(text.slice(span.end - start));
}

const counting =
  /^ (?:of (?:the |all )?(?:votes?|ballots?|precincts|districts|constituencies|stations|results?) )?(?:(?:have|had|has|been|were|now|already) ){0,2}(?:counted|reporting|reported|declared)\b/;

/** A share in words, not "0.5 times" or "1/2 inch". */
function isShare({ value }: Claim): boolean {
  return value.kind === "figure" && value.measure === "ratio" && value.amount < 1;
}
