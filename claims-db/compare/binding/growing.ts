/** Knows totals that only grow, so that the smaller one of an older article is no word against the newer. */
import type { Claim } from "../../model";
import { wordSet } from "../../lexicon/wordset";
import type { Pair } from "../pairs";

/** What came of holding the claim against one article. */
interface Told {
  readonly pair: Pair | undefined;
}

/** "The fire has destroyed 52 houses", as the newer article says; "destroyed 47", two days before, was true then. */
export function isNoEarlierTotal(agreeing: readonly Told[], { value }: Claim): (against: Told) => boolean {
  const days = agreeing.flatMap(({ pair }) => pair?.candidate.passage.source.published?.slice(0, 10) ?? []);
  return ({ pair }) => {
    if (!pair || value.kind !== "figure") return true;
    const { claim, passage } = pair.candidate;
    const day = passage.source.published?.slice(0, 10);
    const isNewer = day !== undefined && days.some((other) => other > day);
    if (!isNewer || claim.value.kind !== "figure" || claim.value.amount >= value.amount) return true;
    const { draft, source } = pair.aligned.alignment;
    return ![draft, source].every(({ sentence: { words } }) => words.some(({ lemma }) => growing.has(lemma)));
  };
}

/** What is counted from the first report on, and never becomes less. */
const growing = wordSet(`
  kill die dead death fatality toll victim casualty injure injury wound hurt burn scorch consume destroy damage arrest
  detain infect infection evacuate flee displace rescue recover`);
