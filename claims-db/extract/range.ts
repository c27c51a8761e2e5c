/** Joins two amounts that are one figure: ranges ("24 to 30"), scores ("4-1", "6.65/10") and ratios ("one in 12"). */
import { wordAt } from "../lexicon/wordat";
import { changes } from "../lexicon/hedges";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { readAmount, type Amount } from "./amount";
import { withSmaller } from "./compound";
import { isGlued } from "./pieces";
import { areOfOneSize } from "./size";

/** An amount, or two of them that the wording makes one. */
export interface Joined extends Amount {
  /** True for "24 to 30": the text allows everything between. */
  readonly range?: boolean;
}

interface Pair {
  readonly words: readonly Word[];
  readonly first: Amount;
  readonly second: Amount;
  /** The words between the two: "-", "to", "out of". */
  readonly link: string;
}

const joins: readonly ((pair: Pair) => Joined | undefined)[] = [asRating, asRatio, asResult, asRange];

/** The amount with what belongs to it after it: "4-1" is a score of 4 with `upper` 1, "24 to 30" a range. */
export function joinAmounts(words: readonly Word[], alone: Amount): Joined {
  const first = withSmaller(words, alone);
  if (first.numeral.form === "vague" || first.numeral.form === "fraction") return first;
  const link = linkAfter(words, first.to);
  const second = link === undefined ? undefined : readAmount(words, first.to + link.split(" ").length);
  if (link === undefined || second === undefined) return first;
  for (const join of joins) {
    const joined = join({ words, first, second, link });
    if (joined !== undefined) return joined;
  }
  return borrow(first, second, link);
}

/** "from 4.8 to 4.7 percent", "5 and 7 per cent", "from 4.8 to 5.1 billion": no range, but one unit and one scale for both. */
function borrow(first: Amount, second: Amount, link: string): Amount {
  if (first.unit !== undefined || first.measure !== "count" || !["to", "and", "or"].includes(link)) return first;
  const isMoved = link === "to" && second.measure === "money" && second.per === undefined;
  const isUnit = second.unit !== undefined && second.measure !== "money" && second.measure !== "age";
  const scaled = link === "to" ? scaledAs(first, second) : first;
  return isUnit || isMoved ? { ...scaled, measure: second.measure, unit: second.unit } : scaled;
}

/** 4.8 billion before "to 5.1 billion"; 900 before "to 1.2 million" is 900. */
function scaledAs(first: Amount, { amount, numeral: { scale } }: Amount): Amount {
  if (first.numeral.scale !== 1 || scale < 1e6) return first;
  const by = first.amount * scale;
  return areOfOneSize(by, amount) ? { ...first, amount: by, step: first.step * scale } : first;
}

const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "−"]);
const links: ReadonlySet<string> = new Set(["to", "and", "or", "in", "of", ",", "/"]);

function linkAfter(words: readonly Word[], at: number): string | undefined {
  const { lower } = wordAt(words, at);
  if (dashes.has(lower)) return "-";
  if (lower === "out" && wordAt(words, at + 1).lower === "of") return "out of";
  return links.has(lower) ? lower : undefined;
}

const ratings: ReadonlySet<number> = new Set([4, 5, 6, 10, 20, 100]);
const rated = wordSet("score rating rate grade mark star rank average");

/** "6.65/10"; "61 out of 100" where the sentence speaks of scores. */
function asRating({ words, first, second, link }: Pair): Joined | undefined {
  const plain = first.measure === "count" && second.measure === "count" && first.amount <= second.amount;
  if (!plain || !ratings.has(second.amount)) return undefined;
  const slashed = link === "/" && isGlued(words, first.to) && wordAt(words, second.to).text !== "/";
  const spoken = link === "out of" && words.some((word) => rated.has(word.lemma));
  if (!slashed && !spoken) return undefined;
  return { ...first, to: second.to, upper: second.amount, measure: "score", unit: "rating" };
}

/** "one in 12", "8 out of 10", "three of five"; "33 in 2019" and "five in six months" are none. */
function asRatio({ words, first, second, link }: Pair): Joined | undefined {
  const plain = first.measure === "count" && second.measure === "count" && second.numeral.scale <= 1000;
  if (!plain || first.amount >= second.amount || first.amount <= 0) return undefined;
  if (ratioLinks.get(link)?.(first.amount, second.amount) !== true) return undefined;
  if (link === "in" && wordAt(words, second.to).pos === "ADJ" && first.amount > 3) return undefined;
  const amount = first.amount / second.amount;
  return { ...first, to: second.to, amount, step: Math.min(0.02, amount / 5), measure: "ratio" };
}

const wholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000]);

/** Which numbers make a ratio with which words: one in any number, few in a round number. */
const ratioLinks: ReadonlyMap<string, (part: number, whole: number) => boolean> = new Map([
  ["in", (part: number, whole: number) => (part === 1 ? !isYearLike(whole) : part <= 10 && wholes.has(whole))],
  ["of", (_part: number, whole: number) => wholes.has(whole) && whole % 5 === 0],
  ["out of", (_part: number, whole: number) => wholes.has(whole)],
]);

function isYearLike(amount: number): boolean {
  return amount > 1000 && amount <= 2100;
}

const contests = wordSet(`
  win beat defeat finish lose lead draw score victory loss tie triumph trail down up vote final thrash result ruling decision
  margin`);

