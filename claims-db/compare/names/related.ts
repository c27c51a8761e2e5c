/** Says whether two names belong together without being one: a place and its country, a body and its part, two forms. */
import type { Name } from "../../model";
import { isCommon } from "../../lexicon/commonwords";
import { countryOf } from "../../lexicon/demonyms";
import { canonicalWords, fold, initialsOf, nameWords } from "../../lexicon/fold";
import { givenNames } from "../../lexicon/givennames";
import { areForms as areShortForms, areSpellings } from "../../lexicon/nicknames";
import { organisationOf, placeFronts, placeHeads } from "../../lexicon/organisations";
import { canonicalPlace, knownPlace, surroundings, type Grain } from "../../lexicon/places";
import { remembering } from "../../lexicon/remembering";
import { kinship } from "./person";
import { titleKinship } from "./wording";
import { isDerived } from "./spelling";

/**
 * True where one name never stands against the other as a rival for the same slot: the same bearer or a form of its name,
 * a place and what it lies in or may lie in, a demonym and its country, an acronym and what it is short for, two forms of
 * a given name, or all words of one in the other: "Early Bird Bundle" and "Early Bird Bundle Package", "Liz" and
 * "Elizabeth", "Armenian" and "Yerevan"; not "Lyon" and "Nantes".
 */
export function areRelated(a: Name, b: Name): boolean {
  const known = related.get(a) ?? new WeakMap<Name, boolean>();
  related.set(a, known);
  const found = known.get(b) ?? relate(a, b);
  known.set(b, found);
  return found;
}

/** Asked of the same two names many times for one sentence. */
const related = new WeakMap<Name, WeakMap<Name, boolean>>();

function relate(a: Name, b: Name): boolean {
  if (areNumbered(a, b)) return false;
  if (alike.some((are) => are(a, b)) || oneWay.some((is) => is(a, b) || is(b, a))) return true;
  const found = isPerson(a) || isPerson(b) ? kinship(a.full, b.full) : titleKinship(a.full, b.full);
  return found === "same" || found === "short-form";
}

type Relation = (a: Name, b: Name) => boolean;

/** What relates two names whichever comes first. */
const alike: readonly Relation[] = [
  (a, b) => areEqual(a.full, b.full) || areEqual(a.text, b.text),
  areInitials,
  isContained,
  (a, b) => areForms(a.text, b.text),
  areParts,
  areTurned,
];

/** What relates the one to the other. */
const oneWay: readonly Relation[] = [mayLieIn, areBegun, isFamilyOf, isOfTown, isOfMembers, isInitialOf];

/** "France" and a "Nantling" that no table knows: what stands where a country could stand may lie in it. */
function mayLieIn(place: Name, { type, text, full }: Name): boolean {
  if (type === "person" || type === "organisation" || isPerson(place) || !isWide(placeOf(place))) return false;
  const known = canonicalPlace(full) ?? canonicalPlace(text) ?? organisationOf(full.toLowerCase());
  return known === undefined && !/\d/u.test(full);
}

/** "Lund" and "Via Roma": a street lies in a town. */
function isOfTown(street: Name, town: Name): boolean {
  return isStreet(street) && (town.type === "place" || town.type === "thing") && !isStreet(town);
}

function isStreet({ text, type }: Name): boolean {
  const words = fold(text).split(" ");
  if (type === "person") return false;
  return (
    foreign.test(words.at(-1) ?? "") ||
    (words.length > 1 && (streets.has(words.at(-1) ?? "") || ways.has(words[0] ?? "")))
  );
}

/** "Kaaistraat", "Hauptstraße", "Drottninggatan", as they are folded. */
const foreign = /\p{L}{3}(?:straat|strasse|gatan|gata|gade|vagen|veien|vej|katu|utca|laan|plein|gasse)$/u;

