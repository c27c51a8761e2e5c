/** Cuts a run of capitalised words into names: "US President Donald Trump" into "US" and "Donald Trump". */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { isCommon } from "../lexicon/commonwords";
import { countryOf } from "../lexicon/demonyms";
import { givenNames } from "../lexicon/givennames";
import { honorificLength, isAlsoName, isRank } from "../lexicon/honorifics";
import { organisationHeads, organisationOf, placeHeads } from "../lexicon/organisations";
import { knownPlace } from "../lexicon/places";
import { withoutOffice } from "./nameoffice";
import type { Run } from "./nameruns";
import { isAcronym } from "./nameword";

/** One name of a run, and the words before it that say what the bearer is. */
export interface Part extends Run {
  readonly honorific?: Run;
}

/** The names of a run, in order; a role without a bearer is none: "Foreign Minister". */
export function splitRun(words: readonly Word[], run: Run): readonly Part[] {
  if (isKnown(words, run)) return [run];
  const pieces = splitHyphens(words, run).flatMap((piece) => splitRoles(words, piece));
  return pieces
    .flatMap((part) => splitOrigin(words, withoutOffice(words, part)))
    .flatMap((part) => trimEnd(words, part));
}

/** "US-Hamas" is two names, "Jean-Pierre" one, and of "R-Ohio" only the state is a name. */
function splitHyphens(words: readonly Word[], run: Run): readonly Run[] {
  for (let i = run.first + 1; i < run.last; i++) {
    if (wordAt(words, i).text !== "-") continue;
    const [left, right] = [words[i - 1], words[i + 1]];
    if (left === undefined || right === undefined) continue;
    const rest = splitHyphens(words, { first: i + 1, last: run.last });
    if (/^[DRI]$/u.test(left.text)) return [...whole(words, { first: run.first, last: i - 2 }), ...rest];
    if (standsAlone(left) && standsAlone(right)) return [{ first: run.first, last: i - 1 }, ...rest];
  }
  return [run];
}

function whole(words: readonly Word[], run: Run): readonly Run[] {
  return run.last >= run.first && words[run.first] !== undefined ? [run] : [];
}

function standsAlone({ text, lower }: Word): boolean {
  return isPlaceWord(lower) || organisationOf(lower) !== undefined || /^\p{Lu}{2,5}$/u.test(text);
}

function isPlaceWord(lower: string): boolean {
  return knownPlace(lower) !== undefined || countryOf(lower) !== undefined;
}

/** Cuts at roles, which go to the name behind them: "White House | Press Secretary | Karoline Leavitt". */
function splitRoles(words: readonly Word[], run: Run): readonly Part[] {
  const lowers = words.slice(run.first, run.last + 1).map(({ lower }) => lower);
  for (let at = 0; at < lowers.length; at++) {
    const length = roleLength(lowers, at);
    if (length === 0) continue;
    const role = { first: run.first + at, last: run.first + at + length - 1 };
    const before = whole(words, { first: run.first, last: role.first - 1 });
    return [...before, ...bearersOf(words, role, run.last)];
  }
  const outside = roleBefore(words, run);
  return [outside === undefined ? run : { ...run, honorific: outside }];
}

/** The names behind a role; the first takes it: in "Senator Tom Cotton" and "Vice President and Senator". */
function bearersOf(words: readonly Word[], role: Run, last: number): readonly Part[] {
  if (role.last >= last) return [];
  const [first, ...more] = splitRoles(words, { first: role.last + 1, last });
  if (first === undefined) return [];
  const honorific = { first: role.first, last: first.honorific?.last ?? role.last };
  return [{ ...first, honorific }, ...more];
}

/** How many words at this place of a run are a role with its ranks; 0 where the words are a part of a name. */
function roleLength(lowers: readonly string[], at: number): number {
  const length = honorificLength(lowers, at) || rankedLength(lowers, at);
  return length === 0 || isQuoted(lowers[at - 1]) || isInName(lowers, at, length) ? 0 : length;
}

