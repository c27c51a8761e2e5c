/** Reads places in a ranking: "No. 3", "ranked 19", "a top 60", and whether an ordinal is one: "the third-largest". */
import { wordAt } from "../lexicon/wordat";
import { possessives } from "../lexicon/smallwords";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import type { Amount } from "./amount";
import { readNumeral } from "./numeral";
import { isPlural } from "./pieces";
import { unitAt } from "./unit";

/** The place that a plain number states: 3 in "No. 3", 19 in "ranked 19 in points", "at most" 60 in "was a top 60". */
export function readPlace(words: readonly Word[], at: number): Amount | undefined {
  const sign = isSign(words, at);
  const numeral = readNumeral(words, sign ? at + 1 : at);
  const whole = numeral !== undefined && numeral.scale === 1 && Number.isInteger(numeral.amount);
  if (!whole || numeral.form === "vague") return undefined;
  const place = placeOf({ from: at, to: numeral.to, amount: numeral.amount });
  if (sign) return place;
  if (unitAt(words, numeral.to) !== undefined) return undefined;
  if (isTop(words, at) && !isPlural(words, numeral.to) && numeral.amount > 1) return { ...place, hedge: "at most" };
  return isPlaced(words, at) && numeral.amount <= 500 && isEnd(words, numeral.to) ? place : undefined;
}

function placeOf({
  from,
  to,
  amount,
}: {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}): Amount {
  const numeral = { from, to, amount, step: 1, scale: 1, form: "words" as const };
  return { from, to, numeral, amount, step: 1, measure: "ordinal", unit: "rank" };
}

/** "No. 3", "number three", "#3", "the number three spot"; "the number 3" is a number. */
function isSign(words: readonly Word[], at: number): boolean {
  const { lower, text } = wordAt(words, at);
  if (lower === "no." || text === "#" || lower === "№") return true;
  return lower === "number" && (wordAt(words, at - 1).lower !== "the" || isSpot(words, at + 2));
}

const ranked: ReadonlySet<string> = new Set(["rank", "place", "peak", "chart"]);
const charts: ReadonlySet<string> = new Set(["chart", "billboard", "album", "song", "ranking"]);

const positions: ReadonlySet<string> = new Set(["ranking", "rank", "position"]);

/** "ranked 19 in points", "a ranking of 30", "peaked at 5 on the charts": the number behind a verb that ranks; a fever peaks at degrees. */
function isPlaced(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at - 1).lower === "of" && positions.has(wordAt(words, at - 2).lower)) return true;
  const back = ["at", "as"].includes(wordAt(words, at - 1).lower) ? at - 2 : at - 1;
  const { lemma, pos } = wordAt(words, back);
  if (!ranked.has(lemma) || pos !== "VERB") return false;
  return lemma !== "peak" || words.some((word) => charts.has(word.lemma));
}

/** Nothing is counted: "ranked 19 in points", "peaked at 5 on the chart", but not "placed 19 orders". */
function isEnd(words: readonly Word[], at: number): boolean {
  const { pos, lower } = wordAt(words, at);
  return ["PUNCT", "ADP", "CCONJ", "SCONJ", "VERB", "AUX"].includes(pos) || lower === "";
}

const into: ReadonlySet<string> = new Set("in into among within inside reach enter crack make be become a".split(" "));
const between: ReadonlySet<string> = new Set(["the", "its", "'s", "their", "his", "her"]);

/** "among the top ten", "reached the UK top 40"; "the top 10 countries" only names them. */
function isTop(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at - 1).lower !== "top") return false;
  const back = between.has(wordAt(words, at - 2).lower) ? at - 3 : at - 2;
  return into.has(wordAt(words, back).lower) || into.has(wordAt(words, back).lemma);
}

const ranking = wordSet("be become remain finish place rank come as mark celebrate score win");
const spots: ReadonlySet<string> = new Set(["place", "position", "spot", "rank"]);

/** True where the ordinal `from` to `to` is what is said: "was the 13th president"; "the second phase" only names. */
export function isRank(words: readonly Word[], from: number, to: number): boolean {
  const { pos, lower, lemma } = wordAt(words, from - 1);
  if (possessives.has(lower) || ranking.has(lemma) || isSuperlative(words, to)) return true;
  if (isSpot(words, to)) return !(lower === "the" && wordAt(words, from).lower === "first");
  return (pos === "DET" || pos === "PRON") && ranking.has(wordAt(words, from - 2).lemma);
}

/** True for "21st place", in which nothing is counted. */
export function isSpot(words: readonly Word[], at: number): boolean {
  return spots.has(wordAt(words, at).lemma);
}

/** "third-largest", "fifth busiest", "second most-watched". */
export function isSuperlative(words: readonly Word[], to: number): boolean {
  const { pos, lower } = wordAt(words, wordAt(words, to).text === "-" ? to + 1 : to);
  if (lower === "most" || lower === "least" || lower === "best" || lower === "worst") return true;
  return lower.length > 5 && lower.endsWith("est") && (pos === "ADJ" || pos === "ADV");
}
