/** Cuts what an office is for from the name of its holder: "Refugees" in "High Commissioner for Refugees Jane Roe". */
import { isCommon } from "../lexicon/commonwords";
import { givenNames } from "../lexicon/givennames";
import { organisationHeads, placeHeads } from "../lexicon/organisations";
import { roles } from "../lexicon/titles";
import type { Word } from "../model";
import type { Part } from "./namesplit";

/** The part, without the ordinary words at its start where an office with "for" or "of" stands before it. */
export function withoutOffice(words: readonly Word[], part: Part): Part {
  const { first, last } = part;
  const person = last - 1;
  if (person <= first || !isOfficeBefore(words, first)) return part;
  const lowers = words.slice(first, last + 1).map(({ lower }) => lower);
  const end = lowers.at(-1) ?? "";
  const isNamed = !organisationHeads.has(end) && !placeHeads.has(end) && lowers.slice(-2).every(isOwn);
  return isNamed && lowers.slice(0, -2).every((word) => isField(word)) ? { ...part, first: person } : part;
}

/** "Commissioner for", "Director of", with their capital. */
function isOfficeBefore(words: readonly Word[], first: number): boolean {
  const [office, link] = [words[first - 2], words[first - 1]];
  if (link?.lower !== "for" && link?.lower !== "of") return false;
  return office !== undefined && /^\p{Lu}/u.test(office.text) && roles.has(office.lower);
}

function isOwn(word: string): boolean {
  return givenNames.has(word) || !isField(word);
}

/** "refugees", "communications", "affairs", "human": an ordinary word or a plural. */
function isField(word: string): boolean {
  return (isCommon(word) || /[^s]s$/.test(word)) && !givenNames.has(word);
}
