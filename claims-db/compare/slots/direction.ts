/** Finds figures that one text calls up and the other down from the same value: "4.1%, down from 4.6%". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import type { Alignment } from "../align";
import { particleAt, type Particle } from "./particles";
import { wordFrom, type Statement } from "../statement";

const opposite: ReadonlyMap<string, string> = new Map([
  ["up", "down"],
  ["down", "up"],
]);

/** Where the draft says "up from" and the source "down from" before one and the same value. */
export function turnedDirections(alignment: Alignment): readonly Particle[] {
  const { draft, source } = alignment;
  return directionsOf(draft).flatMap((mine): readonly Particle[] => {
    const theirs = directionsOf(source).find(
      ({ way, claim }) => way === opposite.get(mine.way) && areSame(claim, mine.claim),
    );
    if (!theirs) return [];
    const term = draft.terms.findIndex(({ word }) => word >= mine.word);
    return [particleAt(alignment, [mine.word, theirs.word], term)];
  });
}

interface Direction {
  readonly way: string;
  readonly word: number;
  readonly claim: Claim;
}

/** "down" before "from" and a figure or a date. */
function directionsOf({ sentence, claims }: Statement): readonly Direction[] {
  return claims.flatMap((claim): readonly Direction[] => {
    const from = wordFrom(sentence, claim.span.start) - 1;
    const way = wordAt(sentence.words, from - 1).lower;
    const isValue = claim.kind === "figure" || claim.kind === "date";
    return isValue && wordAt(sentence.words, from).lower === "from" && opposite.has(way)
      ? [{ way, word: from - 1, claim }]
      : [];
  });
}

function areSame({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind === "figure" && b.kind === "figure") return a.measure === b.measure && a.amount === b.amount;
  return a.kind === "date" && b.kind === "date" && a.from === b.from && a.to === b.to && a.from !== undefined;
}
