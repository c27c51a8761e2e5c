/** Finds the stretches of capitalised words that may be names, with the small words that hold a name together. */
import { calendarWords, isCommon, plainAcronyms } from "../lexicon/commonwords";
import { fields, organisationHeads, organisationOf, placeHeads, possessiveNames } from "../lexicon/organisations";
import { knownPlace } from "../lexicon/places";
import { givenNames } from "../lexicon/givennames";
import type { Word } from "../model";

/** A stretch of words of one sentence, first and last included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The runs of a sentence: of "Ursula von der Leyen met the Bank of Japan" the words "Ursula von der Leyen" and
 * "Bank of Japan".
 */
export function findRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i) && !opensWithParticle(words, i)) continue;
    const last = lastOfRun(words, i);
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

/** Whether a word is written like a name: "Doha", "NATO", "iPhone"; not "The", "Monday" or "I". */
export function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !/^(\p{Lu}|\p{Ll}\p{Lu}\p{Ll})/u.test(word.text)) return false;
  if (isAcronym(word.text) && isPlainAcronym(word.lower)) return false;
  if (calendarWords.has(bare(word.lower))) return word.lower === "may" && givenNames.has(words[i - 1]?.lower ?? "");
  if (functionPos.has(word.pos) && isCommon(word.lower)) return isAcronym(word.text) && word.text.length > 1;
  return !contractions.test(word.lower);
}

/** "NATO", "U.S.", "G7", but not the "A" of a sentence. */
export function isAcronym(text: string): boolean {
  return /^(\p{Lu}\.?){2,}s?$/u.test(text) || /^\p{Lu}+\d+$/u.test(text);
}

/** "TV", or an ordinary word that is shouted. */
function isPlainAcronym(lower: string): boolean {
  const known = knownPlace(lower) ?? organisationOf(lower);
  return plainAcronyms.has(lower) || (known === undefined && isCommon(lower));
}

