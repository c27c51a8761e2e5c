/** Finds where two statements grade the same thing differently: "received positive reviews" and "was panned by critics". */
import { wordAt } from "../../lexicon/wordat";
import {
  critics,
  graded,
  gradedVerbs,
  gradeOf,
  grading,
  gradingAdverbs,
  gradingVerbs,
  universal,
  type Grade,
} from "../../lexicon/grades";
import type { PlacedSentence, Span, Word } from "../../model";
import { isMet } from "../align";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";

/** A grade that a sentence gives, and its words, from the start of the sentence. */
interface Told extends Grade {
  readonly span: Span;
  /** "all reviews were positive" leaves no room for the rest of the scale. */
  readonly whole: boolean;
  /** "positive reviews for her voice" says nothing of the rest. */
  readonly partial: boolean;
}

/** A grade of the draft that no passage shares, and the passage's own. */
export interface Regraded {
  readonly draft: Span;
  readonly source: Span;
  readonly aligned: Aligned;
}

/** Below this share of shared words the passage speaks of something else. */
const leastCoverage = 0.45;

/**
 * "received negative reviews" against "received generally mixed reviews" gives "negative" and "mixed"; none where a
 * passage of the article has a grade that meets the draft's: "mixed to positive" meets both of its ends.
 */
export function regraded(passages: readonly Aligned[]): readonly Regraded[] {
  const sentence = passages[0]?.alignment.draft.sentence;
  const [own, ...more] = sentence ? gradesIn(sentence) : [];
  if (!own || own.partial || more.length > 0) return [];
  const others = passages.flatMap((aligned) => gradesIn(aligned.passage.sentence).map((grade) => ({ aligned, grade })));
  if (others.some(({ grade }) => meet(own, grade))) return [];
  return others
    .filter(({ aligned, grade }) => !grade.partial && isOfSame(aligned))
    .sort((a, b) => b.aligned.widened - a.aligned.widened)
    .slice(0, 1)
    .map(({ aligned, grade }) => ({ draft: own.span, source: grade.span, aligned }));
}

/** True where a span of the sentence stands in a grade that it gives; such a word is judged by {@link regraded} alone. */
export function isGrading(sentence: PlacedSentence, { start, end }: Span): boolean {
  return gradesIn(sentence).some(({ span }) => span.start < end && start < span.end);
}

/** Two grades meet where they share a part of the scale; "all favourable" only where the other leaves no other part. */
function meet(own: Told, other: Told): boolean {
  if (own.to < other.from || other.to < own.from) return false;
  return !own.whole || (own.from <= other.from && other.to <= own.to);
}

/** What may be graded apart from the rest, by itself or by others. */
const parts = new Set("season episode version edition port initial initially later".split(" "));

/** Who judges beside the critics; where both stand in a sentence, its grade is that of both. */
const publics = new Set("audience fan public viewer user".split(" "));

/** What gives a grade of its own scale, or one among several. */
const elsewhere = new Set("metacritic indicating indicate some few several number".split(" "));

/** "It received mixed reviews": where nothing says what "it" is, it may be what the draft names. */
const pronouns = new Set(["it", "they"]);

/** Below this share of its own words in the draft a passage that the draft hardly shares may speak of something else. */
const leastReverse = 0.7;

/** The passage has the draft's names, here or around, and neither grades a part that the other leaves out. */
function isOfSame({ alignment, back, around, widened, reverse, passage }: Aligned): boolean {
  if (widened < leastCoverage && reverse < leastReverse) return false;
  if (passage.sentence.words.some(({ lower }) => elsewhere.has(lower))) return false;
  const { topics, words } = passage.sentence;
  const isUntold = topics.length === 0 && pronouns.has(wordAt(words, 0).lower);
  const isKnown = (keys: readonly string[]): boolean => isUntold || keys.some(around);
  const isForeign = alignment.draft.terms.some(
    ({ pos, keys, lemma }, i) =>
      !isMet(alignment, i) && (isPart(alignment.draft, lemma) || (pos === "PROPN" && !isKnown(keys))),
  );
  return !isForeign && !back.draft.terms.some(({ lemma }, k) => isPart(back.draft, lemma) && !isMet(back, k));
}

