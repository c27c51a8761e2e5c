/** Finds who is said to have spoken a quotation: "X said", "said X", "according to X", "“…” – X". */
import type { Span } from "../model";
import { personPronouns, sayings } from "../lexicon/cues";
import { wordSet } from "../lexicon/wordset";
import type { Token } from "./quotetokens";
import { fullNameOf, nameAfter, nameAt, nameBefore } from "./speakername";

/** A speaker; `written` is where the name stands, absent for pronouns. */
export interface Speaker {
  readonly name: string;
  readonly written?: Span;
}

/** What was found: a speaker, a cue whose speaker is not named, or no cue at all. */
export type Attribution = { readonly cue: true; readonly speaker?: Speaker } | { readonly cue: false };

const none: Attribution = { cue: false };

/** Who says the quotation that is token `at`; `before` is what was found for the quotation before it. */
export function attributionOf(tokens: readonly Token[], at: number, before: Attribution): Attribution {
  for (const search of searches) {
    const found = search(tokens, at);
    if (found !== undefined) return found.cue ? { cue: true, speaker: named(tokens, at, found) } : found;
  }
  return continues(tokens, at) ? before : none;
}

type Search = (tokens: readonly Token[], at: number) => Found | undefined;

/** A cue with the tokens of the speaker, or with "he". */
interface Found {
  readonly cue: true;
  readonly name?: readonly Token[];
  readonly pronoun?: boolean;
}

const searches: readonly Search[] = [dashed, following, preceding, trailing];

/** A pull quote: “…” – Name, at the end of its line. */
function dashed(tokens: readonly Token[], at: number): Found | undefined {
  let start = at + 1;
  while (/^[,–—-]$/.test(tokens[start]?.text ?? "")) start++;
  if (start >= tokens.length || start === at + 1 || tokens[start - 1]?.text === ",") return undefined;
  const name = nameAt(tokens, start);
  return name !== undefined && isLast(tokens.slice(start, start + reach), name, /^[,(]$/)
    ? { cue: true, name }
    : undefined;
}

/** Whether after the name comes nothing, or one of these marks; the tokens begin before the name. */
function isLast(tokens: readonly Token[], name: readonly Token[], marks: RegExp): boolean {
  const last = name.at(-1);
  const next = last && tokens[tokens.indexOf(last) + 1];
  return next === undefined || marks.test(next.text);
}

/** How many words ahead the verb and its speaker may stand. */
const reach = 24;
/** How many words back the verb or the person of a pronoun may stand. */
const memory = 60;

/** “…,” Name said; “…,” said Name; “…”, said the expert Name. */
function following(tokens: readonly Token[], at: number): Found | undefined {
  const quote = tokens[at];
  if (quote === undefined || quote.ends) return undefined;
  const comma = tokens[at + 1]?.text === ",";
  if (!comma && !/[,!?…—–-][”"’'»]$/u.test(quote.text) && !sayings.has(tokens[at + 1]?.text ?? "")) return undefined;
  const verb = nextVerb(tokens, at + 1);
  return verb === undefined ? undefined : subjectOrObject(tokens, verb);
}

function nextVerb(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "quote" || token.ends) return undefined;
    if (isCue(tokens, i)) return i;
  }
  return undefined;
}

/** Name said: “…”; Name said he was “…”; said Name, “…”; according to Name, “…”. */
function preceding(tokens: readonly Token[], at: number): Found | undefined {
  for (let i = at - 1; i >= 0 && i >= at - memory; i--) {
    const token = tokens[i];
    if (token === undefined || token.ends) return undefined;
    if (isCue(tokens, i)) return subjectOrObject(tokens, i);
  }
  return undefined;
}

/** “…” by the outreach, said Name. */
function trailing(tokens: readonly Token[], at: number): Found | undefined {
  const verb = tokens[at]?.ends === true ? undefined : nextVerb(tokens, at + 1);
  if (verb === undefined || tokens[verb - 1]?.text !== ",") return undefined;
  const name = nameAfter(tokens, verb);
  return name !== undefined && isLast(tokens.slice(verb, verb + reach), name, /^[^\p{L}\p{N}]$/u)
    ? { cue: true, name }
    : undefined;
}

/** A verb of saying, or the "to" of "according to"; "the report", "his claims" and "United States" are none. */
function isCue(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  const before = tokens[at - 1]?.lower ?? "";
  if (lower === "to") return before === "according";
  return sayings.has(text) && !determiners.has(before);
}

const determiners = wordSet("the a an his her its their this that to of these those");

function subjectOrObject(tokens: readonly Token[], verb: number): Found {
  if (tokens[verb]?.lower === "to") return { cue: true, name: nameAfter(tokens, verb) };
  const subject = subjectStart(tokens, verb);
  const token = tokens[subject];
  if (token !== undefined && personPronouns.has(token.lower)) return { cue: true, pronoun: true };
  const inverted = token === undefined || token.kind === "quote" || token.ends || token.text === ",";
  const name = inverted && token?.text !== "," ? undefined : nameBefore(tokens, subject);
  if (name !== undefined) return { cue: true, name };
  return inverted && !isTold(tokens[verb]) ? { cue: true, ...objectOf(tokens, verb) } : { cue: true };
}

function objectOf(tokens: readonly Token[], verb: number): Omit<Found, "cue"> {
  return personPronouns.has(tokens[verb + 1]?.lower ?? "") ? { pronoun: true } : { name: nameAfter(tokens, verb) };
}

/** After "told" stands who was told. */
function isTold(token: Token | undefined): boolean {
  return token?.lower === "told" || token?.lower === "tells";
}

const adverbs =
  /^(?:also|later|then|has|have|had|recently|reportedly|once|previously|earlier|just|allegedly|\p{L}+ly)$/u;

/** The last token before the verb and its adverbs. */
function subjectStart(tokens: readonly Token[], verb: number): number {
  let i = verb - 1;
  while (i > 0 && adverbs.test(tokens[i]?.lower ?? "")) i--;
  return i;
}

/** A quotation that makes a sentence of its own after another goes on with its speaker. */
function continues(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.ends === true && tokens[at]?.ends === true;
}

function named(tokens: readonly Token[], at: number, { name, pronoun }: Found): Speaker | undefined {
  if (name !== undefined) return speakerOf(tokens, name);
  return pronoun === true ? lastSubject(tokens, at) : undefined;
}

function speakerOf(tokens: readonly Token[], name: readonly Token[]): Speaker | undefined {
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { name: fullNameOf(tokens, name), written: { start: first.start, end: last.end } };
}

/** Whom "he" or "she" means: the speaker of the cue before, else the person with whom the paragraph begins. */
function lastSubject(tokens: readonly Token[], at: number): Speaker | undefined {
  const last = Math.max(0, at - memory);
  for (let i = at - 1; i > last; i--) {
    const cue = isCue(tokens, i) ? subjectOrObject(tokens, i) : undefined;
    if (cue === undefined || cue.pronoun === true) continue;
    return cue.name && { name: fullNameOf(tokens, cue.name) };
  }
  const opening = last === 0 ? nameAt(tokens, 0) : undefined;
  return opening !== undefined && opening.length > 1 ? { name: fullNameOf(tokens, opening) } : undefined;
}
