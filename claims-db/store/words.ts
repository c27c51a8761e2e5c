/** The words of a sentence as one short JSON text, and back; what the sentence's own text tells is not repeated. */
import { visibleOf } from "../lexicon/visible";
import type { Sentence, Word } from "../model";

/** The order is part of the file format: add at the end only. */
const tags = "NOUN PROPN VERB AUX ADJ ADV NUM ADP DET PRON CCONJ SCONJ PART SYM PUNCT INTJ X SPACE".split(" ");

/** Gap before the word, its length, its tag; then the lemma and the lower form where they are not the plain ones. */
type Packed = readonly [number, number, number | string, (string | 0)?, string?];

/** `packWords(readWords("Two men."))` is `[[0,3,6],[1,3,0,"man"],[0,1,14]]` as JSON. */
export function packWords(words: readonly Word[]): string {
  let at = 0;
  const packed = words.map((word): Packed => {
    const gap = word.start - at;
    at = word.end;
    return [gap, word.end - word.start, packTag(word.pos), ...packForms(word)];
  });
  return JSON.stringify(packed);
}

/** The reverse of {@link packWords}: the sentence with its words. */
export function unpackWords(text: string, packed: string): Sentence {
  let at = 0;
  const isSeen = visibleOf(text).text === text;
  const words = (JSON.parse(packed) as readonly Packed[]).map(([gap, length, tag, lemma, lower]): Word => {
    const start = at + gap;
    at = start + length;
    const whole = text.slice(start, at);
    const written = isSeen ? whole : visibleOf(whole).text;
    const plain = lower ?? plainForm(written);
    return { start, end: at, text: written, lower: plain, lemma: lemma || plain, pos: unpackTag(tag) };
  });
  return { text, words };
}

function packForms(word: Word): [] | [string | 0] | [string | 0, string] {
  const lemma = word.lemma === word.lower || word.lemma === "" ? 0 : word.lemma;
  if (word.lower !== plainForm(word.text)) return [lemma, word.lower];
  return lemma === 0 ? [] : [lemma];
}

function packTag(pos: string): number | string {
  const place = tags.indexOf(pos);
  return place < 0 ? pos : place;
}

function unpackTag(tag: number | string): string {
  return typeof tag === "string" ? tag : (tags[tag] ?? "X");
}

function plainForm(text: string): string {
  return text.toLowerCase().replaceAll("’", "'").replaceAll("‘", "'");
}
