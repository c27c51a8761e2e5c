/** Says what a name is the name of: person, organisation, place or thing. */
import { wordAt } from "../lexicon/wordat";
import type { NameType, Word } from "../model";
import { isCommon } from "../lexicon/commonwords";
import { countryOf } from "../lexicon/demonyms";
import { givenNames, prominent, surnames } from "../lexicon/givennames";
import { isAddress } from "../lexicon/honorifics";
import { companyForms, organisationHeads, organisationOf, placeFronts, placeHeads } from "../lexicon/organisations";
import { knownPlace } from "../lexicon/places";
import { wordSet } from "../lexicon/wordset";
import { isSettled, isWhere } from "./namehome";
import { isAcronym } from "./nameword";
import { phraseOf, type Part } from "./namesplit";

/** The type of a name of a sentence: "person" for "Adam Boehler", "organisation" for "Bank of Japan". */
export function typeOf(words: readonly Word[], part: Part): NameType {
  const facts = factsOf(words, part);
  return rules.find(([, holds]) => holds(facts))?.[0] ?? "thing";
}

interface Facts {
  readonly honorific: boolean;
  /** "Mr", "Dr": not a role, of which "host Japan" would be one. */
  readonly address: boolean;
  /** The whole name in lower case. */
  readonly phrase: string;
  readonly parts: readonly Word[];
  readonly first: string;
  readonly last: string;
  readonly before: Word | undefined;
  readonly next: readonly Word[];
  /** True where only a place can stand. */
  readonly where: boolean;
  /** True where the words before say that it is one: "the village of Ada Landing". */
  readonly settled: boolean;
}

function factsOf(words: readonly Word[], part: Part): Facts {
  const parts = words.slice(part.first, part.last + 1);
  return {
    honorific: part.honorific !== undefined,
    address: isAddress(wordAt(words, part.honorific?.first ?? -1).lower),
    phrase: phraseOf(words, part),
    parts,
    first: wordAt(parts, 0).lower,
    last: parts.at(-1)?.lower ?? "",
    before: words[part.first - 1],
    next: words.slice(part.last + 1, part.last + 4),
    where: isWhere(words, part),
    settled: isSettled(words, part),
  };
}

