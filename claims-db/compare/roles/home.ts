/** Finds where the source says that somebody is from whom the draft has from elsewhere: "Ada Brusk, 41, of Lund". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim, Name } from "../../model";
import { knownPlace } from "../../lexicon/places";
import { wordSet } from "../../lexicon/wordset";
import { areRelated } from "../name";
import type { Pair } from "../pairs";
import { comparePlaces } from "../place";
import { wordFrom, type Statement } from "../statement";

/**
 * The pair of a person's home with the one that the source gives the same person: Nebraska for Idaho in "Walt Orme of
 * Idaho" beside "Walt Orme, Republican of Nebraska". Both are places of one size, neither in the other, or the draft's
 * is another person's home; and no sentence that names the person has it.
 */
export function homeInstead(claim: Claim, pairs: readonly Pair[]): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const person = draft && !claim.quoted ? atHome(draft, claim) : undefined;
  if (!person) return undefined;
  const homes = pairs.filter((pair) => isHomeOf(person, pair));
  const met = pairs.filter(({ comparison, candidate }) => {
    return isMet(comparison.outcome, comparison.reason.code) && !isWide(candidate.claim);
  });
  if (homes.length === 0 || met.some((pair) => names(pair, person) && !isOfOther(person, pair))) return undefined;
  const isTaken = met.some(({ aligned, candidate }) => atHome(aligned.alignment.source, candidate.claim) !== undefined);
  return homes.find((pair) => areApart(claim, pair)) ?? (isTaken ? homes.at(-1) : undefined);
}

/** Whether the pair's passage says that the person whose home the claim is comes from there. */
export function isSameHome(claim: Claim, pair: Pair): boolean {
  const person = atHome(pair.aligned.alignment.draft, claim);
  return person !== undefined && isHomeOf(person, pair);
}

function isHomeOf(person: Name, { aligned, candidate }: Pair): boolean {
  const theirs = atHome(aligned.alignment.source, candidate.claim);
  return theirs !== undefined && areRelated(person, theirs);
}

/** "Tove Lind, 36, of Malmö, and Ada Brusk, 41, of Lund": the place is another's home. */
function isOfOther(person: Name, { aligned, candidate }: Pair): boolean {
  const theirs = atHome(aligned.alignment.source, candidate.claim);
  return theirs !== undefined && !areRelated(person, theirs);
}

/** "Any other European" says nothing of a home. */
function isWide({ value }: Claim): boolean {
  const grain = value.kind === "name" ? knownPlace(value.full.toLowerCase())?.grain : undefined;
  return grain === "continent" || grain === "region";
}

function isMet(outcome: string, code: string): boolean {
  return outcome === "agrees" || code === "contains";
}

function names({ aligned }: Pair, person: Name): boolean {
  return aligned.passage.claims.some(({ value }) => value.kind === "name" && areRelated(person, value));
}

/** Two towns, two states or two countries, neither in the other. */
function areApart({ value }: Claim, { candidate }: Pair): boolean {
  const other = candidate.claim.value;
  if (value.kind !== "name" || other.kind !== "name") return false;
  const [one, two] = [value, other].map(({ full }) => withoutParty(full));
  if (one === undefined || two === undefined) return false;
  const [here, there] = [one, two].map((name) => knownPlace(name.toLowerCase()));
  const compared = comparePlaces({ kind: "place", text: one, full: one }, { kind: "place", text: two, full: two });
  const areTowns = [here, there].every((place) => place === undefined || place.grain === "city");
  if (compared.outcome === "incomparable") return areTowns;
  return here !== undefined && here.grain === there?.grain && compared.outcome === "disagrees";
}

/** "Texas" for "Texas Democrat". */
function withoutParty(name: string): string {
  const at = name.lastIndexOf(" ");
  return at > 0 && parties.has(name.slice(at + 1).toLowerCase()) ? name.slice(0, at) : name;
}

/** The person who is from the place of a claim: "Ada Brusk" for Lund in "Ada Brusk, 41, of Mill Road, Lund,". */
function atHome(statement: Statement, claim: Claim): Name | undefined {
  if (claim.value.kind !== "name" || claim.value.type === "person") return undefined;
  const { sentence, claims } = statement;
  const { words } = sentence;
  const last = lastOfPerson(words, wordFrom(sentence, claim.span.start), wordFrom(sentence, claim.span.end));
  const end = last === undefined ? undefined : words[last];
  if (!end) return undefined;
  const found = claims.find(({ kind, span }) => kind === "name" && span.end === end.end + sentence.span.start);
  return found?.value.kind === "name" && found.value.type === "person" ? found.value : undefined;
}

type Words = Statement["sentence"]["words"];

/** Index of the word before what says where somebody is from. */
function lastOfPerson(words: Words, first: number, end: number): number | undefined {
  if ([end - 1, end].some((i) => parties.has(wordAt(words, i).lower))) return overParty(words, first - 1);
  let at = first - 1;
  while (isOfAddress(words[at])) at--;
  const link = words[at]?.lower;
  if (link === "from" && origins.has(wordAt(words, at - 1).lemma)) return overAge(words, at - 2);
  if (link !== "of" && link !== "from") return undefined;
  const before = overAge(words, at - 1);
  if (parties.has(wordAt(words, before).lower)) return overParty(words, before - 1);
  return link === "of" || before < at - 1 ? before : undefined;
}

/** Verbs that say where somebody is from: "Ada Brusk, 41, hails from Lund", "Ada Brusk is from Lund". */
const origins = wordSet("hail come be");

function isOfAddress(word: Words[number] | undefined): boolean {
  return word !== undefined && (word.text === "," || /^\p{Lu}/u.test(word.text));
}

/** Over ", 41," and ",". */
function overAge(words: Words, at: number): number {
  if (wordAt(words, at).text !== ",") return at;
  return wordAt(words, at - 1).pos === "NUM" && wordAt(words, at - 2).text === "," ? at - 3 : at - 1;
}

/** Over ", the", ", a" and "," before a party's word. */
function overParty(words: Words, at: number): number | undefined {
  const comma = articles.has(wordAt(words, at).lower) ? at - 1 : at;
  return wordAt(words, comma).text === "," ? comma - 1 : undefined;
}

const articles = new Set(["a", "an", "the"]);

/** What stands for a member of parliament beside a state: "the Texas Democrat", "Republican of Nebraska". */
const parties = wordSet("democrat republican independent senator congressman congresswoman representative lawmaker");
