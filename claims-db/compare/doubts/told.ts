/** Finds that an article tells the draft's very figure, and the one that differs as something else: a result and a forecast. */
import type { Claim, Quantity } from "../../model";
import { isSameNumber } from "../amounts/equal";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { baseUnitOf, factorOf } from "../amounts/unit";
import { isExact } from "../amounts/outcome";
import { isTiedIn } from "../signs/tied";
import { isTellingNumber, mantissa } from "../binding/valuefeatures";

/**
 * True where the article states a figure of three digits as the draft does, and only expects or denies the other,
 * or where it tells the very amount of each of many: "earnings of $1.47 a share" beside "$1.39 was expected", and "costs
 * $1,240" beside "$1,240 per desk".
 */
export function isToldAsSuch(bound: Bound): boolean {
  if (bound.tied) return false;
  return isOfMode(bound) || isOfEach(bound) || isBeside(bound) || isOfDate(bound) || isInOtherUnit(bound);
}

/** "came in at $1.12 versus $1.05" beside "$1.21 compared to $1.05": the wrong one is the other. */
function isBeside({ claim, agree, disagree }: Bound): boolean {
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  return claim.value.kind === "figure" && agree.candidate.passage === disagree.candidate.passage && isTiedIn(agree);
}

/** "$402.5 million in the second quarter" where the source has both, and another figure for the third. */
function isOfDate({ claim, draft, agree, disagree }: Bound): boolean {
  const source = agree?.candidate.claim.value;
  if (!agree || !disagree || claim.value.kind !== "figure" || source?.kind !== "figure") return false;
  const { passage } = agree.candidate;
  const isTold = isExact(agree.comparison) ? isTellingNumber(claim.value) : isTellingNumber(source);
  if (!isTold || passage !== disagree.candidate.passage) return false;
  const own = new Set(draft.claims.flatMap(({ kind, text }) => (kind === "date" ? [text.toLowerCase()] : [])));
  const [told, other] = [agree.candidate.claim, disagree.candidate.claim];
  const far = (date: Claim, figure: Claim): number => Math.abs(date.span.start - figure.span.start);
  const dates = passage.claims.filter(({ kind }) => kind === "date");
  return (
    dates.some((date) => own.has(date.text.toLowerCase()) && far(date, told) < far(date, other)) &&
    dates.some((date) => !own.has(date.text.toLowerCase()) && far(date, told) > far(date, other))
  );
}

/** "a contract for one year" where the source has 12 months, and 24 for another contract: nobody writes that by chance. */
function isInOtherUnit({ claim, agree, disagree }: Bound): boolean {
  const [mine, theirs] = [claim.value, agree?.candidate.claim.value];
  if (!agree || !disagree || agree.near < disagree.near - mostBehind) return false;
  if (mine.kind !== "figure" || theirs?.kind !== "figure" || mine.unit === theirs.unit) return false;
  if (mine.measure !== "duration" || theirs.measure !== "duration") return false;
  const times = (mine.amount * factorOf(mine)) / (theirs.amount * factorOf(theirs));
  return Math.abs(times - 1) < slack;
}

/** How much less of the draft's words may stand around it: a coach's 12 months are no athlete's year. */
const mostBehind = 0.15;

/** Twelve months are not quite 365 days. */
const slack = 0.02;

function isOfMode({ claim, agree, disagree }: Bound): boolean {
  if (claim.value.kind !== "figure" || !isTellingNumber(claim.value)) return false;
  if (!agree || !disagree || !isExact(agree.comparison)) return false;
  const [told, other] = [agree.candidate.claim, disagree.candidate.claim];
  return claim.modality === "stated" && told.modality === "stated" && other.modality !== "stated";
}

/** Money whose amount the article has with a "per", where the draft leaves that out, or the other way round. */
function isOfEach({ claim, pairs, disagree }: Bound): boolean {
  const { value } = claim;
  if (!disagree || value.kind !== "figure" || value.measure !== "money") return false;
  if (mantissa(value.amount).length < leastDigits) return false;
  return pairs.some((pair) => {
    const source = pair.candidate.claim.value;
    if (!isAsNear(pair, disagree)) return false;
    return source.kind === "figure" && isRate(source) !== isRate(value) && isSameMoney(value, source);
  });
}

/** Its words are the draft's no less than those of the other are. */
function isAsNear(told: Pair, other: Pair): boolean {
  return told.near >= other.near && told.zone >= other.zone;
}

/** "$5" is told of many things. */
const leastDigits = 2;

function isRate({ unit = "" }: Quantity): boolean {
  return unit.includes(" per ");
}

function isSameMoney(draft: Quantity, source: Quantity): boolean {
  return isSameNumber(draft, source) && baseUnitOf(draft) === baseUnitOf(source);
}
