/** Recognises the word or words that name a role, and small things about the words around it. */
import type { Sentence, Span, Word } from "../model";
import { ranks, roles, roleStarts } from "../lexicon/titles";

/** A sentence and the spans of the persons in it, at which a role ends. */
export interface Setting {
  readonly sentence: Sentence;
  readonly persons: readonly Span[];
}

/** The words that name a role: "prime minister"; indexes of words. */
export interface Head {
  readonly first: number;
  readonly last: number;
  /** Its usual name: "spokesperson" for "spokeswoman". */
  readonly name: string;
}

const longestSpelling = 5;

/** The longest spelling of a role that begins at a word; hyphens count as spaces. */
export function headAt(words: readonly Word[], first: number): Head | undefined {
  const start = words[first];
  if (start === undefined || !roleStarts.has(spelled(start).split(" ", 1)[0] ?? "")) return undefined;
  let spelling = "";
  let best: Head | undefined;
  for (const [i, word] of words.slice(first, first + longestSpelling * 2).entries()) {
    if (word.lower === "-") continue;
    spelling = spelling === "" ? spelled(word) : `${spelling} ${spelled(word)}`;
    const name = roles.get(spelling);
    if (name !== undefined) best = { first, last: first + i, name };
  }
  return best;
}

/** "vice president" for "Vice-President", "president" for "ex-president", "sen" for "Sen.". */
function spelled({ lower }: Word): string {
  const whole = lower.length > 2 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
  return whole.replace(/^ex-/, "").replaceAll("-", " ");
}

/** Whether it is a word and no mark. */
export function isWord({ lower }: Word): boolean {
  return /^[\p{L}\p{N}]/u.test(lower);
}

/** Whether it has a capital of its own, and not as part of a role: "Apple", but not "Deputy". */
export function isCapital({ text, lower }: Word): boolean {
  return /^\p{Lu}/u.test(text) && !ranks.has(lower);
}

/** Whether it stands in one of the spans. */
export function inside(word: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= word.start && word.end <= span.end);
}

const days = "mon|tues|wednes|thurs|fri|satur|sun";
const months = "january|february|march|april|june|july|august|september|october|november|december";
const calendar = new RegExp(`^(?:(?:${days})day|${months})$`);

/** Whether it names a day or month, which is part of no role. */
export function isCalendar({ lower }: Word): boolean {
  return calendar.test(lower);
}