const streets: ReadonlySet<string> = new Set(["street", "road", "lane", "avenue", "boulevard", "square"]);
const ways: ReadonlySet<string> = new Set(["via", "rue", "calle", "avenida", "piazza", "plaza"]);

function isWide(place: string): boolean {
  const known = knownPlace(place.toLowerCase());
  return known !== undefined && wide.has(known.grain);
}

/** "The Lund-Berghs" and "Ada Lund-Bergh": the family, and one of it. */
function isFamilyOf({ text }: Name, { full }: Name): boolean {
  const family = fold(text);
  return family.length > leastStem && family.endsWith("s") && ` ${fold(full)}`.endsWith(` ${family.slice(0, -1)}`);
}

/** "Social Democrats" and "Social Democratic Union": a body is called by those who are in it. */
function isOfMembers(members: Name, body: Name): boolean {
  const [many, one] = [fold(members.text), fold(body.full)];
  return (
    !isPerson(members) &&
    !isPerson(body) &&
    many.length > leastStem &&
    many.endsWith("s") &&
    one.startsWith(many.slice(0, -1))
  );
}

/** One name, or its first letters, is how the other begins. */
function areBegun(a: Name, b: Name): boolean {
  return !isPerson(a) && !isPerson(b) && (isOneStem(a, b) || isOneStart(a, b));
}

/** "Harborland" and "Harbor World": one word that begins with a word of the other. */
function isOneStem(a: Name, b: Name): boolean {
  const one = fold(a.text);
  return !one.includes(" ") && nameWords(b.text).some((word) => word.length >= leastStem && one.startsWith(word));
}

const leastStem = 5;

/** "CDC" and "Centers for Disease Control and Prevention": an acronym leaves out what comes last. */
function isOneStart(a: Name, b: Name): boolean {
  return /^\p{Lu}{3,6}$/u.test(a.text) && initialsOf(b.full).some((initials) => initials.startsWith(fold(a.text)));
}

/** "Walter" and "W. Olivera": a given name, and somebody whose first letter it has. */
function isInitialOf(given: Name, person: Name): boolean {
  const [one, [first = "", ...rest]] = [fold(given.full), fold(person.full).split(" ")];
  return givenNames.has(one) && first.length === 1 && rest.length > 0 && one.startsWith(first);
}

/** One word each, and forms of one given name: "Kathy", "K." and "Katherine". */
function areForms(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one.includes(" ") || other.includes(" ")) return false;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return areSpellings(one, other) || areShortForms(one, other);
}

/** By tables and words: "US" and "America", "Marks & Spencer", "Year of the Cat" and "Year of Cat". */
export function areEqual(a: string, b: string): boolean {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first === second || umlautless(a) === umlautless(b) || areJoined(first, second);
}

/** "Super Liga" and "SuperLiga": the same letters, written in one word or two. */
function areJoined(a: string, b: string): boolean {
  return a.length !== b.length && a.length > leastStem && a.replaceAll(" ", "") === b.replaceAll(" ", "");
}

/** "World War I" and "World War II", "Rocky 2" and "Rocky 3": one of a row, and another. */
function areNumbered(a: Name, b: Name): boolean {
  const [one, other] = [fold(a.full).split(" "), fold(b.full).split(" ")];
  const [number = "", otherNumber = ""] = [one.at(-1), other.at(-1)];
  if (one.length < 2 || number === otherNumber || !numbered.test(number) || !numbered.test(otherNumber)) return false;
  return one.slice(0, -1).join(" ") === other.slice(0, -1).join(" ");
}

const numbered = /^(?:\d{1,3}|[ivxl]{1,6})$/u;

/** "WHO" and "World Health Organization", but no initials of people. */
export function areInitials(a: Name, b: Name): boolean {
  return (!isPerson(b) && isInitialsOf(a.full, b.full)) || (!isPerson(a) && isInitialsOf(b.full, a.full));
}

