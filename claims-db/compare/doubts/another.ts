/** Doubts that a value is wrong where the draft says that it speaks of another one: "a rival", "her next album". */
import type { Word } from "../../model";
import type { Bound } from "../bound";
import type { Statement } from "../statement";

/**
 * "Her previous tour sold 300,000 tickets" beside "The tour sold 490,000 tickets": what stands before the verb is marked as
 * another thing than the one of which the source speaks, and the source has no such mark.
 */
export function isOfAnother({ draft, disagree }: Bound): boolean {
  if (!disagree) return false;
  const theirs = disagree.candidate.passage.sentence.words;
  return subjectOf(draft).some((word, i, words) => {
    const line = markOf(word, words[i + 1]);
    return line !== undefined && !theirs.some(({ lemma, lower }) => line.has(lemma) || line.has(lower));
  });
}

/** What stands before the first verb of a sentence. */
function subjectOf({ sentence: { words } }: Statement): readonly Word[] {
  const verb = words.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  return verb < 0 ? [] : words.slice(0, verb);
}

function markOf({ lemma, lower }: Word, next: Word | undefined): ReadonlySet<string> | undefined {
  const isBeforeNoun = next !== undefined && nouns.has(next.pos) && !times.has(next.lemma);
  const lines = isBeforeNoun ? [...bearers, ...marks] : bearers;
  return lines.find((line) => line.has(lemma) || line.has(lower));
}

const nouns: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

/** "The following day" may be a day that the source names otherwise. */
const times = new Set(
  (
    "day morning night evening afternoon week weekend month quarter year decade century season time half minute hour " +
    "january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter"
  ).split(" "),
);

const lined = (...lines: readonly string[]): readonly ReadonlySet<string>[] =>
  lines.map((line) => new Set(line.split(" ")));

/** Who or what is another by its name; the words of a line say the same. */
const bearers = lined("rival competitor opponent", "teammate team-mate colleague", "predecessor", "successor sequel");

/** What makes the noun behind it another. */
const marks = lined(
  "another other second different",
  "third",
  "previous preceding earlier former",
  "next following later subsequent second third",
);