/** The "Head" of Brian "Head" Lund is what his friends call him. */
function isQuoted(before: string | undefined): boolean {
  return before !== undefined && /^["“‘]$/u.test(before);
}

/** "Vice President" and "Deputy-Chief of Staff": a role behind words for its rank. */
function rankedLength(lowers: readonly string[], at: number): number {
  let ranks = 0;
  while (isRank(lowers[at + ranks] ?? "") || (ranks > 0 && lowers[at + ranks] === "-")) ranks++;
  const role = honorificLength(lowers, at + ranks);
  return role === 0 ? 0 : ranks + role;
}

/** The role is a surname, as in "Theresa Major", or begins the name of a body: "President's Office", "Governor Square". */
function isInName(lowers: readonly string[], at: number, length: number): boolean {
  const [previous, next] = [lowers[at - 1], lowers[at + length]];
  const isSurname = isAlsoName(lowers[at] ?? "") && previous !== undefined && !isPlaceWord(previous);
  if (next === undefined) return length === 1 && isSurname;
  const isBody = isHead(lowers.at(-1) ?? "") && lowers.at(-2) !== "-" && !givenNames.has(next);
  return (length === 1 && isSurname) || bodyJoiners.has(next) || isBody;
}

const bodyJoiners: ReadonlySet<string> = new Set(["'s", "of", "for", "&"]);

/** Ends the name of a body or a place: "Council", "Square". */
function isHead(lower: string): boolean {
  return organisationHeads.has(lower) || placeHeads.has(lower);
}

/** A role in small letters directly before the name: "envoy Steve Witkoff", "press secretary Karoline Leavitt". */
function roleBefore(words: readonly Word[], { first }: Run): Run | undefined {
  for (let start = Math.max(0, first - 4); start < first; start++) {
    const lowers = words.slice(start, first).map(({ lower }) => lower);
    if (honorificLength(lowers, 0) === lowers.length && /^\p{Ll}/u.test(wordAt(words, first - 1).text)) {
      return { first: start, last: first - 1 };
    }
  }
  return undefined;
}

/** "Israeli Edan Alexander", "US Congress", "Reuters Jerusalem": an origin before a name that stands alone. */
function splitOrigin(words: readonly Word[], part: Part): readonly Part[] {
  const { first, last } = part;
  if (part.honorific !== undefined && isKnown(words, { first, last })) return [part];
  for (let end = Math.min(last - 1, first + 3); end >= first; end--) {
    const rest = { first: end + 1, last };
    const origin = { first, last: end };
    if (!isOrigin(words, origin) || !standsApart(words, origin, rest)) continue;
    return [{ ...part, last: end }, ...splitOrigin(words, rest)];
  }
  return [part];
}

function isOrigin(words: readonly Word[], origin: Run): boolean {
  const phrase = phraseOf(words, origin);
  return isPlaceWord(phrase) || (organisationOf(phrase) !== undefined && !isCommon(phrase));
}

/** What follows an origin is a name by itself: "Congress" behind "US", no "Health Ministry" behind "Gaza". */
function standsApart(words: readonly Word[], origin: Run, rest: Run): boolean {
  const [opener, next, end] = [words[origin.first], words[rest.first], words[rest.last]];
  if (opener === undefined || next === undefined || end === undefined) return false;
  if (!/^\p{Lu}/u.test(next.text) || isGivenName(opener)) return false;
  if (isHead(end.lower)) return stateAcronym.test(opener.text) || (isKnown(words, rest) && isCountry(words, origin));
  if (isKnown(words, rest) || isPersonName(words, rest)) return true;
  return next.pos === "PROPN" && !isCommon(next.lower) && isCountry(words, origin);
}

/** "Jordan" of "Jordan Peele", and no country. */
function isGivenName({ text, lower }: Word): boolean {
  return givenNames.has(lower) && !isAcronym(text) && countryOf(lower) === undefined;
}

function isCountry(words: readonly Word[], run: Run): boolean {
  return countryOf(phraseOf(words, run)) !== undefined;
}

function isPersonName(words: readonly Word[], { first, last }: Run): boolean {
  return first < last && givenNames.has(wordAt(words, first).lower) && !isCommon(wordAt(words, last).lower);
}

/** "US Congress" is two names, "Gaza Health Ministry" one. */
const stateAcronym = /^(US|UK|U\.S\.|U\.K\.)$/u;

/** Nothing ends with a joining word or a lone hyphen. */
function trimEnd(words: readonly Word[], part: Part): readonly Part[] {
  let { last } = part;
  while (last > part.first && /^[-'&.]+$/u.test(wordAt(words, last).text)) last--;
  return last < part.first ? [] : [{ ...part, last }];
}

function isKnown(words: readonly Word[], run: Run): boolean {
  const phrase = phraseOf(words, run);
  return isPlaceWord(phrase) || organisationOf(phrase) !== undefined;
}

/** The words in lower case as the tables write them: hyphens and endings close up. */
export function phraseOf(words: readonly Word[], { first, last }: Run): string {
  let phrase = "";
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const gap = i > first && (words[i - 1]?.end ?? 0) < word.start;
    phrase += (gap ? " " : "") + word.lower;
  }
  return phrase;
}
