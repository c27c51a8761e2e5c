/** Finds the thing that a number counts or measures, and the words that narrow it. */
import { wordAt } from "../lexicon/wordat";
import { changes } from "../lexicon/hedges";
import { partial, states } from "../lexicon/nouns";
import { possessives } from "../lexicon/smallwords";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { readElsewhere, type Before } from "./antecedent";
import { isMark } from "./hedge";
import type { Numeral } from "./numeral";
import { readPhrase, type Counted, type Phrase } from "./phrase";
import { isPlural } from "./pieces";
import type { Joined } from "./range";
import { scopeOf } from "./scope";
import { readState } from "./state";

/** The thing counted: ["hostage"] for "33 hostages", ["prisoner", "detainee"] with modifier "palestinian". */
export function readCounted(words: readonly Word[], joined: Joined, before: Before): Counted {
  const found = readThing(words, joined, before);
  const isOthers = found.counted.some((head) => others.has(head));
  const isPronoun = isOthers || ones.has(found.counted[0] ?? "");
  const counted = isPronoun ? readElsewhere(words, joined, before) : found.counted;
  const won = counted[0] === "time" && isWon(words, before.from) ? ["title", "win"] : [];
  const state = readState(words, before.from, found.to);
  const scope = isScoped(joined) ? scopeOf(words, before.from, found.to) : undefined;
  const modifiers = [
    ...narrowing(found, state !== undefined && isRelative(words, joined.to)),
    ...(state === undefined ? [] : [state]),
    ...readLeading(words, joined, before.from),
    ...(scope === undefined ? [] : [scope]),
    ...(isOthers ? ["other"] : []),
  ];
  return { counted: [...new Set([...counted, ...won])], modifiers: [...new Set(modifiers)] };
}

const others: ReadonlySet<string> = new Set(["other", "others"]);
const ones: ReadonlySet<string> = new Set(["one", "ones"]);

function isScoped({ measure }: Joined): boolean {
  return measure === "money" || measure === "count";
}

/** States in one word each; "58 of whom have recovered" are no part where the state is told of all of them. */
function narrowing({ modifiers }: Phrase, isWhole: boolean): readonly string[] {
  return modifiers.map((word) => states.get(word) ?? word).filter((word) => !isWhole || word !== "part");
}

/** What the words behind the number name, else what stands before it. */
function readThing(words: readonly Word[], joined: Joined, before: Before): Phrase {
  const named = readNamed(words, joined);
  return named.counted.length > 0 ? named : { ...named, counted: readBefore(words, joined, before) };
}

function readNamed(words: readonly Word[], joined: Joined): Phrase {
  const isWhole = isCountLike(joined) || isAttribute(words, joined);
  const after = isWhole ? readAfter(words, joined) : readShare(words, joined);
  if (isMark(words, joined.to)) return unnamed(after.to);
  const isScored = joined.measure === "count" && wordAt(words, joined.to).lower.endsWith("s");
  return isChange(after) && !isScored ? readChanged(words, after) : after;
}

/** "has won the cup seven times": as many titles. */
function isWon(words: readonly Word[], from: number): boolean {
  const clause = words.slice(Math.max(0, from - 8), from);
  const since = clause.findLastIndex(({ pos }) => pos === "PUNCT" || pos === "CCONJ" || pos === "SCONJ");
  return clause.slice(since + 1).some(({ lemma, pos }) => lemma === "win" && pos === "VERB");
}

/** What is no noun behind the number: "scored under 53%" is a score, "15% off" a discount. */
function readBefore(words: readonly Word[], joined: Joined, before: Before): readonly string[] {
  const { lemma, pos } = wordAt(words, before.from - 1);
  const scored = joined.measure === "percent" && lemma === "score" && pos === "VERB";
  if (scored) return ["score"];
  return isTakenOff(words, joined) ? ["discount"] : readElsewhere(words, joined, before);
}

/** "15% off your order", "$20 off"; a share may be "12% off its peak", a ship "3 miles off the coast". */
function isTakenOff(words: readonly Word[], { measure, to }: Joined): boolean {
  const priced = measure === "percent" || measure === "money";
  return priced && wordAt(words, to).lower === "off" && !["its", "their"].includes(wordAt(words, to + 1).lower);
}

/** "58 of whom have recovered" are all that recovered, no part of them. */
function isRelative(words: readonly Word[], to: number): boolean {
  return wordAt(words, to).lower === "of" && ["whom", "which"].includes(wordAt(words, to + 1).lower);
}

/** "a 30% decrease in sales" measures sales. */
function readChanged(words: readonly Word[], { to }: Phrase): Phrase {
  const link = wordAt(words, to).lower;
  return link === "in" || link === "of" ? readPhrase(words, pastPointer(words, to + 1)) : unnamed(to);
}

