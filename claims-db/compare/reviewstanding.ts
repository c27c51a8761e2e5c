/** How the passage that speaks against a claim stands among all passages at hand, as named numbers for the second reading. */
import type { Claim, Passage, Value } from "../model";
import { sayings } from "../lexicon/cues";
import type { Bound } from "./bound";
import type { Features } from "./features";
import type { Aligned, Pair } from "./pairs";
import type { Statement } from "./statement";

/**
 * Whether the passage is the one that holds most of the draft's sentence, whether it has the draft's value too and how many
 * articles have its own, whether two names are of other types, which names both tell, how many months lie between two dates,
 * and whether one of the values only says when something was said.
 */
export function standingFeatures(claim: Claim, bounds: readonly Bound[], pair: Pair): Features {
  const { passage } = pair.aligned;
  const own = pair.candidate.claim;
  const draft = bounds[0]?.draft;
  return {
    ...leadOf(
      pair.aligned,
      bounds.flatMap(({ aligned }) => aligned),
    ),
    heldThere: hasValue(passage, claim) ? 1 : 0,
    otherType: areOtherTypes(claim.value, own.value) ? 1 : 0,
    rivalHeld: bounds.filter(({ aligned }) => aligned.some((one) => hasValue(one.passage, own))).length,
    ...(draft ? namesTold(draft, passage) : {}),
    months: monthsApart(claim.value, own.value),
    otherSaid: draft && isOfSaying(draft, claim) !== isOfSaying(passage, own) ? 1 : 0,
  };
}

/** How much more of the draft's words it holds than the best other passage, how many hold more, and of how many in all. */
function leadOf(own: Aligned, all: readonly Aligned[]): Features {
  const others = all.filter(({ passage }) => passage !== own.passage);
  return {
    lead: own.widened - Math.max(0, ...others.map(({ widened }) => widened)),
    rank: Math.min(mostAbove, others.filter(({ widened }) => widened > own.widened).length),
    passages: Math.log(all.length),
  };
}

const mostAbove = 6;

/** Whether a passage has a claim's value, of whatever thing. */
export function hasValue({ claims }: Passage, { kind, value }: Claim): boolean {
  const key = keyOf(value);
  return claims.some((one) => one.kind === kind && keyOf(one.value) === key);
}

/** A person and a body, or a body and a place. */
function areOtherTypes(one: Value, other: Value): boolean {
  return one.kind === "name" && other.kind === "name" && one.type !== other.type;
}

/** What two values of one kind have alike where they are the same: "1500 USD", "March 5". */
export function keyOf(value: Value): string {
  if (value.kind === "figure") return `${value.amount} ${value.unit ?? ""} ${value.upper ?? ""}`;
  if (value.kind === "date") return [value.year, value.month, value.day, value.weekday, value.minutes].join();
  return value.kind === "name" ? value.full.toLowerCase() : "";
}

function namesTold(draft: Pick<Statement, "claims">, { claims }: Passage): Features {
  const [mine, theirs] = [namesIn(draft.claims), namesIn(claims)];
  return {
    namesBoth: [...mine].filter((name) => theirs.has(name)).length,
    namesTheirs: [...theirs].filter((name) => !mine.has(name)).length,
  };
}

function namesIn(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ value }) => (value.kind === "name" ? [value.full.toLowerCase()] : [])));
}

/** At most 6; -1 where one of them tells no month. */
function monthsApart(one: Value, other: Value): number {
  if (one.kind !== "date" || other.kind !== "date" || one.month === undefined || other.month === undefined) return -1;
  return Math.min(6, Math.abs(one.month - other.month));
}

/** "said on Monday", "On Monday the mayor said": within three words of a verb of saying. */
function isOfSaying({ sentence: { words } }: Pick<Statement, "sentence">, { span }: Claim): boolean {
  const at = words.findIndex(({ end }) => end > span.start);
  return words.slice(Math.max(0, at - 3), at + 4).some(({ lower }) => sayings.has(lower));
}
