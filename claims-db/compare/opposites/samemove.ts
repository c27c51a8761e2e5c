/** Says whether two directions, such as "up 3%" and "down 3%", are told of one thing. */
import { isMet, partnerOf } from "../align";
import { isAmong } from "../amounts/equal";
import { tellingOf } from "../binding/bond";
import type { Aligned } from "../pairs";
import { claimsIn, wordFrom } from "../statement";
import { areThingsBeside } from "./beside";
import { isConverse } from "./converse";
import type { Direction } from "./directions";
import { clauseAround } from "./levels";
import { isAllTold, isOnlySupposed, leastCoverage } from "./told";

/** Both speak of one thing, measured against one other. */
export function isOfOne(aligned: Aligned, mine: Direction, theirs: Direction): boolean {
  const { alignment } = aligned;
  if (isHeldApart(aligned, mine, theirs)) return false;
  const { sentence } = alignment.draft;
  const whole = [0, sentence.words.length] as const;
  if (aligned.widened >= leastCoverage && isAllTold(aligned, whole, [mine.at])) return true;
  const isLevel = mine.sides.some(({ scale }) => scale === "level") && tellingOf(mine.claim) >= leastTelling;
  if (isLevel && isAllTold(aligned, clauseAround(sentence.words, mine.at), [mine.at])) return true;
  if (mine.figure.change && theirs.figure.change && isAnyMetNear(aligned, mine)) return true;
  const place = wordFrom(alignment.source.sentence, theirs.claim.span.start);
  if (areThingsBeside(aligned, [mine.at, wordFrom(sentence, mine.claim.span.start)], place)) return true;
  const telling = anchorOf(aligned, mine);
  return telling + tellingOf(mine.claim) >= leastAlone || (telling >= leastTelling && isToldNear(aligned, mine));
}

/** One is only supposed, they are measured against two things, or one says from the other end what the other says. */
function isHeldApart(aligned: Aligned, mine: Direction, theirs: Direction): boolean {
  const { alignment } = aligned;
  if (mine.sides.some(({ scale }) => scale === "bound") && isOnlySupposed(aligned)) return true;
  if (mine.object >= 0 && theirs.object >= 0 && partnerOf(alignment, mine.object) !== theirs.object) return true;
  return isConverse(alignment, mine.at, theirs.at);
}

/** So much must the other values of the draft tell that the passage has; so much all of them where no word is shared. */
const [leastTelling, leastAlone] = [0.6, 1.8];

/** How much the other figures of the draft's sentence tell, if the passage has them all. */
function anchorOf({ alignment: { draft, source } }: Aligned, { claim: own }: Direction): number {
  const { sentence } = draft;
  const [from, to] = clauseAround(sentence.words, wordFrom(sentence, own.span.start));
  const others = claimsIn(draft, [from, to]).filter(
    ({ kind, span }) => kind === "figure" && span.start !== own.span.start,
  );
  return others.every((claim) => isAmong(claim, source.claims))
    ? others.reduce((sum, claim) => sum + tellingOf(claim), 0)
    : 0;
}

/** A change by one figure the other way is hardly another thing's, where any word beside it is met. */
function isAnyMetNear({ alignment }: Aligned, { at, claim }: Direction): boolean {
  const { draft } = alignment;
  const [from, to] = [wordFrom(draft.sentence, claim.span.start), wordFrom(draft.sentence, claim.span.end)];
  return draft.terms.some(
    ({ word, value, weight }, i) =>
      word !== at &&
      (word < from || word >= to) &&
      Math.min(Math.abs(word - at), Math.abs(word - to)) <= near &&
      (value || weight >= 0.3) &&
      isMet(alignment, i),
  );
}

const near = 6;

/** Of the words near the figure most are met there. */
function isToldNear({ alignment, around }: Aligned, { at }: Direction): boolean {
  const terms = alignment.draft.terms.flatMap((term, i) =>
    term.word !== at && Math.abs(term.word - at) <= near && !term.value && term.weight >= 0.3 ? [{ term, i }] : [],
  );
  const met = terms.filter(({ term, i }) => isMet(alignment, i) || term.keys.some(around));
  return met.length * 2 >= terms.length;
}
