/** Counts where an article speaks of a calling at all, whosever it is: "doctors", "the surgeon", "taught". */
import { wordAt } from "../../lexicon/wordat";
import { callings } from "../../lexicon/callings";
import type { Word } from "../../model";
import { accordOf, isVague } from "./accord";
import { callingAt, type Calling } from "./calling";

/** What an article has of a calling. */
export interface Mentions {
  /** How many words there may stand for the calling, and how many of them stand beside no other name. */
  readonly all: number;
  readonly free: number;
  /** Whether it has another word of the same root. */
  readonly root: boolean;
}

/** How often the prose speaks of the calling; `holder` is who has it in the draft. */
export function mentionsOf(calling: Calling, holder: string, prose: string): Mentions {
  const words = wordsOf(prose);
  const own = new Set(holder.toLowerCase().split(" "));
  const taken = new Set<number>();
  let [all, free] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const other = callingAt(words, at);
    if (!other) continue;
    if (accordOf(calling, other) === "same" && isAsTelling(other, calling)) {
      all++;
      if (!isOfOther(words, other, own)) free++;
      for (let i = other.first; i <= other.last; i++) taken.add(i);
    }
    at = Math.max(at, other.last);
  }
  const root = rootOf(calling.phrase);
  return { all, free, root: root !== undefined && words.some(({ lower }, i) => !taken.has(i) && root.test(lower)) };
}

/** "mayor Joan Pyke", "the mayor, Joan Pyke", "Joan Pyke, the mayor": whose it is has another name. */
function isOfOther(words: readonly Word[], { first, last }: Calling, own: ReadonlySet<string>): boolean {
  const behind = words.slice(last + 1, last + 5);
  const names = wordAt(behind, 0).text === "," ? behind.slice(1) : behind;
  const comma = words.slice(Math.max(0, first - 4), first).findLast(({ text }) => text === ",");
  const before = comma ? words.slice(Math.max(0, words.indexOf(comma) - 3), words.indexOf(comma)) : [];
  return isName(names, own) || isName([...before].reverse(), own);
}

/** Two capitals or more from the first word on, and none of them of the holder's name. */
function isName(words: readonly Word[], own: ReadonlySet<string>): boolean {
  const end = words.findIndex(({ pos }) => pos !== "PROPN");
  const name = end < 0 ? words : words.slice(0, end);
  return name.length >= 2 && name.every(({ lower }) => !own.has(lower));
}

/** "the director" and "the minister" say nothing of a finance director and a home minister, "soldiers" of no rank. */
function isAsTelling(other: Calling, { field, ...calling }: Calling): boolean {
  if (calling.groups.some(({ sort }) => sort === "rank")) return other.groups.some(({ sort }) => sort === "rank");
  return field === undefined ? !isVague(other) || isVague(calling) : other.field !== undefined;
}

/** "teach", "teaching" and "taught" for "teacher", "chaired" for "chairwoman"; the word itself has been counted. */
function rootOf(phrase: string): RegExp | undefined {
  const root = phrase.replace(/(?:er|or|ist|ian)$|(?<=chair)(?:man|woman|person)$/, "").replace(/e$/, "");
  if (root.includes(" ") || root.length < 4) return undefined;
  const past = pasts.get(phrase) ?? `${root}ed`;
  return new RegExp(`^(?:${root}(?:e|es|ed|ing)${root === phrase ? "" : "?|" + root + "(?:s|y|ery)"}|${past})$`);
}

/** What those did who are called so, where the verb changes its vowel. */
const pasts: ReadonlyMap<string, string> = new Map([
  ["teacher", "taught"],
  ["driver", "drove|driven"],
  ["writer", "wrote|written"],
  ["singer", "sang|sung"],
  ["builder", "built"],
  ["runner", "ran"],
  ["rider", "rode|ridden"],
]);

const memory = new Map<string, readonly Word[]>();

/** Words as `callingAt` wants them; plurals as the one of which there are several. */
export function wordsOf(prose: string): readonly Word[] {
  const known = memory.get(prose);
  if (known) return known;
  memory.clear();
  const words = [...prose.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[,.;:]/gu)].map((match): Word => {
    const text = match[0];
    const lower = singular(text.toLowerCase().replace(/['’]s$/, ""));
    return {
      text,
      lower,
      lemma: lower,
      pos: /^\p{Lu}/u.test(text) ? "PROPN" : "NOUN",
      start: match.index,
      end: match.index + text.length,
    };
  });
  memory.set(prose, words);
  return words;
}

function singular(word: string): string {
  if (callings.has(word)) return word;
  const stem = [
    word.replace(/men$/, "man"),
    word.replace(/ies$/, "y"),
    word.replace(/s$/, ""),
    word.replace(/ves$/, "fe"),
  ];
  return stem.find((one) => callings.has(one)) ?? word;
}

/** The paragraphs that may speak of somebody: those with the surname, and what goes on from there with "he" or "she". */
export function paragraphsOf(holder: string, prose: string): string {
  const surname = holder.split(" ").at(-1) ?? holder;
  let isOf = false;
  return prose
    .split(/\n\s*\n/)
    .filter(
      (paragraph) => (isOf = paragraph.includes(surname) || (isOf && /\b(?:s?he|his|her|him)\b/i.test(paragraph))),
    )
    .join("\n\n");
}
