/** Finds whom the source calls by all words of a name but one: "Baywood Food Market" for "Bayview Food Market". */
import { distance } from "fastest-levenshtein";
import { isCommon } from "../../lexicon/commonwords";
import { nameWords } from "../../lexicon/fold";
import { organisationHeads, placeFronts } from "../../lexicon/organisations";
import { knownPlace } from "../../lexicon/places";
import type { Claim, Value } from "../../model";
import { isExact } from "../amounts/outcome";
import { frameOfPair } from "./frame";
import type { Owners } from "./opponent";
import type { Pair } from "../pairs";

/** Share of the sentence's other words that the passage must hold where the article has none of its values. */
const leastShared = 0.3;

/**
 * The pair of a name that no source has with the only one that differs from it in a word, where that word stands nowhere
 * in the sources, and the article tells the rest: a value of the sentence, or the words around the name.
 */
export function halfInstead(claim: Claim, pairs: readonly Pair[], { owners, inSources }: Known): Pair | undefined {
  const mine = wordsOf(claim);
  if (mine.length < 2 || claim.quoted || pairs.some(isMet)) return undefined;
  const alike = pairs.filter(
    ({ candidate }) => areNoPeople(claim, candidate.claim) && isHalf(mine, wordsOf(candidate.claim), inSources),
  );
  const names = new Set(alike.map(({ candidate }) => wordsOf(candidate.claim).join(" ")));
  if (names.size !== 1 || alike.some(({ candidate }) => owners.has(candidate.claim))) return undefined;
  const isTold = hasValue(claim, owners);
  return alike.find((pair) => isTold || frameOfPair(claim, pair).coverage >= leastShared);
}

/** What the sentence's other claims agree with, and which words stand anywhere in the sources. */
interface Known {
  readonly owners: Owners;
  readonly inSources: (word: string) => boolean;
}

function isMet({ comparison }: Pair): boolean {
  return comparison.outcome === "agrees" || comparison.reason.code === "contains";
}

/** The words of a name; what is "of Lund" behind it says where it is. */
function wordsOf({ value }: Claim): readonly string[] {
  if (value.kind !== "name" || value.honorific !== undefined) return [];
  const words = nameWords(value.full);
  const of = words.indexOf("of");
  return of >= 2 ? words.slice(0, of) : words;
}

/** A person and another: "Tom Lund" and "Tim Lund" are no firms. */
function areNoPeople({ value }: Claim, { value: other }: Claim): boolean {
  const isPerson = (one: Value): boolean => one.kind === "name" && one.type === "person";
  return !(isPerson(value) && isPerson(other));
}

/** All words but one are the same, and that one is much alike, or the others say enough. */
function isHalf(mine: readonly string[], theirs: readonly string[], inSources: Known["inSources"]): boolean {
  if (mine.length !== theirs.length) return false;
  const at = mine.flatMap((word, i) => (word === theirs[i] ? [] : [i]));
  const [one, other] = [mine[at[0] ?? -1] ?? "", theirs[at[0] ?? -1] ?? ""];
  if (at.length !== 1 || inSources(one) || [one, other].some(isNumber) || areForms(one, other)) return false;
  const shared = mine.filter((word, i) => i !== at[0] && word.length > 2 && word !== "and");
  const own = shared.filter((word) => !isCommon(word) && !organisationHeads.has(word));
  const telling = shared.filter((word) => !organisationHeads.has(word)).length;
  if ([one, other].some(isOrdinary)) return own.length >= 2 || (own.length === 1 && areAlike(one, other));
  if ([one, other].some((word) => knownPlace(word) !== undefined)) return own.length >= 1;
  return areAlike(one, other) || telling >= 2;
}

/** "Lund Cup" and "Lund Cups". */
function areForms(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** "Phase 2" and "Phase 3". */
function isNumber(word: string): boolean {
  return word.length < 3 || /\d/u.test(word);
}

/** "Upper House" and "Lower House", "North Lund" and "South Lund". */
function isOrdinary(word: string): boolean {
  return isCommon(word) || placeFronts.has(word);
}

/** Bayview and Baywood, Bell and Pell, Grantley and Grindlay. */
function areAlike(one: string, other: string): boolean {
  const most = Math.max(one.length, other.length);
  return one.slice(0, 3) === other.slice(0, 3) || distance(one, other) <= 0.4 * most;
}

/** The article has a figure or a date of the sentence, as it stands. */
function hasValue(claim: Claim, owners: Owners): boolean {
  return [...owners.values()].some((told) =>
    told.some((owner) => owner.claim !== claim && owner.claim.kind !== "name" && isExact(owner.pair.comparison)),
  );
}
