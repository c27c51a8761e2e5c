/** Reads the noun phrase that follows a number: its heads and the words that narrow them. */
import { wordAt } from "../lexicon/wordat";
import { partial, states } from "../lexicon/nouns";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { isGlued, isPlural } from "./pieces";

/** Lemmas of the thing counted, and of what narrows it. */
export interface Counted {
  readonly counted: readonly string[];
  readonly modifiers: readonly string[];
}

/** A noun phrase that was read up to the word `to` (exclusive). */
export interface Phrase extends Counted {
  readonly to: number;
}

/** "Palestinian prisoners and detainees" is counted ["prisoner", "detainee"] with modifier "palestinian". */
export function readPhrase(words: readonly Word[], from: number): Phrase {
  if (isClause(words, from)) return { counted: [], modifiers: [wordAt(words, from).lemma], to: from + 1 };
  const first = readHead(words, wordAt(words, from).lower === "the" ? from + 1 : from);
  if (first.head === undefined) return { counted: [], modifiers: first.modifiers, to: first.to };
  if (!first.closed || !isJoined(words, first.to)) return { ...first, counted: [first.head] };
  const second = readHead(words, first.to + 1);
  const counted = second.head === undefined ? [first.head] : [first.head, second.head];
  return { counted, modifiers: [...first.modifiers, ...second.modifiers], to: second.to };
}

interface Head {
  readonly head?: string;
  readonly modifiers: readonly string[];
  readonly to: number;
  /** True where a plural ends the phrase. */
  readonly closed: boolean;
}

/** Adjectives and nouns up to the head, which is the first plural or the last noun. */
function readHead(words: readonly Word[], from: number): Head {
  const modifiers: string[] = [];
  let head: string | undefined;
  let at = from;
  for (; at < from + 9; at++) {
    const role = isMistaken(words, at, from) ? "noun" : roleOf(words, at, head !== undefined);
    if (role === "end") break;
    if (role !== "skipped" && head !== undefined) modifiers.push(head);
    if (role === "noun") head = lemmaOf(wordAt(words, at));
    if (role === "owner") head = undefined;
    if (role === "modifier") modifiers.push(wordAt(words, at).lemma);
    if (role === "noun" && (isLastPlural(words, at) || isMistaken(words, at, from)))
      return { head, modifiers, to: at + 1, closed: true };
  }
  const gerund = head?.endsWith("ing") === true && modifiers.length === 0;
  return gerund ? { modifiers, to: from, closed: false } : { head, modifiers, to: at, closed: false };
}

/** "eight rebounds": directly behind a number above one the tagger's verb in -s is a plural noun. */
function isMistaken(words: readonly Word[], at: number, from: number): boolean {
  const [number, { pos, lower, lemma }] = [wordAt(words, at - 1), wordAt(words, at)];
  const several = number.pos === "NUM" && !["1", "one", "zero"].includes(number.lower);
  return at === from && several && pos === "VERB" && lower.endsWith("s") && lower !== lemma && lower.length > 4;
}

/** "Palestinians" are a name to the tagger, so that its plural is left to us. */
function lemmaOf({ pos, lower, lemma }: Word): string {
  const plural = pos === "PROPN" && lower.length > 4 && /[^aius]s$/.test(lower);
  return plural ? lower.slice(0, -1) : lemma;
}

type Role = "noun" | "modifier" | "owner" | "skipped" | "end";

function roleOf(words: readonly Word[], at: number, headed: boolean): Role {
  const { pos, lower } = wordAt(words, at);
  if (wordAt(words, at).text === "-" && isGlued(words, at) && isGlued(words, at + 1)) return "skipped";
  if (lower === "'s") return headed ? "owner" : "end";
  if (pos === "NOUN" || (pos === "PROPN" && lower.length > 1)) return "noun";
  if (headed && isCompound(words, at)) return "modifier";
  if (headed || !describes(words, at)) return "end";
  return pos === "ADV" && !partial.has(lower) ? "skipped" : "modifier";
}

/** "related" in "coronavirus-related deaths". */
function isCompound(words: readonly Word[], at: number): boolean {
  const hyphened = isGlued(words, at) && wordAt(words, at - 1).text === "-";
  const { pos } = wordAt(words, at);
  return hyphened && (pos === "ADJ" || pos === "VERB") && describing.has(wordAt(words, at + 1).pos);
}

/** After a plural only another common plural goes on: "sales managers", but "hostages Hamas took". */
function isLastPlural(words: readonly Word[], at: number): boolean {
  return isPlural(words, at) && !isPlural(words, at + 1);
}

const describing: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN"]);

/** Adjectives, and participles and adverbs before more of the phrase: "confirmed", "newly". */
function describes(words: readonly Word[], at: number): boolean {
  const { pos, lower } = wordAt(words, at);
  if (pos === "ADJ") return true;
  const next = wordAt(words, at + 1).pos;
  if (pos === "ADV") return describing.has(next) || next === "VERB";
  return pos === "VERB" && describing.has(next) && /(ed|en|ing|own)$/.test(lower);
}

const clauses = wordSet(`
  serving facing including awaiting working using having being holding carrying seeking wearing`);
const opinions = wordSet("believe think say report expect estimate know consider have be do");

/** "250 serving life sentences", "1,718 detained in Gaza": a clause about the things, not their name. */
function isClause(words: readonly Word[], at: number): boolean {
  const { pos, lower, lemma } = wordAt(words, at);
  if (clauses.has(lower)) return true;
  if (pos !== "VERB" || states.has(lower) || opinions.has(lemma)) return false;
  return lower.endsWith("ing") || (/(ed|en)$/.test(lower) && !describing.has(wordAt(words, at + 1).pos));
}

/** "prisoners and detainees" but not "hostages and 20 bodies". */
function isJoined(words: readonly Word[], at: number): boolean {
  const link = wordAt(words, at).lower;
  const plural = isPlural(words, at + 1) || (wordAt(words, at + 1).pos === "ADJ" && isPlural(words, at + 2));
  return (link === "and" || link === "or") && plural;
}
