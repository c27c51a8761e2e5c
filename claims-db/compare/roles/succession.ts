/** Finds who takes the office in the source where the draft has who leaves it, or the other way round. */
import type { Claim } from "../../model";
import { wordSet } from "../../lexicon/wordset";
import type { Bound } from "../bound";
import { frameOfPair } from "./frame";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";
import { turnOf, type Turn } from "./turn";

/** Share of the sentence's other words that the other one's passage must hold. */
const leastShared = 0.25;

/**
 * The pair of a name with who does in the source what the draft says of it: Ada Brusk for Tom Lund in "Tom Lund will take
 * over" beside "Ada Brusk will succeed Tom Lund". None where any sentence gives the draft's one that turn too, or where
 * none gives it the contrary one or has for another the one whom the draft's one is to succeed.
 */
export function successorInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const mine = draft && isPerson(claim) && !claim.quoted ? turnOf(draft, claim) : undefined;
  if (!draft || mine === undefined) return undefined;
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  const turns = new Set(own.map(turnOfPair).filter((turn) => turn !== undefined));
  if (turns.has(mine) || own.length === 0) return undefined;
  const other = draft.claims.find((one) => one !== claim && isPerson(one) && isContrary(turnOf(draft, one), mine));
  return pairs
    .filter((pair) => isRivalPair(claim, pair) && turnOfPair(pair) === mine)
    .filter((pair) =>
      turns.size > 0 ? isToldThere(claim, pair) : other !== undefined && isBeside(pair, other, owners),
    )
    .sort((a, b) => frameOfPair(claim, b).coverage - frameOfPair(claim, a).coverage)[0];
}

/** Whether the pair that stands against a name is such a one, however near the two stand. */
export function isSuccession({ claim, draft, disagree, recast }: Bound): boolean {
  const mine = recast && disagree ? turnOf(draft, claim) : undefined;
  return mine !== undefined && disagree !== undefined && turnOfPair(disagree) === mine;
}

function isContrary(turn: Turn | undefined, mine: Turn): boolean {
  return turn !== undefined && turn !== mine;
}

function isToldThere(claim: Claim, pair: Pair): boolean {
  return frameOfPair(claim, pair).coverage >= leastShared;
}

/** "Lund retires in May. His successor is Ada Brusk": the passage, or the one before it, has whom somebody is to succeed. */
function isBeside({ candidate: { passage }, aligned }: Pair, other: Claim, owners: Owners): boolean {
  return [...owners].some(([theirs, told]) => {
    if (!told.some((owner) => owner.claim === other && isNear(owner.pair.candidate.passage.id, passage.id)))
      return false;
    return passage.claims.includes(theirs) || aligned.passage.sentence.words.some(({ lower }) => own.has(lower));
  });
}

/** The same sentence or the one before. */
function isNear(one: number, id: number): boolean {
  return one === id || one === id - 1;
}

const own = wordSet("his her their him");

function isPerson({ value }: Claim): boolean {
  return value.kind === "name" && (value.type === "person" || value.type === "thing");
}

function turnOfPair({ aligned, candidate }: Pair): Turn | undefined {
  return turnOf(aligned.alignment.source, candidate.claim);
}
