/** Says which of the articles that disagree are heard beside those that have the draft's value. */
import type { Claim } from "../model";
import { isSameAmount } from "./amounts/equal";
import { isExact } from "./amounts/outcome";
import type { Stance } from "./stance";
import { isTellingNumber } from "./binding/valuefeatures";
import { isNoEarlierTotal } from "./binding/growing";
import { isInPart } from "./roles/witnesses";

/** The stances that count against a claim, given those that count for it: one article's round number is no word against another's. */
export function heard(claim: Claim, agreeing: readonly Stance[], stances: readonly Stance[]): readonly Stance[] {
  const counts = hearings.map((hearing) => hearing(agreeing, claim, stances.length));
  return wellBound(stances).filter((against) => counts.every((does) => does(against)));
}

/** Whether an article is heard against a claim for which others speak. */
type Hearing = (agreeing: readonly Stance[], claim: Claim, articles: number) => (against: Stance) => boolean;

const hearings: readonly Hearing[] = [
  standsAgainst,
  isNoOther,
  isNoRounding,
  isNoEarlierTotal,
  isInPart,
  isNoOtherDay,
  isSurely,
  isNoLaterWord,
  isNotKnown,
];

/** The articles that disagree; one that is bound far worse than the best may speak of another thing. */
function wellBound(stances: readonly Stance[]): readonly Stance[] {
  const against = stances.filter(({ stance }) => stance === "disagrees");
  const best = Math.max(0, ...against.map(({ pair }) => pair?.score ?? 0));
  return against.filter(({ pair }) => (pair?.score ?? 0) >= best / 2);
}

/**
 * How sure one article must be against several that have the draft's very value, or against one that has it in a sentence
 * clearly more like the draft's: theirs may be the same thing, its own another.
 */
const alone = 0.8;

function standsAgainst(agreeing: readonly Stance[]): (against: Stance) => boolean {
  const bearers = agreeing.filter(({ pair }) => pair && isExact(pair.comparison));
  const best = Math.max(0, ...bearers.map(({ pair }) => pair?.score ?? 0));
  const isSure = agreeing.some((stance) => bearers.includes(stance) && stance.confidence >= certain && isLong(stance));
  return ({ confidence, pair }) =>
    confidence >= alone ||
    (bearers.length < 2 &&
      !(isSure && (pair?.near ?? 0) < 0.7) &&
      (!pair || pair.near >= 0.5 || best < leastLead * pair.score));
}

/** How much better than one that stands far off a bearer must be bound, so that the far one is not heard. */
const leastLead = 1.05;

/** How sure it is that an article has the draft's very figure of three digits, so that another's must stand as near. */
const certain = 0.95;

/** "1,240 people" are nobody's slip for another article's 6,800, unless its sentence is quite like the draft's. */
function isLong({ pair }: Stance): boolean {
  const value = pair?.candidate.claim.value;
  return value?.kind === "figure" && isTellingNumber(value);
}

/** "the second phase" beside "the first phase" is another phase, not another count; who came second can be disputed. */
function isNoOther(agreeing: readonly Stance[], { value }: Claim): (against: Stance) => boolean {
  if (value.kind !== "figure" || value.measure !== "ordinal" || agreeing.length === 0) return () => true;
  return ({ confidence }) => value.unit === "rank" && confidence >= alone;
}

/** "on Thursday" in one article and "on Sunday" in another are days of two events: a story has many. */
function isNoOtherDay(agreeing: readonly Stance[], { value }: Claim): (against: Stance) => boolean {
  const isWeekday = value.kind === "date" && value.weekday !== undefined && value.month === undefined;
  return () => !isWeekday || agreeing.length === 0;
}

/** A story that many articles tell has many days: where one has the draft's, another is heard only when it is nearly certain. */
function isSurely(agreeing: readonly Stance[], { kind }: Claim, articles: number): (against: Stance) => boolean {
  const isHeld = kind === "date" && agreeing.some(({ pair }) => pair && isExact(pair.comparison));
  return ({ confidence }) => !isHeld || articles < manyArticles || confidence >= surely;
}

const manyArticles = 3;
const surely = 0.97;

/** "first thought to be 44 per cent" tells of what an article had, and no later one speaks against that. */
function isNoLaterWord(agreeing: readonly Stance[]): (against: Stance) => boolean {
  const isOfThen = agreeing.some(({ pair }) => pair && first.test(pair.aligned.alignment.draft.sentence.text));
  return () => !isOfThen;
}

const first = /\b(?:(?:at )?first (?:thought|put|given|reported|reckoned|believed)|at first|initially|originally)\b/iu;

/** An article's "$412 million" is no word against "$412.3 million", where another one has that to the digit. */
function isNoRounding(agreeing: readonly Stance[], { value }: Claim): (against: Stance) => boolean {
  const isHeld = agreeing.some(({ pair }) => pair && isExact(pair.comparison));
  return ({ pair }) => {
    const source = pair?.candidate.claim.value;
    if (!isHeld || value.kind !== "figure" || source?.kind !== "figure") return true;
    return source.step <= value.step || Math.abs(source.amount - value.amount) > source.step / 2;
  };
}

/** "rose from 47 to 58" knows of the 47 that another article has, and where it belongs. */
function isNotKnown(agreeing: readonly Stance[]): (against: Stance) => boolean {
  const told = agreeing.flatMap(({ pair }) => (pair && isExact(pair.comparison) ? pair.candidate.passage.claims : []));
  return ({ pair }) => {
    const source = pair?.candidate.claim.value;
    return (
      source?.kind !== "figure" || !told.some(({ value }) => value.kind === "figure" && isSameAmount(value, source))
    );
  };
}