/** "4-1", "37–17", "a 52 to 48 vote": results are no ranges. */
function asResult(pair: Pair): Joined | undefined {
  const { first, second, link } = pair;
  if (!isGoals(first) || !isGoals(second) || first.amount > 999) return undefined;
  const isDashed = isHyphened(pair);
  if (!isDashed && (link !== "to" || wordAt(pair.words, first.from - 1).lower === "from")) return undefined;
  const isTold = isContest(pair);
  const isFalling = first.amount >= second.amount && (isDashed || isTold);
  const isResult = isFalling || (isDashed && (isTold || isLoose(pair)));
  return isResult ? { ...first, to: second.to, upper: second.amount, measure: "score", unit: "result" } : undefined;
}

function isGoals({ measure, amount }: Amount): boolean {
  return measure === "count" && Number.isInteger(amount);
}

function isHyphened({ words, first, link }: Pair): boolean {
  return link === "-" && isGlued(words, first.to) && isGlued(words, first.to + 1);
}

/** Words of a match or a vote stand beside the numbers. */
function isContest({ words, first, second }: Pair): boolean {
  return near(words, first.from - 4, first.from) || near(words, second.to, second.to + 3);
}

/** "2-3." and "0-16" count nothing that follows. */
function isLoose({ words, first, second }: Pair): boolean {
  const { pos } = wordAt(words, second.to);
  const isSmall = first.amount === 0 || (first.amount <= 9 && second.amount <= 9);
  return isSmall && pos !== "NOUN" && pos !== "ADJ";
}

function near(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(Math.max(0, from), to).some((word) => contests.has(word.lemma));
}

/** "24 to 30", "between $62 and $68", "three or four", "12, 13 months", "$1.5-2bn", "5% to 10%". */
function asRange(pair: Pair): Joined | undefined {
  const { first } = pair;
  const second = first.measure === "money" ? lend(first, pair.second) : pair.second;
  const lower = inherit(first, second);
  const ends: Pair = { ...pair, second };
  if (!isRising(lower, second) || rangeLinks.get(pair.link)?.(ends, lower) !== true) return undefined;
  const step = Math.min(lower.step, second.step);
  return { ...second, from: first.from, amount: lower.amount, upper: second.amount, step, range: true };
}

/** The second of two amounts of one kind is the larger. */
function isRising(lower: Amount, upper: Amount): boolean {
  const same = lower.measure === upper.measure && lower.unit === upper.unit && lower.sign === upper.sign;
  return same && lower.amount < upper.amount;
}

type RangeTest = (ends: Pair, lower: Amount) => boolean;

/** Where two amounts with such a word between them are the ends of a range; takes the lower end in the upper one's unit. */
const rangeLinks: ReadonlyMap<string, RangeTest> = new Map<string, RangeTest>([
  ["-", () => true],
  ["to", ({ words, first, second }) => !isMovement(words, first.from) && !isStepAndLevel(words, first, second)],
  ["and", ({ words, first }) => isBetween(words, first.from)],
  ["or", (ends, lower) => isNext(ends, lower, 1000)],
  [",", (ends, lower) => isNext(ends, lower, 30)],
]);

/** "three or four": two numbers that follow each other and count the same. */
function isNext({ words, second }: Pair, lower: Amount, most: number): boolean {
  return second.amount === lower.amount + 1 && second.amount <= most && isCounted(words, second);
}

/** The first of two takes unit, currency and scale of the second: "$1.5-2bn", "1.5-2 million", "15 to 22 miles". */
function inherit(first: Amount, second: Amount): Amount {
  if (first.unit === "metre" && second.unit === undefined && second.numeral.scale === 1e6) {
    return { ...first, measure: "count", unit: undefined, amount: first.amount * 1e6, step: first.step * 1e6 };
  }
  const bare = first.unit === undefined || (first.unit === second.unit && second.numeral.scale > 1);
  if (!bare) return first;
  const scaled = first.numeral.scale === 1 && second.numeral.scale >= 1000 && first.amount < 1000;
  const by = scaled ? second.numeral.scale : 1;
  const { measure, unit } = second;
  return { ...first, measure, unit, amount: first.amount * by, step: first.step * by };
}

/** The second of two takes the currency of the first: "$10 to 15 billion". */
function lend(first: Amount, second: Amount): Amount {
  return second.measure === "count" ? { ...second, measure: first.measure, unit: first.unit } : second;
}

function isBetween(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((back) => wordAt(words, at - back).lower === "between");
}

/** "rose from 5 to 7" names two values, not a range. */
function isMovement(words: readonly Word[], at: number): boolean {
  return wordAt(words, at - 1).lower === "from" && isMoved(words, at);
}

/** "fell by $3 million to $21 million": how far, and where to; "by 5 to 7 percent" is a range. */
function isStepAndLevel(words: readonly Word[], first: Amount, second: Amount): boolean {
  const times = second.amount / first.amount;
  const isWhole = first.unit !== undefined && second.unit !== undefined && times >= 2;
  const isCount = first.unit === undefined && second.unit === undefined && times >= 5;
  return (isWhole || isCount) && wordAt(words, first.from - 1).lower === "by" && isMoved(words, first.from);
}

function isMoved(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 10), at - 1);
  const before = near.slice(near.findLastIndex(({ pos }) => pos === "PUNCT") + 1);
  return before.some((word) => changes.has(word.lemma) || changes.has(word.lower) || moves.has(word.lemma));
}

const moves = wordSet("go change slow improve revise move upgrade downgrade double raise expand");

function isCounted(words: readonly Word[], second: Amount): boolean {
  const next = wordAt(words, second.to);
  return second.unit !== undefined || next.pos === "NOUN" || next.pos === "ADJ";
}
