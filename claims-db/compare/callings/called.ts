/** Reads who in a sentence is called what: "the surgeon Ada Brusk", "Ada Brusk, a surgeon", "Brusk, who was a surgeon". */
import { wordAt } from "../../lexicon/wordat";
import { callings } from "../../lexicon/callings";
import { isAddress } from "../../lexicon/honorifics";
import { wordSet } from "../../lexicon/wordset";
import type { Word } from "../../model";
import { isGenitive, wordFrom, type Statement } from "../statement";
import { callingAt, type Calling } from "./calling";
import { overMeasures, overRank } from "./over";
import { endingAt, headFrom, isDefinite, linking, longestPhrase, reaches } from "./phrase";

/** One person and what the sentence calls them. */
export interface Called {
  readonly holder: string;
  readonly calling: Calling;
  readonly bearer: Bearer;
  /** The last name of whom a relative is one: "brusk" in "the grandson of Ada Brusk" and "Ada Brusk's grandson". */
  readonly relative?: string;
  readonly modality: "now" | "to come";
}

/** Everybody of whom the sentence says what they are, in every way that it says so. */
export function calledIn(statement: Statement): readonly Called[] {
  const known = read.get(statement);
  if (known) return known;
  const { words } = statement.sentence;
  const all = bearersIn(statement).flatMap((bearer) => ways.flatMap((way) => way(words, bearer)));
  const found = all
    .filter((called) => !all.some((other) => isOfBefore(called, other)))
    .map((called) => ({ ...called, relative: relativeOf(words, called.calling) }));
  read.set(statement, found);
  return found;
}

/** "Ada Brusk, the head of the operator, Holm,": who stands before a calling has it, and not what stands behind. */
function isOfBefore({ calling, bearer }: Called, other: Called): boolean {
  const isOne = calling.first === other.calling.first || calling.last === other.calling.last;
  return isOne && bearer.first > calling.last && other.bearer.last < calling.first;
}

/** The proper name before "'s" or at the end of what stands behind "of". */
function relativeOf(words: readonly Word[], { first, last }: Calling): string | undefined {
  const owner = words.slice(Math.max(0, first - 3), first).findLast(isGenitive);
  const before = owner ? words[words.indexOf(owner) - 1] : undefined;
  if (before) return before.pos === "PROPN" ? before.lower : undefined;
  if (wordAt(words, last + 1).lower !== "of") return undefined;
  let at = last + 2;
  while (wordAt(words, at).pos === "PROPN") at++;
  return at > last + 2 ? words[at - 1]?.lower : undefined;
}

const read = new WeakMap<Statement, readonly Called[]>();

/** A name and the indexes of its words, without the calling that it begins with. */
export interface Bearer {
  readonly holder: string;
  readonly first: number;
  readonly last: number;
}

function bearersIn({ sentence, claims }: Statement): readonly Bearer[] {
  return claims.flatMap(({ value, span, quoted }): readonly Bearer[] => {
    if (value.kind !== "name" || quoted || value.type === "place" || value.type === "organisation") return [];
    const start = wordFrom(sentence, span.start);
    if (value.type === "thing" && homing.has(wordAt(sentence.words, start - 1).lower)) return [];
    const last = wordFrom(sentence, span.end) - 1;
    const title = callingAt(sentence.words, start);
    const first = title && title.last < last ? title.last + 1 : beforeAddress(sentence.words, start);
    const own = first > start ? sentence.words.slice(first, last + 1) : [];
    const holder = own.map(({ text }) => text).join(" ") || value.full || value.text;
    return last < first ? [] : [{ holder, first, last }];
  });
}

/** What leads to where somebody is from: "the lawyer Ada Brusk from Kell as trustee". */
const homing = wordSet("from in at near");

