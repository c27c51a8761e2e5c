/** Finds who bears in the source a surname much like the draft's under the same given name: Paul Lindgren, Paul Lindqvist. */
import type { Claim, Value } from "../../model";
import { frameOfPair } from "./frame";
import { partsOf, type Parts } from "./nameparts";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";

/** Share of the sentence's other words that the passage must hold. */
const leastShared = 0.2;

/** With how many letters both surnames must begin, and how long they must be. */
const [leastSame, leastLength] = [4, 6];

/**
 * The pair of a person whom the source never names with the one in it of the same given name whose surname begins alike,
 * unless the draft's sentence has that one too.
 */
export function namesakeOf(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const mine = longParts(claim.value);
  if (!mine || pairs.some(({ comparison }) => comparison.outcome === "agrees")) return undefined;
  const { surname } = mine;
  const alike = pairs.filter((pair) => areAlike(mine, pair.candidate.claim) && isRivalPair(claim, pair));
  const isNamed = pairs.some(({ candidate }) => candidate.passage.sentence.text.toLowerCase().includes(surname));
  const known = new Set(alike.map(({ candidate }) => longParts(candidate.claim.value)?.surname));
  if (known.size !== 1 || isNamed || alike.some(({ candidate }) => owners.has(candidate.claim))) return undefined;
  return alike.find((pair) => frameOfPair(claim, pair).coverage >= leastShared);
}

/** A given name and a surname that is long enough to be much like another one. */
function longParts(value: Value): Parts | undefined {
  const parts = partsOf(value);
  return parts?.words === 2 && parts.surname.length >= leastLength ? parts : undefined;
}

function areAlike(mine: Parts, claim: Claim): boolean {
  const theirs = longParts(claim.value);
  return (
    theirs?.given === mine.given &&
    theirs.surname !== mine.surname &&
    theirs.surname.slice(0, leastSame) === mine.surname.slice(0, leastSame)
  );
}
