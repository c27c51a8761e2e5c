/** Tells durations that lie between two times from those that something lasts. */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Word } from "../../model";
import { wordFrom, type Statement } from "../statement";

/** Which way a duration is counted from another time: "forward" for "after six minutes" and "six years later"; `undefined` for "lasted six years". */
export function wayOf({ sentence }: Statement, { span }: Claim): "backward" | "forward" | undefined {
  const { words } = sentence;
  let before = wordFrom(sentence, span.start) - 1;
  while (softening.has(wordAt(words, before).lower)) before--;
  const behind = wordFrom(sentence, span.end);
  const beside = { before: wordAt(words, before).lower, after: wordAt(words, behind).lower };
  if (isAwaited(words, before, behind)) return "forward";
  return ways.find(({ place, words: known }) => known.has(beside[place]))?.way;
}

const ways: readonly {
  readonly way: "backward" | "forward";
  readonly place: "before" | "after";
  readonly words: ReadonlySet<string>;
}[] = [
  { way: "backward", place: "after", words: new Set(["before", "earlier", "ago", "prior"]) },
  { way: "forward", place: "after", words: new Set(["after", "later", "into"]) },
  { way: "forward", place: "before", words: new Set(["after", "within"]) },
];

/** "It was three hours before they came", and they came after three hours; "it was three hours before the match" is not. */
function isAwaited(words: readonly Word[], before: number, behind: number): boolean {
  if (wordAt(words, behind).lower !== "before" || !awaiting.has(wordAt(words, before).lemma)) return false;
  return /^(?:it|would|will)$/u.test(wordAt(words, before - 1).lower) && beginsClause(words, behind + 1);
}

/** "they came", "the last boat came", but not "the match that". */
function beginsClause(words: readonly Word[], from: number): boolean {
  let at = from;
  while (naming.has(wordAt(words, at).pos)) at++;
  return wordAt(words, from).pos === "PRON" || (at > from && /^(?:VERB|AUX)$/u.test(wordAt(words, at).pos));
}

const naming: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
const awaiting: ReadonlySet<string> = new Set(["be", "take"]);

/** Words that may stand between "after" and its figure. */
const softening: ReadonlySet<string> = new Set(["just", "only", "about", "around", "nearly", "almost", "some"]);

/** "a three-year deal": how long something lasts, said before it. */
export function isLasting({ sentence }: Statement, { span, text }: Claim): boolean {
  const next = sentence.words[wordFrom(sentence, span.end)];
  return /^[\p{L}\d]+-\p{L}+$/u.test(text) && (next?.pos === "NOUN" || next?.pos === "ADJ");
}
