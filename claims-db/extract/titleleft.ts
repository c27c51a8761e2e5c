/** Reads what stands before a role: "former", "US", "Apple's", "deputy". */
import { wordAt } from "../lexicon/wordat";
import type { Span, Title, Word } from "../model";
import { ranks, statuses } from "../lexicon/titles";
import { wordSet } from "../lexicon/wordset";
import { inside, isCalendar, isCapital, isWord, type Setting } from "./titlehead";
import { usualName, usualNation } from "./titleorganisation";

/** What stands before a role: its first word, the first word of the role itself, what narrows it, and whose it is. */
export interface Left {
  readonly first: number;
  readonly role: number;
  readonly ranks: readonly string[];
  readonly organisation?: string;
  readonly status?: Title["status"];
}

const longestLeft = 8;

/** What stands before the head: "former US deputy assistant", "Apple's". */
export function readLeft({ sentence, persons }: Setting, head: number): Left {
  const { words } = sentence;
  let first = head;
  while (first > 0 && head - first < longestLeft && narrows(words, first - 1)) first--;
  const stretch = words.slice(first, head);
  const statusAt = stretch.findLastIndex(({ lower }) => statuses.has(lower));
  const status = statuses.get(wordAt(stretch, statusAt).lower);
  const rest = stretch.slice(statusAt + 1);
  const capitals = organisationSpan(rest);
  const roleAt = stretch.findIndex((word, i) => i >= statusAt + 1 + capitals.end && isWord(word));
  const role = roleAt < 0 ? head : first + roleAt;
  const owner = stretch.slice(0, Math.max(0, statusAt));
  const named = capitals.end > capitals.start ? rest.slice(capitals.start, capitals.end) : owner;
  return {
    first,
    role,
    ranks: rest
      .slice(capitals.end)
      .filter((word) => isWord(word) && !parties.has(word.lower))
      .map(({ lower }) => lower),
    organisation: named.some((word) => inside(word, persons)) ? undefined : usualName(named),
    status,
  };
}

function narrows(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || isCalendar(word)) return false;
  if (word.lower === "-") return words[at - 1]?.end === word.start;
  if (statuses.has(word.lower) || ranks.has(word.lower) || word.lower === "'s") return true;
  const isNominal = /^(?:PROPN|NOUN|ADJ)$/.test(word.pos) || /\p{Lu}{2}/u.test(word.text);
  return isNominal && isWord(word) && !vague.has(word.lower);
}

/** Adjectives that are no part of a role. */
const vague = wordSet("other another same own new first-ever many several only such certain unnamed top former");

/** Words before a role that say nothing of it. */
const parties = wordSet("republican democratic democrat conservative labour liberal right-wing left-wing");

/** The words of a stretch that name the organisation: all up to "'s", or the capitals before the rank. */
function organisationSpan(stretch: readonly Word[]): Span {
  const owner = stretch.findLastIndex(({ lower }) => lower === "'s");
  if (owner >= 0) return { start: 0, end: owner + 1 };
  const start = stretch.findIndex((word) => isCapital(word) && !opens(word));
  if (start < 0) return { start: 0, end: 0 };
  const length = stretch.slice(start).findIndex((word) => !isCapital(word) && word.lower !== "-");
  return { start, end: length < 0 ? stretch.length : start + length };
}

/** A describing word that has its capital from the start of the sentence: "Embattled". */
function opens({ start, pos, lower, text }: Word): boolean {
  return start === 0 && pos !== "PROPN" && !/\p{Lu}{2}/u.test(text) && usualNation(lower) === undefined;
}
