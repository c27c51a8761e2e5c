/** Reads a person's or organisation's name beside a verb of saying, without the title before it. */
import { callings } from "../lexicon/callings";
import { abbreviatedTitles, noNames, particles } from "../lexicon/cues";
import { givenNames } from "../lexicon/givennames";
import { ranks, roles, statuses } from "../lexicon/titles";
import { wordSet } from "../lexicon/wordset";
import type { Token } from "./quotetokens";

/** The name that ends at a token, or before the apposition that ends there: "James Dorsey, an analyst,". */
export function nameBefore(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  if (tokens[at]?.text === ")") return endingAt(tokens, beforeBracket(tokens, at));
  if (tokens[at]?.text !== ",") return memberBefore(tokens, endingAt(tokens, at));
  const apposed = apposedPerson(tokens, at);
  if (apposed !== undefined) return apposed;
  for (let i = at - 1; i > 0 && i > at - longestAside; i--) {
    const token = tokens[i];
    if (token === undefined || token.ends || token.kind === "quote") return undefined;
    const name = token.text === "," ? endingAt(tokens, i - 1) : undefined;
    if (name !== undefined) return apposing(tokens, name) ?? name;
  }
  return undefined;
}

/** "Ada Brusk" in "Ada Brusk of the watchdog Holm": of what somebody is does not speak, but they; a name alone stands as it is. */
function memberBefore(tokens: readonly Token[], name: readonly Token[] | undefined): readonly Token[] | undefined {
  let of = (name?.[0] ? tokens.indexOf(name[0]) : 0) - 1;
  for (let i = 0; i < longestTrade && tokens[of]?.kind === "word" && !joining.has(tokens[of]?.lower ?? ""); i++) of--;
  const member = joining.has(tokens[of]?.lower ?? "") ? endingAt(tokens, of - 1) : undefined;
  return member && (member.length > 1 || isTitled(tokens, member)) ? member : name;
}

/** "Captain Brusk". */
function isTitled(tokens: readonly Token[], [first]: readonly Token[]): boolean {
  const before = first && tokens[tokens.indexOf(first) - 1];
  return before !== undefined && /^\p{Lu}/u.test(before.text) && isTitleWord(before.lower);
}

const joining = wordSet("of from at");
/** Words such as "the aid group" between "of" and a name, at most. */
const longestTrade = 4;

/** "Ada Brusk, director at Holm, the mill, said": behind "at" stands no speaker, but what the one before the comma works for. */
function apposing(tokens: readonly Token[], name: readonly Token[]): readonly Token[] | undefined {
  const [first] = name;
  const open = tokens
    .slice(0, first ? tokens.indexOf(first) : 0)
    .findLastIndex(({ text, ends, kind }) => text === "," || ends || kind === "quote");
  if (!owning.has(leadOf(tokens, name)) || tokens[open]?.text !== ",") return undefined;
  const person = endingAt(tokens, open - 1);
  return person && person.length > 1 ? person : undefined;
}

/** "Ada Brusk" in "the envoy of the United Nations, Mrs Ada Brusk,": a name alone between two commas, behind that of what its office is of. */
function apposedPerson(tokens: readonly Token[], comma: number): readonly Token[] | undefined {
  const open = tokens.slice(0, comma).findLastIndex(({ text }) => text === ",");
  const inside = tokens.slice(open + 1, comma);
  if (open < 1 || inside.length < 2 || !inside.every((token, i) => isNamePart(token, inside[i - 1]))) return undefined;
  const owner = endingAt(tokens, open - 1) ?? [];
  return owning.has(leadOf(tokens, owner)) ? endingAt(tokens, comma - 1, open + 1) : undefined;
}

/** The word before a name, over "the": "of" before "the United Nations". */
function leadOf(tokens: readonly Token[], [first]: readonly Token[]): string {
  const before = tokens.slice(0, first ? tokens.indexOf(first) : 0);
  return before.findLast(({ lower }) => lower !== "the")?.lower ?? "";
}

const owning = wordSet("of for at");

/** The token before the "(" of "James Dorsey (left)". */
function beforeBracket(tokens: readonly Token[], at: number): number {
  const open = tokens.slice(Math.max(0, at - longestBracket), at).findLastIndex(({ text }) => text === "(");
  return open < 0 ? at : Math.max(0, at - longestBracket) + open - 1;
}

const longestAside = 24;
const longestBracket = 6;

/** The name in "said Dorsey", "said security expert Neil Quilliam": the last capitals before a mark or preposition. */
export function nameAfter(tokens: readonly Token[], verb: number): readonly Token[] | undefined {
  let end = verb;
  while (end < verb + longestSubject && (isPartOfSubject(tokens[end + 1]) || isShortened(tokens, end))) end++;
  return end === verb ? undefined : (endingAt(tokens, end, verb + 1) ?? behindRole(tokens, end));
}

