/** Reads the office beside a name of which one story has one bearer: "Judge Ada Brusk", "Ada Brusk, the judge". */
import type { Claim, Word } from "../../model";
import { wordSet } from "../../lexicon/wordset";
import { wordFrom, type Statement } from "../statement";

/** Nouns of which a story has one: its judge, its conductor; not its lawyers, captains and sons. */
export const offices = wordSet(`
  judge magistrate prosecutor coroner sheriff mayor governor deputy successor predecessor cameraman cinematographer
  composer conductor director screenwriter editor pilot copilot driver landlord landlady owner founder treasurer
  headmaster headmistress principal chairman chairwoman president chancellor defendant plaintiff winner runner-up
  champion host presenter narrator architect curator organist vicar choreographer producer commander ambassador`);

/** "judge" for "Claire Nakamura, the judge," and "Judge Claire Nakamura", `undefined` for "a judge" and "former judge". */
export function officeOf({ sentence }: Statement, { span }: Claim): string | undefined {
  const { words } = sentence;
  const first = wordFrom(sentence, span.start);
  const last = Math.max(first, wordFrom(sentence, span.end) - 1);
  return officeInFront(words, first) ?? officeBehind(words, last);
}

/** "Judge Ada Brusk", "the prosecutor, Ada Brusk". */
function officeInFront(words: readonly Word[], first: number): string | undefined {
  const isApart = words[first - 1]?.text === ",";
  const at = isApart ? first - 2 : first - 1;
  const office = asOffice(words[at]);
  if (office === undefined) return undefined;
  const start = phraseStart(words, at);
  if (isKept(words, start, at)) return isApart && !isDefinite(words[start]) ? undefined : office;
  return undefined;
}

/** "Ada Brusk, 46, the judge in the case". */
function officeBehind(words: readonly Word[], last: number): string | undefined {
  let at = last + 1;
  if (words[at]?.text !== ",") return undefined;
  if (words[at + 1]?.pos === "NUM" && words[at + 2]?.text === ",") at += 2;
  const start = at + 1;
  if (!isDefinite(words[start])) return undefined;
  at = start + 1;
  while (inner.has(words[at]?.pos ?? "")) at++;
  return isKept(words, start, at - 1) ? asOffice(words[at - 1]) : undefined;
}

const inner = new Set(["ADJ", "NOUN", "PROPN"]);

function phraseStart(words: readonly Word[], at: number): number {
  let start = at;
  while (inner.has(words[start - 1]?.pos ?? "")) start--;
  return isDefinite(words[start - 1]) || words[start - 1]?.pos === "DET" ? start - 1 : start;
}

function asOffice(word: Word | undefined): string | undefined {
  return word && offices.has(word.lower) ? word.lower : undefined;
}

function isDefinite(word: Word | undefined): boolean {
  return word !== undefined && definite.has(word.lower);
}

const definite = new Set(["the", "his", "her", "its", "their"]);

/** One of several, one of another time, or a deputy of one is another office; so is "music director" beside "director". */
function isKept(words: readonly Word[], start: number, at: number): boolean {
  return words.slice(start, at).every(({ lower, pos }) => pos !== "NOUN" && !apart.has(lower));
}

const apart = wordSet(
  "a an another one two some former ex then late acting assistant vice second first next co retired",
);