/** "Qatar" and "Doha", "Santorian" and "Santoria", "Italy" and a "Lake Lugo" that no table knows. */
export function isContained(a: Name, b: Name): boolean {
  if (isPerson(a) || isPerson(b) || areNumbered(a, b)) return false;
  const [one, other] = [placeOf(a), placeOf(b)];
  if (surroundings(one).has(other) || surroundings(other).has(one)) return true;
  if (knownPlace(one.toLowerCase()) !== undefined && knownPlace(other.toLowerCase()) !== undefined) return false;
  if (isDerived(fold(a.text), fold(b.text)) || isDerived(fold(b.text), fold(a.text))) return true;
  return mayHold(one, b) || mayHold(other, a);
}

function placeOf({ text, full }: Name): string {
  return canonicalPlace(full) ?? canonicalPlace(text) ?? full;
}

/** A place of no table may lie in any country. */
function mayHold(place: string, { type, text, full }: Name): boolean {
  if (!isWide(place) || canonicalPlace(full) !== undefined) return false;
  return type === "place" && countryOf(text.toLowerCase()) === undefined && isSite(full);
}

const wide: ReadonlySet<Grain> = new Set(["continent", "region", "country", "state"] as const);

function isSite(full: string): boolean {
  const words = fold(full).split(" ");
  return words.length > 1 && (placeHeads.has(words.at(-1) ?? "") || placeFronts.has(words[0] ?? ""));
}

/** "Transport Ministry" and "Chilean Ministry of Transport": the same words the other way round; two universities may be so called. */
export function areTurned(a: Name, b: Name): boolean {
  if (isPerson(a) || isPerson(b)) return false;
  const [one, other] = [bodyOf(a.full), bodyOf(b.full)];
  if (one.words.length < 2 || one.words.join(" ") !== other.words.join(" ")) return false;
  return one.nation === undefined || other.nation === undefined || one.nation === other.nation;
}

/** The words of a body in the order of letters, without its nation. */
function bodyOf(full: string): { readonly nation: string | undefined; readonly words: readonly string[] } {
  const words = nameWords(full).filter((word) => !joints.has(word));
  const nation = countryOf(words[0] ?? "");
  const own = nation === undefined ? words : words.slice(1);
  return { nation, words: own.some((word) => seats.has(word)) ? [] : [...own].sort() };
}

const joints: ReadonlySet<string> = new Set(["of", "for", "the", "and"]);
const seats: ReadonlySet<string> = new Set(["university", "college", "school"]);

/** Whether all words of one name are in the other: "Google" and "Google Cloud". */
export function areParts(a: Name, b: Name): boolean {
  const least = isPerson(a) || isPerson(b) ? 2 : 1;
  return isAmong(a.full, b.full, least) || isAmong(b.full, a.full, least);
}

/** Every word of the shorter name is one of the longer; a common word alone tells nothing ("Cup"), as a beginning more do ("Arts Council"). */
function isAmong(short: string, long: string, least: number): boolean {
  const [few, many] = [nameWords(short), nameWords(long)];
  if (few.length < least || few.length >= many.length) return false;
  if (few.every(isCommon)) return few.length > 1 && few.every((word, i) => word === many[i]);
  return few.every((word) => many.includes(word));
}

const keyOf = remembering((text): string => {
  const known = canonicalPlace(text) ?? organisationOf(text.toLowerCase());
  const words = canonicalWords(known ?? text);
  return words.filter((word, i) => i === 0 || word !== "the").join(" ");
});

function isInitialsOf(acronym: string, text: string): boolean {
  return (
    /^(\p{Lu}\.?){3,6}$/u.test(acronym) && text.length > acronym.length && initialsOf(text).includes(fold(acronym))
  );
}

/** "Müller" is also written "Mueller". */
const umlautless = remembering((text): string =>
  fold(text.replace(/[äæ]/giu, "ae").replace(/[öø]/giu, "oe").replace(/ü/giu, "ue")),
);

function isPerson({ type }: Name): boolean {
  return type === "person";
}
