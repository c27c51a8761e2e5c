/** Reads what stands behind a role: "of Apple", "for hostage affairs". */
import { wordAt } from "../lexicon/wordat";
import type { Word } from "../model";
import { speakingRoles } from "../lexicon/titles";
import { wordSet } from "../lexicon/wordset";
import { headAt, inside, isCalendar, isCapital, isWord, type Head, type Setting } from "./titlehead";
import { readLeft } from "./titleleft";
import { usualName } from "./titleorganisation";

/** What stands behind a role: its last word, what narrows it, and whose it is. */
export interface Right {
  readonly last: number;
  readonly narrowing: readonly string[];
  readonly organisation?: string;
}

const linking = wordSet("of for at to from on in");
/** Prepositions after which a capital is the organisation. */
const owning = wordSet("of at from");
/** Prepositions after which stands where or about what, and no part of the role. */
const placing = wordSet("in on from");
const longestRight = 15;

/** "for hostage affairs" narrows the role, "of Apple" names the organisation. */
export function readRight(setting: Setting, { last, name }: Head): Right {
  if (name === "nominee") return nomination(setting, last);
  const { words } = setting.sentence;
  const link = wordAt(words, last + 1).lower;
  const end = linking.has(link) ? phraseEnd(setting, last + 2) : last;
  const phrase = words.slice(last + 2, end + 1).filter((word) => word.pos !== "DET");
  const [first] = phrase;
  if (first === undefined) return { last, narrowing: [] };
  if (phrase.every(({ lower }) => generic.has(lower))) return { last: end, narrowing: [] };
  const owns = owning.has(link) || (link === "for" && speakingRoles.has(name));
  const isOwner = owns && isCapital(first) && !phrase.some((word) => inside(word, setting.persons));
  if (isOwner) return { last: end, narrowing: [], organisation: usualName(phrase) };
  return placing.has(link)
    ? { last, narrowing: [] }
    : { last: end, narrowing: [link, ...phrase.map(({ lower }) => lower)] };
}

/** "nominee to be special envoy for hostage affairs" has the role of which it speaks. */
function nomination(setting: Setting, last: number): Right {
  const { words } = setting.sentence;
  const near = words.slice(last + 1, last + longestRight).map((_word, i) => headAt(words, last + 1 + i));
  const head = near.find((candidate) => candidate !== undefined && candidate.name !== "nominee");
  if (head === undefined) return { last, narrowing: [] };
  const left = readLeft(setting, head.first);
  const right = readRight(setting, head);
  return {
    last: right.last,
    narrowing: ["for", ...left.ranks, head.name, ...right.narrowing],
    organisation: right.organisation ?? left.organisation,
  };
}

/** Stand-ins for an organisation that was named before. */
const generic = wordSet(`
  company group organisation organization firm country nation party club university agency bank city state board team`);

/** The last word of the noun phrase that begins at a word; a person's name ends it. */
function phraseEnd({ sentence: { words }, persons }: Setting, from: number): number {
  let end = from - 1;
  for (let i = from; i < words.length && i < from + longestRight; i++) {
    const word = words[i];
    if (word === undefined || inside(word, persons) || isCalendar(word)) break;
    if (wordAt(words, i - 1).lower === "and" && headAt(words, i) !== undefined) break;
    if (isNominal(word) || isCapital(word)) end = i;
    else if (!bridging.has(word.lower) && wordAt(words, i + 1).lower !== "-") break;
  }
  return end;
}

/** Words that may stand inside a noun phrase, but not at its end. */
const bridging = wordSet("the and of & - a for its their");

function isNominal(word: Word): boolean {
  return (/^(?:PROPN|NOUN|ADJ)$/.test(word.pos) && isWord(word)) || word.lower === "'s";
}
