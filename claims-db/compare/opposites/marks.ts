/** Finds what describes a thing in one text and is excluded by what describes it in the other: "a public bath", "the bath was private". */
import { gradeOf } from "../../lexicon/grades";
import { relationOf } from "../../lexicon/relations";
import { isMet } from "../align";
import type { Aligned } from "../pairs";
import { spanOfWord, type Statement, type Term } from "../statement";
import type { Contrary } from "./contrary";
import { isOfOne } from "./standing";
import { denialAt, isSupposed, type Taken } from "./taken";

/** One contrary for each adjective of the draft that no passage has of its noun, and an excluding one of it. */
export function opposedMarks(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  return statement.terms.flatMap((term, i): readonly Contrary[] => {
    if (!isMark(statement, term)) return [];
    const mine = takenAt(term);
    if (passages.some(({ alignment }) => isMet(alignment, i))) return [];
    for (const aligned of passages) {
      const { source } = aligned.alignment;
      const other = source.terms.find(
        (theirs, k) =>
          (aligned.alignment.reverse[k] ?? -1) < 0 &&
          isMark(source, theirs) &&
          excludes(term, theirs) &&
          isOfOne(aligned, mine, takenAt(theirs)),
      );
      if (other) return [{ draft: spanOfWord(statement, term.word), source: spanOfWord(source, other.word), aligned }];
    }
    return [];
  });
}

function takenAt({ word }: Term): Taken {
  return { row: -1, way: "mark", side: 0, from: word, to: word + 1, isOpen: false };
}

/** An adjective that nothing denies. */
function isMark({ sentence: { words } }: Statement, { pos, value, word, weight, lemma }: Term): boolean {
  return (
    pos === "ADJ" &&
    !value &&
    !gradeOf(lemma) &&
    weight >= 0.3 &&
    denialAt(words, word) === undefined &&
    !isSupposed(words, word)
  );
}

function excludes({ lemma: a }: Term, { lemma: b }: Term): boolean {
  const relation = relationOf(a, b);
  return relation === "opposite" || relation === "contrary";
}
