/** Finds who holds which role: "President Biden", "Tim Cook, chief executive of Apple". */
import { wordAt } from "../lexicon/wordat";
import type { Found, Name, Sentence, Title, Word } from "../model";
import { appointments } from "../lexicon/titles";
import { wordSet } from "../lexicon/wordset";
import { homeAfter } from "./titlehome";
import { readRoles, type RolePhrase } from "./titlephrase";

/**
 * The titles of a sentence. `findTitles(sentence, names)` of "President Biden spoke." has one, with aspect "holder"
 * over "President Biden"; "Karoline Leavitt, the State Department spokeswoman, …" has one with aspect "role" over
 * "State Department spokeswoman". `names` are the names found in the same sentence.
 */
export function findTitles(sentence: Sentence, names: readonly Found[]): readonly Found[] {
  const persons = names.flatMap((found) => personOf(found, sentence.words));
  if (persons.length === 0) return [];
  return readRoles({ sentence, persons }).flatMap((role) => titlesOf({ words: sentence.words, role, persons }));
}

interface Setting {
  readonly words: readonly Word[];
  readonly role: RolePhrase;
  readonly persons: readonly Person[];
}

/** Where a role can stand to the name of its holder; the first that fits counts. */
const positions: readonly ((setting: Setting) => readonly Found[] | undefined)[] = [
  before,
  beforeComma,
  afterComma,
  afterVerb,
  introduced,
];

function titlesOf(setting: Setting): readonly Found[] {
  for (const position of positions) {
    const found = position(setting);
    if (found !== undefined) return found;
  }
  return [];
}

/** A person with the indexes of the first and last word of the name. */
interface Person {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly full: string;
}

function personOf({ start, end, value }: Found, words: readonly Word[]): readonly Person[] {
  if (value.kind !== "name" || !isPerson(value)) return [];
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return first < 0 || last < first ? [] : [{ start, end, first, last, full: value.full || value.text }];
}

function isPerson({ type, honorific }: Name): boolean {
  return type === "person" || (type === "thing" && honorific !== undefined);
}

/** "White House press secretary Karoline Leavitt" says both who and what; "President Biden" only who. */
function before(setting: Setting): readonly Found[] | undefined {
  const { role, persons } = setting;
  const holder = persons.find(({ first }) => first === role.last + 1);
  if (holder === undefined) return undefined;
  if (role.organisation !== undefined) return [...holderClaim(setting, holder), ...roleClaim(setting, holder)];
  const home = homeAfter(setting.words, holder.last, persons);
  if (home === undefined) return holderClaim(setting, holder);
  const owned = { ...role, organisation: home.organisation };
  const value: Title = { ...titleOf(owned, holder, "role"), bare: true };
  return [...holderClaim({ ...setting, role: owned }, holder), { start: home.start, end: home.end, value }];
}

/**
 * "US envoy for the Middle East, Steve Witkoff, said", "The mayor, Joan Pyke, said"; not "After the vote the president,
 * Tim Cook said".
 */
function beforeComma(setting: Setting): readonly Found[] | undefined {
  const { words, role } = setting;
  const holder = namedBehind(setting);
  if (holder === undefined) return undefined;
  const isOwned = role.organisation !== undefined;
  const isTold = isOwned || articles.has(wordAt(words, role.first - 1).lower);
  switch (words[holder.last + 1]?.text ?? ".") {
    case ".":
      return isOwned ? roleClaim(setting, holder) : undefined;
    case ",":
      return isTold && !isListed(setting, holder) ? roleClaim(setting, holder) : undefined;
    default:
      return undefined;
  }
}

/** The person behind a role and a comma. */
function namedBehind({ words, role, persons }: Setting): Person | undefined {
  return wordAt(words, role.last + 1).text === "," ? persons.find(({ first }) => first === role.last + 2) : undefined;
}

/** Another name or "and" follows: "the mayor, Joan Pyke, and …". */
function isListed({ words, persons }: Setting, holder: Person): boolean {
  const next = holder.last + 2;
  return wordAt(words, next).lower === "and" || persons.some(({ first }) => first === next);
}

