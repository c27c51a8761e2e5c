/** Holds the sentences around two names against each other as if the names were not there: a blank to be filled in. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Word } from "../../model";
import { coverage, isMet, nearness, partnerOf, turned, type Alignment } from "../align";
import type { Aligned, Pair } from "../pairs";
import { isWordIn, wordFrom, type Statement } from "../statement";

/** How well the rest of two sentences meets around two claims, each number 0 to 1 but the runs. */
export interface Frame {
  /** Nearness seen from the draft and from the source, without the words of the two claims. */
  readonly near: number;
  readonly back: number;
  /** Share of the draft's other words that the passage holds, and of the passage's that the draft holds. */
  readonly coverage: number;
  readonly reverse: number;
  /** How many words directly before and behind the claims are the same, up to 3. */
  readonly left: number;
  readonly right: number;
  /** 1 where the same preposition or verb leads to both claims, 0.5 where one of the same kind does, else 0. */
  readonly role: number;
  /** 1 where the same verb follows both, 0 where another does, -1 where none follows the draft's. */
  readonly verb: number;
}

/**
 * The frame of a draft's and a source's claim: of "Lund beat Malmö 3-1" and "Solna beat Malmö 3-1" all but the first word
 * is the same, so `frameOf` has `coverage` 1 and `right` 3.
 */
export function frameOf(alignment: Alignment, [draft, source]: readonly [Claim, Claim]): Frame {
  const blank = blanked(alignment, [draft, source]);
  const back = turned(blank);
  const [here, there] = [placeOf(alignment.draft, draft), placeOf(alignment.source, source)];
  return {
    near: nearness(blank, [draft, source]),
    back: nearness(back, [source, draft]),
    coverage: coverage(blank),
    reverse: coverage(back),
    left: sameWords(here, there, -1),
    right: sameWords(here, there, 1),
    role: roleLikeness(here, there),
    verb: verbLikeness(alignment, [here, there]),
  };
}

const frames = new WeakMap<Pair, Frame>();

/** The frame of a pair of the claim's, made once: a rival is fitted into the place, then described. */
export function frameOfPair(claim: Claim, pair: Pair): Frame {
  const frame = frames.get(pair) ?? frameOf(pair.aligned.alignment, [claim, pair.candidate.claim]);
  frames.set(pair, frame);
  return frame;
}

/** How much fills the same blank: what tells one rival from the next. */
export function fit({ near, back, left, right, role }: Frame): number {
  return near + back + 0.15 * Math.min(2, left) + 0.15 * Math.min(2, right) + 0.2 * role;
}

/** The alignment in which the words of both claims count nothing. */
function blanked(alignment: Alignment, [draft, source]: readonly [Claim, Claim]): Alignment {
  return {
    ...alignment,
    draftWeights: without(alignment.draftWeights, alignment.draft, draft),
    sourceWeights: without(alignment.sourceWeights, alignment.source, source),
  };
}

/** The weights of a statement's terms, 0 for those of the claim. */
export function without(weights: readonly number[], { sentence, terms }: Statement, claim: Claim): readonly number[] {
  return weights.map((weight, i) => (isWordIn(sentence, terms[i]?.word ?? -1, claim.span) ? 0 : weight));
}

/** Share of the sentence's other words that stand in these passages, 0 where there are none. */
export function restCoverage(claim: Claim, passages: readonly Aligned[]): number {
  const first = passages[0]?.alignment;
  if (!first) return 0;
  const weights = without(first.draftWeights, first.draft, claim);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const met = weights.filter((_, i) => passages.some(({ alignment }) => isMet(alignment, i)));
  return all === 0 ? 0 : met.reduce((sum, weight) => sum + weight, 0) / all;
}

interface Place {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

function placeOf({ sentence }: Statement, { span }: Claim): Place {
  const first = wordFrom(sentence, span.start);
  return { words: sentence.words, first, last: Math.max(first, wordFrom(sentence, span.end) - 1) };
}

const longestRun = 3;

/** Both at the start or the end of their sentences is as good as one word. */
function sameWords(here: Place, there: Place, step: 1 | -1): number {
  const [from, to] = step < 0 ? [here.first, there.first] : [here.last, there.last];
  for (let i = 1; i <= longestRun; i++) {
    const [one, other] = [here.words[from + i * step], there.words[to + i * step]];
    if (isEnd(one) && isEnd(other)) return i;
    if (one === undefined || other === undefined || (one.lemma !== other.lemma && one.lower !== other.lower))
      return i - 1;
  }
  return longestRun;
}

function isEnd(word: Word | undefined): boolean {
  return word === undefined || word.text === ".";
}

/** What leads to a name: the preposition, the verb or the mark before it, over articles and describing words. */
function leadOf({ words, first }: Place): Word | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const word = words[i];
    if (word !== undefined && !describing.has(word.pos)) return word;
  }
  return undefined;
}

/** Parts of speech that may stand between a name or thing and what leads to it. */
export const describing = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV"]);

function roleLikeness(here: Place, there: Place): number {
  const [one, other] = [leadOf(here), leadOf(there)];
  if (one === undefined || other === undefined) return one === other ? 1 : 0;
  if (one.lemma === other.lemma) return 1;
  return one.pos === other.pos ? 0.5 : 0;
}

function verbAfter({ words, last }: Place): number | undefined {
  for (let i = last + 1; i <= last + 4; i++) if (wordAt(words, i).pos === "VERB") return i;
  return undefined;
}

function verbLikeness(alignment: Alignment, [here, there]: readonly [Place, Place]): number {
  const { draft, source } = alignment;
  const [one, other] = [verbAfter(here), verbAfter(there)];
  if (one === undefined) return -1;
  if (other === undefined) return 0;
  if (here.words[one]?.lemma === there.words[other]?.lemma) return 1;
  const term = draft.terms.findIndex(({ word }) => word === one);
  return source.terms[partnerOf(alignment, term)]?.word === other ? 1 : 0;
}
