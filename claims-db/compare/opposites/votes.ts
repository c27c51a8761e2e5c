/** Finds who is for a thing in one text and against it in the other, also where only one names the thing: "voted against". */
import { wordAt } from "../../lexicon/wordat";
import { partnerOf, type Alignment } from "../align";
import type { Aligned } from "../pairs";
import type { Span } from "../../model";
import type { Statement } from "../statement";
import type { Contrary } from "./contrary";
import { denials, denying, future, supposing } from "./group";

/** "Holt voted for the bridge" against "Holt, who voted against, left early"; none where Holt is for anything there. */
export function opposedVotes(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  const [mine, ...more] = statement ? votesIn(statement) : [];
  if (!statement || !mine || more.length > 0 || mine.objects.length === 0) return [];
  const met = passages.flatMap((aligned) =>
    votesIn(aligned.alignment.source).flatMap((theirs) =>
      isOfOne(aligned, mine, theirs) ? [{ aligned, theirs }] : [],
    ),
  );
  const [found] = met;
  if (!found || met.some(({ theirs }) => theirs.isFor === mine.isFor)) return [];
  const { source } = found.aligned.alignment;
  return [{ draft: spanOf(statement, mine), source: spanOf(source, found.theirs), aligned: found.aligned }];
}

/** Who is for or against something, by the nouns before the words that say so, and the nouns behind them. */
interface Vote {
  readonly isFor: boolean;
  /** The words that say so, half-open: "in favour of". */
  readonly from: number;
  readonly to: number;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

const acts = new Set(["vote", "speak", "be", "argue", "campaign"]);
const taking: ReadonlyMap<string, boolean> = new Map([
  ["support", true],
  ["back", true],
  ["oppose", false],
]);

function votesIn(statement: Statement): readonly Vote[] {
  const { words } = statement.sentence;
  return words.flatMap(({ lemma, pos }, i): readonly Vote[] => {
    const isFor = taking.get(lemma);
    if (isFor !== undefined && pos === "VERB" && !isPassive(statement, i))
      return voteAt(statement, { isFor, from: i, to: i + 1, verb: i });
    if (!acts.has(lemma) || isPassive(statement, i)) return [];
    const [next, then] = [words[i + 1]?.lower, words[i + 2]?.lower];
    if (next === "against") return voteAt(statement, { isFor: false, from: i + 1, to: i + 2, verb: i });
    const isFavour = next === "in" && (then === "favour" || then === "favor");
    if (isFavour) return voteAt(statement, { isFor: true, from: i + 1, to: i + 4, verb: i });
    return next === "for" && lemma === "vote"
      ? voteAt(statement, { isFor: true, from: i + 1, to: i + 2, verb: i })
      : [];
  });
}

/** "was backed by" says who did it behind. */
function isPassive({ sentence: { words } }: Statement, i: number): boolean {
  return wordAt(words, i - 1).lemma === "be" || wordAt(words, i + 1).lower === "by";
}

/** "did not vote for", "nobody voted against", "would have voted against". */
function isUnsaid({ sentence: { words } }: Statement, i: number): boolean {
  const small = words.slice(Math.max(0, i - smallReach), i + 1);
  return small.some(({ lower }) => unsaying.some((set) => set.has(lower)));
}

const unsaying = [denials, denying, future, supposing, new Set(["if", "to", "whether", "unless"])];

const smallReach = 5;

interface Said {
  readonly isFor: boolean;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

const [before, behind] = [8, 5];

function voteAt(statement: Statement, { verb, ...said }: Said): readonly Vote[] {
  const { sentence, terms } = statement;
  if (isUnsaid(statement, verb)) return [];
  const all = terms.flatMap(({ pos, value }, i) => ((pos === "NOUN" || pos === "PROPN") && !value ? [i] : []));
  const stop = sentence.words.findIndex(({ pos }, i) => i >= said.to && pos === "PUNCT");
  const to = Math.min(said.to + behind, stop < 0 ? sentence.words.length : stop);
  const objects = all.filter((i) => isBetween(terms[i]?.word, [said.to, to]));
  const subjects = all.filter((i) => isBetween(terms[i]?.word, [verb - before, verb]) && isHead(statement, i, verb));
  return subjects.length > 0 ? [{ ...said, subjects, objects }] : [];
}

/** No part of what an "of" or "in" leads: not "Lund" of "the mayor of Lund". */
function isHead({ sentence: { words }, terms }: Statement, i: number, verb: number): boolean {
  const at = terms[i]?.word ?? 0;
  const lead = words
    .slice(Math.max(0, at - 3), at)
    .findLast(({ pos }) => pos === "ADP" || pos === "NOUN" || pos === "PROPN");
  const isFirstBehind = words.slice(at + 1, verb).every(({ pos }) => pos !== "PROPN" && pos !== "NOUN");
  return lead?.pos !== "ADP" && (isFirstBehind || words[at + 1]?.pos !== words[at]?.pos);
}

function spanOf({ sentence: { words } }: Statement, { from, to }: Vote): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function isBetween(word: number | undefined, [from, to]: readonly [number, number]): boolean {
  return word !== undefined && word >= from && word < to;
}

/** The same doer, the last before the words there, and the same thing, or one that the text around speaks of. */
function isOfOne({ alignment, around, back }: Aligned, mine: Vote, theirs: Vote): boolean {
  const last = theirs.subjects.at(-1) ?? -1;
  const own = mine.subjects.find((i) => partnerOf(alignment, i) === last);
  if (own === undefined || isAnother(alignment, own) || isAnother(back, last)) return false;
  const { terms } = alignment.draft;
  const isKnown = (i: number): boolean => partnerOf(alignment, i) >= 0 || (terms[i]?.keys.some(around) ?? false);
  if (terms.some(({ pos, value }, i) => pos === "PROPN" && !value && !isKnown(i))) return false;
  if (theirs.objects.length === 0) return mine.objects.some(isKnown);
  return mine.objects.some((i) => theirs.objects.includes(partnerOf(alignment, i)));
}

/** "the deputy mayor" where the other is the mayor. */
function isAnother(side: Alignment, i: number): boolean {
  const { terms } = side.draft;
  const [lead, head] = [terms[i - 1], terms[i]];
  const isBeside = lead !== undefined && head !== undefined && lead.word === head.word - 1 && head.pos !== "PROPN";
  return isBeside && (lead.pos === "NOUN" || lead.pos === "ADJ") && partnerOf(side, i - 1) < 0;
}
