/** Reads whether a number says that something went up or down. */
import { wordAt } from "../lexicon/wordat";
import { changes, changesBy } from "../lexicon/hedges";
import { articles, possessives } from "../lexicon/smallwords";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";

/** The direction that verbs and nouns nearby give: "rose 20 %" is "up", "a decline of 4 %" is "down"; "rose to 5 %" has none. */
export function readChange(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): "up" | "down" | undefined {
  if (isAdded(words, from, to)) return "up";
  return (isLed(words, from) ? undefined : changeBefore(words, from)) ?? changeAfter(words, to);
}

/** "Revenue: $184 million, plus 38%", "like for like: plus 4.1%". */
function isAdded(words: readonly Word[], from: number, to: number): boolean {
  if (wordAt(words, from - 1).lower !== "plus" || wordAt(words, to - 1).text !== "%") return false;
  const before = words[from - 2];
  return before === undefined || before.pos === "PUNCT" || before.lemma === "be";
}

/** "gained an 81 % rating", "cut a 10 % tariff": an article makes the number a level of what follows. */
function isLed(words: readonly Word[], from: number): boolean {
  return articles.has(wordAt(words, from - 1).lower);
}

function changeBefore(words: readonly Word[], from: number): "up" | "down" | undefined {
  const isBy = wordAt(words, from - 1).lower === "by";
  const reach = isBy ? 6 : 3;
  const aside = isBy && wordAt(words, from - 2).text === "," && !isMost(words, from - 3) ? from - 2 : -1;
  for (let at = from - 1; at >= from - reach; at--) {
    if (at === aside) continue;
    if (isEnd(words, at, isBy)) return undefined;
    const isOther = isNamed(wordAt(words, at)) || isAmount(words, at) || isDoing(words, at, from);
    const change = isOther ? undefined : directionOf(wordAt(words, at), isBy);
    if (change !== undefined) return isAttribute(words, at) || isRaised(words, at, from) ? undefined : change;
  }
  return undefined;
}

/** Where what goes before tells nothing of the number: "rose to 5 %", "a contract worth $3 million". */
function isEnd(words: readonly Word[], at: number, isBy: boolean): boolean {
  const { lower, lemma, pos } = wordAt(words, at);
  const isThing = pos === "NOUN" && (lemma === "contract" || (lemma === "advance" && !isShare(words, at + 2)));
  return reached.has(lower) || pos === "PUNCT" || pos === "NUM" || isThing || isWhole(words, at, isBy);
}

function directionOf({ lower, lemma }: Word, isBy: boolean): "up" | "down" | undefined {
  return changes.get(lemma) ?? changes.get(lower) ?? (isBy ? changesBy.get(lemma) : undefined);
}

/** "Lower Norby won £9,000". */
function isNamed({ pos, text, lower }: Word): boolean {
  return pos === "PROPN" && text !== lower;
}

/** "Spending reductions bring $5 million": the number is of what the change does, and not how large it is, as in "reductions totalled $5 million". */
function isDoing(words: readonly Word[], at: number, from: number): boolean {
  if (wordAt(words, at).pos !== "NOUN") return false;
  return words.slice(at + 1, from).some(({ pos, lemma }) => pos === "VERB" && !amounting.has(lemma));
}

const amounting = wordSet("be total average amount come equal reach exceed measure represent stand");

/** "ran up bills of 9,000 francs", "wrote down 9 million": what came together, and what was struck off. */
function isAmount(words: readonly Word[], at: number): boolean {
  const [{ lemma }, { lower }] = [wordAt(words, at - 1), wordAt(words, at)];
  const next = wordAt(words, at + 1);
  if (lemma === "run" && lower === "up") return next.pos === "NOUN" || next.pos === "ADJ";
  return lemma === "write" && lower === "down";
}

/** "Valves rose most, by 9 %": one of several, which are told apart. */
function isMost(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).lower === "most" || wordAt(words, at).lower === "least";
}

