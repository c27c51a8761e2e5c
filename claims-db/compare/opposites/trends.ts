/** Finds what a draft says is more or less than before, where a source's two values or its own words say the other. */
import { wordAt } from "../../lexicon/wordat";
import { changes } from "../../lexicon/hedges";
import { sidesOf, type Side } from "../../lexicon/measures";
import type { Claim, Quantity, Span, Word } from "../../model";
import { isMet } from "../align";
import type { Aligned } from "../pairs";
import { isWordIn, spanOfWord, wordFrom, type Statement, type Term } from "../statement";
import type { Contrary } from "./contrary";
import { isAnyDenying } from "./group";
import { counting } from "./phrases";
import { isOnlySupposed } from "./told";

/** "fewer than in 2022" against "14; in 2022 there had been nine", "longer than a year earlier" against "7.9 months, down from 9.3". */
export function opposedTrends(passages: readonly Aligned[]): readonly Contrary[] {
  const statement = passages[0]?.alignment.draft;
  const [mine, ...more] = statement ? comparedIn(statement) : [];
  if (!statement || !mine || more.length > 0) return [];
  const years = yearsIn(statement);
  const sides = passages.flatMap((aligned) => {
    if (!isOfOne(aligned, mine)) return [];
    const { source } = aligned.alignment;
    return [...comparedIn(source), ...movedIn(source, years)].flatMap((theirs) => {
      const isSame = wayOf(mine, theirs);
      return isSame === undefined ? [] : [{ aligned, theirs, isSame }];
    });
  });
  const [found] = sides;
  if (!found || sides.some(({ isSame }) => isSame)) return [];
  const { source } = found.aligned.alignment;
  return [
    {
      draft: spanOfWord(statement, mine.at),
      source: found.theirs.span ?? spanOfWord(source, found.theirs.at),
      aligned: found.aligned,
    },
  ];
}

/** What the draft's clause speaks of stands in the passage, all but one thing that stands around it. */
function isOfOne(aligned: Aligned, { clause: [from, to], at }: Trend): boolean {
  if (isOnlySupposed(aligned)) return false;
  const { alignment, around } = aligned;
  const { draft } = alignment;
  const named = draft.terms.flatMap((term, i) =>
    term.word >= from && term.word < to && term.word !== at && isNaming(draft, term) ? [{ term, i }] : [],
  );
  const open = named.filter(({ i }) => !isMet(alignment, i));
  if (open.some(({ term }) => term.value || (term.pos === "PROPN" && !term.keys.some(around)))) return false;
  const met = named.length - open.length;
  return open.length === 0 ? met > 0 : met > 1 && open.length === 1;
}

/** Nouns, names and dates, but for those that only say how many, or when: "the number of", "the preceding year". */
function isNaming({ sentence, claims }: Statement, { word, lemma, pos, value }: Term): boolean {
  if (value) return claims.some((claim) => isFixed(claim) && isWordIn(sentence, word, claim.span));
  return naming.has(pos) && !times.has(lemma) && !counting.has(lemma);
}

/** "June", "Friday"; "ten years ago" may be told as "a decade ago". */
function isFixed({ value }: Claim): boolean {
  return value.kind === "date" && (value.year ?? value.month ?? value.day ?? value.weekday) !== undefined;
}

const naming = new Set(["NOUN", "PROPN"]);

/** Which way something went from one time to another, and the word or figure that says so. */
interface Trend {
  readonly at: number;
  /** The words of its clause, half-open. */
  readonly clause: readonly [from: number, to: number];
  readonly sides: readonly Side[];
  /** The figure that went there, where only the values say which way. */
  readonly figure?: Quantity;
  /** Both values, where they stand near each other. */
  readonly span?: Span;
}

function wayOf(mine: Trend, theirs: Trend): boolean | undefined {
  const both = mine.sides.flatMap((side) =>
    theirs.sides.flatMap((other) => (isOnScale(side, other, theirs.figure) ? [side.way === other.way] : [])),
  );
  return both.length === 0 ? undefined : both.includes(true);
}

