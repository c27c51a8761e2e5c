/** Finds whose age a number is: "Mary Smith, 52,", "Smith, who was 52", "the 52-year-old teacher Mary Smith". */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of the name beside an age in lower case, ["mary", "smith"]; none where no name stands there. */
export function ownerOf(words: readonly Word[], { from, to }: Stretch): readonly string[] {
  const before = nameBefore(words, beginOf(words, from));
  return before.length > 0 ? before : nameAfter(words, to);
}

const linking: ReadonlySet<string> = new Set([
  "be",
  "who",
  "at",
  "aged",
  "age",
  "turn",
  "just",
  "only",
  "now",
  "then",
  ",",
]);

/** Past "who was just", "aged", and the comma of "Smith, 52," and "Smith, at 52,". */
function beginOf(words: readonly Word[], from: number): number {
  let at = from;
  while (at > 0 && at > from - 4 && isLink(wordAt(words, at - 1))) at--;
  return at;
}

function isLink({ lemma, lower }: Word): boolean {
  return linking.has(lemma) || linking.has(lower);
}

function nameBefore(words: readonly Word[], end: number): readonly string[] {
  let start = end;
  while (isName(wordAt(words, start - 1))) start--;
  return lowered(words.slice(start, end));
}

/** The name after the number, past what the person is: "52-year-old maths teacher Mary Smith". */
function nameAfter(words: readonly Word[], to: number): readonly string[] {
  let at = to;
  while (at < to + 4 && ["NOUN", "ADJ"].includes(wordAt(words, at).pos) && !isName(wordAt(words, at))) at++;
  let end = at;
  while (isName(wordAt(words, end))) end++;
  return lowered(words.slice(at, end));
}

function isName({ pos, text }: Word): boolean {
  return pos === "PROPN" && /^\p{Lu}\p{L}/u.test(text);
}

const titles: ReadonlySet<string> = new Set("jr sr mr mrs ms miss dr jr. sr. mr. mrs. ms. dr.".split(" "));

function lowered(name: readonly Word[]): readonly string[] {
  return name.map(({ lower }) => lower).filter((word) => !titles.has(word));
}
