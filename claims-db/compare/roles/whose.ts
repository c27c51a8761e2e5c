/** Says whether a source brings a name in as somebody's: "Its dredger Albatros", which may be the draft's firm's. */
import { wordAt } from "../../lexicon/wordat";
import { wordSet } from "../../lexicon/wordset";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { wordFrom } from "../statement";

/** True where a possessive pronoun and a noun lead to the source's name, so that it stands for whose it is. */
export function isOfSome({ candidate: { claim, passage } }: Pair): boolean {
  const { words } = passage.sentence;
  const first = wordFrom(passage.sentence, claim.span.start);
  let at = first - 1;
  while (describing.has(wordAt(words, at).pos)) at--;
  return at < first - 1 && owning.has(wordAt(words, at).lower);
}

/** The sentence before names the draft's: "Ketelaar won the contract. Its dredger Albatros will start in May." */
export function isOfOwner({ pairs, disagree }: Bound): boolean {
  if (!disagree || !isOfSome(disagree)) return false;
  const { id } = disagree.candidate.passage;
  return pairs.some(({ comparison, candidate: { passage } }) => {
    return comparison.outcome === "agrees" && (passage.id === id - 1 || passage.id === id);
  });
}

const describing = new Set(["ADJ", "NOUN", "NUM"]);
const owning = wordSet("its their");