/** The full stop behind "Sen" in "said Sen. Jane Roe". */
function isShortened(tokens: readonly Token[], end: number): boolean {
  return tokens[end + 1]?.text === "." && abbreviatedTitles.has(tokens[end]?.lower ?? "");
}

/** The name in "said her campaign manager, Omar Bell.": it stands alone between the role's comma and the next mark or "of". */
function behindRole(tokens: readonly Token[], end: number): readonly Token[] | undefined {
  const role = tokens[end]?.lower ?? "";
  const isRole = (roles.has(role) || callings.has(role)) && tokens[end + 1]?.text === ",";
  const name = isRole ? nameAt(tokens, end + 2) : undefined;
  const last = name?.at(-1);
  const next = last && tokens[tokens.indexOf(last) + 1];
  return name !== undefined &&
    name.length > 1 &&
    (next === undefined || /^(?:[,.;:(]|of|from|at|who)$/u.test(next.text))
    ? name
    : undefined;
}

const longestSubject = 12;
const prepositions = wordSet(
  "in on at during after before to that of from with by when while as for about following and who last this",
);

function isPartOfSubject(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && !prepositions.has(token.lower) && !isDay(token);
}

/** The name that begins at a token, without the title at its start. */
export function nameAt(tokens: readonly Token[], from: number): readonly Token[] | undefined {
  let end = from;
  while (end < tokens.length && end < from + longestSubject && isNamePart(tokens[end])) end++;
  return end === from ? undefined : endingAt(tokens, end - 1, from);
}

/** The longer form of a single surname, where the paragraph has one: "James Dorsey" for "Dorsey". */
export function fullNameOf(tokens: readonly Token[], name: readonly Token[]): string {
  const written = textOf(name);
  if (name.length > 1) return written;
  const surname = name[0]?.lower;
  for (const [i, { lower }] of tokens.entries()) {
    const longer = lower === surname ? endingAt(tokens, i) : undefined;
    if (longer !== undefined && longer.length > 1 && longer.length < 5) return textOf(longer);
  }
  return written;
}

function textOf(name: readonly Token[]): string {
  return name
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" .", ".");
}

/** The run of capitals that ends at a token, cut after the last word of a title. */
function endingAt(tokens: readonly Token[], end: number, from = 0): readonly Token[] | undefined {
  const last = tokens[end];
  if (last === undefined || last.kind !== "word" || /'s$/.test(last.lower)) return undefined;
  let start = end + 1;
  while (start > from && isNamePart(tokens[start - 1], tokens[start - 2])) start--;
  const run = tokens.slice(start, end + 1);
  const title = run.findLastIndex(({ lower, kind }) => kind === "word" && isTitleWord(lower));
  const name = run.slice(title + 1);
  const first = name.findIndex(({ text, lower }) => /^\p{Lu}/u.test(text) && !noNames.has(lower));
  const cut = first < 0 ? [] : name.slice(first);
  if (cut.length === 0 || cut.some((token) => isDay(token))) return undefined;
  return withoutTrade(isOfOffice(tokens, start) && cut.length > 2 && isNamed(cut) ? cut.slice(-2) : cut);
}

/** "Jane Roe" ends it, not "de la Cruz". */
function isNamed(name: readonly Token[]): boolean {
  return name.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** "Commissioner for" stands before "Refugees Jane Roe", "Mayor of" before "London Jane Roe". */
function isOfOffice(tokens: readonly Token[], start: number): boolean {
  const [office, link] = [tokens[start - 2], tokens[start - 1]?.lower];
  if (office === undefined || (link !== "of" && link !== "for")) return false;
  return /^\p{Lu}/u.test(office.text) && isTitleWord(office.lower) && !/^spokes/.test(office.lower);
}

/** "Jeff Gusky" for "Photographer Jeff Gusky", which has its capital from the start of a sentence. */
function withoutTrade(name: readonly Token[]): readonly Token[] {
  const [first, second] = name;
  const hasTrade = name.length > 2 && !givenNames.has(first?.lower ?? "") && givenNames.has(second?.lower ?? "");
  return hasTrade ? name.slice(1) : name;
}

/** A capitalised word, a small word inside a name, or the full stop of an initial. */
function isNamePart(token: Token | undefined, before?: Token): boolean {
  if (token === undefined) return false;
  if (token.text === ".") return /^\p{Lu}$/u.test(before?.text ?? "");
  if (token.kind !== "word" || /'s$/.test(token.lower)) return false;
  return /^\p{Lu}/u.test(token.text) || (particles.has(token.lower) && /^\p{Lu}/u.test(before?.text ?? ""));
}

function isTitleWord(lower: string): boolean {
  return (
    roles.has(lower) ||
    ranks.has(lower) ||
    statuses.has(lower) ||
    /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|executive)$/.test(lower)
  );
}

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function isDay({ lower }: Token): boolean {
  return days.test(lower);
}
