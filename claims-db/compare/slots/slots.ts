/** Finds where a draft's sentence and a source's say the same but for one word: the slots that differ. */
import type { PlacedSentence, Span } from "../../model";
import { isCancelled } from "./cancelled";
import { counterpart, neighboursOf } from "./counterpart";
import { turnedDirections } from "./direction";
import { excluding } from "../opposites/excluding";
import type { Features } from "../features";
import { otherLabels } from "./labels";
import { otherFillers } from "./filler";
import { opposedMoves } from "./moves";
import { denyBoth, negatedSpans } from "./negation";
import type { Aligned } from "../pairs";
import { isCounterfactual, isOfOtherThing, isPrevented } from "../opposites/otherthing";
import { opposedParticles } from "./particles";
import { isSaidPlainly } from "./plainly";
import { isOfNeighbour, isOfOtherYear, isOfRest, isToldOfSome } from "./rest";
import { isGrading, regraded } from "./reception";
import { counterFeatures, localAt, paraphraseFeatures, sentenceFeatures, type Counterpart } from "./features";
import { spanOfWord, type Term } from "../statement";
import { isName, isSameName } from "./samename";
import { isUnslotted } from "./unslotted";

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

/** A sentence that sums up several shares this much with each of them. */
const leastFar = 0.2;

/** All slots of a statement against one article. `inSources` says whether a lemma stands anywhere in the sources. */
export function slotsOf(passages: readonly Aligned[], inSources: (lemma: string) => boolean): readonly Slot[] {
  const draft = passages[0]?.alignment.draft;
  if (!draft || isQuestion(draft.sentence) || isCounterfactual(draft.sentence) || isPrevented(draft.sentence))
    return [];
  const ordered = passages
    .filter(({ passage }) => !isCounterfactual(passage.sentence))
    .sort((a, b) => b.widened - a.widened);
  const slots = ordered.flatMap((aligned, i) => {
    const isNear = i < mostPassages && aligned.widened >= leastCoverage;
    if (!isNear && aligned.widened < leastFar) return [];
    const [opposed, denied] = [isNear ? particles(aligned, passages) : [], negations(aligned, passages)];
    const found = [
      ...wordSlots(aligned, { passages, inSources, isNear }),
      ...settled(opposed, denied),
      ...(isNear ? labelled(aligned, passages) : []),
    ];
    return isNear ? found : found.filter(isTightlyFramed);
  });
  return [
    ...slots.filter((slot) => isNoGrade(slot) && !isOfTwo(slot)),
    ...foundBy("regraded", regraded(passages)),
    ...foundBy("moved", opposedMoves(passages)),
    ...foundBy("event", excluding(passages)),
    ...foundBy("filler", otherFillers(passages, inSources)),
  ].filter((slot) => !isCancelled(slot));
}

/** Who asks states nothing: "And the last tram of all?" */
function isQuestion({ text }: PlacedSentence): boolean {
  return text.trimEnd().endsWith("?");
}

/** Opposed prepositions beside a denial may come to the same; "without" is the denial itself. */
function settled(opposed: readonly Slot[], denied: readonly Slot[]): readonly Slot[] {
  if (opposed.length === 0 || denied.length === 0) return [...opposed, ...denied];
  return opposed.filter(({ features }) => features["without"] === 1);
}

/** What an article says elsewhere. */
interface Article {
  readonly passages: readonly Aligned[];
  readonly inSources: (lemma: string) => boolean;
  /** Elsewhere only words that exclude each other are looked at. */
  readonly isNear: boolean;
}

function wordSlots(aligned: Aligned, article: Article): readonly Slot[] {
  const { partner, draft, source } = aligned.alignment;
  return draft.terms.flatMap((term, i): readonly Slot[] => {
    if ((partner[i] ?? -1) >= 0 || term.value || term.weight < 0.3) return [];
    const neighbours = neighboursOf(aligned, i);
    const found = neighbours && counterpart(aligned, term, neighbours);
    if (!neighbours || !found || isSame(term, found) || isUnslotted(aligned, term, found.term)) return [];
    if (!article.isNear && found.relation !== "opposite" && found.relation !== "contrary") return [];
    return [
      {
        span: spanOfWord(draft, term.word),
        sourceSpan: spanOfWord(source, found.term.word),
        aligned,
        type: isName(term) ? "name" : "word",
        features: {
          ...sentenceFeatures(aligned, term, neighbours),
          ...counterFeatures(aligned, i, { neighbours, source: found }),
          ...paraphraseFeatures(aligned, i),
          ...heldFeatures(aligned, i, article),
        },
      },
    ];
  });
}

function isSame(term: Term, { relation, term: other }: Counterpart): boolean {
  return relation === "same" || (isName(term) && isSameName(term, other));
}