/** "W.", "Jr.", "III", a nickname's quotation mark: what only names of people hold. */
const initial = /^\p{Lu}\.$|^(Jr|Sr)\.?$|^I{2,3}$|^["“‘]$/u;

/** The first rule that holds decides. */
const rules: readonly (readonly [NameType, (facts: Facts) => boolean])[] = [
  ["place", ({ phrase }) => countryOf(phrase) !== undefined],
  [
    "place",
    ({ settled, honorific, parts }) => settled && !honorific && parts.length < 4 && parts.every(isPlainOrPoint),
  ],
  ["person", ({ address }) => address],
  ["person", ({ honorific, phrase }) => honorific && !isKnown(phrase)],
  ["place", ({ phrase, parts }) => knownPlace(phrase) !== undefined && !isShortCommon(parts)],
  ["organisation", ({ phrase, parts }) => organisationOf(phrase) !== undefined && !isShortCommon(parts)],
  ["organisation", ({ parts, last }) => parts.length > 1 && companyForms.has(bare(last))],
  [
    "person",
    ({ parts, first }) => parts.length > 1 && !isCommon(first) && parts.some(({ text }) => initial.test(text)),
  ],
  ["organisation", ({ parts, first }) => parts.length > 1 && isOrganisation(parts) && !isPerson(parts, first)],
  [
    "place",
    ({ parts, first, last }) =>
      parts.length > 1 && placeHeads.has(last) && parts.at(-2)?.text !== "-" && !isPerson(parts, first),
  ],
  ["organisation", ({ before, honorific, first }) => !honorific && firms.has(before?.lower ?? "") && !isAlso(first)],
  ["person", ({ parts, first }) => isPerson(parts, first)],
  [
    "person",
    ({ parts, before }) => parts.length > 1 && parts.length < 4 && isPersonNoun(before) && parts.every(isWord),
  ],
  ["place", ({ parts, first, last }) => parts.length > 1 && placeFronts.has(bare(first)) && !isCommon(last)],
  ["organisation", ({ parts }) => parts.length === 1 && isAcronym(wordAt(parts, 0).text)],
  ["place", ({ parts, where, honorific }) => where && !honorific && parts.length < 4 && parts.every(isPlainOrPoint)],
  ["person", ({ parts }) => parts.some(({ text }, i) => i > 0 && personParticles.has(text))],
  ["person", ({ parts, next }) => parts.length < 4 && saysOrIsAged(next) && parts.every(isPlain)],
  ["person", ({ parts, before }) => parts.length === 1 && before?.lower === "said" && parts.every(isPlain)],
  ["person", ({ parts, phrase }) => parts.length === 1 && isPersonWord(phrase)],
  ["person", ({ parts }) => (parts.length === 2 || parts.length === 3) && parts.every(isPlain)],
  ["person", ({ parts }) => isDoubleBarrelled(parts)],
];

/** What a name right behind is the name of: "the company Frostvik". */
const firms = wordSet(`
  company firm manufacturer maker operator retailer supplier airline brewery publisher bank insurer carmaker shipyard
  charity union newspaper broadcaster startup start-up consortium cooperative airline`);

/** A given name may be that of the firm's head: "company Ada Brusk runs". */
function isAlso(first: string): boolean {
  return givenNames.has(first);
}

function isPersonWord(word: string): boolean {
  return prominent.has(word) || ((givenNames.has(word) || surnames.has(word)) && !isCommon(word));
}

function isKnown(phrase: string): boolean {
  return knownPlace(phrase) !== undefined || organisationOf(phrase) !== undefined;
}

/** "Ice" is not ICE and "Nice" may be no city, but only where the word is written like any other. */
function isShortCommon(parts: readonly Word[]): boolean {
  const [word] = parts;
  return parts.length === 1 && word !== undefined && isCommon(word.lower) && !isAcronym(word.text);
}

function isOrganisation(parts: readonly Word[]): boolean {
  const joiner = parts.findIndex(({ text }) => text === "of" || text === "for");
  const head = wordAt(parts, joiner > 0 ? joiner - 1 : parts.length - 1).lower;
  if (joiner > 0 && placeHeads.has(head) && !firmHeads.has(head)) return false;
  return organisationHeads.has(head) || (head.endsWith("s") && organisationHeads.has(head.slice(0, -1)));
}

const firmHeads = new Set(["court", "cathedral", "house"]);

/** A given name first, then something that is no ordinary word. */
function isPerson(parts: readonly Word[], first: string): boolean {
  const last = parts.at(-1);
  if (parts.length < 2 || parts.length > 6 || last === undefined || !givenNames.has(first)) return false;
  if (parts.some(({ text }) => text === "of" || text === "for" || text === "&" || text === "and")) return false;
  if (parts.slice(1, -1).some(({ lower }) => isCommon(lower) && !givenNames.has(lower) && !surnames.has(lower)))
    return false;
  return (
    surnames.has(last.lower) ||
    (!isCommon(last.lower) && !organisationHeads.has(last.lower) && !placeHeads.has(last.lower))
  );
}

/** "archaeologist Rachael Hall", "skipper Jon Wilkin". */
function isPersonNoun(before: Word | undefined): boolean {
  if (before === undefined || before.pos !== "NOUN") return false;
  return /(?:ist|er|or|man|woman|ian|ant)$/u.test(before.lower) && !makers.test(before.lower);
}

const makers =
  /(?:maker|retailer|carrier|paper|insurer|operator|publisher|lender|developer|manufacturer|provider|supplier)$/u;

function isWord({ pos, lower }: Word): boolean {
  return pos === "PROPN" && (!organisationHeads.has(lower) || surnames.has(lower));
}

/** "Saima Qureshi-Hyatt", "Anne-Britt Lund": one half of the surname may be an ordinary word. */
function isDoubleBarrelled(parts: readonly Word[]): boolean {
  const at = parts.findIndex(({ text }) => text === "-");
  const [before, behind] = [parts.slice(0, Math.max(0, at - 1)), parts.slice(at + 2)];
  const halves = [parts[at - 1], parts[at + 1]].filter((half) => half !== undefined);
  if (halves.length !== 2 || before.length > 2 || behind.length > 2) return false;
  if (before.length > 0) return behind.length === 0 && before.every(isPlain) && halves.some(isPlain);
  return behind.length > 0 && behind.every(isPlain) && halves.some(({ lower }) => givenNames.has(lower));
}

const personParticles = new Set("bin ibn ben bint al el van von der den ten ter de della di da dos abu".split(" "));

function isPlain({ text, lower, pos }: Word): boolean {
  if (text === "-" || personParticles.has(text)) return true;
  return (
    pos === "PROPN" &&
    /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(text) &&
    !isCommon(lower) &&
    countryOf(lower) === undefined &&
    !isKnown(lower) &&
    !organisationHeads.has(lower) &&
    !placeHeads.has(lower)
  );
}

/** "Palmerston North". */
function isPlainOrPoint(part: Word): boolean {
  return isPlain(part) || points.has(part.lower);
}

const points = wordSet("north south east west");

const speech = wordSet("said says told tells who whose tweeted testified recalled added explained smiled grew married");

/** "Kursonis said", "Boehler, 45,": what only people do and have; "Hamas said" is in the tables. */
function saysOrIsAged([next, age, comma]: readonly Word[]): boolean {
  if (next === undefined) return false;
  return (
    speech.has(next.lower) ||
    (next.text === "," && age?.pos === "NUM" && /^\d\d?$/u.test(age.text) && comma?.text === ",")
  );
}

function bare(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}
