/** Finds the two sides of one count: "five votes to four" beside "five members for it and four against". */
import type { Claim, Quantity } from "../../model";
import type { Bound } from "../bound";
import { isExact } from "../amounts/outcome";

/**
 * True where the article has the draft's figure together with another one of its sentence, both of one thing on either
 * side, in a passage that is not the one which disagrees: the votes for and against are told there, whoever cast three.
 */
export function isSideOfVote({ claim, draft, agree, disagree }: Bound): boolean {
  const source = agree?.candidate;
  if (!agree || !disagree || !source || !isExact(agree.comparison)) return false;
  if (source.passage === disagree.candidate.passage) return false;
  return fellows(draft.claims, claim).some((mine) =>
    fellows(source.passage.claims, source.claim).some((theirs) => theirs.amount === mine.amount),
  );
}

/** The other figures of a sentence that count the same thing, "votes" for the four in "five votes to four". */
function fellows(claims: readonly Claim[], claim: Claim): readonly Quantity[] {
  const { value } = claim;
  if (value.kind !== "figure" || value.counted.length === 0) return [];
  return claims.flatMap((other) => {
    const isOne = other !== claim && other.value.kind === "figure" && other.value.amount !== value.amount;
    return isOne && isSameThing(value, other.value) ? [other.value] : [];
  });
}

function isSameThing(one: Quantity, other: Claim["value"]): other is Quantity {
  return other.kind === "figure" && other.measure === one.measure && other.counted.join() === one.counted.join();
}