/** "Sir" and "Dr" before a name belong to it. */
function beforeAddress(words: readonly Word[], first: number): number {
  let at = first;
  while (isAddress(wordAt(words, at - 1).lower) && !callings.has(wordAt(words, at - 1).lower)) at--;
  return at;
}

/** The ways to say what somebody is. */
const ways: readonly ((words: readonly Word[], bearer: Bearer) => readonly Called[])[] = [
  inFront,
  beforeColon,
  beforeComma,
  behindComma,
  behindVerb,
];

/** "surgeon Ada Brusk", "a surgeon named Ada Brusk". */
function inFront(words: readonly Word[], bearer: Bearer): readonly Called[] {
  const isNamed = naming.has(wordAt(words, bearer.first - 1).lower);
  const calling = endingAt(words, bearer.first - (isNamed ? 2 : 1));
  return calling ? [called(bearer, calling)] : [];
}

const naming = wordSet("named called");

/** "Chairman: Ada Brusk; secretary: Tom Ley": a list of who is what. */
function beforeColon(words: readonly Word[], bearer: Bearer): readonly Called[] {
  if (wordAt(words, bearer.first - 1).text !== ":" || !closing.has(words[bearer.last + 1]?.lower ?? ".")) return [];
  const calling = endingAt(words, bearer.first - 2);
  const before = words[(calling?.first ?? 0) - 1];
  return calling && (before === undefined || before.pos === "PUNCT") ? [called(bearer, calling)] : [];
}

/** "the surgeon, Ada Brusk, said", "the chairman of the council, Ada Brusk." */
function beforeComma(words: readonly Word[], bearer: Bearer): readonly Called[] {
  const comma = commaBefore(words, bearer.first);
  const next = words[bearer.last + 1]?.lower ?? ".";
  if (wordAt(words, comma).text !== "," || !closing.has(next) || isListed(words, bearer.last + 1)) return [];
  if (predicating.has(next) && fronting.has(wordAt(words, 0).pos)) return [];
  const calling = wholeBefore(words, comma);
  return calling && isDefinite(words, calling.first) ? [called(bearer, calling)] : [];
}

/** The last calling before a comma that reaches up to it, or is followed by what it is of. */
function wholeBefore(words: readonly Word[], comma: number): Calling | undefined {
  for (let at = comma - 1; at >= Math.max(0, comma - longestPhrase) && reaches(words[at]); at--) {
    const calling = callingAt(words, at);
    if (!calling || calling.last >= comma) continue;
    const isWhole = calling.last === comma - 1 || linking.has(wordAt(words, calling.last + 1).lower);
    if (isWhole) return ownerOf(words, endingAt(words, calling.last) ?? calling);
  }
  return undefined;
}

/** "the lawyer of the driver, Ada Brusk": of two callings that an "of" joins the first is hers. */
function ownerOf(words: readonly Word[], calling: Calling): Calling {
  const of = calling.first - (wordAt(words, calling.first - 1).pos === "DET" ? 2 : 1);
  return wordAt(words, of).lower === "of" ? (endingAt(words, of - 1) ?? calling) : calling;
}

/** The comma before a name, with "the Dane" or "Ireland's" between. */
function commaBefore(words: readonly Word[], first: number): number {
  const [one, two] = [words[first - 1], words[first - 2]];
  const isBetween = isGenitive(one) ? two?.pos === "PROPN" : two?.lower === "the";
  return one?.text !== "," && isBetween ? first - 3 : first - 1;
}

const closing = wordSet(", . ; : ? ! ) of");

/** "Before the sale to her nephew, Brusk had a share": with a verb next to it the name begins the main clause. */
const predicating = wordSet("has had is was said says");
const fronting: ReadonlySet<string> = new Set(["ADP", "SCONJ"]);

/** "the mayor, Ada Brusk, and …" may be two people. */
function isListed(words: readonly Word[], comma: number): boolean {
  return wordAt(words, comma).text === "," && wordAt(words, comma + 1).lower === "and";
}

