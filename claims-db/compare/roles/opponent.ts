/** Finds the pair that stands against a claim: a value that disagrees, or another name in the same place. */
import type { Candidate, Claim, Name, Passage } from "../../model";
import { areTownAndClub } from "../names/club";
import { bondOf } from "../binding/bond";
import { fit, frameOfPair } from "./frame";
import { areRelated } from "../name";
import { isLimit } from "../amounts/interval";
import { isExact } from "../amounts/outcome";
import { likelierOf } from "./likelier";
import type { Pair } from "../pairs";
import type { Statement } from "../statement";
import { sharedWords } from "../binding/valuefeatures";

/** A draft claim that agrees with a source claim, and how. */
export interface Owner {
  readonly claim: Claim;
  readonly pair: Pair;
}

/** For each source claim the draft claims that agree with it. */
export type Owners = ReadonlyMap<Claim, readonly Owner[]>;

/** Which draft claims agree with each source claim; of several mentions in a passage a name has the best bound one. */
export function ownersOf(draft: Statement, all: readonly (readonly Pair[])[]): Owners {
  const owners = new Map<Claim, Owner[]>();
  all.forEach((pairs, i) => {
    const own = draft.claims[i];
    const seen = new Set<Passage>();
    for (const pair of pairs) {
      const { candidate, comparison } = pair;
      if (!own || comparison.outcome !== "agrees") continue;
      if (own.kind === "name" && seen.has(candidate.passage)) continue;
      seen.add(candidate.passage);
      owners.set(candidate.claim, [...(owners.get(candidate.claim) ?? []), { claim: own, pair }]);
    }
  });
  return owners;
}

/**
 * The pairs that disagree, the likeliest first, each with another value of the source; of figures and dates three, of all
 * else one. A name is also opposed by another that stands in its place.
 */
export function opponentsOf(claim: Claim, pairs: readonly Pair[], owners: Owners): readonly Pair[] {
  const plain = pairs.filter(
    ({ comparison, candidate }) => comparison.outcome === "disagrees" && isSameMode(claim, candidate.claim),
  );
  if (claim.kind === "figure" || claim.kind === "date") {
    const matching = [...plain].sort((a, b) => (b.match?.chance ?? 0) - (a.match?.chance ?? 0));
    const likeliest = [likelierOf(claim, plain) ?? [], matching.slice(0, 1), plain].flat();
    return differing(likeliest).slice(0, mostOpponents);
  }
  if (plain[0] || claim.value.kind !== "name") return plain.slice(0, 1);
  const told = new Set(pairs.filter(isTold).map(({ candidate }) => candidate.passage));
  const rivals = pairs.filter((pair) => isRivalPair(claim, pair) && !told.has(pair.candidate.passage));
  return fittest(claim, rivals.slice(0, mostRivals), owners);
}

/** So many values of a source are held against one of the draft. */
const mostOpponents = 3;

/** The first pair of each value, as the source writes it. */
function differing(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ candidate }) => {
    const isNew = !seen.has(candidate.claim.text);
    seen.add(candidate.claim.text);
    return isNew;
  });
}

/** So many of the best bound rivals are looked at more closely. */
const mostRivals = 30;

/** What it costs a rival that another name of the draft's sentence agrees with it. */
const owned = 0.6;

/** What a passage gains that has the other values of the draft's sentence. */
const shared = 0.3;

/** The rival around which the rest of the sentence is most like the draft's; one that shares words stands near. */
function fittest(claim: Claim, rivals: readonly Pair[], owners: Owners): readonly Pair[] {
  const fits = rivals.map((pair) => {
    const like = sharedWords(claim.text, pair.candidate.claim.text);
    const cost = owners.has(pair.candidate.claim) ? owned : 0;
    return { pair, fit: fit(frameOfPair(claim, pair)) + like + shared * Math.min(1, bondOf(pair).own) - cost };
  });
  return fits
    .sort((a, b) => b.fit - a.fit)
    .slice(0, 1)
    .map(({ pair }) => pair);
}