/** "the second season", "fans": what is graded apart; the public is no part where the critics stand beside it. */
function isPart({ sentence }: Statement, lemma: string): boolean {
  return parts.has(lemma) || (publics.has(lemma) && !sentence.words.some(({ lower }) => critics.has(lower)));
}

/** The grades that a sentence gives, in its order. */
function gradesIn(sentence: PlacedSentence): readonly Told[] {
  const { words } = sentence;
  if (words.some(({ lower }) => lower === "not" || lower === "n't" || lower === "never")) return [];
  return words.flatMap(({ lower }, i): readonly Told[] => {
    const word = gradingVerbs.get(lower) ?? adverbAt(words, i);
    if (word && words.some((other) => critics.has(other.lower)))
      return [{ ...told(sentence, [i, i, i], word), partial: isOfShare(words, i) }];
    if (!graded.has(lower)) return [];
    return gradeEndingAt(sentence, i - 1) ?? gradeAfterIs(sentence, i) ?? [];
  });
}

/** "poorly received", "well-received". */
function adverbAt(words: readonly Word[], i: number): Grade | undefined {
  const next = wordAt(words, i + 1).text === "-" ? i + 2 : i + 1;
  return gradedVerbs.has(wordAt(words, next).lower) ? gradingAdverbs.get(wordAt(words, i).lower) : undefined;
}

const shares = new Set(
  "role performance acting cast soundtrack score visuals effects graphics music ending".split(" "),
);

/** "her role was well received": says nothing of the whole. */
function isOfShare(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(0, i - longest), i).some(({ lower }) => shares.has(lower));
}

/** How many words a grade may take up before its noun: "very mixed to positive critical reviews". */
const longest = 7;

/** "mixed to positive" of "mixed to positive reviews". */
function gradeEndingAt(sentence: PlacedSentence, end: number): readonly Told[] | undefined {
  const { words } = sentence;
  let from = end;
  while (from > end - longest && isOfGrade(wordAt(words, from).lower)) from--;
  return gradeBetween(sentence, [from + 1, end, end + 1]);
}

/** "largely negative" of "reviews of the film were largely negative". */
function gradeAfterIs(sentence: PlacedSentence, noun: number): readonly Told[] | undefined {
  const { words } = sentence;
  const is = words.findIndex(({ lemma }, i) => i > noun && i <= noun + 9 && (lemma === "be" || lemma === "become"));
  if (is < 0 || words.slice(noun, is).some(({ text }) => /[,;:.]/.test(text))) return undefined;
  let to = is + 1;
  while (to <= is + longest && isOfGrade(wordAt(words, to).lower)) to++;
  return gradeBetween(sentence, [is + 1, to - 1, noun]);
}

const joining = new Set(["to", "and", "or", "-", "–", "both", "critical"]);

function isOfGrade(word: string): boolean {
  return gradeOf(word) !== undefined || grading.has(word) || joining.has(word);
}

/** Where the first and the last word of a grade may stand, and its noun. */
type Place = readonly [from: number, to: number, noun: number];

/** One grade from the first to the last of its words; good and bad together are mixed. */
function gradeBetween(sentence: PlacedSentence, [from, to, noun]: Place): readonly Told[] | undefined {
  const { words } = sentence;
  const found = words.flatMap(({ lower }, i) => {
    const grade = i >= from && i <= to ? gradeOf(lower) : undefined;
    return grade ? [{ grade, i }] : [];
  });
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  const [low, high] = [
    Math.min(...found.map(({ grade }) => grade.from)),
    Math.max(...found.map(({ grade }) => grade.to)),
  ];
  const isBoth = low === 0 && high === 2;
  return [told(sentence, [first.i, last.i, noun], isBoth ? { from: 1, to: 1 } : { from: low, to: high })];
}

/** How far before a grade or the noun a word stands that makes it the only one. */
const reach = 3;

function told({ words }: PlacedSentence, [from, to, noun]: Place, grade: Grade): Told {
  const near = (place: number): boolean =>
    words.slice(Math.max(0, place - reach), place).some(({ lower }) => universal.has(lower));
  const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
  return { ...grade, span, whole: near(from) || near(noun), partial: wordAt(words, noun + 1).lower === "for" };
}
