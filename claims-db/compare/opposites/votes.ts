/** Finds who is for a thing in one text and against it in the other, also where only one names the thing: "voted against". */
import { partnerOf } from "../align";
import type { Aligned } from "../pairs";
import { spanOfWord, type Statement } from "../statement";
import type { Contrary } from "./contrary";
import { denials, denying } from "./group";
import { isOnlySupposed } from "./told";

/** "Holt voted for the bridge" against "Holt, who voted against, left early"; none where Holt is for anything there. */
export function opposedVotes(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  const [mine, ...more] = statement ? votesIn(statement) : [];
  if (!statement || !mine || more.length > 0 || mine.object < 0) return [];
  const met = passages.flatMap((aligned) =>
    votesIn(aligned.alignment.source).flatMap((theirs) =>
      isOfOne(aligned, mine, theirs) ? [{ aligned, theirs }] : [],
    ),
  );
  const [found] = met;
  if (!found || met.some(({ theirs }) => theirs.isFor === mine.isFor) || isOnlySupposed(found.aligned)) return [];
  const { source } = found.aligned.alignment;
  return [
    { draft: spanOfWord(statement, mine.at), source: spanOfWord(source, found.theirs.at), aligned: found.aligned },
  ];
}

/** Who is for or against something, by the nouns before the words that say so, and the first noun behind them. */
interface Vote {
  readonly isFor: boolean;
  readonly at: number;
  readonly subjects: readonly number[];
  readonly object: number;
}

const acts = new Set(["vote", "speak", "be", "argue", "campaign"]);
const taking: ReadonlyMap<string, boolean> = new Map([
  ["support", true],
  ["back", true],
  ["oppose", false],
]);

function votesIn(statement: Statement): readonly Vote[] {
  const { words } = statement.sentence;
  if (words.some(({ lower }) => denials.has(lower) || denying.has(lower))) return [];
  return words.flatMap(({ lemma, pos }, i): readonly Vote[] => {
    const isFor = taking.get(lemma);
    if (isFor !== undefined && pos === "VERB" && !isPassive(statement, i))
      return voteAt(statement, { isFor, at: i, verb: i });
    if (!acts.has(lemma) || isPassive(statement, i)) return [];
    const [next, then] = [words[i + 1]?.lower, words[i + 2]?.lower];
    if (next === "against") return voteAt(statement, { isFor: false, at: i + 1, verb: i });
    const isFavour = next === "in" && (then === "favour" || then === "favor");
    if (isFavour) return voteAt(statement, { isFor: true, at: i + 2, verb: i });
    return next === "for" && lemma === "vote" ? voteAt(statement, { isFor: true, at: i + 1, verb: i }) : [];
  });
}

/** "was backed by" says who did it behind. */
function isPassive({ sentence: { words } }: Statement, i: number): boolean {
  return words[i - 1]?.lemma === "be" || words[i + 1]?.lower === "by";
}

const [before, behind] = [8, 5];

function voteAt(
  statement: Statement,
  { isFor, at, verb }: { isFor: boolean; at: number; verb: number },
): readonly Vote[] {
  const { sentence, terms } = statement;
  const isNoun = (i: number): boolean => ["NOUN", "PROPN"].includes(terms[i]?.pos ?? "") && terms[i]?.value === false;
  const all = terms.map((_, i) => i).filter(isNoun);
  const subjects = all.filter((i) => isBetween(terms[i]?.word, [verb - before, verb]));
  const stop = sentence.words.findIndex(({ pos }, i) => i > at && pos === "PUNCT");
  const to = Math.min(at + behind + 1, stop < 0 ? sentence.words.length : stop);
  const object = all.find((i) => isBetween(terms[i]?.word, [at + 1, to])) ?? -1;
  return subjects.length > 0 ? [{ isFor, at, subjects, object }] : [];
}

function isBetween(word: number | undefined, [from, to]: readonly [number, number]): boolean {
  return word !== undefined && word >= from && word < to;
}

/** The same doer, the last before the words there, and the same thing, or one that the text around speaks of. */
function isOfOne({ alignment, around }: Aligned, mine: Vote, theirs: Vote): boolean {
  const last = theirs.subjects.at(-1) ?? -1;
  if (!mine.subjects.some((i) => partnerOf(alignment, i) === last)) return false;
  const { terms } = alignment.draft;
  const isKnown = (i: number): boolean => partnerOf(alignment, i) >= 0 || (terms[i]?.keys.some(around) ?? false);
  if (terms.some(({ pos, value }, i) => pos === "PROPN" && !value && !isKnown(i))) return false;
  return theirs.object >= 0 ? partnerOf(alignment, mine.object) === theirs.object : isKnown(mine.object);
}
