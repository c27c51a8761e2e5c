/** Finds two doings of which one text says that the one came first and the other text the other: "spoke before he met them". */
import { wordAt } from "../../lexicon/wordat";
import { partnerOf } from "../align";
import type { Aligned } from "../pairs";
import type { Statement } from "../statement";
import { contraryOf, type Contrary } from "./contrary";
import { denials } from "./group";

/** "spoke to reporters before he met the strikers" against "after he met them he spoke to reporters". */
export function opposedSequences(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  const mine = statement && orderIn(statement);
  if (!mine) return [];
  const sides = passages.flatMap((aligned) => {
    const theirs = orderIn(aligned.alignment.source);
    if (!theirs) return [];
    const [first, last] = [mine.first, mine.last].map((term) => partnerOf(aligned.alignment, term));
    const isSame = first === theirs.first && last === theirs.last;
    return isSame || (first === theirs.last && last === theirs.first) ? [{ aligned, at: theirs.at, isSame }] : [];
  });
  return contraryOf(mine.at, sides);
}

/** The verbs of what came first and last, as indexes among the terms, and the word that says so. */
interface Order {
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

/** A sentence with one "before" or "after" between two verbs, or in front of them, and no third that could be meant. */
function orderIn({ sentence: { words }, terms }: Statement): Order | undefined {
  const [at, ...more] = words.flatMap(({ lower }, i) => (lower === "before" || lower === "after" ? [i] : []));
  const verbs = terms.flatMap(({ word, pos, lemma }, i) => (pos === "VERB" && lemma !== "say" ? [{ word, i }] : []));
  const [one, two, ...others] = verbs;
  if (at === undefined || more.length > 0 || !one || !two || others.length > 0) return undefined;
  if (words.some(({ lower }) => denials.has(lower))) return undefined;
  const [led, main] = at < one.word ? [one, two] : [two, one];
  if (at >= two.word || (at > 0 && at < one.word)) return undefined;
  const isBefore = wordAt(words, at).lower === "before";
  return isBefore ? { first: main.i, last: led.i, at } : { first: led.i, last: main.i, at };
}