/** "Tim Cook, 64, the chief executive of Apple, said", "Steve Witkoff (US envoy)". */
function afterComma(setting: Setting): readonly Found[] | undefined {
  const { words, role } = setting;
  const holder = nearest(setting);
  if (holder === undefined || !/^[,(]$/.test(wordAt(words, holder.last + 1).text) || !isClosed(setting))
    return undefined;
  if (isOfNext(setting, holder)) return undefined;
  const age = wordAt(words, holder.last + 2).pos === "NUM" && wordAt(words, holder.last + 3).text === "," ? 2 : 0;
  const between = words.slice(holder.last + 2 + age, role.first);
  return between.every(({ lower }) => articles.has(lower)) ? roleClaim(setting, holder) : undefined;
}

/** "the captain, Juma Berg, the purser, Said Lund, and …": in such a list each role stands before its holder. */
function isOfNext(setting: Setting, holder: Person): boolean {
  return namedBehind(setting) !== undefined && wordAt(setting.words, holder.first - 1).text === ",";
}

const longestAside = 12;

/** The person named last before the role, a few words away at most. */
function nearest({ role, persons }: Setting): Person | undefined {
  return persons.findLast(({ last }) => last < role.first && last > role.first - longestAside);
}

const articles = wordSet("the a an his her their its another also now currently top");

/** A role beside a name ends with a punctuation mark; before another name it is that one's role. */
function isClosed({ words, role }: Setting): boolean {
  const next = words[role.last + 1];
  return next === undefined || next.pos === "PUNCT" || next.lower === "who";
}

/** "Tim Cook, who is chief executive of Apple", "was appointed mayor of London". */
function afterVerb(setting: Setting): readonly Found[] | undefined {
  const { words, role } = setting;
  const holder = nearest(setting);
  if (holder === undefined) return undefined;
  const between = words.slice(holder.last + 1, role.first).map(({ lower }) => lower);
  if (!between.every((word) => copular.has(word) || articles.has(word) || appointments.has(word))) return undefined;
  const given = between.some((word) => appointments.has(word));
  if (!given && !between.some((word) => present.has(word) || past.has(word))) return undefined;
  const over = !given && between.some((word) => past.has(word));
  return roleClaim({ ...setting, role: over ? { ...role, status: "former" } : role }, holder);
}

const present = wordSet("is became becomes remains serves been");
const past = wordSet("was served were");
const copular = new Set([...present, ...past, ..."who has as still in newly re -".split(" "), ","]);

/** "My name is Ada Brusk, and I am an editor at Orbis": who writes a letter or speaks says it of themselves. */
function introduced(setting: Setting): readonly Found[] | undefined {
  const { words, role } = setting;
  const holder = nearest(setting);
  const opening = words.slice(Math.max(0, (holder?.first ?? 0) - 3), holder?.first).map(({ lower }) => lower);
  if (holder === undefined || opening.join(" ") !== "my name is") return undefined;
  const between = words.slice(holder.last + 1, role.first);
  return between.every(({ lower }) => introducing.has(lower)) ? roleClaim(setting, holder) : undefined;
}

const introducing = wordSet(", . and i am 'm ’m as a an the");

function holderClaim({ words, role }: Setting, holder: Person): readonly Found[] {
  const start = words[role.role]?.start ?? holder.start;
  return [{ start, end: holder.end, value: titleOf(role, holder, "holder") }];
}

function roleClaim({ words, role }: Setting, holder: Person): readonly Found[] {
  const start = words[role.first]?.start ?? 0;
  const end = words[role.last]?.end ?? start;
  return [{ start, end, value: titleOf(role, holder, "role") }];
}

function titleOf({ name, organisation, status }: RolePhrase, { full }: Person, aspect: Title["aspect"]): Title {
  return { kind: "title", role: name, organisation, holder: full, status, aspect };
}