/** "longer" is said of a time, "dearer" of a price; "more" of any value. */
function isOnScale({ scale }: Side, other: Side, figure: Quantity | undefined): boolean {
  if (!figure) return scale === other.scale;
  if (scale === "length") return figure.measure === "duration" || figure.measure === "length";
  return scale === "amount" || (scale === "price" && figure.measure === "money");
}

const [thanReach, timeReach] = [6, 6];

const times = new Set(
  "year years month months week weeks quarter season decade before earlier ago previous preceding previously last yesterday".split(
    " ",
  ),
);

/** "more hours than in the preceding year", "four times as often as ten years ago"; none where a "not" may turn it. */
function comparedIn(statement: Statement): readonly Trend[] {
  const { words } = statement.sentence;
  if (isAnyDenying(words)) return [];
  return words.flatMap(({ lower, lemma }, at): readonly Trend[] => {
    if (isSince(statement, at))
      return [{ at, sides: [{ scale: "amount", way: changes.get(lemma) ?? "up" }], clause: clauseAt(words, at) }];
    if (isTimes(words, at))
      return isOfTime(statement, at + 3) ? [{ at, sides: timesSides, clause: clauseAt(words, at) }] : [];
    const sides = sidesOf(lower).filter(({ scale }) => scales.has(scale));
    if (sides.length === 0) return [];
    const than = words.findIndex((word, i) => i > at && i <= at + thanReach && word.lower === "than");
    if (than < 0 || words.slice(at, than).some(({ pos }) => pos === "PUNCT")) return [];
    return isOfTime(statement, than) && !isBound(words, at, than) ? [{ at, sides, clause: clauseAt(words, at) }] : [];
  });
}

/** From the start of the sentence, or from a word that parts clauses, to the next mark behind a place. */
function clauseAt(words: readonly Word[], at: number): readonly [number, number] {
  const from = words.findLastIndex(({ text, lower }, i) => i < at && (text === ";" || parting.has(lower)));
  const to = words.findIndex(({ pos }, i) => i > at && pos === "PUNCT");
  return [from + 1, to < 0 ? words.length : to];
}

const parting = new Set(["and", "but", "while", "whereas", "although", "because"]);

const scales = new Set(["amount", "length", "price"]);

/** More, and of what is counted in time as well. */
const timesSides: readonly Side[] = [{ scale: "amount", way: "up" }];

/** "have fallen since 2006". */
function isSince({ sentence: { words } }: Statement, at: number): boolean {
  const { pos, lemma = "" } = words[at] ?? {};
  if (pos !== "VERB" || !changes.has(lemma)) return false;
  const since = words.findIndex(({ lower }, i) => i > at && i <= at + thanReach && lower === "since");
  return since > 0 && /^(?:19|20)\d\d$/.test(wordAt(words, since + 1).text);
}

/** "four times as often as". */
function isTimes(words: readonly Word[], at: number): boolean {
  const [times, as] = [words[at]?.lower, words[at + 1]?.lower];
  const isMore = times === "twice" || (times === "times" && wordAt(words, at - 1).pos === "NUM");
  return isMore && as === "as" && wordAt(words, at + 3).lower === "as";
}

/** A time or a date stands behind "than". */
function isOfTime({ sentence, claims }: Statement, than: number): boolean {
  const { words, span } = sentence;
  const stop = words.findIndex(({ pos }, i) => i > than && pos === "PUNCT");
  const to = Math.min(than + timeReach, stop < 0 ? words.length : stop);
  const [start, end] = [words[than]?.end ?? 0, words[to - 1]?.end ?? 0];
  if (words.slice(than + 1, to).some(({ lower }) => times.has(lower))) return true;
  return claims.some(
    (claim) => claim.kind === "date" && claim.span.start - span.start > start && claim.span.end - span.start <= end,
  );
}

/** "more than a year earlier" says how long before, "more than twice as much as in 2006" how many times. */
function isBound(words: readonly Word[], at: number, than: number): boolean {
  const next = words[than + 1];
  return than === at + 1 && (next?.pos === "NUM" || bounded.has(next?.lower ?? ""));
}

const bounded = new Set(["a", "an", "half", "twice", "double", "triple"]);

const comparing = new Set(["compared", "against", "versus", "from"]);