/** "The lost satellites weighed 214 kilograms", "the fallen tree": which one it is, and no change. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const isParticiple = /(?:ed|en|lost)$/.test(wordAt(words, at).lower) && which.has(wordAt(words, at - 1).lower);
  return isParticiple && /^(?:NOUN|ADJ|VERB)$/.test(wordAt(words, at + 1).pos);
}

const which: ReadonlySet<string> = new Set([...articles, ...possessives, "the", "these", "those"]);

/** "make up 38 % of the costs": that is what they are; "put up $460,000" pays it. */
function isWhole(words: readonly Word[], at: number, isBy: boolean): boolean {
  const { lemma } = wordAt(words, at - 1);
  return wordAt(words, at).lower === "up" && (making.has(lemma) || (paying.has(lemma) && !isBy));
}

const making = wordSet("make take eat end");

/** Verbs that mean something else with "up" than that an amount grew, but for "put up prices by 3 %". */
const paying = wordSet("put give set use rack swallow snap offer stump cough");

/** "Crops are grown by nineteen farms", "the timber lost was worth 6 billion": what somebody did, and what there was. */
function isRaised(words: readonly Word[], at: number, from: number): boolean {
  const { lower } = wordAt(words, at);
  if (lower === "grown") return wordAt(words, at - 1).lemma === "be" && !isShare(words, from);
  return lower === "lost" && wordAt(words, at + 1).lemma === "be";
}

/** "by 5 %", "by 2.3 points". */
function isShare(words: readonly Word[], from: number): boolean {
  return [1, 2].some((on) => /^(?:%|per|percent|percentage|points?|times)$/.test(wordAt(words, from + on).lower));
}

/** Words after which a number is a level, not a change: "rose to 5 %". */
const reached: ReadonlySet<string> = new Set(["to", "at", "from"]);

/** "a 3 % drop", "5 % higher", "17 % down on the year before". */
function changeAfter(words: readonly Word[], to: number): "up" | "down" | undefined {
  const beside = wordAt(words, to).lower;
  if (isShareEnd(words, to)) return distances.get(beside);
  if ((beside === "up" || beside === "down") && bases.has(wordAt(words, to + 1).lower)) return beside;
  for (let at = to; at < to + 3; at++) {
    const { lower, lemma, pos } = wordAt(words, at);
    if (pos === "VERB" || pos === "ADP") return undefined;
    const change = changes.get(lemma) ?? comparative.get(lower);
    if (change !== undefined) return change;
    if (pos !== "ADJ" && pos !== "NOUN") return undefined;
  }
  return undefined;
}

/** "Sales were 9 million, 13.2% more.": more than before, where a share and the clause end so. */
function isShareEnd(words: readonly Word[], to: number): boolean {
  const next = wordAt(words, to + 1);
  const isEnd = words[to + 1] === undefined || (next.pos === "PUNCT" && next.text !== "-") || next.lower === "in";
  return isEnd && wordAt(words, to - 1).text === "%" && distances.has(wordAt(words, to).lower);
}

/** "a third more than a year ago", "13 points fewer than in 2023": more or less than before; than another is no change. */
export function readDistance(words: readonly Word[], to: number): "up" | "down" | undefined {
  const isTime = words
    .slice(to + 2, to + 7)
    .some(({ lemma, lower }) => times.has(lemma) || /^(?:19|20)\d\d$/.test(lower));
  return wordAt(words, to + 1).lower === "than" && isTime ? distances.get(wordAt(words, to).lower) : undefined;
}

const times = wordSet("year month quarter week day decade period season before earlier previously ago last previous");

/** What leads to that from which something went up or down. */
const bases: ReadonlySet<string> = new Set(["on", "from", "compared", "against"]);

const comparative: ReadonlyMap<string, "up" | "down"> = new Map([
  ["higher", "up"],
  ["lower", "down"],
]);

const distances: ReadonlyMap<string, "up" | "down"> = new Map([
  ...comparative,
  ["more", "up"],
  ["less", "down"],
  ["fewer", "down"],
]);
