/** Finds where the source has what the draft has elsewhere: the hospice in Lund for "a hospice in Malmö". */
import { wordAt } from "../../lexicon/wordat";
import { personPronouns } from "../../lexicon/cues";
import { countryOf } from "../../lexicon/demonyms";
import { nameWords } from "../../lexicon/fold";
import type { Claim, Name, Passage, Word } from "../../model";
import { wordSet } from "../../lexicon/wordset";
import { coverage } from "../align";
import { hasSamePart } from "./casting";
import { describing, without } from "./frame";
import { areRelated } from "../name";
import type { Bound } from "../bound";
import type { Owners } from "./opponent";
import type { Pair } from "../pairs";
import { comparePlaces } from "../place";
import { isGenitive, wordFrom, type Statement } from "../statement";
import { areApart, isPlace, placeOf } from "./towns";
import { areOneSite, areOneThing, isOfLife, siteOf, sitesOf, speaksOf, type Site } from "./site";

/** Share of the sentence's other words that the source's sentence must hold. */
const leastShared = 0.3;

/**
 * The pair of a place with the only one where the source has the same thing: Lund for "a hospice in Malmö" where the
 * source has "a hospice in Lund". None where a sentence that names the draft's place speaks of such a thing too, where
 * one of the two may lie in the other, or where the draft tells of another one: its day is unknown, or it is a second one.
 */
export function sitedInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const site = draft && !claim.quoted ? siteOf(draft, claim) : undefined;
  if (!draft || !site || !isPlace(claim, site) || isOwner(draft, claim) || !isDated(draft, pairs, owners))
    return undefined;
  if (isPartOfLand(draft, claim)) return undefined;
  const sites = pairs.filter((pair) => isSame(site, pair) && !isOfOtherKind(site, pair) && !isOtherFirm(site, pair));
  const [first] = sites;
  if (!first || sites.some((pair) => !areApart(claim, pair) || owners.has(pair.candidate.claim))) return undefined;
  if (!sites.every((pair) => isIn(first, pair)) || isToldOfOwn({ claim, site, sites }, pairs)) return undefined;
  if (pairs.some((pair) => isMet(pair) && isOwnersPlace(pair, owners))) return undefined;
  return sites.find(
    (pair) =>
      !isOneOfMany(site, pair) &&
      ((isOfLife(site) ? isOfOne(draft, pair) : undefined) ??
        ((sharedOf(claim, pair) >= leastShared || isMixedUp(site, sites, pairs)) && !isOfAnother(site, pair))),
  );
}

/** "in eastern Bohemia": a stretch of land, in which a town that the source has may lie. */
function isPartOfLand({ sentence }: Statement, { span }: Claim): boolean {
  return parts.has(wordAt(sentence.words, wordFrom(sentence, span.start) - 1).lower);
}

const parts = wordSet("northern southern eastern western central upper lower rural");

/** "missing from Ada Brusk's loft": whose it is, not where. */
function isOwner({ sentence }: Statement, { value, span }: Claim): boolean {
  return value.kind === "name" && value.type === "person" && isGenitive(sentence.words[wordFrom(sentence, span.end)]);
}

/** The article has one such thing only, and something else in the draft's place: "a notary from Lund", "a workshop in Malmö". */
function isMixedUp(site: Site, sites: readonly Pair[], pairs: readonly Pair[]): boolean {
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  const here = new Set(sites.map(({ candidate }) => candidate.passage));
  const others = pairs.filter(({ candidate }) => !here.has(candidate.passage));
  return (
    here.size === 1 &&
    own.some((pair) => isOfOtherThing(site, pair)) &&
    !others.some(({ candidate }) => speaksOf(site, candidate.passage.sentence.words))
  );
}

/** Whether a life is that of the person whom the draft names, or of whom it only says "she"; `undefined` where it does neither. */
function isOfOne({ claims, sentence }: Statement, { candidate: { passage } }: Pair): boolean | undefined {
  const people = claims.flatMap(({ value }) => (value.kind === "name" && value.type === "person" ? value : []));
  if (people.length === 0) return sentence.words.some(({ lower }) => personal.has(lower)) ? true : undefined;
  return people.some((person) => isNamed(person, passage));
}

const personal: ReadonlySet<string> = new Set([...personPronouns, "his", "her"]);

