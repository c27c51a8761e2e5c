/** Says whether two phrases, one of the draft and one of a passage, name one thing. */
import { wordAt } from "../../lexicon/wordat";
import { relationOf } from "../../lexicon/relations";
import type { PlacedSentence, Word } from "../../model";
import { partnerOf, type Alignment } from "../align";
import { tellingOf } from "../binding/bond";
import { claimsIn, type Statement } from "../statement";
import type { Phrase } from "./phrases";

/** One thing by its noun, or by an uncommon value that both phrases have: "a 4.5% rise", "the offer of a 4.5% rise". */
export function areOneThing(alignment: Alignment, things: readonly [Phrase, Phrase]): boolean {
  if (areOne(alignment, things)) return true;
  const { draft, source } = alignment;
  const [mine, theirs] = [tellingIn(draft, things[0]), tellingIn(source, things[1])];
  return mine.some((value) => theirs.includes(value));
}

/** What the figures of a phrase are that hardly two things share. */
function tellingIn(statement: Statement, { from, end }: Phrase): readonly string[] {
  return claimsIn(statement, [from, end]).flatMap((claim) => {
    const { value } = claim;
    return value.kind === "figure" && tellingOf(claim) >= 0.6 ? [`${value.amount} ${value.unit ?? ""}`] : [];
  });
}

/** The last words of both phrases meet, or a pronoun stands for the other's name. */
export function areOne(alignment: Alignment, [mine, theirs]: readonly [Phrase, Phrase]): boolean {
  const { draft, source } = alignment;
  const [i, k] = [termAt(draft, mine.head), termAt(source, theirs.head)];
  const [one, other] = [draft.terms[i], source.terms[k]];
  if (!one || !other) return isTopic(draft, source, [mine, theirs]);
  if (partnerOf(alignment, i) === k || one.keys.some((key) => other.keys.includes(key))) return true;
  return one.pos !== "PROPN" && other.pos !== "PROPN" && relationOf(one.lemma, other.lemma) === "same";
}

const pronouns = new Set(["he", "she", "it", "they", "him", "her", "them"]);

/** "it" and its like, which name nothing. */
export function isPronoun(word: Word | undefined): boolean {
  return word !== undefined && pronouns.has(word.lower);
}

/** "it", or the "we" of a company's own text, which is no speaker's. */
export function isUnnamedDoer({ text, words }: PlacedSentence, word: number): boolean {
  const { lower } = wordAt(words, word);
  return pronouns.has(lower) || (lower === "we" && !/["“”]/u.test(text));
}

/** "It was turned down" where the sentence is about what the draft names. */
function isTopic(draft: Statement, source: Statement, [mine, theirs]: readonly [Phrase, Phrase]): boolean {
  if (!isPronoun(source.sentence.words[theirs.head])) return false;
  const name = draft.sentence.words[mine.head];
  const { topics } = source.sentence;
  return name?.pos === "PROPN" && topics.length === 1 && topics[0]?.split(" ").includes(name.lower) === true;
}

function termAt({ terms }: Statement, word: number): number {
  return terms.findIndex((term) => term.word === word);
}
