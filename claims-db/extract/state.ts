/** Finds what became of the counted: whether "33 people" were killed, freed or infected. */
import { wordAt } from "../lexicon/wordat";
import { states } from "../lexicon/nouns";
import type { Word } from "../model";

/**
 * The state of what is counted by the phrase `from` to `to`: "killed" in "killed 33 people", "alive" in "24 believed to
 * be alive"; none in "33 people spoke".
 */
export function readState(words: readonly Word[], from: number, to: number): string | undefined {
  return (
    stateBeforeOf(words, from) ??
    stateIn(words.slice(Math.max(0, from - 4), Math.max(0, from)).reverse(), true) ??
    stateIn(words.slice(to, to + 9), false) ??
    stateIn(behindAside(words, to), false)
  );
}

/** What goes on behind an aside: "were killed" of "Ten people, six of them tourists, were killed". */
function behindAside(words: readonly Word[], to: number): readonly Word[] {
  if (wordAt(words, to).text !== ",") return [];
  const end = words.findIndex(({ text }, i) => i > to && i <= to + longestAside && text === ",");
  return end >= 0 && wordAt(words, end + 1).pos === "AUX" ? words.slice(end + 1, end + 5) : [];
}

const longestAside = 12;

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

/** The state that words near the counted tell, in the order given; of who was infected a later word says the fate. */
function stateIn(near: readonly Word[], verbal: boolean): string | undefined {
  let early: string | undefined;
  for (const [i, word] of near.entries()) {
    if (isEnd(word, near[i - 1], verbal)) return early;
    if (word.lemma === "test" && wordAt(near, i + 1).lower === "positive") return early ?? "infected";
    if (!verbal && isLoss(word, near[i + 2])) return "killed";
    const state = isNotion(word, near[i - 1]) ? undefined : stateOf(word, verbal);
    if (state === undefined) continue;
    if (verbal || state !== "infected" || i > 0) return state;
    early = state;
  }
  return early;
}

/** "lost their lives". */
function isLoss({ lemma }: Word, object: Word | undefined): boolean {
  return lemma === "lose" && object?.lemma === "life";
}

function isEnd(word: Word, before: Word | undefined, verbal: boolean): boolean {
  return clauseEnds.has(word.pos) || (!verbal && (turns.has(word.lower) || isOfOther(word, before)));
}

/** "people through a drought that has killed": what follows befell, or did, the noun beside it. */
function isOfOther({ lower }: Word, before: Word | undefined): boolean {
  return (lower === "that" || lower === "which") && before?.pos === "NOUN";
}

/** "were in favour of assisted dying": what is spoken of, and not what befell them. */
function isNotion({ lower }: Word, before: Word | undefined): boolean {
  return lower === "dying" && before?.pos !== "AUX";
}

/** "was turned away by six hospitals before she died": what came later befell another one. */
const turns: ReadonlySet<string> = new Set(["before", "after", "until", "when"]);

const clauseEnds: ReadonlySet<string> = new Set(["PUNCT", "NUM", "CCONJ", "SCONJ"]);

/** What "remains at $5" or "stays" is all of it, unlike the "24 that remain"; before the number only a verb tells a state. */
function stateOf({ lower, lemma, pos }: Word, verbal: boolean): string | undefined {
  const state = states.get(lower) ?? states.get(lemma);
  if (verbal && state === "remaining" && lower !== "remaining") return undefined;
  return pos === "VERB" || (!verbal && pos !== "PROPN") ? state : undefined;
}
