/** Finds the one name in which two lists differ: "Oslo, Bergen and Moss", where a source has "Oslo, Bergen and Hamar". */
import type { Claim, Word } from "../../model";
import { areRelated } from "../name";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";

/** So many names make a list; of two the other one may be one of many. */
const leastNames = 3;

/**
 * The pair of a name with the one member of a source's list that the draft's list lacks, where all others are in both, and
 * both are of one length; none where the article has the name anywhere, so that the draft may sum up several lists.
 */
export function memberInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  if (!draft || claim.value.kind !== "name" || claim.quoted) return undefined;
  const mine = listOf(draft, claim);
  if (mine.length < leastNames) return undefined;
  const others = mine.filter((other) => other !== claim);
  const has = (theirs: Claim): boolean => others.some((other) => areOneName(other, theirs));
  if (pairs.some(({ comparison }) => comparison.outcome === "agrees")) return undefined;
  return pairs.find((pair) => {
    if (isAsked(pair)) return false;
    const theirs = sourceList(pair);
    const left = theirs.filter((member) => !has(member));
    const isOnly = left.length === 1 && left[0] === pair.candidate.claim && theirs.length === mine.length;
    return isOnly && !owners.has(pair.candidate.claim) && isRivalPair(claim, pair);
  });
}

/** "We ask you to keep Lund, Malmö and Ystad": what was wanted is not what came of it. */
function isAsked({ candidate: { passage } }: Pair): boolean {
  return passage.sentence.words.some(({ lemma }) => asking.has(lemma));
}

const asking: ReadonlySet<string> = new Set("ask urge demand want propose call hope request suggest".split(" "));

/** A list of three may stand twice in a sentence: "Spain and Italy in May, Italy and Greece in June". */
function areOneName({ value }: Claim, { value: other }: Claim): boolean {
  return value.kind === "name" && other.kind === "name" && areRelated(value, other);
}

function sourceList({ aligned, candidate }: Pair): readonly Claim[] {
  return listOf(aligned.alignment.source, candidate.claim);
}

/** The names of a list in which a name stands, itself among them: those between which only commas, "and" and articles are. */
function listOf({ sentence, claims }: Statement, claim: Claim): readonly Claim[] {
  const names = claims.filter(({ kind }) => kind === "name").sort((a, b) => a.span.start - b.span.start);
  const at = names.indexOf(claim);
  const isNext = (one: Claim | undefined, other: Claim | undefined): boolean =>
    one !== undefined && other !== undefined && isLink(between(sentence, [one, other]));
  let [first, last] = [at, at];
  while (isNext(names[first - 1], names[first])) first--;
  while (isNext(names[last], names[last + 1])) last++;
  const list = names.slice(first, last + 1);
  return list.some((_, i) => joins(sentence, [list[i], list[i + 1]])) ? list : [];
}

function between(sentence: Statement["sentence"], [one, other]: readonly [Claim, Claim]): readonly Word[] {
  return sentence.words.slice(wordFrom(sentence, one.span.end), wordFrom(sentence, other.span.start));
}

function isLink(words: readonly Word[]): boolean {
  return words.length > 0 && words.length < 4 && words.every(({ lower, pos }) => links.has(lower) || pos === "DET");
}

const links = new Set([",", "and", "or", "&"]);

/** "Lima, Peru" is no list: somewhere stands "and". */
function joins(sentence: Statement["sentence"], [one, other]: readonly (Claim | undefined)[]): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    between(sentence, [one, other]).some(({ lower }) => lower === "and" || lower === "or" || lower === "&")
  );
}
