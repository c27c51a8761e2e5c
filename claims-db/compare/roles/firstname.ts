/** Finds who bears in the source the draft's surname under another first name: Peter Lindgren where it has Paul Lindgren. */
import { fold } from "../../lexicon/fold";
import { isKin } from "../../lexicon/kin";
import { leaders, pastLeaders } from "../../lexicon/leaders";
import type { Claim } from "../../model";
import { frameOfPair, restCoverage } from "./frame";
import { descriptionOf } from "./described";
import { officeOf } from "./office";
import { partsOf, type Parts } from "./nameparts";
import { isRivalPair, type Owners } from "./opponent";
import type { Aligned, Pair } from "../pairs";
import type { Statement } from "../statement";

/** Share of the sentence's other words that a passage with the surname must hold. */
const leastShared = 0.4;

/**
 * The pair of a person with the only bearer of their surname in the source, where the sources have the first name of others
 * only, or not at all, and none tells of somebody else what the draft says. A draft that names both, or a member of somebody's family, tells of two.
 */
export function firstNameInstead(claim: Claim, pairs: readonly Pair[], known: Known): Pair | undefined {
  const mine = claim.text.includes(" ") && !claim.quoted ? partsOf(claim.value) : undefined;
  const draft = pairs[0]?.aligned.alignment.draft;
  return mine && draft && !isOfFamily(mine, draft) ? onlyBearer({ claim, mine, draft }, pairs, known) : undefined;
}

/** A person with a first name, in the draft. */
interface Person {
  readonly claim: Claim;
  readonly mine: Parts;
  readonly draft: Statement;
}

/** The only bearer of the surname, where the draft's first name is none of the sources' or somebody else's. */
function onlyBearer({ claim, mine, draft }: Person, pairs: readonly Pair[], known: Known): Pair | undefined {
  const { owners, inSources, aligned } = known;
  const bearers = pairs.filter(({ comparison }) => comparison.reason.code === "other-person");
  const bare = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  if (!areOfOne(bearers, bare) || areOwned(bearers, owners)) return undefined;
  const isOffice = isOfOneOffice(draft, claim, bearers);
  const isMixed = inSources(mine.given) && isOthersOnly(mine, pairs);
  const isStrange = isOffice || isMixed || !inSources(mine.given);
  if (!isStrange && !(isAbsent(mine, pairs) && isToldOf([draft, claim], bearers))) return undefined;
  const all = [...bearers, ...bare];
  if (isDescribedOtherwise(draft, claim, all)) return undefined;
  if (isOffice || all.some((pair) => saysRest(claim, pair))) return best(bearers);
  return (isMixed || restCoverage(claim, aligned) >= leastTold) && !isToldOfRival(claim, pairs)
    ? best(bearers)
    : undefined;
}

function best(pairs: readonly Pair[]): Pair | undefined {
  return [...pairs].sort((a, b) => b.score - a.score)[0];
}

/** A sentence with another name tells what the draft says. */
function isToldOfRival(claim: Claim, pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => isRivalPair(claim, pair) && saysRest(claim, pair));
}

/** The draft names one of them too. */
function areOwned(bearers: readonly Pair[], owners: Known["owners"]): boolean {
  return bearers.some(({ candidate }) => owners.has(candidate.claim));
}

/** The surname stands with one first name only, or with none. */
function areOfOne(bearers: readonly Pair[], bare: readonly Pair[]): boolean {
  const known = new Set(bearers.map(({ candidate }) => partsOf(candidate.claim.value)?.given));
  if (known.size !== 1 || known.has(undefined)) return false;
  return bare.every(({ candidate }) => partsOf(candidate.claim.value) === undefined);
}

/** Share of the sentence's other words that stand anywhere in the article, where no passage has enough of them. */
const leastTold = 0.1;

/** The passage tells what the draft says of the name. */
function saysRest(claim: Claim, pair: Pair): boolean {
  return frameOfPair(claim, pair).coverage >= leastShared;
}

/** "Tom Lund, the mayor" and "the mayor, Paul Lund". */
function isOfOneOffice(draft: Statement, claim: Claim, bearers: readonly Pair[]): boolean {
  const office = officeOf(draft, claim);
  return (
    office !== undefined &&
    bearers.some(({ aligned, candidate }) => officeOf(aligned.alignment.source, candidate.claim) === office)
  );
}

/** The article's sentences have no such first name: it is somebody's of another article. */
function isAbsent({ given }: Parts, pairs: readonly Pair[]): boolean {
  return pairs.every(({ candidate }) => candidate.passage.sentence.words.every(({ text }) => fold(text) !== given));
}

/** A sentence with the surname tells what the draft says, or has the word by which the draft calls its bearer. */
function isToldOf([draft, claim]: readonly [Statement, Claim], bearers: readonly Pair[]): boolean {
  const noun = descriptionOf(draft, claim);
  const isCalled = ({ candidate }: Pair): boolean =>
    noun !== undefined && candidate.passage.sentence.words.some(({ lower }) => lower === noun);
  return bearers.some((pair) => saysRest(claim, pair) || isCalled(pair));
}

/** "Paul" stands nowhere but in "Paul Berg", and so is no first name of a Lund. */
function isOthersOnly({ given, surname }: Parts, pairs: readonly Pair[]): boolean {
  const passages = [...new Set(pairs.map(({ candidate }) => candidate.passage))];
  const bearers = passages.flatMap(({ claims }) =>
    claims.filter(({ value }) => {
      const theirs = partsOf(value);
      return theirs?.given === given && theirs.surname !== surname;
    }),
  );
  const isIn = ({ span }: Claim, at: number): boolean => span.start <= at && at < span.end;
  const words = passages.flatMap(({ sentence }) =>
    sentence.words.flatMap(({ text, start }) => (fold(text) === given ? [sentence.span.start + start] : [])),
  );
  return words.length > 0 && words.every((at) => bearers.some((bearer) => isIn(bearer, at)));
}

/** "Farmer Wade Lund" beside "Senator Paul Lund": no sentence with the surname has the word by which the draft calls its bearer. */
function isDescribedOtherwise(draft: Statement, claim: Claim, pairs: readonly Pair[]): boolean {
  const noun = descriptionOf(draft, claim);
  if (noun === undefined) return false;
  return pairs.every(({ candidate }) => candidate.passage.sentence.words.every(({ lower }) => lower !== noun));
}

/** What the sentence's other claims agree with, and which words stand anywhere in the sources. */
interface Known {
  readonly owners: Owners;
  readonly inSources: (word: string) => boolean;
  readonly aligned: readonly Aligned[];
}

/** A sentence with "wife" or "brother" tells of two of one surname, and the families of leaders are known to all. */
function isOfFamily({ surname }: Parts, { sentence }: Statement): boolean {
  return (
    leaders.has(surname) ||
    pastLeaders.has(surname) ||
    sentence.words.some(({ lower, lemma }) => isKin(lower) || isKin(lemma))
  );
}
