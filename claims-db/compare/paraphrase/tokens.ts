/** Reads the words around a value as the paraphrase net takes them: with a vector, a sort and a place each. */
import { rarityOf, rowOf } from "../../lexicon/vectors";
import type { Claim, Word } from "../../model";
import { isWordIn, type Statement } from "../statement";

/** A word near a value. */
export interface Token {
  /** Row of its word vector; -1 for a number, and for a word that has none. */
  readonly row: number;
  /** What it meets by on the other side: its lemma, or a number as written; empty for the number that is the value. */
  readonly key: string;
  /** Nearly 0 for the commonest words, 1 for a number and for a word without a vector. */
  readonly rarity: number;
  /** Which of {@link sorts} its part of speech is. */
  readonly sort: number;
  /** How many words it stands before (-) or behind the value, 0 within it, {@link farthest} at most. */
  readonly place: number;
}

/** Parts of speech that are told apart; the last stands for all others. */
export const sorts = ["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "ADP", "PRON", "AUX", "X"] as const;

/** Words farther off are told to be so far. */
export const farthest = 12;

/** So many words around a value are read. */
const most = 28;

/** The words around a claim's value, without articles and punctuation: "workers", "killed" … for "34 workers were killed". */
export function tokensAround(statement: Pick<Statement, "sentence">, claim: Claim): readonly Token[] {
  const found = known.get(claim) ?? readAround(statement, claim);
  known.set(claim, found);
  return found;
}

/** A claim is held against many others. */
const known = new WeakMap<Claim, readonly Token[]>();

function readAround({ sentence }: Pick<Statement, "sentence">, claim: Claim): readonly Token[] {
  const isOwn = (word: number): boolean => isWordIn(sentence, word, claim.span);
  const kept = sentence.words.map((_, i) => i).filter((i) => isOwn(i) || !isLeftOut(sentence.words[i]));
  const first = Math.max(0, kept.findIndex(isOwn));
  const last = Math.max(first, kept.findLastIndex(isOwn));
  const from = Math.min(Math.max(0, Math.floor((first + last) / 2) - most / 2), Math.max(0, kept.length - most));
  return kept.slice(from, from + most).flatMap((i, k) => {
    const word = sentence.words[i];
    const at = from + k;
    const place = at < first ? Math.max(-farthest, at - first) : Math.min(farthest, Math.max(0, at - last));
    return word ? [tokenOf(word, place, isOwn(i))] : [];
  });
}

function isLeftOut(word: Word | undefined): boolean {
  return word?.pos === "PUNCT" || word?.pos === "DET";
}

function tokenOf({ lower, lemma, pos }: Word, place: number, isOwn: boolean): Token {
  const sort = sorts.findIndex((one) => one === pos);
  const told = { sort: sort < 0 ? sorts.length - 1 : sort, place };
  if (pos === "NUM" || /\d/u.test(lower)) return { ...told, row: -1, key: isOwn ? "" : lower, rarity: 1 };
  const row = rowOf(lower) ?? rowOf(lemma);
  return { ...told, row: row ?? -1, key: lemma, rarity: rarityOf(row) };
}