function isNamed(person: Name, { claims, sentence }: Passage): boolean {
  const last = nameWords(person.full).at(-1) ?? "";
  const isTopic = sentence.topics.some((topic) => topic.toLowerCase().includes(last));
  return isTopic || claims.some(({ value }) => value.kind === "name" && areRelated(person, value));
}

/** The article has half of the draft's days at least, and one of its figures if there are any. */
function isDated({ claims }: Statement, pairs: readonly Pair[], owners: Owners): boolean {
  const known = new Set([...owners.values()].flat().map((owner) => owner.claim));
  const [days, figures] = ["date", "figure"].map((kind) => claims.filter((claim) => claim.kind === kind));
  const isWritten = ({ text }: Claim): boolean =>
    pairs.some(({ candidate }) => candidate.passage.sentence.text.includes(text));
  const toldDays = (days ?? []).filter((day) => known.has(day) || isWritten(day)).length;
  return toldDays * 2 >= (days ?? []).length && (!figures?.length || figures.some((one) => known.has(one)));
}

/** Both pairs have one place of the source's. */
function isIn(one: Pair, other: Pair): boolean {
  return comparePlaces(placeOf(one.candidate.claim), placeOf(other.candidate.claim)).outcome === "agrees";
}

/** "Britain's Humbleby" tells where Humbleby is, of which the draft's sentence tells. */
function isOwnersPlace({ aligned, candidate }: Pair, owners: Owners): boolean {
  const { sentence, claims } = aligned.alignment.source;
  const at = wordFrom(sentence, candidate.claim.span.end);
  if (!isGenitive(sentence.words[at])) return false;
  const start = (sentence.words[at + 1]?.start ?? -1) + sentence.span.start;
  return claims.some((claim) => claim.kind === "name" && claim.span.start === start && owners.has(claim));
}

interface Sited {
  readonly claim: Claim;
  readonly site: Site;
  readonly sites: readonly Pair[];
}

/** The sentence with the draft's place has such a thing, and no other place for it; or says of it what the draft says. */
function isToldOfOwn({ claim, site, sites }: Sited, pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => {
    if (!isMet(pair)) return false;
    if (hasSamePart(claim, pair)) return true;
    if (isOfOtherThing(site, pair) || isOfOtherKind(site, pair)) return false;
    const here = sites.filter(({ candidate }) => candidate.passage === pair.candidate.passage);
    return speaksOf(site, pair.candidate.passage.sentence.words) && !here.some((other) => isFarFrom(pair, other));
  });
}

/** "a yacht in Lund, a flat in Malmö": what the sentence has in the draft's own place is another thing. */
function isOfOtherThing(site: Site, { aligned, candidate }: Pair): boolean {
  const theirs = siteOf(aligned.alignment.source, candidate.claim);
  return theirs !== undefined && !isOfLife(theirs) && !areOneThing(site, theirs);
}

/** "two shopping centres in Lund": of another kind than the "distribution centre" that the draft has there. */
function isOfOtherKind(site: Site, { aligned, candidate, comparison }: Pair): boolean {
  const { draft, source } = aligned.alignment;
  const theirs = siteOf(source, candidate.claim);
  if (comparison.outcome !== "agrees" || !theirs || !areOneThing(site, theirs)) return false;
  const [mine, other] = [kindOf(draft, site), kindOf(source, theirs)];
  return mine !== undefined && other !== undefined && mine !== other;
}

/** "The Swiss company" is that of which the article tells, and no "Spanish shoe maker" that it bought. */
function isOtherFirm({ thing, way }: Site, { aligned, candidate }: Pair): boolean {
  const theirs = siteOf(aligned.alignment.source, candidate.claim);
  return way === "from" && firms.has(thing) && theirs !== undefined && !firms.has(theirs.thing);
}

const firms = wordSet("company firm business group");

/** The noun that says of what kind a thing is: "distribution" of "distribution centre". */
function kindOf({ sentence }: Statement, { at }: Site): string | undefined {
  const before = sentence.words[at - 1];
  return before && (before.pos === "NOUN" || before.lower.endsWith("ing")) ? before.lower : undefined;
}

/** So many letters stand between two places of which each has its own part in a sentence. */
const far = 30;

