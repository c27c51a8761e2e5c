/** Says whether two sides are taken of one time: no "before" or Monday here that is not there, nothing still to come. */
import { wordAt } from "../../lexicon/wordat";
import { wordSet } from "../../lexicon/wordset";
import type { Aligned } from "../pairs";
import { claimsIn, type Statement } from "../statement";
import { times } from "./sameevent";
import { clauseOf, type Taken } from "./taken";

/** Neither says of another time what it tells, by a word or by a date that the other lacks. */
export function isOneTime({ alignment: { draft, source } }: Aligned, mine: Taken, theirs: Taken): boolean {
  if (isSince(draft, mine) !== isSince(source, theirs)) return false;
  if (mine.way === "move" && isAhead(draft, mine) !== isAhead(source, theirs)) return false;
  const [own, there] = [timesIn(draft, mine), timesIn(source, theirs)];
  if (own.some((word) => !there.includes(word)) || there.some((word) => !own.includes(word))) return false;
  const dates = datesIn(draft, clauseOf(draft.sentence.words, mine));
  const others = datesIn(source, [0, source.sentence.words.length]);
  return dates.length === 0 || others.length === 0 || dates.every((date) => others.includes(date));
}

function timesIn({ sentence: { words } }: Statement, taken: Taken): readonly string[] {
  const [from, to] = clauseOf(words, taken);
  const isLast = words[to + 1] === undefined || wordAt(words, to + 1).pos === "PUNCT";
  return words.slice(from, isLast ? to + 1 : to).flatMap(({ lower }) => (times.has(lower) ? [lower] : []));
}

/** The words of the dates in a stretch. */
function datesIn(statement: Statement, stretch: readonly [number, number]): readonly string[] {
  return claimsIn(statement, stretch)
    .filter(({ kind }) => kind === "date")
    .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== "" && !small.has(word));
}

const small = wordSet("on in at the of by");

/** "will be raised", "is to rise". */
function isAhead({ sentence: { words } }: Statement, { from }: Taken): boolean {
  return words.slice(Math.max(0, from - aheadReach), from).some(({ lower }) => ahead.has(lower));
}

const aheadReach = 4;
const ahead = wordSet("will 'll shall to");

/** "have gained since the start of the year". */
function isSince({ sentence }: Statement, { to }: Taken): boolean {
  return sentence.words.slice(to, to + sinceReach).some(({ lower }) => lower === "since");
}

const sinceReach = 12;