/** The passage names the draft's place by what lies in it: "Lima" for "Peru", and nothing else there is its rival. */
function isTold({ comparison }: Pair): boolean {
  return comparison.reason.code === "contains";
}

/** Another name, of a type that can stand where the draft's stands: "Lyon" for "Nantes", but no other form of it. */
export function isRivalPair({ value }: Claim, { candidate, comparison }: Pair): boolean {
  const other = candidate.claim.value;
  return (
    comparison.outcome === "incomparable" &&
    comparison.reason.code !== "other-person" &&
    value.kind === "name" &&
    other.kind === "name" &&
    isRival(value, other) &&
    !(value.type === "person" && other.type === "thing" && isLabel(candidate))
  );
}

/** "Regional Mediation: the role of Egypt …" begins with what it is about, and names no person. */
function isLabel({ claim, passage: { sentence } }: Candidate): boolean {
  const isFirst = claim.span.start === sentence.span.start;
  return isFirst && sentence.text.charAt(claim.span.end - sentence.span.start) === ":";
}

/** What one side denies, asks or supposes and the other states is no disagreement about a value. */
function isSameMode(draft: Claim, source: Claim): boolean {
  if (isAllowed(draft, source)) return true;
  return draft.modality === source.modality || [isAsserted, isAhead].some((is) => is(draft) && is(source));
}

/** "may be banned for up to five years" beside "a ban of up to two": what one may do has its days and its limits. */
function isAllowed(draft: Claim, source: Claim): boolean {
  const modes = [draft.modality, source.modality];
  if (!modes.includes("possible") || modes.includes("denied") || modes.includes("asked")) return false;
  return draft.kind === "date" || [draft, source].every(isTerm);
}

/** How long, or how much at most: of other numbers one may be, and another one was. */
function isTerm({ value }: Claim): boolean {
  return value.kind === "figure" && (value.measure === "duration" || isLimit(value.hedge));
}

/** "could win 240 seats" and "will win 230 to 235": both foretell. */
function isAhead({ modality }: Claim): boolean {
  return modality === "planned" || modality === "possible";
}

/** "No such contact since 1987" and "not until May" deny the contact, not the date. */
function isAsserted({ modality, value }: Claim): boolean {
  if (modality === "denied") return value.kind === "date" && (value.relation === "since" || value.relation === "until");
  return modality === "stated" || modality === "planned";
}

/** Another name of the same type; an abbreviation such as "YoY" is opposed by another abbreviation only. */
function isRival(draft: Name, source: Name): boolean {
  if (areRelated(draft, source) || (draft.type !== "place" && isShort(draft) && !isShort(source))) return false;
  return (
    draft.type === source.type || draft.type === "thing" || source.type === "thing" || areTownAndClub(draft, source)
  );
}

function isShort({ text }: Name): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}.]{2,5}$/u.test(text);
}

/** Another claim of the draft's sentence agrees with what this source claim says. */
export function isTaken(pair: Pair, claim: Claim, owners: Owners): boolean {
  return ownersBeside(pair, claim, owners).length > 0;
}

/**
 * Another claim of the sentence tells the source's value, so that it is no rival: "opens in May, as voted in March" has
 * both days, and "a dozen goals, three before the break" the 12. A figure must be the very one, and as well bound.
 */
export function isAnswered(pair: Pair, claim: Claim, owners: Owners): boolean {
  if (pair.comparison.outcome !== "disagrees") return false;
  const others = ownersBeside(pair, claim, owners);
  if (claim.kind === "date") return others.length > 0;
  return (
    claim.kind === "figure" && others.some((owner) => isExact(owner.pair.comparison) && owner.pair.score >= pair.score)
  );
}

function ownersBeside({ candidate }: Pair, claim: Claim, owners: Owners): readonly Owner[] {
  return (owners.get(candidate.claim) ?? []).filter((owner) => owner.claim !== claim);
}
