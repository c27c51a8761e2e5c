/** Reads what loosens or bounds a number, on both sides of it. */
import { wordAt } from "../lexicon/wordat";
import { hedgesAfter, hedgesBefore, transparent, type Phrase } from "../lexicon/hedges";
import { wordSet } from "../lexicon/wordset";
import type { Hedge, Measure, Word } from "../model";
import { senseOf } from "./bare";
import { isGlued } from "./pieces";
import { isTurned } from "./turned";

/** A hedge and the word where it begins; without one, where the number begins. */
export interface Hedged {
  readonly hedge?: Hedge;
  readonly from: number;
  /** True for "just over": not by much. */
  readonly narrow?: boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
}

/** The hedge of the number at `from` to `to`: "at least" in "at least another 20", "over" in "20 people, over". */
export function readHedge(words: readonly Word[], number: Stretch): Hedged {
  const { from } = number;
  if (isPassed(words, from)) return { hedge: "over", from: from - 1 };
  return (
    readMinute(words, number) ??
    hedgeBefore(words, number) ??
    hedgeAfter(words, number) ??
    (isLimited(words, number) ? { hedge: "at most", from } : { from })
  );
}

/** "the 20mph limit", "a 13-hour cap", "limiting the shifts of doctors to 13 hours". */
function isLimited(words: readonly Word[], { from, to, measure }: Stretch): boolean {
  if (!bounded.has(measure)) return false;
  const next = wordAt(words, to).lemma === "speed" ? to + 1 : to;
  if (capping.has(wordAt(words, next).lemma) && wordAt(words, next).pos === "NOUN") return true;
  if (wordAt(words, from - 1).lower !== "to") return false;
  const before = words.slice(Math.max(0, from - farthest), from - 1);
  const verb = before.findLast(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PUNCT");
  return verb !== undefined && verb.pos === "VERB" && capping.has(verb.lemma);
}

const capping = wordSet("limit cap ceiling restrict");
/** A bridge's 26-tonne limit is told by what is heavier, too. */
const bounded: ReadonlySet<Measure> = new Set<Measure>(["duration", "speed"]);

/** So many words before the number the verb may stand. */
const farthest = 9;

/** The phrase that ends before the number, past "another" and the like; what only states a known amount is none. */
function hedgeBefore(words: readonly Word[], { from, to, measure }: Stretch): Hedged | undefined {
  for (let at = from - 1; at > from - 5; at--) {
    const phrase = phraseEnding(words, at);
    if (phrase !== undefined && ((isKnown(words, at, phrase) && !isMark(words, to)) || isLeading(words, at, from)))
      return { from };
    if (phrase !== undefined) {
      const sense = senseOf(words, { at, phrase: phrase.words, from, to, measure });
      if (sense === "either") return { hedge: "at least", from: at };
      return sense === "bound"
        ? turnedBy(words, [from, measure], hedgedBy(words, phrase, at - phrase.words.length + 1))
        : undefined;
    }
    if (!transparent.has(wordAt(words, at).lower)) return undefined;
  }
  return undefined;
}

/** "No pair costs less than £5" is at least £5, "did not take over five hours" five hours at most. */
function turnedBy(words: readonly Word[], [at, measure]: readonly [number, Measure], hedged: Hedged): Hedged {
  const other = hedged.hedge === "over" ? "at most" : hedged.hedge === "under" ? "at least" : undefined;
  return other !== undefined && measure !== "age" && isTurned(words, at) ? { hedge: other, from: hedged.from } : hedged;
}

/** "just over" and "little more than" bound an amount that is hardly more. */
function hedgedBy(words: readonly Word[], { hedge, words: phrase }: Phrase, from: number): Hedged {
  const narrow = hardly.has(phrase.length > 1 ? (phrase[0] ?? "") : "") || isLittle(words, from);
  const isNarrow = hedge === "over" && (narrow || phrase.slice(0, 2).join(" ") === "a little");
  return isNarrow ? { hedge, from, narrow: true } : { hedge, from };
}

const hardly = wordSet("just slightly");

function isLittle(words: readonly Word[], from: number): boolean {
  return wordAt(words, from).lower === "more" && littles.has(wordAt(words, from - 1).lower);
}

const littles = wordSet("little slightly somewhat marginally fractionally barely scarcely hardly");

/** The phrase behind the number or the one or two words that it counts. */
function hedgeAfter(words: readonly Word[], { from, to }: Stretch): Hedged | undefined {
  for (let at = to; at < to + 3; at++) {
    const phrase = phraseStarting(words, at);
    if (phrase !== undefined) return { hedge: phrase.hedge, from };
    if (!["NOUN", "ADJ"].includes(wordAt(words, at).pos)) return undefined;
  }
  return undefined;
}

/** "will pass one million"; of bills, tests and days one passes fewer. */
function isPassed(words: readonly Word[], from: number): boolean {
  const isLarge = /^(?:thousand|million|billion|trillion)$/.test(wordAt(words, from + 1).lower);
  return isLarge && ["pass", "cross", "top"].includes(wordAt(words, from - 1).lemma);
}

/** "after the 57th minute", "before the 90th minute": a match tells its minutes in order. */
function readMinute(words: readonly Word[], { from, to, measure }: Stretch): Hedged | undefined {
  const [unit, next] = [wordAt(words, to), wordAt(words, to + 1)];
  const isMinute = measure === "ordinal" && unit.lemma === "minute" && next.pos !== "NOUN";
  if (!isMinute || wordAt(words, from - 1).lower !== "the") return undefined;
  const hedge = limits.get(wordAt(words, from - 2).lower);
  return hedge === undefined ? undefined : { hedge, from: from - 2 };
}

const limits: ReadonlyMap<string, Hedge> = new Map([
  ["after", "over"],
  ["before", "under"],
]);

/** "above the 30,000 mark": a noun that only holds the number, which ends at `to`. */
export function isMark(words: readonly Word[], to: number): boolean {
  return marks.has(wordAt(words, to).lower);
}

const marks = wordSet("mark threshold milestone barrier");

function phraseEnding(words: readonly Word[], at: number): Phrase | undefined {
  const phrases = hedgesBefore.get(wordAt(words, at).lower);
  const found = phrases?.find((phrase) => matches(words, at - phrase.words.length + 1, phrase));
  if (found?.words[0] === "up" || found === undefined) return found;
  return found.words[0] === "c." && isGlued(words, at) ? undefined : found;
}

function phraseStarting(words: readonly Word[], at: number): Phrase | undefined {
  const found = hedgesAfter.get(wordAt(words, at).lower)?.find((phrase) => matches(words, at, phrase));
  if (found?.words[0] === "+" && !isGlued(words, at)) return undefined;
  return found?.words[0] === "plus" && !isGlued(words, at) ? undefined : found;
}

function matches(words: readonly Word[], at: number, phrase: Phrase): boolean {
  return at >= 0 && phrase.words.every((word, i) => wordAt(words, at + i).lower === word);
}

/** "less than the eight years that were asked for" bounds another amount, and states the eight years. */
function isKnown(words: readonly Word[], at: number, { hedge }: Phrase): boolean {
  return (
    (hedge === "over" || hedge === "under") &&
    ["the", "those", "his", "her", "their"].includes(wordAt(words, at + 1).lower)
  );
}

/** "under a four-page deal", "above a 40-metre cliff": where, and by what; "over an 80-minute film" is none either. */
function isLeading(words: readonly Word[], at: number, from: number): boolean {
  const isArticle = at === from - 2 && ["a", "an"].includes(wordAt(words, from - 1).lower);
  return isArticle && places.has(wordAt(words, at).lower) && wordAt(words, from + 1).text === "-";
}

const places = wordSet("under over above below beyond");
