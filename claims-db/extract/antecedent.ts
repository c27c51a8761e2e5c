/** Finds what a number counts where no noun follows it: "cases rose to 1,200", "24 of them", "a population of 4,500". */
import { wordAt } from "../lexicon/wordat";
import { changes, levels } from "../lexicon/hedges";
import { months } from "../lexicon/labels";
import { containers, states } from "../lexicon/nouns";
import type { Word } from "../model";
import type { Joined } from "./range";

/** What stands before the number: where its hedge begins, and what the figure before it in the sentence counted. */
export interface Before {
  readonly from: number;
  readonly counted: readonly string[];
}

/** Where no noun follows: the figure before ("24 of them"), the container ("a population of"), the subject. */
export function readElsewhere(words: readonly Word[], joined: Joined, before: Before): readonly string[] {
  if (wordAt(words, before.from - 1).lower === "of" || wordAt(words, before.from - 1).lower === ":") {
    const noun = wordAt(words, before.from - 2);
    if (noun.pos === "NOUN") return unpack(words, before.from - 2);
  }
  const subject = readSubject(words, before.from);
  if (subject === undefined && joined.measure === "count" && isHarmed(words, before.from)) return ["person"];
  const plural = joined.measure === "count" && before.counted.length > 0;
  return plural && (subject === undefined || wordAt(words, joined.to).lower === "of")
    ? before.counted
    : (subject ?? []);
}

/** "killed 12", "wounding three": people. */
function isHarmed(words: readonly Word[], from: number): boolean {
  const { lower, lemma, pos } = wordAt(words, from - 1);
  const state = states.get(lower) ?? states.get(lemma);
  return pos === "VERB" && (state === "killed" || state === "injured");
}

/** The noun before the verb: ["case"] in "cases rose to 1,200"; the object in "cut rates by 25 points". */
function readSubject(words: readonly Word[], from: number): readonly string[] | undefined {
  const verb = verbBefore(words, from);
  if (verb === undefined) return undefined;
  if (wordAt(words, verb).pos === "NOUN") return unpack(words, verb);
  for (let at = verb; at >= Math.max(0, from - 12); at--) {
    const { pos } = wordAt(words, at);
    if (pos === "NOUN" || isOpening(words, at)) return unpack(words, headOf(words, at));
    if (isBreak(words, at) || pos === "PROPN" || pos === "PRON") return undefined;
  }
  return undefined;
}

const within: ReadonlySet<string> = new Set("from in at on for with across among".split(" "));
const inside: ReadonlySet<string> = new Set(["NOUN", "ADJ", "DET", "PROPN", "NUM", "ADV"]);

/** The noun that a noun behind a preposition belongs to: "earnings" in "earnings from continuing operations". */
function headOf(words: readonly Word[], noun: number): number {
  let at = noun - 1;
  while (inside.has(wordAt(words, at).pos) || /ing$/.test(wordAt(words, at).lower)) at--;
  const led = within.has(wordAt(words, at).lower) && wordAt(words, at - 1).pos === "NOUN";
  return led || (within.has(wordAt(words, at).lower) && isOpening(words, at - 1)) ? at - 1 : noun;
}

/** The verb that a number belongs to, at most six words before it; a noun before "by" stands for the verb's object. */
function verbBefore(words: readonly Word[], from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const { pos, lower } = wordAt(words, at);
    if (isBreak(words, at) || lower === "and" || pos === "PRON") return undefined;
    if (pos === "NOUN" && wordAt(words, at + 1).lower === "by" && !months.has(lower)) return at;
    if (pos === "VERB" || pos === "AUX") return isLevel(words, at) ? at : undefined;
  }
  return undefined;
}

function isBreak(words: readonly Word[], at: number): boolean {
  return [",", ";", ":", "(", ")"].includes(wordAt(words, at).text);
}

/** "cases rose to", "the toll reached"; the subject of "killed 12" is not what is counted. */
function isLevel(words: readonly Word[], at: number): boolean {
  const { lemma, lower } = wordAt(words, at);
  return levels.has(lemma) || changes.has(lemma) || changes.has(lower);
}

/** "Cases rose": a capital at the start of a sentence makes no name of a plural. */
function isOpening(words: readonly Word[], at: number): boolean {
  const { pos, lower, text } = wordAt(words, at);
  return at === 0 && pos === "PROPN" && lower.endsWith("s") && text.slice(1) === lower.slice(1);
}

/** "toll" counts deaths; "the number of cases" counts cases. */
function unpack(words: readonly Word[], at: number): readonly string[] {
  const lemma = isOpening(words, at) ? wordAt(words, at).lower.slice(0, -1) : wordAt(words, at).lemma;
  if (wordAt(words, at - 1).lower === "per" && wordAt(words, at - 2).pos === "NOUN") return unpack(words, at - 2);
  const held = containers.get(lemma);
  if (held === undefined) return [lemma];
  if (held.length > 0) return held;
  const inside = wordAt(words, at + 1).lower === "of" ? wordAt(words, at + 2) : undefined;
  return inside?.pos === "NOUN" ? [inside.lemma] : [];
}
