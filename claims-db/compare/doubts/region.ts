/** Finds that a source's figure is of one place among those of which the draft's is: "140 cases in Upper Lindal". */
import { wordAt } from "../../lexicon/wordat";
import type { Claim } from "../../model";
import { bondOf } from "../binding/bond";
import { wordFrom, type Statement } from "../statement";
import type { Opposed } from "../pairs";

/** 1 where the source's figure is of a place that the draft does not name, the draft's of one that the whole article is about, or of all. */
export function byPlace({ claim, draft, disagree }: Opposed): -1 | 0 | 1 {
  const { aligned, candidate } = disagree;
  const { source } = aligned.alignment;
  const there = source.claims.filter((place) => place.kind === "place" && isOf(place, candidate.claim, source));
  const own = draft.claims.filter((place) => place !== claim && isWhere(place));
  const isElsewhere = there.length > 0 && there.every((place) => !isNamed(place, draft));
  const isAll = isOfAll(draft) && !isOfAll(source) && own.every((place) => !isNamed(place, source));
  const isWhole = own.length > 0 && own.every((place) => !isNamed(place, source) && isAbout(place, aligned.around));
  return isElsewhere && (isWhole || isAll) && bondOf(disagree).own < mostBound ? 1 : 0;
}

/** A passage that has the draft's other values tells of the draft's place, whatever it names. */
const mostBound = 0.5;

const everywhere: ReadonlySet<string> = new Set(
  "total overall nationwide nationally countrywide worldwide globally".split(" "),
);

function isOfAll({ sentence }: Statement): boolean {
  return sentence.words.some(({ lower }, i) => everywhere.has(lower) && !isFiller(sentence.words, i));
}

/** "a total of 320 houses" is no more than 320 houses. */
function isFiller(words: Statement["sentence"]["words"], at: number): boolean {
  return (
    wordAt(words, at).lower === "total" && wordAt(words, at - 1).lower === "a" && wordAt(words, at + 1).lower === "of"
  );
}

/** "140 cases in Upper Lindal": only words of the same phrase stand between a figure and its place. */
function isOf(place: Claim, { span }: Claim, { sentence, claims }: Statement): boolean {
  const between = sentence.words.slice(wordFrom(sentence, span.end), wordFrom(sentence, place.span.start));
  if (place.span.start < span.end || between.length > mostBetween) return false;
  const isParted = claims.some(
    ({ kind, span: { start } }) => kind === "figure" && start >= span.end && start < place.span.start,
  );
  return !isParted && between.every(({ pos }) => !["PUNCT", "VERB", "AUX", "CCONJ", "SCONJ"].includes(pos));
}

const mostBetween = 6;

function isWhere({ value }: Claim): boolean {
  return value.kind === "place" || (value.kind === "name" && (value.type === "place" || value.type === "thing"));
}

function isAbout(place: Claim, around: (word: string) => boolean): boolean {
  const words = wordsOf(place);
  return words.length > 0 && words.every(around);
}

/** Whether a sentence has one of the words of a place's name, or the place by another of its names. */
function isNamed(place: Claim, { sentence, claims }: Statement): boolean {
  const words = new Set(sentence.words.map(({ lower }) => lower));
  const full = fullOf(place);
  return (
    wordsOf(place).some((word) => words.has(word)) || claims.some((other) => full !== "" && fullOf(other) === full)
  );
}

function fullOf({ value }: Claim): string {
  return value.kind === "place" || value.kind === "name" ? value.full : "";
}

/** Words of a name that say which place it is: "upper" and "lindal", not "the". */
function wordsOf({ text }: Claim): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !linking.has(word));
}

const linking: ReadonlySet<string> = new Set(["the", "of", "and", "in"]);