/** "7.9 months, compared with 9.3 months", "$1,420, down from $1,850 in June", "14; in 2022 there had been nine". */
function movedIn(statement: Statement, years: ReadonlySet<number>): readonly Trend[] {
  const figures = statement.claims.flatMap((claim) => (claim.value.kind === "figure" && !claim.quoted ? [claim] : []));
  return figures.flatMap((later): readonly Trend[] => {
    const before = figures.filter((one) => one !== later && areAlike(one.value, later.value));
    if (before.length !== 1) return [];
    const [earlier] = before;
    return earlier && isFormer(statement, earlier, years) && !isFormer(statement, later, years)
      ? trendOf(statement, later, earlier)
      : [];
  });
}

function trendOf(statement: Statement, later: Claim, earlier: Claim): readonly Trend[] {
  const [now, then] = [later.value, earlier.value];
  if (now.kind !== "figure" || then.kind !== "figure" || now.amount === then.amount) return [];
  if (now.change !== undefined || then.change !== undefined || now.upper !== undefined || then.upper !== undefined)
    return [];
  const at = wordFrom(statement.sentence, later.span.start);
  const sides = [{ scale: "amount", way: now.amount > then.amount ? "up" : "down" } as const];
  return [
    {
      at,
      sides,
      figure: now,
      clause: [0, statement.sentence.words.length],
      ...bothOf(statement, [later.span, earlier.span]),
    },
  ];
}

/** So many letters are shown at most. */
const longest = 60;

function bothOf({ sentence: { span } }: Statement, [one, other]: readonly [Span, Span]): Pick<Trend, "span"> {
  const [start, end] = [Math.min(one.start, other.start) - span.start, Math.max(one.end, other.end) - span.start];
  return end - start <= longest ? { span: { start, end } } : {};
}

/** A value of before: behind "compared with", "down from", or with a year of the draft that no other value has. */
function isFormer(statement: Statement, { span }: Claim, years: ReadonlySet<number>): boolean {
  const { words } = statement.sentence;
  const [from, to] = [wordFrom(statement.sentence, span.start), wordFrom(statement.sentence, span.end)];
  const isWith = wordAt(words, from - 1).lower === "with" || wordAt(words, from - 1).lower === "to";
  const lead = wordAt(words, isWith ? from - 2 : from - 1).lower;
  if (comparing.has(lead)) return lead !== "from" || changes.has(wordAt(words, from - 2).lower);
  return yearsBeside(statement, from, to).some((year) => years.has(year));
}

const yearReach = 6;

/** The years in the same clause as a figure. */
function yearsBeside(statement: Statement, from: number, to: number): readonly number[] {
  const { words, span } = statement.sentence;
  const isStop = ({ pos, lower }: Word): boolean => pos === "PUNCT" || lower === "and";
  const left = words.findLastIndex((word, i) => i < from && isStop(word)) + 1;
  const right = words.findIndex((word, i) => i >= to && isStop(word));
  const first = words[Math.max(left, from - yearReach)]?.start ?? 0;
  const last = words[Math.min((right < 0 ? words.length : right) - 1, to + yearReach)]?.end ?? 0;
  return statement.claims.flatMap(({ value, span: { start, end } }) => {
    const isInside = start - span.start >= first && end - span.start <= last;
    return isInside && value.kind === "date" && value.year !== undefined ? [value.year] : [];
  });
}

function yearsIn({ claims }: Statement): ReadonlySet<number> {
  return new Set(
    claims.flatMap(({ value }) => (value.kind === "date" && value.year !== undefined ? [value.year] : [])),
  );
}

/** Two values of one thing in one unit. */
function areAlike(a: Claim["value"], b: Claim["value"]): boolean {
  if (a.kind !== "figure" || b.kind !== "figure" || a.measure === "score" || a.measure === "ordinal") return false;
  if ((a.unit ?? a.counted[0]) === (b.unit ?? b.counted[0]) && a.unit !== b.unit) return true;
  if (a.unit !== b.unit || a.measure !== b.measure) return false;
  const isNamed = a.counted.length > 0 && b.counted.length > 0;
  return a.unit !== undefined || !isNamed || a.counted.some((noun) => b.counted.includes(noun));
}