function bare(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

const functionPos = new Set([
  "DET",
  "PRON",
  "SCONJ",
  "CCONJ",
  "ADP",
  "AUX",
  "ADV",
  "PART",
  "INTJ",
  "NUM",
  "PUNCT",
  "SYM",
]);
const contractions = /^(?:i|[a-z]+n't|i'(?:m|ve|d|ll)|'s)$/u;

/** Small words that stand inside the names of people; "as" and "do" would, too, but are English. */
const joiningParticles = new Set(
  "van von der den de della di da dos du la le bin ibn ben bint al el abu ul ud".split(" "),
);

/** "al-Sharaa" and "von der Leyen" begin with a small letter. */
function opensWithParticle(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.text ?? "";
  if (!joiningParticles.has(lower) || words[i - 1]?.pos === "DET") return false;
  return afterParticles(words, i) !== undefined;
}

function lastOfRun(words: readonly Word[], first: number): number {
  let last = isNameWord(words, first) ? first : (afterParticles(words, first) ?? first);
  for (let next = nextOfRun(words, first, last); next !== undefined; next = nextOfRun(words, first, last)) last = next;
  return last;
}

/** The next capitalised word of the same name, over whatever joins the two. */
function nextOfRun(words: readonly Word[], first: number, last: number): number | undefined {
  for (const join of joins) {
    const next = join(words, last, first);
    if (next !== undefined) return next;
  }
  return undefined;
}

type Join = (words: readonly Word[], last: number, first: number) => number | undefined;

const joins: readonly Join[] = [
  (words, last) => (isNameWord(words, last + 1) && !startsClause(words, last) ? last + 1 : undefined),
  (words, last) => (isTight(words, last + 1, "-") ? partAfter(words, last + 2) : undefined),
  (words, last) => (joiningParticles.has(words[last + 1]?.text ?? "") ? afterParticles(words, last + 1) : undefined),
  joinOf,
  joinAnd,
  joinPossessive,
  (words, last) => (numbered.has(words[last]?.lower ?? "") && words[last + 1]?.pos === "NUM" ? last + 1 : undefined),
];

/** A full stop that the tagger left on a word, as in "in the U.S. The". */
function startsClause(words: readonly Word[], last: number): boolean {
  return words[last + 1]?.pos === "DET";
}

/** Names that end in a number, which is then no figure: "Flight 370". */
const numbered = new Set(
  "boeing airbus apollo flight article formula route highway covid falcon channel windows iphone".split(" "),
);

/** A hyphen without blanks on either side. */
function isTight(words: readonly Word[], i: number, mark: string): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  return word?.text === mark && before?.end === word.start && after?.start === word.end;
}

function partAfter(words: readonly Word[], i: number): number | undefined {
  if (isNameWord(words, i) || words[i]?.pos === "NUM") return i;
  return joiningParticles.has(words[i]?.text ?? "") || words[i]?.text === "au" ? afterParticles(words, i) : undefined;
}

/** The capitalised word that one to three particles lead to, with or without hyphens: "bin", "von der", "el-". */
function afterParticles(words: readonly Word[], i: number): number | undefined {
  for (let at = i; at < i + 5; at++) {
    if (isNameWord(words, at) && at > i) return at;
    const { text = "" } = words[at] ?? {};
    if (!joiningParticles.has(text) && text !== "au" && !isTight(words, at, "-") && !isTight(words, at, "'"))
      return undefined;
  }
  return undefined;
}

/** Heads of names beside those of organisations and places that "of" may follow. */
const ofHeads = new Set(
  "isle city state states republic kingdom order call game duke duchess prince princess tower".split(" "),
);

/** "Bank of Japan", "Department of the Treasury", "Centers for Disease Control". */
function joinOf(words: readonly Word[], last: number): number | undefined {
  const joiner = words[last + 1]?.text ?? "";
  const head = words[last]?.lower ?? "";
  if (joiner !== "of" && joiner !== "for") return undefined;
  const singular = head.endsWith("s") ? head.slice(0, -1) : head;
  const heads = [head, singular];
  const opens = heads.some(
    (word) => organisationHeads.has(word) || (joiner === "of" && (ofHeads.has(word) || placeHeads.has(word))),
  );
  if (!opens && !(joiner === "of" && roleOf.has(`${head} ${words[last + 2]?.lower ?? ""}`))) return undefined;
  const next = words[last + 2]?.text === "the" ? last + 3 : last + 2;
  return isNameWord(words, next) ? next : undefined;
}

/** Offices whose name holds an "of". */
const roleOf = new Set(["secretary state", "speaker the", "chief staff", "secretary defense", "chancellor the"]);

/** "Johnson & Johnson", "Health and Human Services", "Bosnia and Herzegovina". */
function joinAnd(words: readonly Word[], last: number): number | undefined {
  const [left, and, right] = [words[last], words[last + 1], words[last + 2]];
  if (left === undefined || right === undefined || !isNameWord(words, last + 2)) return undefined;
  if (and?.text === "&") return last + 2;
  if (and?.text !== "and") return undefined;
  const phrase = `${left.lower} and ${right.lower}`;
  const known = knownPlace(phrase) !== undefined || organisationOf(phrase) !== undefined;
  return known || (fields.has(left.lower) && fields.has(right.lower)) ? last + 2 : undefined;
}

/** "King's College", "McDonald's": where the ending belongs to the name. */
function joinPossessive(words: readonly Word[], last: number, first: number): number | undefined {
  const ending = words[last + 1]?.lower;
  if (ending !== "'s" && ending !== "'") return undefined;
  const owner = words
    .slice(Math.max(first, last - 1), last + 1)
    .map(({ lower }) => lower)
    .join(" ");
  if (!possessiveNames.has(owner) && !possessiveNames.has(words[last]?.lower ?? "")) return undefined;
  if (isNameWord(words, last + 2)) return last + 2;
  return brands.has(words[last]?.lower ?? "") ? last + 1 : undefined;
}

/** Owners whose possessive is the whole name. */
const brands = new Set(
  "mcdonald macy kohl domino wendy lloyd sotheby christie moody sainsbury kellogg denny lowe".split(" "),
);