/** "Ada Brusk, 46, a surgeon", "Ada Brusk (the club's treasurer)", "Ada Brusk, who is a surgeon". */
function behindComma(words: readonly Word[], bearer: Bearer): readonly Called[] {
  let at = bearer.last + 1;
  if (!/^[,(]$/.test(wordAt(words, at).text)) return [];
  at = overMeasures(words, at);
  const calling = headFrom(words, at + 1);
  if (!calling || !isClosed(words, calling) || isNextOne(words, calling, bearer)) return [];
  return [called(bearer, calling)];
}

/** What stands beside a name ends with a mark or goes on with what it is of. */
function isClosed(words: readonly Word[], { last }: Calling): boolean {
  const next = words[last + 1];
  return next === undefined || next.pos === "PUNCT" || next.pos === "ADP" || goingOn.has(next.lower);
}

const goingOn = wordSet("who whose and but by turned working");

/** "Ada Brusk, surgeon Tom Ley and …", "the captain, Ada Brusk, the purser, Tom Ley": the calling is that of the next name. */
function isNextOne(words: readonly Word[], { last }: Calling, { first }: Bearer): boolean {
  const isRow = wordAt(words, first - 1).text === "," && wordAt(words, last + 1).text === ",";
  return wordAt(words, last + 1).pos === "PROPN" || (isRow && /^\p{Lu}/u.test(wordAt(words, last + 2).text));
}

/** "Ada Brusk is a surgeon", "Ada Brusk, who was once a nurse", "has been chosen as managing editor". */
function behindVerb(words: readonly Word[], bearer: Bearer): readonly Called[] {
  const start = verbFrom(words, bearer);
  let end = start;
  while (verbal.has(wordAt(words, end).lower)) end++;
  const verbs = words.slice(start, end).map(({ lower }) => lower);
  const at = overRank(words, end);
  const isRanked = at > end && wordAt(words, at - 1).lower === "of";
  if (!(isRanked || isCopular(verbs)) || verbs.length > longestVerb) return [];
  const calling = headFrom(words, at);
  if (!calling || wordAt(words, calling.last + 1).pos === "NOUN") return [];
  const isToCome = verbs.some((verb) => giving.has(verb));
  const isFormer = calling.isFormer || words.slice(start, at).some(({ lower }) => formerly.has(lower));
  return [{ ...called(bearer, { ...calling, isFormer }), modality: isToCome ? "to come" : "now" }];
}

/** Where the verb behind a name begins, over an age and ", who" or the end of an aside. */
function verbFrom(words: readonly Word[], bearer: Bearer): number {
  const age = overMeasures(words, bearer.last + 1);
  const at = age > bearer.last + 1 ? age + 1 : bearer.last + 1;
  if (wordAt(words, at).text !== ",") return at;
  if (wordAt(words, at + 1).lower === "who") return at + 2;
  return wordAt(words, bearer.first - 1).text === "," ? at + 1 : at;
}

/** "was", "has been chosen as", "became": the verbs say that one is something. */
function isCopular(verbs: readonly string[]): boolean {
  const last = verbs.findLast((verb) => !adverbs.has(verb)) ?? "";
  return copulas.has(last) || verbs.some((verb) => copulas.has(verb) && !helping.has(verb));
}

const adverbs = wordSet("once now still also then formerly previously");

const formerly = wordSet("once had used worked employed earned formerly previously held");

const longestVerb = 7;
const helping = wordSet("is was been be");
const copulas = wordSet("is was became becomes become remains be been as");
const giving = wordSet("will become becomes chosen named appointed elected nominated");
const verbal = new Set([
  ...copulas,
  ...giving,
  ...wordSet(
    "formerly previously who has had also now once works worked served serves employed then still earns earned her his living used to",
  ),
]);

function called(bearer: Bearer, calling: Calling): Called {
  return { holder: bearer.holder, calling, bearer, modality: "now" };
}
