/** A sentence made ready for alignment: its content words with keys to meet by and weights to count by. */
import { stem } from "../lexicon/stem";
import type { Claim, PlacedSentence, Span, Word } from "../model";

/** A content word of a sentence. */
export interface Term {
  /** Index among the sentence's words. */
  readonly word: number;
  readonly lemma: string;
  readonly pos: string;
  /** Two terms that share a key are the same word or name: lemma, stem, the words of the full name. */
  readonly keys: readonly string[];
  /** How much the term says, before rarity: names most, adverbs least. */
  readonly weight: number;
  /** True for the words of figures and dates, which are compared as values and not as words. */
  readonly value: boolean;
}

/** A sentence with its claims and terms. */
export interface Statement {
  readonly sentence: PlacedSentence;
  readonly claims: readonly Claim[];
  readonly terms: readonly Term[];
}

/** Where a word stands in its sentence: the span of "pay" for its index among the words; empty for an index that is none. */
export function spanOfWord({ sentence }: Pick<Statement, "sentence">, word: number): Span {
  const { start, end } = sentence.words[word] ?? { start: 0, end: 0 };
  return { start, end };
}

/** The text of a sentence before one of its claims: "rose by " for "4%" in "Prices rose by 4%." */
export function textBefore({ text, span }: Pick<PlacedSentence, "text" | "span">, claim: Pick<Claim, "span">): string {
  return text.slice(0, claim.span.start - span.start);
}

/** The text of a sentence behind one of its claims: " of them" for "Two" in "Two of them". */
export function textBehind({ text, span }: Pick<PlacedSentence, "text" | "span">, claim: Pick<Claim, "span">): string {
  return text.slice(claim.span.end - span.start);
}

/** The text between two claims of a sentence: " of the " between "Two" and "nine" in "Two of the nine". */
export function textBetween({ text, span }: Pick<PlacedSentence, "text" | "span">, [one, next]: Pieces): string {
  return text.slice(one.span.end - span.start, next.span.start - span.start);
}

/** Two pieces of a text, in their order. */
type Pieces = readonly [Pick<Claim, "span">, Pick<Claim, "span">];

/** Whether a word begins within a stretch of the text: the word "Roe" within the span of "Jane Roe". */
export function isWordIn({ words, span }: PlacedSentence, word: number, { start, end }: Span): boolean {
  const at = (words[word]?.start ?? -1) + span.start;
  return start <= at && at < end;
}

/** Whether a word is the "'s" of an owner, or the apostrophe behind a plural. */
export function isGenitive(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/u.test(word.text);
}

/** Index of the first word that begins at an offset of the text or after it; the number of words where none does. */
export function wordFrom({ words, span }: PlacedSentence, offset: number): number {
  const index = words.findIndex(({ start }) => start + span.start >= offset);
  return index < 0 ? words.length : index;
}

/** The claims that stand whole in a stretch of words. */
export function claimsIn({ sentence, claims }: Statement, [from, to]: readonly [number, number]): readonly Claim[] {
  const start = (sentence.words[from]?.start ?? 0) + sentence.span.start;
  const end = (sentence.words[to - 1]?.end ?? 0) + sentence.span.start;
  return claims.filter(({ span }) => span.start >= start && span.end <= end);
}

/** Content parts of speech and what they weigh. */
const weights: Readonly<Record<string, number>> = {
  PROPN: 1.3,
  NOUN: 1,
  VERB: 0.8,
  ADJ: 0.7,
  ADV: 0.4,
  NUM: 0.5,
  X: 0.5,
};

/** Words that carry the sentence but say little by themselves. */
const light = new Set(
  (
    "be have do say tell get make take give go come also just only very more most such other same so then now still even " +
    "well much many one first new last own per cent percent according include as about over under around than that this " +
    "it they he she we you who which what when where there here not no yes will would can could may might must shall should " +
    "become seem use see know yet after before during while since until through between against because"
  ).split(" "),
);

const lightWeight = 0.15;

/** Says of which part a figure speaks, whatever its part of speech: "outside the US", "worldwide". */
const scoping = new Set(["outside", "overseas", "abroad", "worldwide", "elsewhere", "globally"]);

/** `readStatement(sentence, claims)` keeps the content words of the sentence: "Hamas", "release", "hostage". */
export function readStatement(sentence: PlacedSentence, claims: readonly Claim[]): Statement {
  const values = claims.filter(({ kind }) => kind === "figure" || kind === "date");
  const names = claims.filter(({ value }) => value.kind === "name");
  const terms = sentence.words.flatMap((word, index): readonly Term[] => {
    const weight = scoping.has(word.lower) ? 0.8 : weights[word.pos];
    if (weight === undefined || !/[\p{L}\p{N}]/u.test(word.text)) return [];
    const start = word.start + sentence.span.start;
    const covers = ({ span }: Claim): boolean => span.start <= start && start < span.end;
    const name = names.find(covers);
    return [
      {
        word: index,
        lemma: word.lemma,
        pos: word.pos,
        keys: keysOf(word.lemma, word.lower, name),
        weight: light.has(word.lemma) ? lightWeight : weight,
        value: values.some(covers),
      },
    ];
  });
  return { sentence, claims, terms };
}

function keysOf(lemma: string, lower: string, name: Claim | undefined): readonly string[] {
  const keys = new Set([lemma, stem(lower)]);
  if (name?.value.kind === "name") {
    const full = name.value.full.toLowerCase();
    if (full !== name.value.text.toLowerCase()) keys.add(full).add(full.split(" ").at(-1) ?? full);
    if (!name.value.text.includes(" ")) keys.add(full);
  }
  return [...keys];
}
