/** Finds the thing that a number counts or measures, and the words that narrow it. */
import { changes } from "../lexicon/hedges";
import { partial, states } from "../lexicon/nouns";
import type { Word } from "../model";
import { readElsewhere, type Before } from "./antecedent";
import { isMark } from "./hedge";
import { readPhrase, type Counted, type Phrase } from "./phrase";
import { wordAt } from "./pieces";
import type { Joined } from "./range";
import { scopeOf } from "./scope";

/** The thing counted: ["hostage"] for "33 hostages", ["prisoner", "detainee"] with modifier "palestinian". */
export function readCounted(words: readonly Word[], joined: Joined, before: Before): Counted {
  const after = isCountLike(joined) || isAttribute(words, joined) ? readAfter(words, joined) : readShare(words, joined);
  const scored = joined.measure === "count" && wordAt(words, joined.to).lower.endsWith("s");
  const named = isMark(words, joined.to)
    ? unnamed(after)
    : isChange(after) && !scored
      ? readChanged(words, after)
      : after;
  const found = named.counted.length > 0 ? named : { ...named, counted: readBefore(words, joined, before) };
  const others = found.counted.some((head) => head === "others" || head === "other");
  const own =
    others || found.counted[0] === "one" || found.counted[0] === "ones"
      ? readElsewhere(words, joined, before)
      : found.counted;
  const state = readState(words, before.from, found.to);
  const parted = state === undefined || !isRelative(words, joined.to);
  const narrowed = found.modifiers.map((word) => states.get(word) ?? word).filter((word) => parted || word !== "part");
  const modifiers = [...narrowed, ...(state === undefined ? [] : [state]), ...readLeading(words, joined, before.from)];
  const scope =
    joined.measure === "money" || joined.measure === "count" ? scopeOf(words, before.from, found.to) : undefined;
  if (scope !== undefined) modifiers.push(scope);
  if (others) modifiers.push("other");
  const won = own[0] === "time" && isWon(words, before.from) ? ["title", "win"] : [];
  return { counted: [...new Set([...own, ...won])], modifiers: [...new Set(modifiers)] };
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
  if (link !== "in" && link !== "of") return { counted: [], modifiers: [], to };
  const pos = wordAt(words, to + 1).pos;
  return readPhrase(words, pos === "DET" || pos === "PRON" ? to + 2 : to + 1);
}

/** "passed the 3,000 mark": the noun only holds the number. */
function unnamed({ to }: Phrase): Phrase {
  return { counted: [], modifiers: [], to };
}

function isChange({ counted: [head = ""] }: Phrase): boolean {
  return changes.has(head);
}

/** "another 10", "a further 12", "including 250" are additions and parts. */
function readLeading(words: readonly Word[], { from }: Joined, hedged: number): readonly string[] {
  const { lower } = wordAt(words, from - 1);
  if (["including", "include", "includes", "included", "among"].includes(wordAt(words, hedged - 1).lower))
    return ["part"];
  if (wordAt(words, hedged - 1).lower === "but" && wordAt(words, hedged - 2).lower === "all") return ["part"];
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
    (before.pos === "DET" && before.lower !== "some") ||
    before.lower === "'s" ||
    before.lower === "its" ||
    before.lower === "their"
  );
}

function readAfter(words: readonly Word[], { to, numeral }: Joined): Phrase {
  const out = wordAt(words, to).lower === "out" && wordAt(words, to + 1).lower === "of";
  const of = out || wordAt(words, to).lower === "of";
  const at = of ? to + (out ? 2 : 1) : pastTail(words, to);
  const first = wordAt(words, at);
  const owned = isPossessed(words, at);
  if (of && first.pos === "NUM") return readPhrase(words, at + 1);
  const pointing = owned || first.pos === "DET" || first.pos === "PRON";
  const named = owned && first.pos !== "PRON";
  const phrase = readPhrase(words, pointing && !named ? numberEnd(words, at + 1) : at);
  const part = of && pointing && numeral.form !== "vague" && numeral.form !== "fraction";
  return part ? asPart(phrase) : phrase;
}

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
  return (
    wordAt(words, at + 1).lower === "'s" ||
    ["his", "her", "its", "their", "our", "my"].includes(wordAt(words, at).lower)
  );
}

/** "30% of voters", "5 tonnes of aid". */
function readShare(words: readonly Word[], { to }: Joined): Phrase {
  if (wordAt(words, to).lower !== "of") return { counted: [], modifiers: [], to };
  const first = wordAt(words, to + 1);
  return readPhrase(words, first.pos === "DET" || first.pos === "PRON" ? to + 2 : to + 1);
}

/** The state of the counted: "killed 33 people", "24 believed to be alive". */
function readState(words: readonly Word[], from: number, to: number): string | undefined {
  return (
    stateBeforeOf(words, from) ??
    stateIn(words.slice(Math.max(0, from - 4), Math.max(0, from)).reverse(), true) ??
    stateIn(words.slice(to, to + 9), false)
  );
}

/** Nouns whose "of" says what befell the counted: "the bodies of eight", "the deaths of over 1,200 people". */
const eventNouns: ReadonlyMap<string, string> = new Map([
  ["body", "dead"],
  ["remains", "dead"],
  ["remain", "dead"],
  ["corpse", "dead"],
  ["death", "killed"],
  ["killing", "killed"],
  ["murder", "killed"],
  ["wounding", "injured"],
  ["release", "freed"],
  ["arrest", "arrested"],
]);

/** At most a hedge of two words stands between "of" and the number. */
function stateBeforeOf(words: readonly Word[], from: number): string | undefined {
  const of = [1, 2, 3].find((back) => wordAt(words, from - back).lower === "of");
  return of === undefined ? undefined : eventNouns.get(wordAt(words, from - of - 1).lemma);
}

/** What "remains at $5" or "stays" is all of it, unlike the "24 that remain"; of who was infected a later word says the fate. */
function stateIn(near: readonly Word[], verbal: boolean): string | undefined {
  let early: string | undefined;
  for (const [i, word] of near.entries()) {
    if (["PUNCT", "NUM", "CCONJ", "SCONJ"].includes(word.pos)) return early;
    if (word.lemma === "test" && near[i + 1]?.lower === "positive") return early ?? "infected";
    const state = states.get(word.lower) ?? states.get(word.lemma);
    const staying = verbal && state === "remaining" && word.lower !== "remaining";
    if (state === undefined || staying || (word.pos !== "VERB" && (verbal || word.pos === "PROPN"))) continue;
    if (verbal || state !== "infected" || i > 0) return state;
    early = state;
  }
  return early;
}
