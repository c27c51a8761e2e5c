/** Knows that a club may go by its town's name: "signed for Porto", where a source has "signed for Vienna United". */
import type { Name } from "../../model";
import { organisationHeads } from "../../lexicon/organisations";
import { knownPlace } from "../../lexicon/places";

/** True where one name is a town's and the other an organisation's that bears a town's name: "Porto" and "Lyon Rovers". */
export function areTownAndClub(a: Name, b: Name): boolean {
  return (isTown(a) && isClub(b)) || (isTown(b) && isClub(a));
}

function isTown({ type, full }: Name): boolean {
  return type === "place" && knownPlace(full.toLowerCase())?.grain === "city";
}

/** Two words or three, of which one is a town, and none tells what else it is: no "Lyon University". */
function isClub({ type, full }: Name): boolean {
  const words = full.toLowerCase().split(/\s+/u);
  if (type !== "organisation" || words.length < 2 || words.length > 3) return false;
  const isTownly = words.some((word) => knownPlace(word)?.grain === "city");
  return isTownly && !words.some((word) => organisationHeads.has(word) && !clubHeads.has(word));
}

const clubHeads = new Set(["club", "fc", "united", "city", "athletic", "rovers", "wanderers", "town", "team"]);
