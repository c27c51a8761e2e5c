/** Finds a vote that a draft counts otherwise than the only one that the sources count: "by 5-2" beside "by four votes to three". */
import { wordSet } from "../../lexicon/wordset";
import type { Claim, Span } from "../../model";
import { contradicted, type Judgement } from "../judgement";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";

/**
 * A judgement for each vote of the draft that no passage has, where all passages together count one vote, and what else the
 * two sentences say meets, or the same body votes.
 */
export function judgeTallies(draft: Statement, articles: readonly (readonly Aligned[])[]): readonly Judgement[] {
  const mine = talliesOf(draft);
  if (mine.length === 0) return [];
  const told = articles
    .flat()
    .flatMap((aligned) => talliesOf(aligned.alignment.source).map((theirs) => ({ aligned, theirs })));
  if (new Set(told.map(({ theirs }) => keyOf(theirs))).size !== 1) return [];
  return mine.flatMap((tally) => {
    const [best] = told
      .filter(({ aligned, theirs }) => keyOf(theirs) !== keyOf(tally) && isOneVote(draft, aligned))
      .sort((a, b) => b.aligned.widened - a.aligned.widened);
    return best ? [judgementOf([draft, tally], best)] : [];
  });
}

/** So many for, so many against, and the claims that say so: one for "4-3", two for "four votes to three". */
interface Tally {
  readonly counts: readonly [number, number];
  readonly claims: readonly [left: Claim, right: Claim];
}

/** Whoever tells it, the losers may stand first. */
function keyOf({ counts: [one, other] }: Tally): string {
  return `${Math.max(one, other)}-${Math.min(one, other)}`;
}

function talliesOf({ sentence, claims }: Statement): readonly Tally[] {
  const has = (words: ReadonlySet<string>): boolean =>
    sentence.words.some(({ lower, lemma }) => words.has(lower) || words.has(lemma));
  if (has(games)) return [];
  const figures = claims.filter(({ kind, quoted }) => kind === "figure" && !quoted);
  return figures.flatMap((left, i): readonly Tally[] => {
    const { value } = left;
    const right = figures[i + 1];
    if (value.kind !== "figure") return [];
    if (value.measure === "score" && value.upper !== undefined && value.unit !== "rating")
      return has(voting) ? [{ counts: [value.amount, value.upper], claims: [left, left] }] : [];
    if (right?.value.kind !== "figure" || value.measure !== "count") return [];
    const start = sentence.span.start;
    const between = sentence.text.slice(left.span.end - start, right.span.start - start);
    return votes.test(between) ? [{ counts: [value.amount, right.value.amount], claims: [left, right] }] : [];
  });
}

const votes = /^ votes? (?:to|against) $/u;

/** Words of which a sentence on a vote has one, and words of games, which have results, too. */
const voting = wordSet(`
  vote ballot motion split divide approve reject pass decide resolve agree back consent adopt overrule rule council board
  committee panel jury parliament assembly senate`);
const games = wordSet(`
  goal match game beat win defeat victory league final set champion championship team club side season penalty score`);

/** Who votes. */
const bodies = wordSet(`
  council board committee panel jury parliament assembly senate house court commission chamber cabinet planner shareholder
  member judge councillor deputy`);

/** Share of the draft's words that a passage and its surroundings must have where another body may have voted. */
const leastShared = 0.45;
const leastWithBody = 0.1;

function isOneVote({ sentence }: Statement, { alignment: { source }, widened }: Aligned): boolean {
  if (widened >= leastShared) return true;
  const named = sentence.words.filter(({ lemma }) => bodies.has(lemma));
  return (
    widened >= leastWithBody && named.some(({ lemma }) => source.sentence.words.some((word) => word.lemma === lemma))
  );
}

interface Told {
  readonly aligned: Aligned;
  readonly theirs: Tally;
}

/** How sure it is. */
const chance = 0.8;

function judgementOf([draft, mine]: readonly [Statement, Tally], { aligned, theirs }: Told): Judgement {
  const [own, other] = [stretchOf(draft, mine), stretchOf(aligned.alignment.source, theirs)];
  const reason = { code: "different-amount", draft: own.text, source: other.text };
  const claim: Claim = { ...mine.claims[0], span: own.span, text: own.text };
  return contradicted(claim, { passage: aligned.passage, other, reason, confidence: chance });
}

/** From the first count to the end of the last. */
function stretchOf({ sentence }: Statement, { claims: [left, right] }: Tally): { span: Span; text: string } {
  const span = { start: left.span.start, end: right.span.end };
  return { span, text: sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start) };
}
