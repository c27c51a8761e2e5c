/** Reads on whose word a sentence rests: "according to Israeli officials", "Hamas says". */
import { wordAt } from "../lexicon/wordat";
import type { Sentence, Word } from "../model";
import { reportings } from "../lexicon/cues";

/**
 * Who is said to have said it, without article: "Israeli officials" for "Israeli officials estimate that …",
 * "According to the Israeli officials, …" and "…, Israeli officials said". `undefined` where nobody is named.
 */
export function attributionOf({ words }: Sentence): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const source = isAccording(words, i) ? after(words, i + 1) : isReporting(words, i) ? subject(words, i) : undefined;
    if (source !== undefined) return source;
  }
  return undefined;
}

function isAccording(words: readonly Word[], i: number): boolean {
  return wordAt(words, i).lower === "to" && wordAt(words, i - 1).lower === "according";
}

/** A verb of saying that tells something: after it stands "that", a clause, or nothing more. */
function isReporting(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    reportings.has(word.lower) &&
    word.pos !== "ADJ" &&
    word.pos !== "PROPN" &&
    wordAt(words, i - 1).pos !== "DET" &&
    !isPassive(words, i)
  );
}

/** "28 cases were reported": what was said, not who said it. */
function isPassive(words: readonly Word[], verb: number): boolean {
  if (words[verb]?.lower.endsWith("ing")) return false;
  let before = verb - 1;
  while (wordAt(words, before).pos === "ADV") before--;
  return beings.has(wordAt(words, before).lower);
}

const beings: ReadonlySet<string> = new Set(["is", "are", "was", "were", "been", "being", "be", "'s", "'re"]);

/** The noun phrase before the verb; over an aside, as in "James Dorsey, an analyst, said"; else the one behind. */
function subject(words: readonly Word[], verb: number): string | undefined {
  let end = verb - 1;
  while (end > 0 && /^(?:ADV|AUX)$/.test(wordAt(words, end).pos)) end--;
  const last = words[end];
  if (last === undefined || /^["”’]$/u.test(last.text)) return after(words, verb + 1);
  if (last.text !== ",") return phrase(words, start(words, end), end);
  const aside = words.findLastIndex(({ text }, i) => i < end && text === ",");
  if (aside > 0 && isAside(words, aside + 1, end)) return phrase(words, start(words, aside - 1), aside - 1);
  return after(words, verb + 1);
}

/** "an analyst", "who has left": what stands between a name and its verb. */
function isAside(words: readonly Word[], from: number, to: number): boolean {
  return (
    relative.has(wordAt(words, from).lower) || !words.slice(from, to).some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

const relative: ReadonlySet<string> = new Set(["who", "whose", "which"]);

/** Where the noun phrase begins that ends at a word. */
function start(words: readonly Word[], end: number): number {
  let from = end;
  while (from > 0 && isNominal(words[from - 1])) from--;
  return from;
}

/** The noun phrase that begins at a word; "said of the observers" tells of whom it is said. */
function after(words: readonly Word[], from: number): string | undefined {
  if (wordAt(words, from).lower === "of") return undefined;
  let end = from;
  while (end < words.length && isNominal(words[end])) end++;
  return phrase(words, from, end - 1);
}

function isNominal(word: Word | undefined): boolean {
  if (word === undefined || days.test(word.lower)) return false;
  return /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(word.pos) || /^(?:'s|-|of|at|for)$/.test(word.lower);
}

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function phrase(words: readonly Word[], from: number, to: number): string | undefined {
  let [start, end] = [from, to];
  while (start <= end && /^(?:DET|ADP|PART|PUNCT)$/.test(wordAt(words, start).pos)) start++;
  while (end >= start && /^(?:ADP|PUNCT)$/.test(wordAt(words, end).pos)) end--;
  const named = words.slice(start, end + 1);
  if (!named.some(({ pos }) => pos === "NOUN" || pos === "PROPN")) return undefined;
  return named
    .map(({ text }, i) => (i > 0 && (named[i - 1]?.end ?? 0) < (named[i]?.start ?? 0) ? ` ${text}` : text))
    .join("");
}
