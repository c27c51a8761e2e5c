/** Aligns two statements word by word, and says how much of each stands in the other, in all and around a claim. */
import { relationOf } from "../lexicon/relations";
import { likeness } from "../lexicon/vectors";
import type { Claim } from "../model";
import type { Statement, Term } from "./statement";

/** How much a word says in this collection of sources; the rarer, the more. */
export type Rarity = (lemma: string) => number;

/** Which terms of the draft's statement meet which of the source's, one to one. */
export interface Alignment {
  readonly draft: Statement;
  readonly source: Statement;
  /** For each draft term the index of its source term, or -1. */
  readonly partner: readonly number[];
  /** For each source term the index of its draft term, or -1. */
  readonly reverse: readonly number[];
  /** For each draft term without a partner the index of an unmatched source term of like meaning, or -1. */
  readonly akin: readonly number[];
  /** Weight of each draft and source term, with rarity. */
  readonly draftWeights: readonly number[];
  readonly sourceWeights: readonly number[];
}

/** Aligns by shared keys; of several equal words the one whose neighbours meet too, else the first that is free. */
export function align(draft: Statement, source: Statement, rarity: Rarity): Alignment {
  const partner = new Array<number>(draft.terms.length).fill(-1);
  const reverse = new Array<number>(source.terms.length).fill(-1);
  const places = placesByKey(source.terms);
  const options = draft.terms.map((term) => [...new Set(term.keys.flatMap((key) => places.get(key) ?? []))]);
  const order = options.map((_, i) => i).sort((a, b) => (options[a]?.length ?? 0) - (options[b]?.length ?? 0) || a - b);
  for (const i of order) {
    const best = bestFree(options[i] ?? [], i, { partner, reverse });
    if (best === undefined) continue;
    partner[i] = best;
    reverse[best] = i;
  }
  const weigh = (term: Term): number => (term.value ? 0 : term.weight * rarity(term.lemma));
  const akin = new Array<number>(draft.terms.length).fill(-1);
  return {
    draft,
    source,
    partner,
    reverse,
    akin,
    draftWeights: draft.terms.map(weigh),
    sourceWeights: source.terms.map(weigh),
  };
}

/** From this likeness on two nouns may name the same thing. */
const akinFrom = 0.74;

/** The same alignment with words of like meaning paired as well: "captive" with "hostage", "buy" with "purchase". */
export function withAkin(alignment: Alignment): Alignment {
  const { draft, source, partner, reverse } = alignment;
  const taken = new Set<number>();
  const akin = draft.terms.map((term, i) => {
    if ((partner[i] ?? -1) >= 0 || term.value || term.pos === "PROPN") return -1;
    const place = source.terms.findIndex((other, k) => (reverse[k] ?? -1) < 0 && !taken.has(k) && isAkin(term, other));
    if (place >= 0) taken.add(place);
    return place;
  });
  return { ...alignment, akin };
}

function isAkin(a: Term, b: Term): boolean {
  if (b.value || b.pos === "PROPN") return false;
  const relation = relationOf(a.lemma, b.lemma);
  if (relation === "same" || relation === "kind") return true;
  return (
    relation === undefined && a.pos === "NOUN" && b.pos === "NOUN" && (likeness(a.lemma, b.lemma) ?? 0) >= akinFrom
  );
}

