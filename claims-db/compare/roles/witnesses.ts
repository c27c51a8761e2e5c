/** Weighs the articles together on who did, said or bears what the draft says of a name. */
import type { Claim } from "../../model";
import { bearerInstead } from "./bearer";
import type { Bound } from "../bound";
import { hasSamePart, playsPart } from "./casting";
import { isSameHome } from "./home";
import type { Pair } from "../pairs";
import { sayerInstead } from "./sayer";
import { isSited } from "./sited";
import type { Stance } from "../stance";

/** How sure it is that the office beside a name, or what it says, is another’s. */
const misnamed = 0.85;

/** Where another bears the name's office, their article speaks against it, and none for it. */
export function renamed(claim: Claim, stances: readonly Stance[], bounds: readonly Bound[]): readonly Stance[] {
  const pair = bearerInstead(claim, bounds) ?? sayerInstead(claim, bounds);
  if (!pair) return stances;
  return stances.map((stance, i): Stance => {
    if (!bounds[i]?.pairs.some(({ candidate }) => candidate === pair.candidate))
      return { ...stance, stance: "silent", pair: undefined };
    return { ...stance, stance: "disagrees", pair, confidence: misnamed };
  });
}

/** An article that only names somebody does not say that they did what another article says somebody else did. */
export function isBare({ claim }: Bound, { stance, pair }: Stance): boolean {
  const isOfSame = (of: Pair): boolean => playsPart(claim, of) || isSameHome(claim, of) || isSited(claim, of);
  return stance === "agrees" && pair !== undefined && !isOfSame(pair);
}

/** Where one article says of a name the very thing that the draft says, another article's name must stand to the same verb. */
export function isInPart(agreeing: readonly Stance[], claim: Claim): (against: Stance) => boolean {
  const isSaid = claim.kind === "name" && agreeing.some(({ pair }) => pair && hasSamePart(claim, pair));
  return ({ pair }) => !isSaid || !pair || playsPart(claim, pair) || hasSamePart(claim, pair);
}
