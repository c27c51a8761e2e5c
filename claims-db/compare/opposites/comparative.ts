/** Reads nouns and comparatives that say which way something went: "a rise in sales", "fewer visitors than last year". */
import { wordAt } from "../../lexicon/wordat";
import { adjectiveOutcomes, nounOutcomes, type Outcome } from "../../lexicon/events";
import type { Word } from "../../model";

/** The outcome that a noun or comparative tells, and the word from which on its thing may stand. */
export function attributeIn(
  words: readonly Word[],
  at: number,
): { readonly outcome: Outcome; readonly behind: number } | undefined {
  const { lemma, pos } = wordAt(words, at);
  if (pos === "NOUN") {
    const behind = placeOf(words, at + 1);
    const outcome = behind === undefined ? undefined : nounOutcomes.get(lemma);
    return outcome && behind !== undefined ? { outcome, behind } : undefined;
  }
  const outcome = pos === "ADJ" && wordAt(words, at + 1).pos !== "ADP" ? comparativeAt(words, at) : undefined;
  return outcome && { outcome, behind: at + 1 };
}

/** Behind the "in" of "a rise in sales", "an increase of 22 per cent in sales". */
function placeOf(words: readonly Word[], at: number): number | undefined {
  if (wordAt(words, at).lower === "in") return at + 1;
  if (wordAt(words, at).lower !== "of" || wordAt(words, at + 1).pos !== "NUM") return undefined;
  const found = words.findIndex(({ lower }, i) => i > at + 1 && i <= at + longestFigure && lower === "in");
  return found < 0 ? undefined : found + 1;
}

const longestFigure = 5;

/** "higher sales"; "more visitors" only where "than" and a time follow: "more visitors than a year earlier". */
function comparativeAt(words: readonly Word[], i: number): Outcome | undefined {
  const { lower } = wordAt(words, i);
  const isMore = lower === "more";
  if (!isMore && lower !== "fewer" && lower !== "less") return adjectiveOutcomes.get(lower);
  const than = words.findIndex(({ lower }, k) => k > i && k < i + farthestThan && lower === "than");
  return than > 0 && isThanTime(words, than) ? adjectiveOutcomes.get(isMore ? "higher" : "lower") : undefined;
}

const farthestThan = 8;

/** Whether a "than" compares with a time before: "than a year earlier". */
export function isThanTime(words: readonly Word[], than: number): boolean {
  return words.slice(than + 1, than + 6).some(({ lower }) => times.has(lower));
}

const times = new Set("year month week quarter season before earlier".split(" "));

/** Whether what is told from two places on is not told against two times: "than in the quarter before", "from a year earlier". */
export function areOneBase(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const [own, there] = [basesIn(mine), basesIn(theirs)];
  const [years, others] = [own.filter(isYear), there.filter(isYear)];
  if (years.length > 0) return years.some((year) => others.includes(year));
  const [units, kinds] = [own.filter((base) => !isYear(base)), there.filter((base) => !isYear(base))];
  return units.length === 0 || kinds.length === 0 || units.some((unit) => kinds.includes(unit));
}

const farthestBase = 14;

function basesIn(words: readonly Word[]): readonly string[] {
  return words.slice(0, farthestBase).flatMap(({ text, lemma }) => {
    const base = isYear(text) ? text : lemma.replace(/['’]s$/u, "");
    return isYear(base) || units.has(base) ? [base] : [];
  });
}

const units = new Set("year month week quarter season decade".split(" "));

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}
