/** Finds the thing that a number counts or measures, and the words that narrow it. */
import { partial, states } from "../lexicon/nouns";
import type { Word } from "../model";
import { readElsewhere, type Before } from "./antecedent";
import { isGlued, isPlural, wordAt } from "./pieces";
import type { Joined } from "./range";

/** Lemmas of the thing counted, and of what narrows it. */
export interface Counted {
  readonly counted: readonly string[];
  readonly modifiers: readonly string[];
}

interface Reading extends Counted {
  readonly to: number;
}

/** The thing counted: ["hostage"] for "33 hostages", ["prisoner", "detainee"] with modifier "palestinian". */
export function readCounted(words: readonly Word[], joined: Joined, before: Before): Counted {
  const after = isCountLike(joined) || isAttribute(words, joined) ? readAfter(words, joined) : readShare(words, joined);
  const found = after.counted.length > 0 ? after : { ...after, counted: readElsewhere(words, joined, before) };
  const own = found.counted.some((head) => head === "others" || head === "other")
    ? readElsewhere(words, joined, before)
    : found.counted;
  const state = readState(words, before.from, found.to);
  const narrowed = found.modifiers.map((word) => states.get(word) ?? word);
  const modifiers = [...narrowed, ...(state === undefined ? [] : [state]), ...readLeading(words, joined, before.from)];
  if (own !== found.counted) modifiers.push("other");
  return { counted: [...new Set(own)], modifiers: [...new Set(modifiers)] };
}

/** "another 10", "a further 12", "including 250" are additions and parts. */
function readLeading(words: readonly Word[], { from }: Joined, hedged: number): readonly string[] {
  const { lower } = wordAt(words, from - 1);
  if (["including", "include", "includes", "included", "among"].includes(wordAt(words, hedged - 1).lower))
    return ["part"];
  return lower !== "part" && partial.has(lower) ? [lower] : [];
}

function isCountLike({ measure }: Joined): boolean {
  return measure === "count" || measure === "ordinal" || measure === "ratio";
}

/** "six-week truce", "a 58% approval rating": the noun that follows is what is measured. */
function isAttribute(words: readonly Word[], joined: Joined): boolean {
  const before = wordAt(words, joined.from - 1);
  return (
    joined.hyphened === true ||
    before.pos === "DET" ||
    before.lower === "'s" ||
    before.lower === "its" ||
    before.lower === "their"
  );
}

function readAfter(words: readonly Word[], { to, numeral }: Joined): Reading {
  const of = wordAt(words, to).lower === "of";
  const strong = wordAt(words, to).text === "-" && tails.has(wordAt(words, to + 1).lower);
  const at = of || wordAt(words, to).text === "+" ? to + 1 : strong ? to + 2 : to;
  const first = wordAt(words, at);
  const pointing = first.pos === "DET" || first.pos === "PRON" || isPossessed(words, at);
  const start = pointing && first.lower !== "'s" ? at + 1 : at;
  const phrase =
    pointing && !isPossessed(words, at)
      ? readPhrase(words, numberEnd(words, start))
      : readPhrase(words, pointing && first.pos !== "PRON" ? at : start);
  const part = of && pointing && numeral.form !== "vague" && numeral.form !== "fraction";
  return part ? { ...phrase, modifiers: ["part", ...phrase.modifiers] } : phrase;
}

const tails: ReadonlySet<string> = new Set(["strong", "plus", "odd", "ish"]);

/** Past a number: "of the 12 jurors". */
function numberEnd(words: readonly Word[], at: number): number {
  return wordAt(words, at).pos === "NUM" ? at + 1 : at;
}

function isPossessed(words: readonly Word[], at: number): boolean {
  return (
    wordAt(words, at + 1).lower === "'s" ||
    ["his", "her", "its", "their", "our", "my"].includes(wordAt(words, at).lower)
  );
}

/** "30% of voters", "5 tonnes of aid". */
function readShare(words: readonly Word[], { to }: Joined): Reading {
  if (wordAt(words, to).lower !== "of") return { counted: [], modifiers: [], to };
  const first = wordAt(words, to + 1);
  return readPhrase(words, first.pos === "DET" || first.pos === "PRON" ? to + 2 : to + 1);
}

const continuing: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "VERB", "ADV"]);