/** "passed the 3,000 mark": the noun only holds the number. */
function unnamed(to: number): Phrase {
  return { counted: [], modifiers: [], to };
}

function isChange({ counted: [head = ""] }: Phrase): boolean {
  return changes.has(head);
}

/** "another 10", "a further 12", "including 250", "all but 3" are additions and parts. */
function readLeading(words: readonly Word[], { from }: Joined, hedged: number): readonly string[] {
  const [second, first] = [wordAt(words, hedged - 2).lower, wordAt(words, hedged - 1).lower];
  if (inclusions.has(first) || (second === "all" && first === "but")) return ["part"];
  const { lower } = wordAt(words, from - 1);
  return lower !== "part" && partial.has(lower) && !isVerb(words, from - 1) ? [lower] : [];
}

/** "Crowds average 5,230", "was meant to last seven years". */
function isVerb(words: readonly Word[], at: number): boolean {
  return isAveraging(words, at) || (wordAt(words, at).lower === "last" && lasting.has(wordAt(words, at - 1).lower));
}

const lasting = wordSet("to will would can could may might should must n't");

/** "Crowds at Lund average 5,230": a verb that a tagger takes for an adjective. */
function isAveraging(words: readonly Word[], at: number): boolean {
  const isNamed = wordAt(words, at - 1).pos === "PROPN" || isPlural(words, at - 1);
  return wordAt(words, at).lower === "average" && isNamed;
}

const inclusions = wordSet("including include includes included among");

function isCountLike({ measure }: Joined): boolean {
  return measure === "count" || measure === "ordinal" || measure === "ratio";
}

/** "six-week truce", "a 58% approval rating": the noun that follows is what is measured. */
function isAttribute(words: readonly Word[], { from, hyphened }: Joined): boolean {
  const { pos, lower } = wordAt(words, from - 1);
  return hyphened === true || (pos === "DET" && lower !== "some") || owners.has(lower);
}

/** Whose rating it is: "its 58% approval". */
const owners = wordSet("'s its their");

function readAfter(words: readonly Word[], { to, numeral }: Joined): Phrase {
  const of = ofLength(words, to);
  const at = of > 0 ? to + of : pastTail(words, to);
  const first = wordAt(words, at);
  if (of > 0 && first.pos === "NUM") return readPhrase(words, at + 1);
  const isOwned = isPossessed(words, at);
  const isPointing = isOwned || pointers.has(first.pos);
  const isNamed = isOwned && first.pos !== "PRON";
  const phrase = readPhrase(words, isPointing && !isNamed ? numberEnd(words, at + 1) : at);
  return of > 0 && isPointing && !inexact.has(numeral.form) ? asPart(phrase) : phrase;
}

/** How many words "of" and "out of" take. */
function ofLength(words: readonly Word[], at: number): number {
  if (wordAt(words, at).lower === "of") return 1;
  return wordAt(words, at).lower === "out" && wordAt(words, at + 1).lower === "of" ? 2 : 0;
}

/** "half of the guests" and "dozens of the guests" are guests, "12 of the guests" a part of them. */
const inexact: ReadonlySet<Numeral["form"]> = new Set<Numeral["form"]>(["vague", "fraction"]);

function asPart(phrase: Phrase): Phrase {
  return { ...phrase, modifiers: ["part", ...phrase.modifiers] };
}

/** Past "+" in "2,000+ men", "-strong" in "a 1,500-strong crowd". */
function pastTail(words: readonly Word[], at: number): number {
  if (wordAt(words, at).text === "+") return at + 1;
  return wordAt(words, at).text === "-" && tails.has(wordAt(words, at + 1).lower) ? at + 2 : at;
}

const tails: ReadonlySet<string> = new Set(["strong", "plus", "odd", "ish"]);

/** Past a number: "of the 12 jurors". */
function numberEnd(words: readonly Word[], at: number): number {
  return wordAt(words, at).pos === "NUM" ? at + 1 : at;
}

function isPossessed(words: readonly Word[], at: number): boolean {
  return wordAt(words, at + 1).lower === "'s" || possessives.has(wordAt(words, at).lower);
}

/** "30% of voters", "5 tonnes of aid". */
function readShare(words: readonly Word[], { to }: Joined): Phrase {
  return wordAt(words, to).lower === "of" ? readPhrase(words, pastPointer(words, to + 1)) : unnamed(to);
}

/** Past "the" and "his". */
function pastPointer(words: readonly Word[], at: number): number {
  return pointers.has(wordAt(words, at).pos) ? at + 1 : at;
}

const pointers: ReadonlySet<string> = new Set(["DET", "PRON"]);
