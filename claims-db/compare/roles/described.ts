/** Finds whom the source describes as the draft describes another: "a waiter, Tom Lund" for "Max Berg, a waiter". */
import { wordAt } from "../../lexicon/wordat";
import { wordSet } from "../../lexicon/wordset";
import { calendarWords } from "../../lexicon/commonwords";
import { isAddress } from "../../lexicon/honorifics";
import { isKin } from "../../lexicon/kin";
import type { Claim, Word } from "../../model";
import { coverage } from "../align";
import { without } from "./frame";
import { areRelated } from "../name";
import { isOfEach } from "./office";
import { isRivalPair, type Owners } from "./opponent";
import type { Pair } from "../pairs";
import { wordFrom, type Statement } from "../statement";

/** Share of the sentence's other words that the sentence about the other one must hold, and what is enough if it is twice the draft's person's. */
const [leastShared, leastTwice] = [0.4, 0.25];

/**
 * The pair of a name with the only one whom the source calls what the draft calls the name, in a sentence that says the
 * rest too. None where the source does not name the draft's person, or has the word in a sentence with them.
 */
export function describedInstead(claim: Claim, pairs: readonly Pair[], owners: Owners): Pair | undefined {
  const draft = pairs[0]?.aligned.alignment.draft;
  const noun = draft && isPerson(claim) && !claim.quoted ? descriptionOf(draft, claim) : undefined;
  const own = pairs.filter(({ comparison }) => comparison.outcome === "agrees");
  if (noun === undefined || own.length === 0 || own.some((pair) => says(pair, noun))) return undefined;
  const bearers = pairs.filter(
    (pair) => isRivalPair(claim, pair) && isPerson(pair.candidate.claim) && descriptionOfPair(pair) === noun,
  );
  if (!areOne(bearers) || bearers.some(({ candidate }) => owners.has(candidate.claim))) return undefined;
  const best = Math.max(...own.map((pair) => restOf(claim, noun, pair)));
  return bearers.find((pair) => {
    const rest = restOf(claim, noun, pair);
    return rest >= (rest >= 2 * best ? leastTwice : Math.max(leastShared, best));
  });
}

/** Share of what the draft says beside the name and its description that the pair's passage holds. */
function restOf(claim: Claim, noun: string, { aligned: { alignment } }: Pair): number {
  const { draft, draftWeights } = alignment;
  const rest = without(draftWeights, draft, claim);
  return coverage({
    ...alignment,
    draftWeights: rest.map((weight, i) => (draft.terms[i]?.lemma === noun ? 0 : weight)),
  });
}

function isPerson({ value }: Claim): boolean {
  return value.kind === "name" && value.type === "person";
}

function descriptionOfPair({ aligned, candidate }: Pair): string | undefined {
  return descriptionOf(aligned.alignment.source, candidate.claim);
}

function says({ candidate }: Pair, noun: string): boolean {
  return candidate.passage.sentence.words.some(({ lemma }) => lemma === noun);
}

function areOne(bearers: readonly Pair[]): boolean {
  const [first, ...more] = bearers.flatMap(({ candidate: { claim } }) =>
    claim.value.kind === "name" ? claim.value : [],
  );
  return first !== undefined && more.every((other) => areRelated(first, other));
}

/** "waiter" for "waiter Tom Lund", "a waiter, Tom Lund," and "Tom Lund, a waiter". */
export function descriptionOf({ sentence }: Statement, { span }: Claim): string | undefined {
  const { words } = sentence;
  const before = overHome(words, wordFrom(sentence, span.start) - 1);
  if (isOfElse(words[before - 1])) return undefined;
  return asPerson(words[before]) ?? behind(words, wordFrom(sentence, span.end));
}

/** The word before "Dr", a comma and "from Lund": "a vet from Lund, Dr Ada Brusk". */
function overHome(words: readonly Word[], last: number): number {
  const comma = isAddress(wordAt(words, last).lower) ? last - 1 : last;
  if (wordAt(words, comma).text !== ",") return comma;
  let at = comma - 1;
  while (wordAt(words, at).pos === "PROPN") at--;
  return at < comma - 1 && homing.has(wordAt(words, at).lower) ? at - 1 : comma - 1;
}

const homing = wordSet("from of at in");

/** What stands behind the name and a comma, with an article or whose it is. */
function behind(words: readonly Word[], comma: number): string | undefined {
  if (wordAt(words, comma).text !== "," || !openers.has(wordAt(words, comma + 1).lower)) return undefined;
  let at = comma + 2;
  if (isOfElse(words[at])) return undefined;
  while (inner.has(wordAt(words, at).pos)) at++;
  return asPerson(words[at - 1]);
}

/** "a former waiter", "another witness". */
function isOfElse(word: Word | undefined): boolean {
  return word !== undefined && apart.has(word.lower);
}

const apart = wordSet("former ex then late fellow other another retired future aspiring would-be onetime");

const openers = new Set(["a", "an", "the", "his", "her", "their", "its"]);
const inner = new Set(["ADJ", "NOUN"]);

/** Whatever noun stands so beside a person's name says who they are, but for what every house has: its president. */
function asPerson(word: Word | undefined): string | undefined {
  if (word?.pos !== "NOUN" || isKin(word.lemma) || isOfEach(word.lemma) || calendarWords.has(word.lower))
    return undefined;
  return word.lemma;
}
