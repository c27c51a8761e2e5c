/** Reads a role where it stands in a sentence: its head, what narrows it, its organisation and status. */
import type { Sentence, Span, Title, Word } from "../model";
import { ranks, roles, roleStarts, speakingRoles, statuses } from "../lexicon/titles";
import { usualName, usualNation } from "./titleorganisation";

/** A role in a sentence, without its holder; `first` to `last` are indexes of words. */
export interface RolePhrase {
  /** First word, with organisation and status, without article. */
  readonly first: number;
  /** First word of the role itself: "press" in "White House press secretary". */
  readonly role: number;
  /** Last word of the role itself. */
  readonly head: number;
  /** Last word, with what follows the role: "affairs" in "envoy for hostage affairs". */
  readonly last: number;
  readonly name: string;
  readonly organisation?: string;
  readonly status: Title["status"];
}

/** A sentence and the spans of the persons in it, at which a role ends. */
export interface Setting {
  readonly sentence: Sentence;
  readonly persons: readonly Span[];
}

/** The roles of a sentence, left to right: one for "US envoy Steve Witkoff", with organisation "United States". */
export function readRoles(setting: Setting): readonly RolePhrase[] {
  const phrases: RolePhrase[] = [];
  const { words } = setting.sentence;
  for (let i = 0; i < words.length; i++) {
    const head = headAt(words, i);
    if (head === undefined) continue;
    const phrase = readRole(setting, { ...head, first: i });
    phrases.push(phrase);
    i = phrase.head;
  }
  return phrases;
}

interface Head {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const longestSpelling = 5;

/** The longest spelling of a role that begins at a word; hyphens count as spaces. */
function headAt(words: readonly Word[], at: number): Omit<Head, "first"> | undefined {
  const start = words[at];
  if (start === undefined || !roleStarts.has(spelled(start).split(" ", 1)[0] ?? "")) return undefined;
  let spelling = "";
  let best: Omit<Head, "first"> | undefined;
  for (let i = at; i < words.length && i < at + longestSpelling * 2; i++) {
    const word = words[i];
    if (word === undefined || word.lower === "-") continue;
    spelling = spelling === "" ? spelled(word) : `${spelling} ${spelled(word)}`;
    const name = roles.get(spelling);
    if (name !== undefined) best = { last: i, name };
  }
  return best;
}

/** "vice president" for "Vice-President", "president" for "ex-president". */
function spelled({ lower }: Word): string {
  return lower.replace(/^ex-/, "").replaceAll("-", " ");
}

function readRole(setting: Setting, head: Head): RolePhrase {
  const left = readLeft(setting, head.first);
  const right = readRight(setting, head);
  const suffix = statuses.get(suffixAfter(setting.sentence.words, head.last)?.lower ?? "");
  const isEx = setting.sentence.words[head.first]?.lower.startsWith("ex-") === true;
  const narrowed = [...left.ranks, head.name, ...right.narrowing].join(" ");
  return {
    first: left.first,
    role: left.role,
    head: suffix === undefined ? head.last : head.last + 2,
    last: Math.max(right.last, suffix === undefined ? 0 : head.last + 2),
    name: roles.get(narrowed) ?? narrowed,
    organisation: right.organisation ?? left.organisation,
    status: (isEx ? "former" : undefined) ?? left.status ?? suffix ?? (head.name === "nominee" ? "nominee" : "current"),
  };
}

/** "elect" in "president-elect". */
function suffixAfter(words: readonly Word[], at: number): Word | undefined {
  return words[at + 1]?.lower === "-" ? words[at + 2] : undefined;
}

interface Left {
  readonly first: number;
  readonly role: number;
  readonly ranks: readonly string[];
  readonly organisation?: string;
  readonly status?: Title["status"];
}

const longestLeft = 8;

/** What stands before the head: "former US deputy assistant", "Apple's". */
function readLeft({ sentence, persons }: Setting, head: number): Left {
  const { words } = sentence;
  let first = head;
  while (first > 0 && head - first < longestLeft && narrows(words, first - 1)) first--;
  const stretch = words.slice(first, head);
  const statusAt = stretch.findLastIndex(({ lower }) => statuses.has(lower));
  const status = statuses.get(stretch[statusAt]?.lower ?? "");
  const rest = stretch.slice(statusAt + 1);
  const capitals = organisationSpan(rest);
  const roleAt = stretch.findIndex((word, i) => i >= statusAt + 1 + capitals.end && isWord(word));
  const role = roleAt < 0 ? head : first + roleAt;
  const owner = stretch.slice(0, Math.max(0, statusAt));
  const named = capitals.end > capitals.start ? rest.slice(capitals.start, capitals.end) : owner;
  return {
    first,
    role,
    ranks: rest.slice(capitals.end).filter((word) => isWord(word) && !parties.has(word.lower)).map(({ lower }) => lower),
    organisation: named.some((word) => inside(word, persons)) ? undefined : usualName(named),
    status,
  };
}

const calendar = /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|june|july|august|september|october|november|december)$/;

