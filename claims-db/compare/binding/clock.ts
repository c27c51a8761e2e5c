/** Says how the date of a draft's sentence stands to the date of a source's: figures of different days differ rightly. */
import { dayNumber } from "../../lexicon/days";
import { withoutAsides } from "./owndate";
import type { Claim, Moment, PlacedSentence, Quantity } from "../../model";

/**
 * 1 where the draft speaks of a later day than the source ("by April 10" beside "as of 9 April"), -1 of an earlier one,
 * 0 of the same, half where it is only before or after the same day, 2 where one of them names no time. A year that only
 * one side states is taken from the other.
 */
export function shiftOf(draft: readonly Claim[], source: readonly Claim[]): number {
  const theirs = momentsOf(source);
  let shift = 2;
  for (const mine of momentsOf(draft)) {
    for (const other of theirs) {
      const difference = differenceOf(mine, other);
      if (difference === undefined) continue;
      if (difference === 0) return 0;
      if (Math.abs(shift) !== aside) shift = difference;
    }
  }
  return shift;
}

/** "before April 9" beside "as of 9 April", "before 2010" beside 2015: one tells of the time, the other of what lies before or after. */
export function isBeside(draft: readonly Claim[], source: readonly Claim[]): boolean {
  const isDay = [...momentsOf(draft), ...momentsOf(source)].some(({ day }) => day !== undefined);
  return Math.abs(shiftOf(draft, source)) === aside || !isDay;
}

/** "As of April 9, 387 cases": the sentence counts what there was up to a day of its own. */
export function isCounted({ text, span }: PlacedSentence, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      claim.kind === "date" &&
      /\bas (of|at)( the)?\s*$/i.test(text.slice(0, Math.max(0, claim.span.start - span.start))),
  );
}

/** Two full dates of one month, a few days apart: rather a slip of the pen than another time. */
export function isNearDay(draft: readonly Claim[], source: readonly Claim[]): boolean {
  const theirs = momentsOf(source).filter(isFullDay);
  return momentsOf(draft)
    .filter(isFullDay)
    .some(({ year, month, day }) =>
      theirs.some(
        (other) => other.year === year && other.month === month && Math.abs((other.day ?? 0) - (day ?? 0)) <= mostDays,
      ),
    );
}

const mostDays = 10;

function isFullDay({ year, month, day, relation }: Moment): boolean {
  return year !== undefined && month !== undefined && day !== undefined && relation === "on";
}

/** A figure with the other claims of its sentence, and the day ("2025-03-06") on which its article was published. */
export interface Dated {
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  readonly sentence?: PlacedSentence;
  readonly published?: string | undefined;
}

/**
 * True where the figure of a later day is the larger one, or that of an earlier day the smaller: "387 cases on April 9" and
 * "over 390 by April 10" are both true of a total that grows, and so are 387 on April 9 and "fewer than 380 before April 9".
 */
export function isOutgrown(draft: Dated, source: Dated): boolean {
  const [mine, theirs] = [draft.claim.value, source.claim.value];
  if (mine.kind !== "figure" || theirs.kind !== "figure") return false;
  const stated = shiftOf(own(draft), own(source));
  const shift = stated === 2 && isBefore(draft.claims, source) ? -1 : stated;
  return Math.abs(shift) <= 1 && shift !== 0 && stepOf(mine, theirs) === Math.sign(shift);
}

function own({ claim, claims, sentence }: Dated): readonly Claim[] {
  return sentence ? withoutAsides(claims, sentence, claim) : claims;
}

/** 1 where the first is the larger: by its amount, or as the bound of an equal one, as in "over 50" beside 50. */
function stepOf(mine: Quantity, theirs: Quantity): number {
  const apart = Math.sign(mine.amount - theirs.amount);
  return apart !== 0 ? apart : mine.hedge === "over" ? 1 : mine.hedge === "under" ? -1 : 0;
}

/** "14,000 by September" is before what an article of October tells without a day; long before, it is another matter. */
function isBefore(draft: readonly Claim[], { claims, published }: Dated): boolean {
  const [year, month, day] = (published ?? "").split("-").map(Number);
  if (momentsOf(claims).length > 0 || !year || !month || !day) return false;
  const told = dayNumber(year, month, day);
  return momentsOf(draft).some((mine) => {
    const own = dayOf(mine, year);
    return own !== undefined && mine.month !== month && own < told && told - own <= mostApart;
  });
}

/** Days between a draft's date and an article's, within which a total may have grown from one to the other. */
const mostApart = 92;

/** "after April 9" beside "as of 9 April" leaves the day, but names it. */
const aside = 0.5;

function momentsOf(claims: readonly Claim[]): readonly Moment[] {
  return claims.flatMap(({ value }) =>
    value.kind === "date" && (value.month ?? value.year) !== undefined ? [value] : [],
  );
}

function differenceOf(draft: Moment, source: Moment): number | undefined {
  if (draft.month === undefined || source.month === undefined) return yearDifference(draft.year, source.year);
  const [mine, theirs] = [dayOf(draft, source.year), dayOf(source, draft.year)];
  if (mine === undefined || theirs === undefined) return undefined;
  const bothHaveDays = draft.day !== undefined && source.day !== undefined;
  if (bothHaveDays && mine + besides[draft.relation] === theirs + besides[source.relation]) return 0;
  if (bothHaveDays ? mine !== theirs : draft.month !== source.month) return Math.sign(mine - theirs);
  return draft.relation === "after" && source.relation !== "after"
    ? aside
    : draft.relation === "before" && source.relation !== "before"
      ? -aside
      : 0;
}

/** The day that is meant by a limit, if it is the next: "before April 10" is by the 9th. */
const besides: Readonly<Record<Moment["relation"], number>> = {
  on: 0,
  between: 0,
  since: 0,
  until: 0,
  by: 0,
  before: -1,
  after: 1,
};

function yearDifference(draft: number | undefined, source: number | undefined): number | undefined {
  return draft === undefined || source === undefined ? undefined : Math.sign(draft - source);
}

function dayOf({ year, month, day }: Moment, otherYear: number | undefined): number | undefined {
  const known = year ?? otherYear ?? 2000;
  return month === undefined ? undefined : dayNumber(known, month, day ?? 1);
}
