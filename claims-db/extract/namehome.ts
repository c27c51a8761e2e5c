/** Says which names stand where only a place does: "lives in Novi Sad", "Ada Brusk, 36, of Walla Walla". */
import { wordAt } from "../lexicon/wordat";
import { isCommon } from "../lexicon/commonwords";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import type { Run } from "./nameruns";

/** Whether what leads to a name of two words or more, and what follows it, show that it is a place's, whatever it sounds like. */
export function isWhere(words: readonly Word[], { first, last }: Run): boolean {
  const [lead, before] = [words[first - 1], words[first - 2]];
  if (!lead || first === last || /^['’]s?$/u.test(wordAt(words, last + 1).text)) return false;
  return leads[lead.text]?.(before, words[first - 3]) ?? false;
}

/** Whether "the village of" or its like leads to a name, whatever it sounds like; a genitive is somebody's: "the town of Ada Lund's youth". */
export function isSettled(words: readonly Word[], { first, last }: Run): boolean {
  const [kind, of, next] = [words[first - 2], words[first - 1], wordAt(words, last + 1)];
  return of?.text === "of" && settlements.has(kind?.lower ?? "") && !/^['’]s?$/u.test(next.text);
}

const settlements = wordSet("village hamlet town township city municipality commune borough parish suburb island");

type Lead = (before: Word | undefined, further: Word | undefined) => boolean;

const leads: Readonly<Record<string, Lead>> = { in: isNoFaith, near: () => true, of: isBearer, from: isOrigin };

/** "believes in Tom Lund" says nothing of a place. */
function isNoFaith(before: Word | undefined): boolean {
  return !faiths.has(before?.lemma ?? "");
}

const faiths = wordSet("believe trust belief faith confidence interest invest involve interested pride see find role");

/** "Ada Brusk of Walla Walla", "Ada Brusk, 36, of Walla Walla". */
function isBearer(before: Word | undefined, further: Word | undefined): boolean {
  if (before?.text === ",") return further?.pos === "NUM";
  return before?.pos === "PROPN" && /^\p{Lu}/u.test(before.text) && !isCommon(before.lower);
}

/** "Ada Brusk, 36, is from Walla Walla", "she comes from Walla Walla"; the letter came from Tom Lund. */
function isOrigin(before: Word | undefined, further: Word | undefined): boolean {
  const isPerson = further?.pos === "PROPN" || further?.text === "," || pronouns.has(further?.lower ?? "");
  return isPerson && origins.has(before?.lemma ?? "");
}

const pronouns = wordSet("he she who");

const origins = wordSet("be come hail");
