/** Finds who came in the source where the draft has another: the winner for the loser, the third for the second. */
import type { Claim } from "../../model";
import { frameOfPair } from "./frame";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";
import { areCompatible, standingOf, type Standing } from "./standing";

/** Share of the sentence's other words that the passage must hold, so that both tell of one contest. */
const leastShared = 0.25;

/**
 * The pair of a name with the one that takes its place in a sentence which puts the name in another: "the cup went to
 * Malmö" gives Lund where "Lund beat Malmö in the cup final". None where any sentence puts the name where the draft does,
 * or the draft's dates are told of other contests only.
 */
export function placedInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const mine = draft && claim.value.kind === "name" && !claim.quoted ? standingOf(draft, claim) : undefined;
  if (!draft || mine === undefined || mine === "behind") return undefined;
  const own = pairs.flatMap((pair) => {
    const place = pair.comparison.outcome === "agrees" ? placeOf(pair) : undefined;
    return place === undefined ? [] : [{ pair, place }];
  });
  if (own.some(({ place }) => areCompatible(mine, place))) return undefined;
  const dates = draft.claims.filter(({ kind }) => kind === "date");
  const told = own.find(({ pair }) => {
    const { claims } = pair.candidate.passage;
    const isMet = (date: Claim): boolean =>
      claims.some((theirs) => (owners.get(theirs) ?? []).some((owner) => owner.claim === date));
    const isUndated = claims.every(({ kind }) => kind !== "date");
    return frameOfPair(claim, pair).coverage >= leastShared && (isUndated || dates.every(isMet));
  });
  return (
    told &&
    rivalOf(
      claim,
      mine,
      pairs.filter(({ candidate }) => isBeside(candidate, told.pair.candidate)),
    )
  );
}

function isBeside({ passage }: Pair["candidate"], own: Pair["candidate"]): boolean {
  return passage === own.passage;
}

function placeOf({ aligned, candidate }: Pair): Standing | undefined {
  return standingOf(aligned.alignment.source, candidate.claim);
}

/** Who has the draft's place in the passage; else who may have it. */
function rivalOf(claim: Claim, mine: Standing, pairs: readonly Pair[]): Pair | undefined {
  const others = pairs.filter((pair) => isRivalPair(claim, pair));
  return (
    others.find((pair) => placeOf(pair) === mine) ??
    others.find((pair) => {
      const place = placeOf(pair);
      return place !== undefined && areCompatible(place, mine);
    })
  );
}
