/** Says whether all things of a draft's clause stand beside one place of a passage: "profit" of "Net profit rose 4%". */
import { wordSet } from "../../lexicon/wordset";
import type { Word } from "../../model";
import { partnerOf } from "../align";
import type { Aligned } from "../pairs";
import { clauseAround } from "./levels";

/** How far from the place, in words, the things may stand. */
const farthest = 12;

/** True where the nouns of the clause around two draft words, at least one, stand near a passage's figure, in one clause. */
export function areThingsBeside(
  { alignment, around }: Aligned,
  [at, figure]: readonly [number, number],
  place: number,
): boolean {
  const { draft, source } = alignment;
  const [from, to] = clauseOf(draft.sentence.words, Math.min(at, figure), Math.max(at, figure));
  const things = draft.terms.flatMap(({ word, pos, value, weight }, i) =>
    word >= from && word < to && word !== at && !value && weight >= 0.3 && naming.has(pos) ? [i] : [],
  );
  const { words } = source.sentence;
  const start = words.findLastIndex(({ text }, i) => i < place && text === ";") + 1;
  const end = words.findIndex(({ text }, i) => i > place && text === ";");
  const isBeside = (i: number): boolean => {
    const word = source.terms[partnerOf(alignment, i)]?.word ?? -1;
    return word >= start && (end < 0 || word < end) && Math.abs(word - place) <= farthest;
  };
  const nouns = things.filter((i) => draft.terms[i]?.pos === "NOUN");
  const names = things.filter((i) => draft.terms[i]?.pos === "PROPN");
  return (
    nouns.some(isBeside) &&
    nouns.every(isBeside) &&
    names.every((i) => isBeside(i) || draft.terms[i]?.keys.some(around))
  );
}

const naming = new Set(["NOUN", "PROPN"]);

/** Around both words, up to marks and joining words. */
function clauseOf(words: readonly Word[], one: number, other: number): readonly [number, number] {
  const [from, to] = [clauseAround(words, one)[0], clauseAround(words, other)[1]];
  const open = words.findLastIndex(({ lower }, i) => i >= from && i < one && joining.has(lower));
  const close = words.findIndex(({ lower }, i) => i > other && i < to && joining.has(lower));
  return [open < 0 ? from : open + 1, close < 0 ? to : close];
}

const joining = wordSet("and but while whereas although though as because after on");
