/** Weighs a differing word: how alike the sentences are around it, and whether it only says the same in other words. */
import type { Relation } from "../../lexicon/relations";
import { likeness } from "../../lexicon/vectors";
import { isMet, type Alignment } from "../align";
import type { Features } from "../features";
import type { Aligned } from "../pairs";
import type { Statement, Term } from "../statement";

/** The aligned neighbours of a term: how far away they are, and where their partners stand. */
export interface Neighbours {
  readonly left: number;
  readonly right: number;
  /** Partner indexes in the source, -1 where the sentence ends before any. */
  readonly from: number;
  readonly to: number;
}

/** The source's word at the place of the draft's. */
export interface Counterpart {
  readonly term: Term;
  /** Distance in the source from the left and the right neighbour's partner. */
  readonly left: number;
  readonly right: number;
  readonly relation: Relation | undefined;
}

/** What is known of a pair of sentences and the draft's word in one of them. */
export function sentenceFeatures(
  aligned: Aligned,
  term: Term,
  { left, right }: Pick<Neighbours, "left" | "right">,
): Features {
  const { alignment } = aligned;
  const { draft, source } = alignment;
  const open = alignment.partner.filter((partner, i) => partner < 0 && (alignment.draftWeights[i] ?? 0) > 0).length;
  return {
    coverage: aligned.coverage,
    widened: aligned.widened,
    reverse: aligned.reverse,
    left,
    right,
    open,
    size: alignment.draft.terms.length,
    valueOpen: Math.min(openValues(draft, source, term.word), openValues(source, draft)),
    negation: 0,
    noun: term.pos === "NOUN" ? 1 : 0,
    verb: term.pos === "VERB" ? 1 : 0,
    adjective: term.pos === "ADJ" ? 1 : 0,
    adverb: term.pos === "ADV" ? 1 : 0,
    name: term.pos === "PROPN" ? 1 : 0,
  };
}

/** How many words away a figure may stand and still tell which event a word speaks of. */
const valueReach = 5;

/** Days of every week are no dates and say when all the same: "closed on Sundays" beside "open on Mondays". */
const days: ReadonlySet<string> = new Set(
  "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends".split(" "),
);

/** How many words of its figures and dates (those near a word, if one is given) the other lacks. */
function openValues({ sentence, claims }: Statement, other: Statement, near?: number): number {
  const known = new Set(other.sentence.words.map(({ lower }) => lower));
  const from = near === undefined ? 0 : (sentence.words[near - valueReach]?.start ?? 0);
  const to = near === undefined ? Infinity : (sentence.words[near + valueReach]?.end ?? Infinity);
  const { start } = sentence.span;
  return claims
    .filter(
      ({ kind, span }) => (kind === "figure" || kind === "date") && span.start - start < to && span.end - start > from,
    )
    .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}.,]+/u))
    .concat(sentence.words.flatMap(({ lower, start: at }) => (at >= from && at < to && days.has(lower) ? [lower] : [])))
    .filter((word) => word !== "" && !known.has(word)).length;
}

/** How the two words stand to each other and to their neighbours. */
export function counterFeatures(aligned: Aligned, i: number, { neighbours, source }: Place): Features {
  const { draft, source: other, sourceWeights } = aligned.alignment;
  const term = draft.terms[i];
  const lemma = term?.lemma ?? "";
  const { relation } = source;
  const runs = literalRuns([draft, term?.word ?? 0], [other, source.term.word]);
  return {
    sourceLeft: source.left,
    sourceRight: source.right,
    opposite: relation === "opposite" ? 1 : 0,
    contrary: relation === "contrary" ? 1 : 0,
    sibling: relation === "sibling" ? 1 : 0,
    kind: relation === "kind" ? 1 : 0,
    alike: sharedStart(lemma, source.term.lemma),
    likeness: likeness(lemma, source.term.lemma) ?? -1,
    gap: neighbours.from < 0 || neighbours.to < 0 ? -1 : Math.max(-2, Math.min(6, neighbours.to - neighbours.from - 1)),
    ownGap: Math.min(9, neighbours.left + neighbours.right - 1),
    runLeft: runs.left,
    runRight: runs.right,
    runs: runs.left + runs.right,
    samePos: term?.pos === source.term.pos ? 1 : 0,
    sourceRare: Math.min(8, sourceWeights[other.terms.indexOf(source.term)] ?? 0),
  };
}

/** Where a differing word stands. */
export interface Place {
  readonly neighbours: Neighbours;
  readonly source: Counterpart;
}

/** Signs that the word only says in other words what the passage says somewhere. */
export function paraphraseFeatures({ alignment }: Aligned, i: number): Features {
  const term = alignment.draft.terms[i];
  const likes = alignment.source.terms.map(({ lemma }) => likeness(term?.lemma ?? "", lemma) ?? -1);
  const open = likes.filter((_, k) => (alignment.reverse[k] ?? -1) < 0);
  return {
    akin: (alignment.akin[i] ?? -1) >= 0 ? 1 : 0,
    likeAny: Math.max(-1, ...open),
    likeMet: Math.max(-1, ...likes),
    local: localAt(alignment, i),
    modified: modifiersNear(alignment, i),
    sourceOpen: Math.min(20, open.length),
    rare: Math.min(8, alignment.draftWeights[i] ?? 0),
  };
}

/** How many words at a stretch are counted as literally the same. */
export const longestRun = 8;

interface Runs {
  readonly left: number;
  readonly right: number;
}

/** How many words left and right of two places are the very same; the end of both sentences counts as a full run. */
export function literalRuns(draft: readonly [Statement, number], source: readonly [Statement, number]): Runs {
  return { left: run(draft, source, -1), right: run(draft, source, 1) };
}

function run([draft, i]: readonly [Statement, number], [source, k]: readonly [Statement, number], by: -1 | 1): number {
  for (let n = 1; n <= longestRun; n++) {
    const own = draft.sentence.words[i + by * n]?.lower;
    const other = source.sentence.words[k + by * n]?.lower;
    if (own === undefined && other === undefined) return longestRun;
    if (own !== other) return n - 1;
  }
  return longestRun;
}

/** What stands before a noun and may make it another thing: "deputy" before "mayor". */
const modifying = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);

/** How many nouns near a term the passage has too, but without what stands before them here. */
function modifiersNear(alignment: Alignment, i: number): number {
  const { draft, partner } = alignment;
  return draft.terms.filter((term, k) => {
    const next = draft.terms[k + 1];
    const isOwn = !isMet(alignment, k) && modifying.has(term.pos);
    const isNoun = next?.word === term.word + 1 && (next.pos === "NOUN" || next.pos === "PROPN");
    return k !== i && Math.abs(k - i) <= 6 && isOwn && isNoun && (partner[k + 1] ?? -1) >= 0;
  }).length;
}

/** Share of the eight content words around a term that the passage holds: `localAt(alignment, 3)` is 1 where all do. */
export function localAt(alignment: Alignment, i: number): number {
  const from = Math.max(0, i - 4);
  const around = alignment.partner.slice(from, i + 5).map((_, k) => isMet(alignment, from + k));
  return Math.min(1, around.filter(Boolean).length / Math.max(1, around.length - 1));
}

/** Share of equal letters at the start: spellings and word forms that the stems missed. */
function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same / Math.max(a.length, b.length, 1);
}