/** A noun phrase without its article: adjectives and nouns up to the head, then "and" with another head. */
function readPhrase(words: readonly Word[], from: number): Reading {
  const modifiers: string[] = [];
  const heads: string[] = [];
  let head: string | undefined;
  let at = from;
  for (; at < from + 9; at++) {
    const word = wordAt(words, at);
    if (isHyphen(words, at) && (head !== undefined || modifiers.length > 0)) continue;
    if (word.lower === "'s" && head !== undefined) {
      modifiers.push(head);
      head = undefined;
    } else if (isNoun(words, at)) {
      if (head !== undefined) modifiers.push(head);
      head = word.lemma;
      if (isPlural(words, at) && !isNoun(words, at + 1, true)) {
        heads.push(head);
        head = undefined;
        if (!isJoined(words, at + 1)) return { counted: heads, modifiers, to: at + 1 };
        at++;
      }
    } else if (head === undefined && at === from && isClause(words, at)) {
      return { counted: [], modifiers: [word.lemma], to: at + 1 };
    } else if (head === undefined && continuing.has(word.pos) && describes(words, at)) {
      if (word.pos !== "ADV" || partial.has(word.lower)) modifiers.push(word.lemma);
    } else if (word.lower === "the" && head === undefined && modifiers.length === 0) continue;
    else break;
  }
  if (head?.endsWith("ing") === true && heads.length === 0 && modifiers.length === 0)
    return { counted: [], modifiers, to: from };
  return { counted: head === undefined ? heads : [...heads, head], modifiers, to: at };
}

const clauses: ReadonlySet<string> = new Set(
  "serving facing including awaiting working using having being holding carrying seeking wearing".split(" "),
);
const opinions: ReadonlySet<string> = new Set(
  "believe think say report expect estimate know consider have be do".split(" "),
);

/** "250 serving life sentences", "1,718 detained in Gaza": a clause about the things, not their name. */
function isClause(words: readonly Word[], at: number): boolean {
  const { pos, lower, lemma } = wordAt(words, at);
  if (clauses.has(lower)) return true;
  if (pos !== "VERB" || states.has(lower) || opinions.has(lemma)) return false;
  const next = wordAt(words, at + 1).pos;
  return lower.endsWith("ing") || (/(ed|en)$/.test(lower) && next !== "NOUN" && next !== "PROPN" && next !== "ADJ");
}

function isHyphen(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).text === "-" && isGlued(words, at) && isGlued(words, at + 1);
}

/** After a plural only another common noun goes on with the phrase: "sales managers", but "hostages Hamas took". */
function isNoun(words: readonly Word[], at: number, common = false): boolean {
  const { pos, lower } = wordAt(words, at);
  if (common) return pos === "NOUN" && isPlural(words, at);
  return pos === "NOUN" || (pos === "PROPN" && lower.length > 1);
}

/** Adjectives, and participles and adverbs before more of the phrase: "confirmed", "newly". */
function describes(words: readonly Word[], at: number): boolean {
  const { pos, lower } = wordAt(words, at);
  if (pos === "ADJ") return true;
  const next = wordAt(words, at + 1).pos;
  const more = next === "NOUN" || next === "ADJ" || next === "PROPN" || (pos === "ADV" && next === "VERB");
  return more && (pos === "ADV" || /(ed|en|ing|own)$/.test(lower));
}

/** "prisoners and detainees" but not "hostages and 20 bodies". */
function isJoined(words: readonly Word[], at: number): boolean {
  const link = wordAt(words, at).lower;
  return (
    (link === "and" || link === "or") &&
    (isPlural(words, at + 1) || (wordAt(words, at + 1).pos === "ADJ" && isPlural(words, at + 2)))
  );
}

/** The state of the counted: "killed 33 people", "24 believed to be alive". */
function readState(words: readonly Word[], from: number, to: number): string | undefined {
  if (
    wordAt(words, from - 1).lower === "of" &&
    ["body", "remains", "corpse", "remain"].includes(wordAt(words, from - 2).lemma)
  )
    return "dead";
  return (
    stateIn(words.slice(Math.max(0, from - 4), Math.max(0, from)).reverse(), true) ??
    stateIn(words.slice(to, to + 6), false)
  );
}

function stateIn(near: readonly Word[], verbal: boolean): string | undefined {
  for (const word of near) {
    if (["PUNCT", "NUM", "CCONJ", "SCONJ"].includes(word.pos)) return undefined;
    const state = states.get(word.lower) ?? states.get(word.lemma);
    if (state !== undefined && (word.pos === "VERB" || (!verbal && (word.pos === "ADJ" || word.pos === "ADV"))))
      return state;
  }
  return undefined;
}
