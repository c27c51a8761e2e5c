/** Finds which relative the source gives the name that the draft has for another: "his mother, Ada" for "his mother, Tove". */
import { wordAt } from "../../lexicon/wordat";
import { isKin } from "../../lexicon/kin";
import { groups, heads } from "../../lexicon/wordset";
import type { Claim, Word } from "../../model";
import { areOne } from "./bearer";
import { frameOfPair } from "./frame";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";

/** Share of the sentence's other words that the relative's sentence must hold, where the article does not know the draft's name. */
const leastShared = 0.3;

/**
 * The pair of a name with the only one whom the source calls what the draft calls the name: its hero's mother. None where a
 * sentence with the draft's name tells of relatives, unless it makes that one another relative.
 */
export function relativeInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const kin = draft && isOfPerson(claim) && !claim.quoted ? kinOf(draft, claim) : undefined;
  if (kin === undefined) return undefined;
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  if (own.some((pair) => mayBe(pair, kin))) return undefined;
  const bearers = pairs.filter((pair) => isRivalPair(claim, pair) && kinOfPair(pair) === kin);
  if (!areOne(bearers) || bearers.some(({ candidate }) => owners.has(candidate.claim))) return undefined;
  return own.length > 0 ? bearers[0] : bearers.find((pair) => frameOfPair(claim, pair).coverage >= leastShared);
}

function isOfPerson({ value }: Claim): boolean {
  return value.kind === "name" && (value.type === "person" || value.type === "thing");
}

function kinOfPair({ aligned, candidate }: Pair): string | undefined {
  return kinOf(aligned.alignment.source, candidate.claim);
}

/** A sentence that speaks of relatives, and does not say which other one the name's bearer is. */
function mayBe(pair: Pair, kin: string): boolean {
  const theirs = kinOfPair(pair);
  if (theirs !== undefined) return theirs === kin;
  return pair.candidate.passage.sentence.words.some(
    ({ lemma, lower, text }) => text === lower && (isKin(lemma) || families.has(lower)),
  );
}

const families = new Set(["family", "parents", "children", "couple", "married", "born"]);

/** "mother" for "his mother, Ada", "Lund's mum Ada" and "Ada, the boy's mother,"; none for "his late wife" and "a brother". */
function kinOf({ sentence }: Statement, { span }: Claim): string | undefined {
  const { words } = sentence;
  const first = wordFrom(sentence, span.start);
  const before = wordAt(words, first - 1).text === "," ? first - 2 : first - 1;
  return kinAt(words, before) ?? behind(words, Math.max(first + 1, wordFrom(sentence, span.end)));
}

/** The relative that is all behind a comma, with whose: ", the young man's mother,"; not ", his mother Ada and". */
function behind(words: readonly Word[], comma: number): string | undefined {
  if (wordAt(words, comma).text !== "," || wordAt(words, comma + 1).pos === "NOUN") return undefined;
  let at = comma + 1;
  while (at <= comma + longest && phrase.has(wordAt(words, at).pos) && !isKin(wordAt(words, at).lemma)) at++;
  return /^[,.;)]$/u.test(words[at + 1]?.text ?? ".") ? kinAt(words, at) : undefined;
}

const longest = 6;
const phrase = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "PART", "NUM"]);

function kinAt(words: readonly Word[], at: number): string | undefined {
  const lemma = wordAt(words, at).lemma;
  if (!isKin(lemma) || words[at]?.text !== lemma) return undefined;
  let start = at;
  while (wordAt(words, start - 1).pos === "ADJ" || wordAt(words, start - 1).pos === "NOUN") start--;
  return words.slice(start, at).some(({ lower }) => apart.has(lower)) ? undefined : (alike.get(lemma) ?? lemma);
}

const apart = new Set(["former", "ex", "late", "other", "second", "first", "elder", "older", "younger", "youngest"]);

/** Several words for one relative. */
const alike: ReadonlyMap<string, string> = heads(
  groups("mother, mum, mom; father, dad; wife, widow, spouse, bride; husband, widower, groom"),
);