function isFarFrom(one: Pair, other: Pair): boolean {
  const [a, b] = [one.candidate.claim.span, other.candidate.claim.span];
  return Math.max(a.start - b.end, b.start - a.end) >= far;
}

/** Share of the sentence's other words that the pair's passage holds, with its title and neighbours. */
function sharedOf(claim: Claim, { aligned: { alignment, around } }: Pair): number {
  return coverage({ ...alignment, draftWeights: without(alignment.draftWeights, alignment.draft, claim) }, around);
}

/** "an office in Lund" beside "offices in Malmö and Ystad": there may be more of them. */
function isOneOfMany({ at }: Site, { aligned, candidate }: Pair): boolean {
  const { draft, source } = aligned.alignment;
  const theirs = source.sentence.words[siteOf(source, candidate.claim)?.at ?? -1];
  const isPlural = (word: Word | undefined): boolean => word?.pos === "NOUN" && word.lower !== word.lemma;
  return isPlural(theirs) && !isPlural(draft.sentence.words[at]) && at > 0;
}

/** The draft's place is that of another one, or of one of many: "another hospice in Tranemo" beside one in Vetlanda. */
export function isOfAnotherSite({ claim, draft, disagree }: Bound): boolean {
  const site = siteOf(draft, claim);
  return site !== undefined && disagree !== undefined && [isOfAnother, isOneOfMany].some((is) => is(site, disagree));
}

/** "another hospice", "a second hospice", "his next one": not that of which the source tells. */
function isOfAnother({ at }: Site, { aligned, candidate }: Pair): boolean {
  const { draft, source } = aligned.alignment;
  const theirs = siteOf(source, candidate.claim);
  const [mine, other] = [around(draft, at), theirs ? around(source, theirs.at) : source.sentence.words];
  return mine.some(({ lower }) => apart.has(lower) && !other.some((word) => word.lower === lower));
}

/** The noun's phrase, and a few words behind it. */
function around({ sentence: { words } }: Statement, at: number): readonly Word[] {
  return words.slice(phraseStart(words, at), at + 4);
}

/** Where the noun's phrase begins, four words before it at most: with "another" of "another small hospice". */
function phraseStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > at - 4 && describing.has(wordAt(words, start - 1).pos) && wordAt(words, start).pos !== "DET") start--;
  return start;
}

const apart = wordSet(`
  another other neighbouring neighboring similar comparable second third former old new previous next earlier later own
  sister rival elsewhere`);

/** Whether the pair's place is where the source has what the draft has at the claim's. */
export function isSited(claim: Claim, { aligned, candidate }: Pair): boolean {
  const { draft, source } = aligned.alignment;
  const [mine, theirs] = [siteOf(draft, claim), siteOf(source, candidate.claim)];
  return mine !== undefined && theirs !== undefined && areOneSite(mine, theirs);
}

/** True where the source has such a thing in the draft's own place: "the hospice in Lund" is there, whatever else is elsewhere. */
export function isAtOwnSite({ claim, draft, pairs }: Pick<Bound, "claim" | "draft" | "pairs">): boolean {
  const site = siteOf(draft, claim);
  return site !== undefined && pairs.some((pair) => isMet(pair) && isSame(site, pair) && !isOfOtherKind(site, pair));
}

function isMet({ comparison }: Pair): boolean {
  return comparison.outcome === "agrees" || comparison.reason.code === "contains";
}

/** The same thing, and in a place where it is: "not loaded at Malmö but at Lund". */
function isSame(site: Site, { aligned, candidate }: Pair): boolean {
  if (candidate.claim.modality === "denied") return false;
  return sitesOf(aligned.alignment.source, candidate.claim).some(
    (theirs) =>
      isPlace(candidate.claim, theirs) &&
      areOneSite(site, theirs) &&
      !(isNationality(candidate.claim) && isCompound(aligned.alignment.source, theirs)),
  );
}

/** "Kenyan": of the winner in "Kenyan marathon winner", whereas Lund in "Lund marathon winner" is where the race was. */
function isNationality({ text }: Claim): boolean {
  return countryOf(text.toLowerCase()) !== undefined;
}

function isCompound({ sentence }: Statement, { at }: Site): boolean {
  return wordAt(sentence.words, at - 1).pos === "NOUN";
}
