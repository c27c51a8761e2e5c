/** Finds where the source says that the draft's town lies: Devon for Cornwall, where it has "Brixham, Devon". */
import { wordAt } from "../../lexicon/wordat";
import { canonicalPlace, knownPlace } from "../../lexicon/places";
import type { Claim, Name } from "../../model";
import { areRelated } from "../name";
import type { Pair } from "../pairs";
import { comparePlaces } from "../place";
import { wordFrom, type Statement } from "../statement";

/**
 * The pair of the place in which a town lies with the one in which the source has the same town: Devon for "Brixham in
 * Cornwall" where it has "Brixham, Devon". None where a sentence with the town has the draft's place too.
 */
export function outerInstead(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const town = draft && !claim.quoted && isKnown(claim) ? innerOf(draft, claim) : undefined;
  if (!town) return undefined;
  const isOfTown = ({ aligned }: Pair): boolean => aligned.passage.claims.some((other) => isSame(town, other));
  if (pairs.some((pair) => pair.comparison.outcome === "agrees" && isOfTown(pair))) return undefined;
  return pairs.find((pair) => {
    const theirs = isKnown(pair.candidate.claim)
      ? innerOf(pair.aligned.alignment.source, pair.candidate.claim)
      : undefined;
    return theirs !== undefined && areRelated(town, theirs) && areApart(claim, pair);
  });
}

function isSame(town: Name, { value }: Claim): boolean {
  return value.kind === "name" && areRelated(town, value);
}

function isKnown({ value }: Claim): boolean {
  return value.kind === "name" && knownPlace(value.full.toLowerCase()) !== undefined;
}

/** "Brixham" for Devon in "Brixham, Devon", "Brixham in Devon" and "Brixham (Devon)". */
function innerOf({ sentence, claims }: Statement, { span }: Claim): Name | undefined {
  const { words } = sentence;
  const lead = wordFrom(sentence, span.start) - 1;
  const isLed = [",", "(", "in"].includes(wordAt(words, lead).lower);
  const end = (words[lead - 1]?.end ?? -1) + sentence.span.start;
  const inner = isLed ? claims.find((claim) => claim.kind === "name" && claim.span.end === end) : undefined;
  return inner?.value.kind === "name" && isTown(inner.value) ? inner.value : undefined;
}

/** What can be a town: no person who is in Devon, and no country or state that stands beside it in a row. */
function isTown({ type, text, honorific }: Name): boolean {
  const grain = knownPlace((canonicalPlace(text) ?? text).toLowerCase())?.grain;
  return (
    type !== "person" && type !== "organisation" && honorific === undefined && (grain === undefined || grain === "city")
  );
}

function areApart({ value }: Claim, { candidate }: Pair): boolean {
  const other = candidate.claim.value;
  if (value.kind !== "name" || other.kind !== "name") return false;
  const [one, two] = [value, other].map(({ full }) => ({ kind: "place", text: full, full }) as const);
  return one !== undefined && two !== undefined && comparePlaces(one, two).outcome === "disagrees";
}
