/** Turns text into sentences and sentences into words with part of speech and lemma. */
import type { ItsFunction } from "wink-nlp";
import { isKin } from "../lexicon/kin";
import type { Sentence, Word } from "../model";
import { looseNumbers, moneyLetters, singleModels, smoothed } from "./letters";
import { newTagger, type Tagger } from "./tagger";

/**
 * The words of a sentence. `readWords("Hamas released 33 hostages.")` has five words; the fourth is
 * `{start: 18, end: 26, text: "hostages", lower: "hostages", lemma: "hostage", pos: "NOUN"}`.
 * Any text is accepted; an empty text has no words, and what is longer than any word is none.
 */
export function readWords(text: string): Sentence {
  const { its } = tagger();
  const tokens = tagger()
    .readDoc(moneyLetters(looseNumbers(singleModels(smoothed(text)))))
    .tokens();
  const texts = tokens.out();
  const gaps = tokens.out(its.precedingSpaces);
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as ItsFunction<string>);
  const words: Word[] = [];
  let at = 0;
  texts.forEach((token, i) => {
    const start = at + (gaps[i] ?? "").length;
    at = start + token.length;
    const own = text.slice(start, at);
    const word = {
      start,
      end: at,
      text: own,
      lower: normal(own),
      lemma: normal(lemmas[i] ?? token),
      pos: tags[i] ?? "X",
    };
    words.push(...parted(word));
  });
  return { text, words: withRelatives(words) };
}

/** "grand-daughter" and "step-son" are one word each, as without the hyphen. */
function withRelatives(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ text }) => text === "-")) return words;
  return words.flatMap((word, i): readonly Word[] => {
    if (isRemoved(words, i) || isRemoved(words, i - 1)) return [];
    const first = isRemoved(words, i - 2) ? words[i - 2] : undefined;
    if (!first) return [word];
    const text = `${first.text}-${word.text}`;
    return [{ ...word, start: first.start, text, lower: first.lower + word.lower, lemma: first.lower + word.lemma }];
  });
}

/** The "grand" before a hyphen and a relative. */
function isRemoved(words: readonly Word[], at: number): boolean {
  const [first, hyphen, relative] = [words[at], words[at + 1], words[at + 2]];
  return /^(?:grand|step)$/u.test(first?.lower ?? "") && hyphen?.text === "-" && isKin(relative?.lemma ?? "");
}

/** At the end of a sentence the tagger leaves a genitive whole: "a racket of his brother Caleb's." */
function parted(word: Word): readonly Word[] {
  if (!/^\p{L}{2,}['’]s$/u.test(word.text)) return [word];
  const [cut, text] = [word.end - 2, word.text.slice(0, -2)];
  const lemma = word.lemma.endsWith("'s") ? word.lemma.slice(0, -2) : word.lemma;
  const name = { ...word, end: cut, text, lower: normal(text), lemma };
  return [name, { start: cut, end: word.end, text: word.text.slice(-2), lower: "'s", lemma: "'s", pos: "PART" }];
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll("’", "'").replaceAll("‘", "'");
}

let instance: Tagger | undefined;

/** The tagger is loaded on first use: 0.2 s and 80 MB that a process without a draft never pays. */
function tagger(): Tagger {
  return (instance ??= newTagger(["sbd", "pos"]));
}
