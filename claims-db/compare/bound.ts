/** Binds each claim of a statement to the claims of one article: what agrees, what disagrees, what the rest says. */
import type { Claim, Name, Passage } from "../model";
import { isNearDay, isOutgrown, type Dated } from "./clock";
import { areRelated } from "./name";
import { isMet, localCoverage } from "./align";
import { answered } from "./answered";
import { fit, frameOf } from "./frame";
import { isExact } from "./outcome";
import { pairsOf, type Aligned, type Pair } from "./pairs";
import type { Statement } from "./statement";
import { sumPair } from "./sums";
import { supported } from "./support";
import { sharedWords } from "./valuefeatures";

/** Everything that is known of one claim against one article. */
export interface Bound {
  readonly claim: Claim;
  readonly draft: Statement;
  readonly aligned: readonly Aligned[];
  readonly pairs: readonly Pair[];
  readonly agree: Pair | undefined;
  readonly disagree: Pair | undefined;
  /** True where the "disagreeing" pair only differs in wording, such as "over 1,000" beside 1,200. */
  readonly soft: boolean;
  /** Share of the draft's words that stand anywhere in the article's passages. */
  readonly document: number;
  readonly local: Local;
  /** Share of the claim's own words that stand anywhere in the sources. */
  readonly held: number;
  /** True where another claim of the draft's sentence agrees with the source claim that disagrees with this one. */
  readonly taken: boolean;
  /** What the other claims of the draft's sentence say of the passage that disagrees. */
  readonly others: Others;
  /** The same of the passage that agrees. */
  readonly beside: Others;
}

/** How many other claims of the sentence agree with a passage, disagree with it, or have no counterpart in the article. */
export interface Others {
  readonly agreeing: number;
  readonly disagreeing: number;
  readonly missing: number;
}

/** A bound for each claim of the statement, in the order of its claims. */
export function bindAll(draft: Statement, aligned: readonly Aligned[], inSources: InSources): readonly Bound[] {
  const all = supported(draft.claims.map((claim) => ({ claim, pairs: pairsOf(claim, aligned) })));
  const owners = ownersOf(draft, all);
  const isAnswered = answered(draft.claims, all);
  const document = documentCoverage(aligned);
  return draft.claims.map((claim, i): Bound => {
    const pairs = all[i] ?? [];
    const agree = agreementOf(claim, pairs);
    const isOpen = (pair: Pair): boolean =>
      !isAnswered(pair, i) && !isOvertaken({ claim, claims: draft.claims }, pair, [i, all]);
    const hard = opponentOf(claim, pairs.filter(isOpen), owners);
    const disagree = hard ?? pairs.find(isSoft);
    const taken = disagree !== undefined && isTaken(disagree, claim, owners);
    return {
      claim,
      draft,
      aligned,
      pairs,
      agree,
      disagree,
      soft: !hard && disagree !== undefined,
      document,
      local: localOf(claim, aligned, [agree, disagree]),
      held: heldShare(claim, draft, inSources),
      taken,
      others: othersOf(i, all, disagree),
      beside: othersOf(i, all, agree),
    };
  });
}

/** The best bound pair that agrees; a figure of something else agrees less than parts that add up. */
function agreementOf(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const plain = pairs.find(({ comparison }) => comparison.outcome === "agrees");
  return plain && plain.comparison.affinity >= 0.5 ? plain : (sumPair(claim, pairs) ?? plain);
}

/** Agreement by implication: "over 1,000" is true of 1,200, but it is not what the source says. */
function isSoft({ comparison, candidate }: Pair): boolean {
  return comparison.outcome === "agrees" && candidate.claim.kind === "figure" && !isExact(comparison);
}

export { isExact } from "./outcome";

/** How much of what surrounds a claim the article holds: anywhere, in its best passage, and where the pairs stand. */
export interface Local {
  readonly anywhere: number;
  readonly best: number;
  readonly agree: number;
  readonly disagree: number;
}

function localOf(claim: Claim, aligned: readonly Aligned[], [agree, disagree]: readonly (Pair | undefined)[]): Local {
  const first = aligned[0]?.alignment;
  if (!first) return { anywhere: 0, best: 0, agree: -1, disagree: -1 };
  const inPassage = ({ alignment }: Aligned): number => localCoverage(alignment, claim, (i) => isMet(alignment, i));
  return {
    anywhere: localCoverage(first, claim, (i) => aligned.some(({ alignment }) => isMet(alignment, i))),
    best: Math.max(0, ...aligned.map(inPassage)),
    agree: agree ? inPassage(agree.aligned) : -1,
    disagree: disagree ? inPassage(disagree.aligned) : -1,
  };
}

function documentCoverage(aligned: readonly Aligned[]): number {
  const first = aligned[0]?.alignment;
  if (!first) return 0;
  const met = first.draft.terms.map((_, i) => aligned.some(({ alignment }) => isMet(alignment, i)));
  const all = first.draftWeights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : first.draftWeights.reduce((sum, weight, i) => sum + (met[i] ? weight : 0), 0) / all;
}

/** Says whether a lemma stands anywhere in the sources. */
export type InSources = (lemma: string) => boolean;

