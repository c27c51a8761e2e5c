/** How a draft's date, the passage that speaks against it and their articles lie in time, as named numbers for the second reading. */
import { dayNumber } from "../lexicon/days";
import type { Claim, Provenance } from "../model";
import type { Bound } from "./bound";
import { isAhead } from "./doubts/mode";
import type { Features } from "./features";
import type { Pair } from "./pairs";

/**
 * Of a date, `{}` for other claims: whether either side tells of what is only planned, how many articles are newer than the
 * passage's and by how many days (as a logarithm), whether the draft's sentence has a day after the passage was published, of
 * which it cannot have told as of what was done, and whether the passage's own date lay ahead of it then.
 */
export function timeFeatures(claim: Claim, bounds: readonly Bound[], { aligned, candidate }: Pair): Features {
  if (claim.kind !== "date") return {};
  const { passage } = aligned;
  const draft = bounds[0]?.draft;
  const published = dayOf(passage.source);
  const days = bounds.flatMap((bound) => dayOf(bound.aligned[0]?.passage.source) ?? []);
  const newer = published === undefined ? [] : days.filter((day) => day > published);
  const [mine, theirs] = [draft !== undefined && isAhead(draft, claim), isAhead(passage, candidate.claim)];
  return {
    draftPlanned: mine ? 1 : 0,
    otherPlanned: theirs ? 1 : 0,
    otherMode: mine === theirs ? 0 : 1,
    newer: Math.min(mostNewer, newer.length),
    lag: published === undefined ? 0 : Math.log(Math.max(0, ...newer.map((day) => day - published)) + 1),
    draftLater: isAnyAfter(draft?.claims ?? [], published) ? 1 : 0,
    otherLater: isAnyAfter([candidate.claim], published) ? 1 : 0,
  };
}

const mostNewer = 5;

/** The day on which an article was published, counted from 1970; unknown where it does not tell. */
function dayOf(source: Provenance | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(source?.published ?? "") ?? [];
  return day === undefined ? undefined : dayNumber(Number(year), Number(month), Number(day));
}

function isAnyAfter(claims: readonly Claim[], published: number | undefined): boolean {
  return (
    published !== undefined &&
    claims.some(({ value }) => value.kind === "date" && value.from !== undefined && value.from > published)
  );
}
