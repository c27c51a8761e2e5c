/** Says whether a name can be that of a town or a country, and whether two of them are places of which neither lies in the other. */
import { canonicalPlace, isStreet, knownPlace, type Grain } from "../../lexicon/places";
import { givenNames } from "../../lexicon/givennames";
import { placeHeads } from "../../lexicon/organisations";
import { wordSet } from "../../lexicon/wordset";
import type { Claim, Name } from "../../model";
import type { Pair } from "../pairs";
import { comparePlaces } from "../place";
import type { Site } from "./site";

/** A name of a kind that can be a town's or a country's; what is "in Ada Brusk" is a village that bears a person's name. */
export function isPlace({ value }: Claim, { way }: Site): boolean {
  if (value.kind === "place" || (value.kind === "name" && value.type === "place")) return !isStreet(value.text);
  if (value.kind !== "name" || value.type === "organisation" || way === "to" || isVenue(value)) return false;
  if (value.type !== "person") return true;
  return (
    value.honorific === undefined && (way === "in" || !givenNames.has(value.text.split(" ")[0]?.toLowerCase() ?? ""))
  );
}

/** "the Lund Theatre", "Harbour Street": what lies in a town itself. */
function isVenue(name: Name): boolean {
  const last = name.text.toLowerCase().split(" ").slice(1).at(-1) ?? "";
  return venues.has(last) || placeHeads.has(last) || isStreet(name.text);
}

const venues = wordSet(`
  theatre theater hall centre center house school university college hospital museum library church club hotel world
  court palace gallery academy institute clinic studios airport`);

/** Two places of the tables, neither in the other; or two towns, since a town that they do not know may lie in any country. */
export function areApart(claim: Claim, { candidate }: Pair): boolean {
  const [one, other] = [placeOf(claim), placeOf(candidate.claim)];
  const outcome = comparePlaces(one, other).outcome;
  if (outcome !== "incomparable") return outcome === "disagrees";
  return [one, other].every(({ full }) => isSmall(knownPlace(full.toLowerCase())?.grain) && !isWide(full));
}

function isSmall(grain: Grain | undefined): boolean {
  return grain === undefined || grain === "city" || grain === "site";
}

/** "County Kildare": a town that the tables do not know may lie there. */
function isWide(name: string): boolean {
  const names = name.toLowerCase().split(" ");
  return names.length > 1 && (names[0] === "county" || wide.has(names.at(-1) ?? ""));
}

const wide = wordSet(
  "county province region district oblast prefecture governorate valley coast peninsula island islands",
);

/** A claim as a place, by the name that the tables have for it. */
export function placeOf({ value, text }: Claim): { kind: "place"; text: string; full: string } {
  const full = value.kind === "name" || value.kind === "place" ? value.full : text;
  return { kind: "place", text, full: canonicalPlace(text) ?? full };
}
