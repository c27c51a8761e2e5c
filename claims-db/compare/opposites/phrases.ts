/** Reads the noun phrases before and behind a verb: what its subject is, and what its object. */
import { wordAt } from "../../lexicon/wordat";
import type { Word } from "../../model";

/** Words `from` to `to` (half-open) of a phrase without what hangs on it, its last noun, and where what hangs on it ends. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The end of "in Lisk" behind "the parliament in Lisk". */
  readonly end: number;
}

/** The first phrase of a stretch that no preposition leads: "the museum" in "In March the museum in Falk". */
export function subjectIn(words: readonly Word[], from: number, to: number): Phrase | undefined {
  for (let i = from; i < to; i++) {
    if (wordAt(words, i).pos === "ADP") {
      i = Math.max(i, (phraseAt(words, i + 1, afterDay(words, i + 1, to))?.to ?? i + 1) - 1);
      continue;
    }
    const phrase = phraseAt(words, i, to);
    if (phrase && !isTime(words, phrase)) return { ...phrase, end: to };
    if (phrase) i = phrase.to - 1;
  }
  return undefined;
}

/** "Last week" of "Last week the watchdog upheld it". */
function isTime(words: readonly Word[], { from, head }: Phrase): boolean {
  return head > from && units.has(wordAt(words, head).lemma) && pointing.has(wordAt(words, from).lower);
}

const units = new Set(["day", "week", "weekend", "month", "quarter", "season", "year", "morning", "night"]);
const pointing = new Set(["last", "this", "next", "that", "every", "each", "earlier", "later"]);

/** Where "Monday" of "On Monday production resumed" ends; `to` where no day or month begins the phrase. */
function afterDay(words: readonly Word[], from: number, to: number): number {
  if (!calendar.has(wordAt(words, from).lower)) return to;
  let end = from + 1;
  while (wordAt(words, end).pos === "NUM" || dayparts.has(wordAt(words, end).lower)) end++;
  return Math.min(end, to);
}

const calendar = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december"
  ).split(" "),
);

const dayparts = new Set(["morning", "afternoon", "evening", "night"]);

/** The phrase that begins behind a verb, over adverbs: "the plan" in "quickly rejected the plan for a dam". */
export function objectFrom(words: readonly Word[], from: number, to: number): Phrase | undefined {
  let i = from;
  while (wordAt(words, i).pos === "ADV" && i < to) i++;
  const phrase = phraseAt(words, i, to);
  return phrase && { ...phrase, end: endOfPhrase(words, phrase.to, to) };
}

const inside = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "SYM"]);

const nowhere = new Set(["there", "here"]);

const describing = new Set(["DET", "ADJ", "NUM", "SYM"]);

/** A word's part of speech; what a tagger calls a verb is none in "Norvik Shipping", "a pay rise", "denied bail", "all talks". */
export function partOf(words: readonly Word[], i: number): string {
  const word = wordAt(words, i);
  if (word.pos !== "VERB") return word.pos;
  const [before, next] = [wordAt(words, i - 1), wordAt(words, i + 1)];
  if (i === 0) return isPlural(word) && next.pos === "AUX" ? "NOUN" : "VERB";
  return mistaken.find(({ holds }) => holds(word, before, next))?.part ?? "VERB";
}

/** What a tagger takes for a verb amid a sentence, and what it is; the first that holds. */
const mistaken: readonly {
  readonly part: string;
  readonly holds: (word: Word, before: Word, next: Word) => boolean;
}[] = [
  { part: "PROPN", holds: ({ text }) => /^\p{Lu}/u.test(text) },
  {
    part: "ADJ",
    holds: ({ lower }, before, next) => /(?:ed|en)$/u.test(lower) && leads(before) && naming.has(next.pos),
  },
  { part: "NOUN", holds: (word, before) => before.pos === "DET" && isPlural(word) },
  {
    part: "NOUN",
    holds: ({ lower }, before, next) => lower.endsWith("ing") && next.lower === "of" && inside.has(before.pos),
  },
  {
    part: "NOUN",
    holds: ({ lower, lemma }, before) => lower === lemma && (isDeed(before) || describing.has(before.pos)),
  },
];

function isPlural({ lower, lemma }: Word): boolean {
  return lower.endsWith("s") && lower !== lemma;
}

/** "denied bail": a verb that has its object behind it; "helped build" has none. */
function isDeed({ pos, lower, lemma }: Word): boolean {
  return pos === "VERB" && lower.endsWith("ed") && lemma !== "help";
}

/** "its frozen pizza", "the adjusted profit": what stands behind an article or an owner describes. */
function leads(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "DET" || owning.has(word.lower) || isOwner(word));
}

const owning = new Set(["its", "his", "her", "their", "our", "my", "your"]);

const naming = new Set(["NOUN", "PROPN", "PRON"]);

const opening = new Set(["DET", "PRON"]);

/** A run of words that describe and name, with no second article in it, which would open another phrase. */
function phraseAt(words: readonly Word[], from: number, to: number): Phrase | undefined {
  if (nowhere.has(wordAt(words, from).lower)) return undefined;
  let i = from;
  while (i < to && isInside(words, i, from)) i++;
  for (let head = i - 1; head >= from && !isOwner(words[head]); head--)
    if (naming.has(partOf(words, head))) return { from, to: i, head: counted(words, head, to), end: i };
  return undefined;
}

function isOwner(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/u.test(word.lower);
}

/** Nouns that say how many there are of another. */
export const counting = new Set(["number", "total", "volume", "figure", "traffic", "usage", "consumption"]);

/** What a number counts: "visitors" of "the number of visitors" and of "visitor numbers". */
function counted(words: readonly Word[], head: number, to: number): number {
  if (!counting.has(wordAt(words, head).lemma)) return head;
  if (naming.has(wordAt(words, head - 1).pos)) return head - 1;
  return wordAt(words, head + 1).lower === "of" ? (phraseAt(words, head + 2, to)?.head ?? head) : head;
}

function isInside(words: readonly Word[], i: number, from: number): boolean {
  const { lower } = wordAt(words, i);
  const pos = partOf(words, i);
  if (lower === "-" || /^['’]s?$/u.test(lower)) return i > from;
  if (!inside.has(pos) || isWhen(words, i, from)) return false;
  return i === from || !opening.has(pos) || /^['’]s?$/u.test(wordAt(words, i - 1).lower);
}

/** "two years ago" and "last year" behind a noun say when. */
function isWhen(words: readonly Word[], i: number, from: number): boolean {
  if (i === from || !naming.has(wordAt(words, i - 1).pos) || !units.has(wordAt(words, i + 1).lemma)) return false;
  return (
    pointing.has(wordAt(words, i).lower) || (wordAt(words, i).pos === "NUM" && ending.has(wordAt(words, i + 2).lower))
  );
}

const ending = new Set(["ago", "earlier", "later", "before"]);

const hanging = new Set(["of", "for", "on", "against", "in", "at", "from", "to", "with", "between"]);

function endOfPhrase(words: readonly Word[], from: number, to: number): number {
  let end = from;
  while (hanging.has(wordAt(words, end).lower)) {
    const next = phraseAt(words, end + 1, to);
    if (!next) return end;
    end = next.to;
  }
  return end;
}