function placesByKey(terms: readonly Term[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  terms.forEach((term, i) => {
    for (const key of term.keys) places.set(key, [...(places.get(key) ?? []), i]);
  });
  return places;
}

interface Pairs {
  readonly partner: readonly number[];
  readonly reverse: readonly number[];
}

function bestFree(options: readonly number[], i: number, { partner, reverse }: Pairs): number | undefined {
  let best: number | undefined;
  let bestScore = -Infinity;
  for (const option of options) {
    if ((reverse[option] ?? 0) >= 0) continue;
    const before = partner[i - 1] ?? -1;
    const after = partner[i + 1] ?? -1;
    const score = -(before >= 0 ? Math.abs(option - before - 1) : 3) - (after >= 0 ? Math.abs(after - option - 1) : 3);
    if (score > bestScore) [best, bestScore] = [option, score];
  }
  return best;
}

/** Says whether a key stands in what surrounds a passage: its title, its topics, the sentences beside it. */
export type Surroundings = (key: string) => boolean;

/** What pairs the terms of an alignment: as the same words, and as words of like meaning. */
type Paired = Pick<Alignment, "partner" | "akin">;

/** Index of the source term that a draft term meets, the same word or else one of like meaning; -1 for none. */
export function partnerOf({ partner, akin }: Paired, i: number): number {
  const exact = partner[i] ?? -1;
  return exact >= 0 ? exact : (akin[i] ?? -1);
}

/** Whether a draft term has a partner in the passage, the same word or one of like meaning. */
export function isMet(paired: Paired, i: number): boolean {
  return partnerOf(paired, i) >= 0;
}

/** What a word of like meaning is worth beside the same word. */
const akinWorth = 0.7;

/** What a met draft term is worth: 1 for the same word, less for one of like meaning. */
export function worthOf({ partner }: Pick<Alignment, "partner">, i: number): number {
  return (partner[i] ?? -1) >= 0 ? 1 : akinWorth;
}

/** Share of the draft's weight that the source holds, 0 to 1; `extra` are words that the surroundings supply. */
export function coverage({ draft, partner, akin, draftWeights }: Alignment, extra?: Surroundings): number {
  let met = 0;
  let all = 0;
  draft.terms.forEach((term, i) => {
    const weight = draftWeights[i] ?? 0;
    all += weight;
    if ((partner[i] ?? -1) >= 0) met += weight;
    else if ((akin[i] ?? -1) >= 0) met += akinWorth * weight;
    else if (extra && term.keys.some(extra)) met += 0.8 * weight;
  });
  return all === 0 ? 0 : met / all;
}

/** The same alignment seen from the source's side; turned once a passage, since it costs a walk over all words. */
export function turned({ draft, source, partner, reverse, akin, draftWeights, sourceWeights }: Alignment): Alignment {
  const back = new Array<number>(source.terms.length).fill(-1);
  akin.forEach((place, i) => {
    if (place >= 0) back[place] = i;
  });
  return {
    draft: source,
    source: draft,
    partner: reverse,
    reverse: partner,
    akin: back,
    draftWeights: sourceWeights,
    sourceWeights: draftWeights,
  };
}

/** How far, in content words, the surroundings of a claim reach before they count a third. */
export const reach = 4;

/**
 * How well the words around two claims meet, 0 to 1, seen from the draft's claim: each content word counts less the
 * farther it stands from the claim, and its partner less the farther that one stands from the source's claim.
 */
export function nearness(alignment: Alignment, [draft, source]: readonly [Claim, Claim], extra?: Surroundings): number {
  const from = positionOf(alignment.draft, draft);
  const to = positionOf(alignment.source, source);
  let met = 0;
  let all = 0;
  alignment.draft.terms.forEach((term, i) => {
    const weight = (alignment.draftWeights[i] ?? 0) * Math.exp(-Math.abs(i - from) / reach);
    all += weight;
    const partner = partnerOf(alignment, i);
    if (partner >= 0)
      met += worthOf(alignment, i) * weight * (0.4 + 0.6 * Math.exp(-Math.abs(partner - to) / (2 * reach)));
    else if (extra && term.keys.some(extra)) met += 0.4 * weight;
  });
  return all === 0 ? 0 : met / all;
}

/** The same without the words that only the surroundings supply, such as the name that a title gives and no sentence repeats. */
export function nearnessOfRest(alignment: Alignment, ends: readonly [Claim, Claim], around: Surroundings): number {
  const { draft, partner, akin } = alignment;
  const told = draft.terms.map(({ keys }, i) => !isMet({ partner, akin }, i) && keys.some(around));
  const draftWeights = alignment.draftWeights.map((weight, i) => (told[i] ? 0 : weight));
  return nearness({ ...alignment, draftWeights }, ends);
}

/** Share of the words around the draft's claim that `isMet` finds, nearer words counting more; where they stand does not matter. */
export function localCoverage(
  { draft, draftWeights }: Alignment,
  claim: Claim,
  isMet: (index: number) => boolean,
): number {
  return shareAround({ draft, draftWeights }, claim, (i) => (isMet(i) ? 1 : 0));
}

/** What the words around a draft's claim are worth, 0 to 1 each, nearer words counting more. */
export function shareAround(
  { draft, draftWeights }: Pick<Alignment, "draft" | "draftWeights">,
  claim: Claim,
  worthOf: (index: number) => number,
): number {
  const from = positionOf(draft, claim);
  let met = 0;
  let all = 0;
  draft.terms.forEach((_, i) => {
    const weight = (draftWeights[i] ?? 0) * Math.exp(-Math.abs(i - from) / reach);
    all += weight;
    met += weight * worthOf(i);
  });
  return all === 0 ? 0 : met / all;
}

/** Where a claim stands among the terms of its statement: the index of its first term, or of the one after it. */
export function positionOf({ sentence, terms }: Statement, claim: Claim): number {
  const start = claim.span.start - sentence.span.start;
  const index = terms.findIndex((term) => (sentence.words[term.word]?.start ?? 0) >= start);
  return index < 0 ? terms.length : index;
}
