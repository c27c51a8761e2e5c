/** Finds where a draft's sentence and a source's say the same but for one word: the slots that differ. */
import { relationOf } from "../lexicon/relations";
import { likeness } from "../lexicon/vectors";
import type { Name, Span } from "../model";
import type { Features } from "./features";
import { areRelated } from "./name";
import type { Aligned } from "./pairs";
import { negatedSpans } from "./negation";
import type { Statement, Term } from "./statement";

/** A word of the draft that stands where the source has another, or a negation that one of them lacks. */
export interface Slot {
  /** Counts from the start of the draft's sentence. */
  readonly span: Span;
  /** Where the source's words stand, from the start of its sentence. */
  readonly sourceSpan: Span;
  readonly aligned: Aligned;
  readonly type: "word" | "name" | "negation";
  readonly features: Features;
}

/** Below this share of shared words two sentences are not the same statement. */
const leastCoverage = 0.45;

/** How many of an article's best passages are looked at. */
const mostPassages = 2;

/** All slots of a statement against one article's passages. `inSources` says whether a lemma stands anywhere in them. */
export function slotsOf(
  draft: Statement,
  passages: readonly Aligned[],
  inSources: (lemma: string) => boolean,
): readonly Slot[] {
  return [...passages]
    .sort((a, b) => b.widened - a.widened)
    .slice(0, mostPassages)
    .filter(({ widened }) => widened >= leastCoverage)
    .flatMap((aligned) => [...wordSlots(draft, aligned, inSources), ...negations(aligned)]);
}

function wordSlots(draft: Statement, aligned: Aligned, inSources: (lemma: string) => boolean): readonly Slot[] {
  const { alignment } = aligned;
  return draft.terms.flatMap((term, i): readonly Slot[] => {
    if ((alignment.partner[i] ?? -1) >= 0 || term.value || term.weight < 0.3) return [];
    const frame = frameOf(aligned, i);
    const source = frame && counterpart(aligned, term, frame);
    if (!frame || !source) return [];
    const relation = relationOf(term.lemma, source.term.lemma);
    if (relation === "same" || (isName(term) && isSameName(term, source.term))) return [];
    return [
      {
        span: wordSpan(draft, term),
        sourceSpan: wordSpan(alignment.source, source.term),
        aligned,
        type: isName(term) ? "name" : "word",
        features: {
          ...features(aligned, term, frame),
          ...counterFeatures(term, source, relation),
          ...paraphraseFeatures(aligned, i),
          absent: inSources(term.lemma) ? 0 : 1,
        },
      },
    ];
  });
}

/** The aligned neighbours of a term: how far away they are, and where their partners stand. */
interface Frame {
  readonly left: number;
  readonly right: number;
  /** Partner indexes in the source, -1 where the sentence ends before any. */
  readonly from: number;
  readonly to: number;
}

function frameOf({ alignment }: Aligned, i: number): Frame | undefined {
  const { partner } = alignment;
  const leftIndex = partner.findLastIndex((value, k) => k < i && value >= 0);
  const rightIndex = partner.findIndex((value, k) => k > i && value >= 0);
  if (leftIndex < 0 && rightIndex < 0) return undefined;
  return {
    left: leftIndex < 0 ? 9 : i - leftIndex,
    right: rightIndex < 0 ? 9 : rightIndex - i,
    from: leftIndex < 0 ? -1 : (partner[leftIndex] ?? -1),
    to: rightIndex < 0 ? -1 : (partner[rightIndex] ?? -1),
  };
}

interface Counterpart {
  readonly term: Term;
  /** Distance in the source from the left and the right neighbour's partner. */
  readonly left: number;
  readonly right: number;
}

const ranks = { opposite: 4, contrary: 3.5, same: 3, sibling: 2, kind: 1 } as const;

/** The unmatched source word that stands where the neighbours say the draft's word should stand. */
function counterpart({ alignment }: Aligned, term: Term, { from, to }: Frame): Counterpart | undefined {
  const options = alignment.source.terms.flatMap((other, k): readonly (Counterpart & { readonly rank: number })[] => {
    if ((alignment.reverse[k] ?? -1) >= 0 || other.value || other.weight < 0.3) return [];
    const left = from < 0 ? 9 : k - from;
    const right = to < 0 ? 9 : to - k;
    const near = (left >= 1 && left <= 3) || (right >= 1 && right <= 3);
    if (!near) return [];
    const relation = relationOf(term.lemma, other.lemma);
    if (relation !== "opposite" && coarse(other.pos) !== coarse(term.pos)) return [];
    return [
      {
        term: other,
        left,
        right,
        rank: (relation ? ranks[relation] : 0) - 0.3 * Math.min(Math.abs(left), Math.abs(right)),
      },
    ];
  });
  return options.sort((a, b) => b.rank - a.rank)[0];
}