function heldShare({ span }: Claim, { sentence, terms }: Statement, inSources: InSources): number {
  const own = terms.filter(({ word }) => {
    const start = (sentence.words[word]?.start ?? -1) + sentence.span.start;
    return span.start <= start && start < span.end;
  });
  return own.length === 0 ? 1 : own.filter(({ lemma }) => inSources(lemma)).length / own.length;
}

type Owners = ReadonlyMap<Claim, readonly Claim[]>;

/** Which draft claims agree with each source claim; of several mentions in a passage a name has the best bound one. */
function ownersOf(draft: Statement, all: readonly (readonly Pair[])[]): Owners {
  const owners = new Map<Claim, Claim[]>();
  all.forEach((pairs, i) => {
    const own = draft.claims[i];
    const seen = new Set<Passage>();
    for (const { candidate, comparison } of pairs) {
      if (!own || comparison.outcome !== "agrees") continue;
      if (own.kind === "name" && seen.has(candidate.passage)) continue;
      seen.add(candidate.passage);
      owners.set(candidate.claim, [...(owners.get(candidate.claim) ?? []), own]);
    }
  });
  return owners;
}

/** Another claim of the draft's sentence says what this source claim says: "open in May, as voted in March" has both days. */
function isTaken({ candidate }: Pair, claim: Claim, owners: Owners): boolean {
  return (owners.get(candidate.claim) ?? []).some((owner) => owner !== claim);
}

/** The total of another day, which grew; a day that is near may be a slip where two more claims agree. */
function isOvertaken(draft: Dated, pair: Pair, [i, all]: readonly [number, readonly (readonly Pair[])[]]): boolean {
  const { claim, passage } = pair.candidate;
  const source = { claim, claims: passage.claims, published: passage.source.published };
  if (pair.comparison.outcome !== "disagrees" || !isOutgrown(draft, source)) return false;
  return !(isNearDay(draft.claims, passage.claims) && othersOf(i, all, pair).agreeing >= 2);
}

/** The best bound pair that disagrees; a name is also opposed by another that stands in its place. */
function opponentOf(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const plain = pairs.find(
    (pair) =>
      pair.comparison.outcome === "disagrees" &&
      isSameMode(claim, pair.candidate.claim) &&
      !(claim.kind === "date" && isTaken(pair, claim, owners)),
  );
  if (plain || claim.value.kind !== "name") return plain;
  const told = new Set(pairs.filter(isTold).map(({ candidate }) => candidate.passage));
  const rivals = pairs.filter((pair) => isRivalPair(claim, pair) && !told.has(pair.candidate.passage));
  return fittest(claim, rivals.slice(0, mostRivals), owners);
}

/** So many of the best bound rivals are looked at more closely. */
const mostRivals = 30;

/** What it costs a rival that another name of the draft's sentence agrees with it. */
const owned = 0.6;

/** The rival around which the rest of the sentence is most like the draft's; one that shares words stands near. */
function fittest(claim: Claim, rivals: readonly Pair[], owners: Owners): Pair | undefined {
  const fits = rivals.map((pair) => {
    const { candidate, aligned } = pair;
    const like = sharedWords(claim.text, candidate.claim.text);
    const cost = owners.has(candidate.claim) ? owned : 0;
    return { pair, fit: fit(frameOf(aligned.alignment, [claim, candidate.claim])) + like - cost };
  });
  return fits.sort((a, b) => b.fit - a.fit)[0]?.pair;
}

/** The passage names the draft's place by what lies in it: "Lima" for "Peru", and nothing else there is its rival. */
function isTold({ comparison }: Pair): boolean {
  return comparison.reason.code === "contains";
}

function isRivalPair({ value }: Claim, { candidate, comparison }: Pair): boolean {
  const other = candidate.claim.value;
  return (
    comparison.outcome === "incomparable" &&
    comparison.reason.code !== "other-person" &&
    value.kind === "name" &&
    other.kind === "name" &&
    isRival(value, other)
  );
}

/** What one side denies, asks or supposes and the other states is no disagreement about a value. */
function isSameMode(draft: Claim, source: Claim): boolean {
  return draft.modality === source.modality || [isAsserted, isAhead].some((is) => is(draft) && is(source));
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
  return draft.type === source.type || draft.type === "thing" || source.type === "thing";
}

function isShort({ text }: Name): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}.]{2,5}$/u.test(text);
}

/** Kinds whose claims say whether two sentences are about the same event. */
const telling = new Set(["figure", "date", "name"]);

function othersOf(own: number, all: readonly (readonly Pair[])[], disagree: Pair | undefined): Others {
  const counts = { agreeing: 0, disagreeing: 0, missing: 0 };
  const passage = disagree?.candidate.passage;
  all.forEach((pairs, i) => {
    const kind = pairs[0]?.candidate.claim.kind;
    if (i === own || (kind !== undefined && !telling.has(kind))) return;
    const here = pairs.filter(({ candidate }) => candidate.passage === passage);
    if (here.some(({ comparison }) => comparison.outcome === "agrees")) counts.agreeing++;
    else if (here.some(({ comparison }) => comparison.outcome === "disagrees" && comparison.affinity >= 0.5))
      counts.disagreeing++;
    else if (!pairs.some(({ comparison }) => comparison.outcome === "agrees")) counts.missing++;
  });
  return counts;
}
