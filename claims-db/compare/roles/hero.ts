/** Finds the name that an article begins with, where a sentence that tells its figures has another much like it. */
import { distance } from "fastest-levenshtein";
import { isCommon } from "../../lexicon/commonwords";
import { nameWords } from "../../lexicon/fold";
import { organisationHeads } from "../../lexicon/organisations";
import type { Claim } from "../../model";
import { isExact } from "../amounts/outcome";
import type { Owners } from "./opponent";
import type { Pair } from "../pairs";

/**
 * The pair of a name that no source has with the one that the article's first line begins with, where the two begin or end
 * alike: "Lakeford Drinks sold" beside "Lakeland Drinks Bottling: third quarter". None where the word that differs stands
 * anywhere in the sources, or the sentence has no value of the article's.
 */
export function heroInstead(claim: Claim, pairs: readonly Pair[], { owners, inSources }: Known): Pair | undefined {
  const mine = claim.value.kind === "name" && !claim.value.honorific ? nameWords(claim.value.full) : [];
  if (mine.length < 2 || claim.quoted || pairs.some(isMet) || !hasValue(claim, owners)) return undefined;
  return pairs.find((pair) => {
    const { value } = pair.candidate.claim;
    if (value.kind !== "name" || owners.has(pair.candidate.claim) || !isOpening(pair)) return false;
    const theirs = nameWords(value.full);
    return isBut(mine, theirs, inSources) || isBut([...mine].reverse(), [...theirs].reverse(), inSources);
  });
}

/** Whether a pair has an article's opening name for one that shares a word with it: such a heading tells of several things beside. */
export function isHeroPair({ text }: Claim, pair: Pair): boolean {
  const mine = nameWords(text);
  return isOpening(pair) && nameWords(pair.candidate.claim.text).some((word) => mine.includes(word));
}

/** What the sentence's other claims agree with, and which words stand anywhere in the sources. */
interface Known {
  readonly owners: Owners;
  readonly inSources: (word: string) => boolean;
}

function isMet({ comparison }: Pair): boolean {
  return comparison.outcome === "agrees";
}

/** The name stands at the very start of the heading. */
function isOpening({ candidate: { claim, passage } }: Pair): boolean {
  return passage.sentence.heading && claim.span.start === passage.sentence.span.start;
}

/** As far as the shorter one goes all words but one are the same, one of them its own, or the one is much alike. */
function isBut(mine: readonly string[], theirs: readonly string[], inSources: Known["inSources"]): boolean {
  const length = Math.min(mine.length, theirs.length);
  const at = mine.slice(0, length).flatMap((word, i) => (word === theirs[i] ? [] : [i]));
  const [one, other] = [mine[at[0] ?? -1] ?? "", theirs[at[0] ?? -1] ?? ""];
  if (length < 2 || at.length !== 1 || [one, other].some(isShort) || inSources(one) || areForms(one, other))
    return false;
  if (areAlike(one, other)) return true;
  const shared = mine.slice(0, length).filter((word) => word !== one && word !== "and" && !organisationHeads.has(word));
  return shared.length >= (isOrdinary(one) || isOrdinary(other) ? 2 : 1) && shared.some((word) => !isCommon(word));
}

/** "Lund Motors" may be a part of "Lund Holding". */
function isOrdinary(word: string): boolean {
  return isCommon(word) || organisationHeads.has(word);
}

/** "Phase 2" and "Phase 3". */
function isShort(word: string): boolean {
  return word.length < 3 || /\d/u.test(word);
}

/** "Lund Cup" and "Lund Cups". */
function areForms(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Bayview and Baywood, Bell and Pell. */
function areAlike(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3) || distance(one, other) <= 0.4 * Math.max(one.length, other.length);
}

/** The article has a figure or a date of the sentence, as it stands. */
function hasValue(claim: Claim, owners: Owners): boolean {
  return [...owners.values()].some((told) =>
    told.some((owner) => owner.claim !== claim && owner.claim.kind !== "name" && isExact(owner.pair.comparison)),
  );
}
