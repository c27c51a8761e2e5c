/** Finds prepositions that exclude each other between words that two statements share: "before" and "after the vote". */
import { wordAt } from "../../lexicon/wordat";
import type { Span } from "../../model";
import type { Alignment } from "../align";
import type { Features } from "../features";
import { literalRuns, localAt } from "./features";
import { spanOfWord, type Statement } from "../statement";

/** Where a preposition of the draft has its opposite in the source. */
export interface Particle {
  readonly draft: Span;
  readonly source: Span;
  readonly features: Features;
}

/** Either way round. What stands before figures and dates is not looked at here: their comparers know bounds. */
const opposites: readonly (readonly [one: string, other: string])[] = [
  ["before", "after"],
  ["since", "until"],
  ["inside", "outside"],
  ["within", "outside"],
  ["above", "below"],
  ["over", "under"],
  ["above", "beneath"],
  ["for", "against"],
  ["onto", "off"],
  ["despite", "because"],
  ["despite", "following"],
  ["despite", "due"],
  ["with", "without"],
  ["after", "without"],
  ["following", "without"],
];

const against = new Map<string, Set<string>>();
for (const [one, other] of opposites)
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    against.set(a, (against.get(a) ?? new Set()).add(b));

/** How many words may stand between a preposition and the word it governs: "after the first two". */
const longestReach = 3;

/**
 * The opposed prepositions of two aligned statements: the words on both sides of the draft's meet the words on both
 * sides of the source's. "voted for the bill" and "voted against the bill" give "for" and "against"; none where one of
 * those that tell no less has the draft's too.
 */
export function opposedParticles(alignment: Alignment, told: readonly Alignment[] = [alignment]): readonly Particle[] {
  const { draft, source, partner } = alignment;
  return draft.terms.flatMap((term, i): readonly Particle[] => {
    const place = partner[i] ?? -1;
    const other = source.terms[place];
    const [before, beforeOther] = [contentBefore(draft, i), contentBefore(source, place)];
    if (!other || term.value || other.value || before < 0 || beforeOther < 0) return [];
    if (partner[before] !== beforeOther) return [];
    const own = particleBefore(draft, i);
    const there = particleBefore(source, place);
    if (own === undefined || there === undefined || !areOpposed([draft, own], [source, there])) return [];
    if (told.some((near) => isTold([draft, own], near, other.lemma))) return [];
    return [particleAt(alignment, [own, there], i)];
  });
}

/** "for the bill in March and against the bill in May": the source has the draft's preposition before the same word, too. */
function isTold([draft, own]: readonly [Statement, number], { source }: Alignment, lemma: string): boolean {
  const particle = draft.sentence.words[own]?.lower;
  const { words } = source.sentence;
  return words.some(
    ({ lower }, k) =>
      lower === particle && words.slice(k + 1, k + 1 + longestReach).some((next) => next.lemma === lemma),
  );
}

/** The opposed words at two places, by index among the words of draft and source, and the draft's term that they lead to. */
export function particleAt(alignment: Alignment, [own, there]: readonly [number, number], term: number): Particle {
  const { draft, source } = alignment;
  const runs = literalRuns([draft, own], [source, there]);
  const [mine, theirs] = [draft.sentence.words[own]?.lower, source.sentence.words[there]?.lower];
  return {
    draft: spanOfWord(draft, own),
    source: spanOfWord(source, there),
    features: {
      opposite: 1,
      particle: 1,
      ...(mine === "without" || theirs === "without" ? { without: 1 } : {}),
      sourceLeft: 1,
      sourceRight: 1,
      runLeft: runs.left,
      runRight: runs.right,
      runs: runs.left + runs.right,
      local: localAt(alignment, term),
    },
  };
}

/** The term before a term that is no preposition itself: "following" may be tagged as a verb; -1 for none. */
function contentBefore({ sentence, terms }: Statement, i: number): number {
  const last = terms[i - 1];
  return last && against.has(wordAt(sentence.words, last.word).lower) ? i - 2 : i - 1;
}

/** The one preposition between a term and the content word before it, as an index among the words. */
function particleBefore(statement: Statement, i: number): number | undefined {
  const { sentence, terms } = statement;
  const from = terms[contentBefore(statement, i)]?.word ?? -1;
  const to = terms[i]?.word ?? 0;
  const found = sentence.words.flatMap(({ lower }, k) => (k > from && k < to && against.has(lower) ? [k] : []));
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 && to - only <= longestReach ? only : undefined;
}

function areOpposed([draft, i]: readonly [Statement, number], [source, k]: readonly [Statement, number]): boolean {
  const [own, other] = [wordAt(draft.sentence.words, i).lower, wordAt(source.sentence.words, k).lower];
  return against.get(own)?.has(other) ?? false;
}
