/** Leaves alone differing words that say nothing else: a form of address, part of a number, "never better", a share of its own. */
import { wordAt } from "../../lexicon/wordat";
import { relationOf } from "../../lexicon/relations";
import type { Word } from "../../model";
import type { Aligned } from "../pairs";
import { spanOfWord, type Statement, type Term } from "../statement";

/** True for "Mrs Sand" beside "Ida Sand", "two and a half" beside "2.5", "eight of them alive" beside "two of them dead". */
export function isUnslotted({ alignment: { draft, source } }: Aligned, mine: Term, theirs: Term): boolean {
  const [own, other] = [draft.sentence.words, source.sentence.words];
  if ([own[mine.word], other[theirs.word]].some((word) => word && isPolite(word))) return true;
  if (isOfNumber(own, mine.word) || isOfNumber(other, theirs.word)) return true;
  if (isBound(own, mine.word) && isBound(other, theirs.word)) return true;
  if (isBest(own, mine.word) || isBest(other, theirs.word)) return true;
  return isOtherShare([draft, mine], [source, theirs]);
}

/** "Mrs Sand"; "Judge Sand" says what she is. */
function isPolite({ text, lower }: Word): boolean {
  return text !== lower && polite.has(lower.replace(".", ""));
}

const polite = new Set(["mr", "mrs", "ms", "mx", "miss", "mister", "madam", "sir", "dame"]);

const fractions = new Set(["half", "quarter", "third"]);

/** "a trillion and a half rupees". */
function isOfNumber(words: readonly Word[], i: number): boolean {
  return (
    fractions.has(wordAt(words, i).lower) && wordAt(words, i - 1).lower === "a" && wordAt(words, i - 2).lower === "and"
  );
}

/** "F3 or higher" beside "F2 or less": each bounds its own. */
function isBound(words: readonly Word[], i: number): boolean {
  return wordAt(words, i - 1).lower === "or" && comparative.has(wordAt(words, i).lower);
}

/** "had never sounded better", "the best she has ever sounded". */
function isBest(words: readonly Word[], i: number): boolean {
  const { lower } = wordAt(words, i);
  if (lower === "never") return words.slice(i + 1, i + 1 + reach).some(({ lower: next }) => comparative.has(next));
  return (
    lower === "ever" && words.slice(Math.max(0, i - reach), i).some(({ lower: before }) => superlative.has(before))
  );
}

const reach = 5;

const comparative = new Set("better worse more less higher lower greater larger smaller fewer so".split(" "));
const superlative = new Set("best worst most least highest lowest greatest largest smallest fewest".split(" "));

/** Words that exclude each other, each with a number of its own before it: those of whom one is told are others. */
function isOtherShare(mine: Place, theirs: Place): boolean {
  const relation = relationOf(mine[1].lemma, theirs[1].lemma);
  if (relation !== "opposite" && relation !== "contrary") return false;
  const [own, other] = [countBefore(mine), countBefore(theirs)];
  return own !== undefined && other !== undefined && own !== other;
}

type Place = readonly [statement: Statement, term: Term];

/** The count that stands before a word with no more than "of them" between. */
function countBefore([statement, { word }]: Place): number | undefined {
  const { sentence, claims } = statement;
  let at = word - 1;
  while (between.has(wordAt(sentence.words, at).lower)) at--;
  const { start, end } = spanOfWord(statement, at);
  const from = sentence.span.start;
  const count = claims.find(({ span }) => span.start - from <= start && end <= span.end - from);
  return count?.value.kind === "figure" ? count.value.amount : undefined;
}

const between = new Set(["of", "them", "the", "whom", "which", "were", "was", "are", "is", "still"]);
