/** Finds a figure that one text sets on the other side: "up 3%" and "down 3%", "0.7 points more", "0.7 points behind". */
import { wordAt } from "../../lexicon/wordat";
import { changes, changesBy } from "../../lexicon/hedges";
import { sidesOf, type Side } from "../../lexicon/measures";
import type { Claim, Quantity, Span, Word } from "../../model";
import { areEqual } from "../amounts/equal";
import type { Aligned } from "../pairs";
import { spanOfWord, wordFrom, type Statement } from "../statement";
import type { Contrary } from "./contrary";
import { boundOf, isNoBound } from "./bounds";
import { isAnyDenying } from "./group";
import { levelBehind } from "./levels";
import { isSide } from "./sided";
import { isOfOne } from "./samemove";

/** One contrary for each figure of the draft that a passage sets on the other side, and none on the draft's. */
export function opposedDirections(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  if (!statement) return [];
  return directionsIn(statement).flatMap((mine): readonly Contrary[] => {
    const met = passages.flatMap((aligned) =>
      directionsIn(aligned.alignment.source).flatMap((theirs) =>
        areEqual(mine.figure, theirs.figure) ? [{ aligned, theirs, way: wayOf(mine, theirs) }] : [],
      ),
    );
    if (met.some(({ way }) => way === "same")) return [];
    const found = met.find(({ aligned, theirs, way }) => way === "opposite" && isOfOne(aligned, mine, theirs));
    if (!found) return [];
    const { source } = found.aligned.alignment;
    return [{ draft: spanOf(statement, mine), source: spanOf(source, found.theirs), aligned: found.aligned }];
  });
}

/** A figure, the word that says on which side it lies, and the term that it is measured against, if one is named. */
export interface Direction {
  readonly claim: Claim;
  readonly figure: Quantity;
  readonly at: number;
  readonly sides: readonly Side[];
  readonly object: number;
}

const read = new WeakMap<Statement, readonly Direction[]>();

function directionsIn(statement: Statement): readonly Direction[] {
  const known = read.get(statement);
  if (known) return known;
  const { words } = statement.sentence;
  const isDenied = isAnyDenying(words.filter((_, i) => !isNoBound(words, i))) || words.some(isWithout);
  const found = isDenied ? [] : statement.claims.flatMap((claim) => directionOf(statement, claim));
  read.set(statement, found);
  return found;
}

function isWithout({ lower }: Word): boolean {
  return lower === "without";
}

function directionOf(statement: Statement, claim: Claim): readonly Direction[] {
  const { value } = claim;
  if (value.kind !== "figure" || claim.quoted) return [];
  const { words } = statement.sentence;
  const [from, to] = [wordFrom(statement.sentence, claim.span.start), wordFrom(statement.sentence, claim.span.end)];
  const told =
    sideBehind(words, to) ??
    changeOf(words, from, value) ??
    boundOf(words, from, value) ??
    levelOf(words, from) ??
    levelBehind(statement, claim);
  if (!told) return [];
  return [{ claim, figure: value, ...told, object: told.at >= to ? objectBehind(statement, told.at) : -1 }];
}

/** "fell by 3 %" of the draft's 3 %, from the start of its sentence; undefined where no word says which way it went. */
export function directedSpan(statement: Statement, claim: Claim): Span | undefined {
  const [found] = directionOf(statement, claim);
  return found && spanOf(statement, found);
}

/** The word and the figure where they stand side by side, else the word alone. */
function spanOf(statement: Statement, { at, claim: { span } }: Direction): Span {
  const { start, end } = spanOfWord(statement, at);
  const { start: from } = statement.sentence.span;
  const figure = { start: span.start - from, end: span.end - from };
  const isBeside = figure.start - end <= beside && start - figure.end <= beside;
  return isBeside ? { start: Math.min(start, figure.start), end: Math.max(end, figure.end) } : { start, end };
}

/** As many letters as "by", "points" or "more than" take up with their spaces may stand between. */
const beside = 11;

type Told = Pick<Direction, "at" | "sides">;

/** "0.7 points behind", "17 days earlier than", "3% up"; the thing that is counted may stand between. */
function sideBehind(words: readonly Word[], to: number): Told | undefined {
  for (let at = to; at <= to + 1; at++) {
    const { lower, pos } = wordAt(words, at);
    const sides = sidesOf(lower);
    if (sides.length > 0) return isSide(words, at) ? { at, sides } : undefined;
    if (pos !== "NOUN") return undefined;
  }
  return undefined;
}

