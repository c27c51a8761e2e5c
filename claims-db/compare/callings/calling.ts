/** Reads the words that say what somebody is: "retired surgeon", "deputy mayor", "minister of trade", "head of planning". */
import { wordAt } from "../../lexicon/wordat";
import { callings, type Group } from "../../lexicon/callings";
import { statuses } from "../../lexicon/titles";
import { wordSet } from "../../lexicon/wordset";
import type { Word } from "../../model";
import { isKnownField } from "./fields";

/** What somebody is called, and where; `first` to `last` are indexes of words. */
export interface Calling {
  readonly first: number;
  readonly last: number;
  /** As the table has it: "finance chief", "surgeon". */
  readonly phrase: string;
  readonly groups: readonly Group[];
  /** What it is for, where the table does not say: "fisheries" in "fisheries minister" and "minister of fisheries". */
  readonly field?: string;
  /** True for "deputy", "vice" and "assistant". */
  readonly isDeputy: boolean;
  readonly isFormer: boolean;
}

/** The calling that begins at a word, the longest there; hyphens count as spaces. */
export function callingAt(words: readonly Word[], first: number): Calling | undefined {
  const head = phraseAt(words, first);
  if (!head) return undefined;
  const before = words.slice(Math.max(0, first - longestLead), first);
  const isFormer = before.some(
    ({ lower }) => formerly.has(lower) || (statuses.get(lower) === "former" && lower !== "retired"),
  );
  const isDeputy = before.slice(-3).some(({ lower }) => deputies.has(lower));
  const field = fieldHeads.has(head.phrase) ? fieldOf(words, first, head.last) : undefined;
  return { first: field?.first ?? first, ...head, ...field, isFormer, isDeputy };
}

const longestLead = 4;

const formerly = wordSet("once formerly previously");

const deputies = wordSet("deputy vice assistant associate co");

/** Words whose holders differ by what they are for. */
const fieldHeads = wordSet(
  "minister secretary director chief head manager officer player commissioner editor spokesman spokeswoman spokesperson inspector thrower",
);

/** The words with which a calling begins, "midwife" and "mother" of "mother's help" among them: most words are none. */
const openers: ReadonlySet<string> = new Set(
  [...callings.keys()].map((calling) => calling.split(" ", 1)[0]?.replace(/'s$/u, "") ?? ""),
);

interface Phrase {
  readonly last: number;
  readonly phrase: string;
  readonly groups: readonly Group[];
}

function phraseAt(words: readonly Word[], first: number): Phrase | undefined {
  if (!openers.has(words[first]?.lower.split("-", 1)[0] ?? "")) return undefined;
  let phrase = "";
  let best: Phrase | undefined;
  for (const [i, { lower }] of words.slice(first, first + longest).entries()) {
    if (lower === "-" && i > 0) continue;
    phrase = phrase === "" ? lower.replaceAll("-", " ") : `${phrase} ${lower.replaceAll("-", " ")}`;
    const groups = callings.get(phrase.replaceAll("’", "'").replace(" 's", "'s"));
    if (groups) best = { last: first + i, phrase, groups };
  }
  return best;
}

const longest = 5;

/** "home" before "minister", "trade" behind "minister of". */
function fieldOf(
  words: readonly Word[],
  first: number,
  last: number,
): { readonly field: string; readonly first: number; readonly last: number } | undefined {
  const before = words[first - 1];
  if (before && isField(before, words[first - 2])) return { field: before.lower, first: first - 1, last };
  if (!/^(?:of|for)$/.test(wordAt(words, last + 1).lower)) return undefined;
  let end = last + 1;
  while (end < last + longest && isFieldNoun(words[end + 1])) end++;
  const field = words[end];
  return field && end > last + 1 ? { field: field.lower, first, last: end } : undefined;
}

function isField(word: Word, before: Word | undefined): boolean {
  if (word.lower === "'s" || word.lower === "’s" || plainWords.has(word.lower) || statuses.has(word.lower))
    return false;
  const isVerb = word.pos === "VERB" && word.lemma === word.lower && /^(?:PUNCT|DET)$/.test(before?.pos ?? "");
  const isFirst = word.start === 0 || before === undefined;
  return isFieldNoun(word) || isVerb || (word.pos === "PROPN" && (isFirst || isKnownField(word.lower)));
}

/** Words before a head that leave open what it is for. */
const plainWords = wordSet(
  "deputy vice assistant associate new old long-time longtime club team company state then first second former retired own national local regional days months years day today",
);

function isFieldNoun(word: Word | undefined): boolean {
  return word !== undefined && /^(?:NOUN|ADJ)$/.test(word.pos) && /^\p{Ll}{2,}/u.test(word.text);
}