/** The article's own use of the draft's word: not at all, somewhere, or beside the word it stands beside here. */
function heldFeatures({ alignment }: Aligned, i: number, { passages, inSources }: Article): Features {
  const term = alignment.draft.terms[i];
  const held = term !== undefined && inSources(term.lemma);
  const beside = (by: -1 | 1): number => {
    const other = alignment.draft.terms[i + by];
    return held && other && passages.some((passage) => standTogether(passage, term, other)) ? 1 : 0;
  };
  return { absent: held ? 0 : 1, heldLeft: beside(-1), heldRight: beside(1) };
}

function standTogether({ alignment }: Aligned, a: Term, b: Term): boolean {
  const { terms } = alignment.source;
  return terms.some(
    (term, k) => areSame(term, a) && terms.slice(Math.max(0, k - 2), k + 3).some((other) => areSame(other, b)),
  );
}

function areSame(a: Term, b: Term): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/** Where the two share their words but for a preposition. */
function particles(aligned: Aligned, passages: readonly Aligned[]): readonly Slot[] {
  const told = passages.filter(({ coverage }) => coverage >= aligned.coverage).map(({ alignment }) => alignment);
  return [...opposedParticles(aligned.alignment, told), ...turnedDirections(aligned.alignment)].map(
    ({ draft, source, features }) => ({
      span: draft,
      sourceSpan: source,
      aligned,
      type: "word",
      features: { ...sentenceFeatures(aligned, termAt(aligned, draft), { left: 1, right: 1 }), ...features },
    }),
  );
}

/** Where the two name another one of a series: "Exit 3" and "Exit 4". */
function labelled(aligned: Aligned, passages: readonly Aligned[]): readonly Slot[] {
  const held = passages.map(({ alignment }) => alignment.source);
  const { draft: statement } = aligned.alignment;
  if (isOfOtherYear(aligned, passages)) return [];
  return otherLabels(aligned.alignment, held).map(({ draft, source }) => {
    const features = sentenceFeatures(aligned, termAt(aligned, draft), { left: 1, right: 1 });
    const own = statement.terms.findIndex(({ word }) => word === draft.word);
    return {
      span: { start: draft.start, end: draft.end },
      sourceSpan: { start: source.start, end: source.end },
      aligned,
      type: "name",
      features: {
        ...features,
        valueOpen: Math.max(0, (features["valueOpen"] ?? 0) - (statement.terms[own]?.value ? 1 : 0)),
        local: localAt(aligned.alignment, own),
        label: 1,
      },
    };
  });
}

/** Where the two share their words but one of them denies, and no other passage of the article does. */
function negations(aligned: Aligned, passages: readonly Aligned[]): readonly Slot[] {
  if (isToldOfSome(aligned.alignment.draft)) return [];
  return negatedSpans(aligned)
    .filter(({ denies, draft }) =>
      denies === "source" ? !isSaidPlainly(aligned, passages) : !passages.some(denyBoth) && !isOfRest(aligned, draft),
    )
    .map(({ denies, draft, source, features }) => ({
      span: draft,
      sourceSpan: source,
      aligned,
      type: "negation",
      features: {
        ...sentenceFeatures(aligned, termAt(aligned, draft), { left: 0, right: 0 }),
        negation: denies === "source" ? 2 : 1,
        ...features,
      },
    }));
}

/** In a passage that says much else, too: a word that excludes the other, or a denial, between the very same words. */
function isTightlyFramed({ features, type }: Slot): boolean {
  if (type === "name") return false;
  const of = (name: string): number => features[name] ?? 0;
  const isExclusive = of("opposite") === 1 || of("contrary") === 1 || of("denied") === 2;
  return isExclusive && of("runLeft") >= 1 && of("runRight") >= 1 && of("local") >= 0.5;
}

function isNoGrade({ aligned, span, type }: Slot): boolean {
  if (type === "name" && isOfNeighbour(aligned, span)) return false;
  return type !== "word" || !isGrading(aligned.alignment.draft.sentence, span);
}

function isOfTwo({ aligned, span, sourceSpan }: Slot): boolean {
  return isOfOtherThing(aligned.alignment, [span, sourceSpan]);
}

interface Found {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
  readonly denies?: "draft" | "source";
}

/** Slots that a rule finds by itself, named by their feature. */
function foundBy(name: string, found: readonly Found[]): readonly Slot[] {
  return found.map(({ draft, source, aligned, denies }) => ({
    span: draft,
    sourceSpan: source,
    aligned,
    type: denies ? "negation" : "word",
    features: { ...sentenceFeatures(aligned, termAt(aligned, draft), { left: 1, right: 1 }), [name]: 1 },
  }));
}

/** A word that is no content word, as a term. */
function termAt({ alignment }: Aligned, span: Span): Term {
  const word = alignment.draft.sentence.words.findIndex(({ start }) => start === span.start);
  return { word, lemma: "", pos: "PART", keys: [], weight: 1, value: false };
}