const [byReach, farReach] = [7, 12];

/** "rose by 2.6%", "went up for the third year in a row, by 9 per cent". */
function changeOf(words: readonly Word[], from: number, { change, measure }: Quantity): Told | undefined {
  const sign = signs.get(wordAt(words, from - 1).lower);
  if (sign && wordAt(words, from - 2).pos !== "NUM") return changed(from - 1, sign);
  const isBy = wordAt(words, from - 1).lower === "by";
  const isLate = isBy && wordAt(words, from - 2).text === ",";
  if (!change && !(isLate && measure === "percent")) return undefined;
  const reach = Math.max(0, from - (isLate ? farReach : byReach));
  for (let at = from - 1; at >= reach; at--) {
    if (wordAt(words, at).pos === "PUNCT" && at !== from - 2) return undefined;
    const way = moveAt(words[at], isBy);
    if (way !== undefined) return change === undefined || change === way ? changed(at, way) : undefined;
  }
  return change && signed(words, from, change);
}

/** "a result of -6%": the sign is a part of the figure. */
function signed(words: readonly Word[], from: number, change: "up" | "down"): Told | undefined {
  return signs.has(wordAt(words, from).lower) ? changed(from, change) : undefined;
}

function changed(at: number, way: "up" | "down"): Told {
  return { at, sides: [{ scale: "amount", way }] };
}

/** "were minus 6%". */
const signs: ReadonlyMap<string, "up" | "down"> = new Map([
  ["minus", "down"],
  ["-", "down"],
  ["−", "down"],
  ["plus", "up"],
  ["+", "up"],
]);

function moveAt(word: Word | undefined, isBy = false): "up" | "down" | undefined {
  const { lower = "", lemma = "" } = word ?? {};
  return changes.get(lemma) ?? changes.get(lower) ?? (isBy ? changesBy.get(lemma) : undefined);
}

/** "went up to 431", "fell from 512 to 431": not how far, but where to. */
function levelOf(words: readonly Word[], from: number): Told | undefined {
  if (wordAt(words, from - 1).lower !== "to") return undefined;
  for (let at = from - 2; at >= Math.max(0, from - byReach); at--) {
    if (wordAt(words, at).pos === "PUNCT" || wordAt(words, at).lower === "and") return undefined;
    const way = moveAt(words[at]) ?? spans.get(wordAt(words, at).lemma);
    if (way !== undefined) return { at, sides: [{ scale: "level", way }] };
  }
  return undefined;
}

/** Said of where something goes to, whatever is good: "narrowed to 4.7 cents". */
const spans: ReadonlyMap<string, "up" | "down"> = new Map([
  ["raise", "up"],
  ["widen", "up"],
  ["narrow", "down"],
]);

const objectReach = 5;

/** The first noun behind "than", "of" and the like. */
function objectBehind({ sentence: { words }, terms }: Statement, at: number): number {
  const stop = words.findIndex(
    ({ pos, lower }, i) => i > at && (pos === "PUNCT" || lower === "and" || lower === "but"),
  );
  const to = Math.min(at + objectReach, stop < 0 ? words.length : stop);
  return terms.findIndex(
    ({ word, pos, value }) =>
      word > at &&
      word <= to &&
      !value &&
      (pos === "PROPN" || (pos === "NOUN" && wordAt(words, word + 1).pos !== "NOUN")),
  );
}

type Way = "same" | "opposite" | undefined;

function wayOf(mine: Direction, theirs: Direction): Way {
  const isPlain = mine.figure.measure !== "duration" && mine.figure.measure !== "length";
  const own = units.get(mine.figure.measure);
  const scaleOf = ({ scale }: Side): string => (scale === own || (scale === "order" && isPlain) ? "amount" : scale);
  const both = mine.sides.flatMap((side) =>
    theirs.sides.flatMap((other) => (scaleOf(side) === scaleOf(other) ? [side.way === other.way] : [])),
  );
  return both.length === 0 ? undefined : both.includes(true) ? "same" : "opposite";
}

/** Scales that measure what a figure is: four degrees warmer are four degrees more. */
const units: ReadonlyMap<string, string> = new Map([
  ["temperature", "heat"],
  ["money", "price"],
]);