function coarse(pos: string): string {
  return pos === "AUX" ? "VERB" : pos === "X" ? "NOUN" : pos;
}

/** Two forms of one name: "Liz" and "Elizabeth", "Armenian" and "Yerevan". */
function isSameName(draft: Term, source: Term): boolean {
  return areRelated(nameOf(draft), nameOf(source));
}

function nameOf({ lemma }: Term): Name {
  const text = lemma.charAt(0).toUpperCase() + lemma.slice(1);
  return { kind: "name", type: "thing", text, full: text };
}

function isName({ pos }: Term): boolean {
  return pos === "PROPN";
}

function features(aligned: Aligned, term: Term, { left, right }: Frame): Features {
  const { alignment } = aligned;
  const open = alignment.partner.filter((partner, i) => partner < 0 && (alignment.draftWeights[i] ?? 0) > 0).length;
  return {
    coverage: aligned.coverage,
    widened: aligned.widened,
    reverse: aligned.reverse,
    left,
    right,
    open,
    size: alignment.draft.terms.length,
    negation: 0,
    noun: term.pos === "NOUN" ? 1 : 0,
    verb: term.pos === "VERB" ? 1 : 0,
    adjective: term.pos === "ADJ" ? 1 : 0,
    adverb: term.pos === "ADV" ? 1 : 0,
    name: isName(term) ? 1 : 0,
  };
}

function counterFeatures(term: Term, source: Counterpart, relation: ReturnType<typeof relationOf>): Features {
  return {
    sourceLeft: source.left,
    sourceRight: source.right,
    opposite: relation === "opposite" ? 1 : 0,
    sibling: relation === "sibling" ? 1 : 0,
    kind: relation === "kind" ? 1 : 0,
    alike: sharedStart(term.lemma, source.term.lemma),
    likeness: likeness(term.lemma, source.term.lemma) ?? -1,
  };
}

/** Signs that the word only says in other words what the passage says somewhere. */
function paraphraseFeatures({ alignment }: Aligned, i: number): Features {
  const term = alignment.draft.terms[i];
  const open = alignment.source.terms.filter((_, k) => (alignment.reverse[k] ?? -1) < 0);
  const near = open.map(({ lemma }) => likeness(term?.lemma ?? "", lemma) ?? -1);
  return {
    akin: (alignment.akin[i] ?? -1) >= 0 ? 1 : 0,
    likeAny: Math.max(-1, ...near),
    local: localAt(alignment, i),
    sourceOpen: Math.min(20, open.length),
    rare: Math.min(8, alignment.draftWeights[i] ?? 0),
  };
}

/** Share of the eight content words around a term that the passage holds. */
function localAt({ partner, akin }: Aligned["alignment"], i: number): number {
  const around = partner
    .slice(Math.max(0, i - 4), i + 5)
    .map((place, k) => place >= 0 || (akin[Math.max(0, i - 4) + k] ?? -1) >= 0);
  return around.filter(Boolean).length / Math.max(1, around.length - 1);
}

/** Share of equal letters at the start: spellings and word forms that the stems missed. */
function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same / Math.max(a.length, b.length, 1);
}

/** Where the two share their words but one of them denies. */
function negations(aligned: Aligned): readonly Slot[] {
  const spans = negatedSpans(aligned.alignment);
  if (!spans) return [];
  const term: Term = { word: 0, lemma: "", pos: "PART", keys: [], weight: 1, value: false };
  const shared = features(aligned, term, { left: 0, right: 0, from: 0, to: 0 });
  return [
    {
      span: spans.draft,
      sourceSpan: spans.source,
      aligned,
      type: "negation",
      features: { ...shared, negation: spans.denies === "source" ? 2 : 1 },
    },
  ];
}

function wordSpan({ sentence }: Statement, { word }: Term): Span {
  const { start, end } = sentence.words[word] ?? { start: 0, end: 0 };
  return { start, end };
}