function narrows(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || calendar.test(word.lower)) return false;
  if (word.lower === "-") return words[at - 1]?.end === word.start;
  if (statuses.has(word.lower) || ranks.has(word.lower) || word.lower === "'s") return true;
  return (/^(?:PROPN|NOUN|ADJ)$/.test(word.pos) || /\p{Lu}{2}/u.test(word.text)) && isWord(word) && !vague.has(word.lower);
}

/** Adjectives that are no part of a role. */
const vague = new Set("other another same own new first-ever many several only such certain unnamed top former".split(" "));

/** Words before a role that say nothing of it. */
const parties = new Set("republican democratic democrat conservative labour liberal right-wing left-wing".split(" "));

/** The words of a stretch that name the organisation: all up to "'s", or the capitals before the rank. */
function organisationSpan(stretch: readonly Word[]): Span {
  const owner = stretch.findLastIndex(({ lower }) => lower === "'s");
  if (owner >= 0) return { start: 0, end: owner + 1 };
  const start = stretch.findIndex((word) => isCapital(word) && !opens(word));
  if (start < 0) return { start: 0, end: 0 };
  const length = stretch.slice(start).findIndex((word) => !isCapital(word) && word.lower !== "-");
  return { start, end: length < 0 ? stretch.length : start + length };
}

function isCapital({ text, lower }: Word): boolean {
  return /^\p{Lu}/u.test(text) && !ranks.has(lower);
}

/** A describing word that has its capital from the start of the sentence: "Embattled". */
function opens({ start, pos, lower, text }: Word): boolean {
  return start === 0 && pos !== "PROPN" && !/\p{Lu}{2}/u.test(text) && usualNation(lower) === undefined;
}

interface Right {
  readonly last: number;
  readonly narrowing: readonly string[];
  readonly organisation?: string;
}

const linking = new Set(["of", "for", "at", "to", "from", "on", "in"]);
/** Prepositions after which a capital is the organisation. */
const owning = new Set(["of", "at", "from"]);
const longestRight = 15;

/** What follows the head: "for hostage affairs" narrows the role, "of Apple" names the organisation. */
function readRight(setting: Setting, { last, name }: Head): Right {
  const { words } = setting.sentence;
  const link = words[last + 1];
  if (name === "nominee") return nomination(setting, last);
  if (link === undefined || !linking.has(link.lower)) return { last, narrowing: [] };
  const end = phraseEnd(setting, last + 2);
  const phrase = words.slice(last + 2, end + 1).filter((word) => word.pos !== "DET");
  if (phrase.length === 0) return { last, narrowing: [] };
  if (phrase.every(({ lower }) => generic.has(lower))) return { last: end, narrowing: [] };
  const capital = /^\p{Lu}/u.test(phrase[0]?.text ?? "") && !ranks.has(phrase[0]?.lower ?? "");
  const names = capital && (owning.has(link.lower) || (link.lower === "for" && speakingRoles.has(name)));
  if (names && !phrase.some((word) => inside(word, setting.persons))) return { last: end, narrowing: [], organisation: usualName(phrase) };
  if (link.lower === "in" || link.lower === "from" || link.lower === "on") return { last, narrowing: [] };
  return { last: end, narrowing: [link.lower, ...phrase.map(({ lower }) => lower)] };
}

/** "nominee to be special envoy for hostage affairs" has the role of which it speaks. */
function nomination(setting: Setting, last: number): Right {
  const { words } = setting.sentence;
  const at = words.findIndex((_word, i) => i > last && i < last + longestRight && headAt(words, i) !== undefined);
  const head = headAt(words, at);
  if (head === undefined) return { last, narrowing: [] };
  const left = readLeft(setting, at);
  const right = readRight(setting, { ...head, first: at });
  return {
    last: right.last,
    narrowing: ["for", ...left.ranks, head.name, ...right.narrowing],
    organisation: right.organisation ?? left.organisation,
  };
}

/** Stand-ins for an organisation that was named before. */
const generic = new Set("company group organisation organization firm country nation party club university agency bank city state board team".split(" "));

/** The last word of the noun phrase that begins at a word; a person's name ends it. */
function phraseEnd({ sentence: { words }, persons }: Setting, from: number): number {
  let end = from - 1;
  for (let i = from; i < words.length && i < from + longestRight; i++) {
    const word = words[i];
    if (word === undefined || inside(word, persons) || calendar.test(word.lower)) break;
    if (words[i - 1]?.lower === "and" && headAt(words, i) !== undefined) break;
    if (isNominal(word) || isCapital(word)) end = i;
    else if (!bridging.has(word.lower) && words[i + 1]?.lower !== "-") break;
  }
  return end;
}

/** Words that may stand inside a noun phrase, but not at its end. */
const bridging = new Set(["the", "and", "of", "&", "-", "a", "for", "its", "their"]);

function isNominal(word: Word): boolean {
  return ((word.pos === "PROPN" || word.pos === "NOUN" || word.pos === "ADJ") && isWord(word)) || word.lower === "'s";
}

function isWord({ lower }: Word): boolean {
  return /^[\p{L}\p{N}]/u.test(lower);
}

function inside(word: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= word.start && word.end <= span.end);
}
