/** Reads which sides a sentence takes, in what words: "turned it down", "free of charge", "with regret". */
import { wordAt } from "../../lexicon/wordat";
import { standsFrom, type Way } from "../../lexicon/stands";
import { wordSet } from "../../lexicon/wordset";
import type { Word } from "../../model";
import type { Statement } from "../statement";
import { isUnsure } from "./events";
import { denials, denying } from "./group";

/** A side that is taken, and the words that say so, half-open. */
export interface Taken {
  readonly row: number;
  readonly way: Way;
  readonly side: 0 | 1;
  readonly from: number;
  readonly to: number;
  /** Only supposed, or denied where the denial need not be the contrary. */
  readonly isOpen: boolean;
}

const read = new WeakMap<Statement, readonly Taken[]>();

/** "The board turned the offer down" takes the second side of the row of "accept". */
export function standsIn(statement: Statement): readonly Taken[] {
  const known = read.get(statement);
  if (known) return known;
  const { words } = statement.sentence;
  const found = words.flatMap((_, i) => standsAt(words, i));
  read.set(statement, found);
  return found;
}

function standsAt(words: readonly Word[], from: number): readonly Taken[] {
  const { lemma, lower } = wordAt(words, from);
  const options = [...standsFrom(lemma), ...(lower === lemma ? [] : standsFrom(lower))];
  return options.flatMap(({ row, way, side, words: phrase }): readonly Taken[] => {
    const to = endOf(words, from, phrase);
    if (to === undefined || isOther(words, from, to) || (way !== "mark" && isNoDeed(words, from))) return [];
    const denial = denialAt(words, from);
    const isTurned = denial === "not" && way === "deed";
    const turned = isTurned ? (side === 0 ? 1 : 0) : side;
    const isOpen = (denial !== undefined && !isTurned) || isSupposed(words, from) || isUnsure(words, from);
    return [{ row, way, side: turned, from, to, isOpen }];
  });
}

const apart = 4;

/** Where the phrase ends that begins at a place; its particle may stand behind a short object. */
function endOf(words: readonly Word[], from: number, phrase: readonly string[]): number | undefined {
  const isAt = (i: number, word: string | undefined): boolean => words[i]?.lower === word || words[i]?.lemma === word;
  if (phrase.every((word, k) => isAt(from + k, word))) return from + phrase.length;
  const [first, last = ""] = phrase;
  if (phrase.length !== 2 || !isAt(from, first) || !small.has(last)) return undefined;
  const stop = words.slice(from + 1, from + 1 + apart).findIndex(({ pos }) => pos === "PUNCT");
  const behind = words.slice(from + 1, from + 1 + (stop < 0 ? apart : stop));
  return behind.some(({ lower }) => lower === last) ? from + 1 : undefined;
}

const small = wordSet("down up off out over back");

/** "more than 400" is a bound; "turn down" is no "turn", and "a power cut" no doing. */
function isOther(words: readonly Word[], from: number, to: number): boolean {
  const { lower } = wordAt(words, from);
  if (counting.has(lower))
    return (
      wordAt(words, to).lower === "than" || wordAt(words, to).lower === "or" || wordAt(words, from - 1).pos === "NUM"
    );
  if (lower === "right" || lower === "left" || lower === "second") return wordAt(words, to).pos !== "NOUN";
  return particles.has(wordAt(words, to).lower) && wordAt(words, from).pos === "VERB" && to - from === 1;
}

/** "turned back", "a gain of 2%", "your extended warranty": no verb, though it looks like one. */
function isNoDeed(words: readonly Word[], at: number): boolean {
  const { pos, lower } = wordAt(words, at);
  if (plain.has(lower) || lower.endsWith("ly")) return false;
  if (unlike.has(pos)) return true;
  return /(?:ed|en)$/u.test(lower) && wordAt(words, at + 1).pos === "NOUN" && leading.has(wordAt(words, at - 1).pos);
}

const unlike = new Set(["NOUN", "PROPN", "ADV", "ADP"]);
const leading = new Set(["DET", "PRON", "ADJ"]);

/** What says a side and is no verb. */
const plain = wordSet(
  `profit net surplus loss deficit above below ahead short better worse more less fewer including excluding except apart free
  for at in without unanimous divided split with great all none neither
  by on late`,
);

const counting = wordSet("more less fewer");
const particles = wordSet("off out away over up down back through against");

/** How the word at a place is denied: by a "not" before it, or by a "no", a "without" or a verb of failing near it. */
export function denialAt(words: readonly Word[], at: number): "not" | "no" | undefined {
  if (words.slice(0, at).some(({ lower }) => lower === "nor" || lower === "neither")) return "no";
  for (let i = at - 1; i >= Math.max(0, at - 4) && wordAt(words, i).pos !== "PUNCT"; i--) {
    const { lower, lemma } = wordAt(words, i);
    if (denials.has(lower)) return "not";
    if (denying.has(lower) || lower === "without" || failing.has(lemma) || lower === "hardly") return "no";
    if (lower === "and" || lower === "but" || wordAt(words, i).pos === "VERB") break;
  }
  return denying.has(wordAt(words, at + 1).lower) || wordAt(words, at + 1).lower === "nothing" ? "no" : undefined;
}

const failing = wordSet("fail refuse decline cannot nobody nothing deny avoid prevent lack stop");

/** "would sell", "a proposal to lower": nothing that came about or is to come. */
export function isSupposed(words: readonly Word[], at: number): boolean {
  if (words.slice(Math.max(0, at - 5), at).some(({ lower }) => supposing.has(lower))) return true;
  return wordAt(words, at - 1).lower === "to" && !planning.has(wordAt(words, at - 2).lemma);
}

const supposing = wordSet("if would could might may should whether unless ask asked want wants wanted hope");
const planning = wordSet("agree decide plan intend be have go need continue be want threaten advise oblige due");

/** From mark to mark around a word, and from one joining word to the next. */
export function clauseOf(words: readonly Word[], { from, to }: Pick<Taken, "from" | "to">): readonly [number, number] {
  const isStop = ({ pos, lower, text }: Word): boolean => (pos === "PUNCT" && text !== "-") || joining.has(lower);
  const start = words.findLastIndex((word, i) => i < from && isStop(word)) + 1;
  const end = words.findIndex((word, i) => i >= to && isStop(word));
  return [start, end < 0 ? words.length : end];
}

const joining = wordSet(
  "and but while whereas although though because who which when where as after before since until",
);
