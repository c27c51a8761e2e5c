/** Finds who stands in the source for a name of the draft, by the first finder that knows one. */
import type { Claim } from "../../model";
import type { Aligned, Pair } from "../pairs";
import { anchoredInstead } from "./anchored";
import { actorInstead } from "./casting";
import { dealtInstead } from "./dealt";
import { describedInstead } from "./described";
import { firstNameInstead } from "./firstname";
import { halfInstead } from "./halfname";
import { heroInstead } from "./hero";
import { homeInstead } from "./home";
import { namesakeOf } from "./namesake";
import type { Owners } from "./opponent";
import { placedInstead } from "./outcome";
import { quotedInstead } from "./quoted";
import { relativeInstead } from "./relative";
import { memberInstead } from "./series";
import { sitedInstead } from "./sited";
import { successorInstead } from "./succession";
import { verbatimInstead } from "./verbatim";
import { outerInstead } from "./within";

/** What the finders know beside a claim's own pairs. */
interface Known {
  /** Which claims of the draft agree with a claim of the source. */
  readonly owners: Owners;
  readonly inSources: (lemma: string) => boolean;
  readonly aligned: readonly Aligned[];
}

/** The pair of a name with who is told in its place: "Lund won" gives Berg where the source has "Berg beat Lund". */
export function someoneInstead(claim: Claim, pairs: readonly Pair[], known: Known): Pair | undefined {
  for (const find of finders) {
    const found = find(claim, pairs, known);
    if (found) return found;
  }
  return undefined;
}

/** In the order in which they are asked; those that look at the whole article come last. */
const finders: readonly ((claim: Claim, pairs: readonly Pair[], known: Known) => Pair | undefined)[] = [
  ...[actorInstead, memberInstead, namesakeOf, homeInstead, describedInstead, sitedInstead].map(byOwners),
  ...[relativeInstead, placedInstead, outerInstead, successorInstead, dealtInstead].map(byOwners),
  firstNameInstead,
  halfInstead,
  heroInstead,
  anchoredInstead,
  quotedInstead,
  byOwners(verbatimInstead),
];

type ByOwners = (claim: Claim, pairs: readonly Pair[], owners: Owners) => Pair | undefined;

function byOwners(find: ByOwners) {
  return (claim: Claim, pairs: readonly Pair[], { owners }: Known): Pair | undefined => find(claim, pairs, owners);
}
