/** Finds the figures of a sentence: counts, money, percentages, durations, ages, measures, scores, ordinals. */
import { wordAt } from "../lexicon/wordat";
import type { Found, Hedge, Measure, Quantity, Sentence, Word } from "../model";
import { measureWithAges } from "./age";
import { readAmount } from "./amount";
import type { Before } from "./antecedent";
import { withLarger } from "./compound";
import { readChange, readDistance } from "./change";
import { readCounted } from "./counted";
import { readHedge } from "./hedge";
import { intervalOf } from "./interval";
import { shareJoined } from "./joint";
import { endOfLabel, isLabel, isYearAlone } from "./label";
import { ownerOf } from "./owner";
import { borrowUnits } from "./elided";
import { type Counted } from "./phrase";
import { cutPieces } from "./pieces";
import { countBefore, shareState, tellParts } from "./parted";
import { isSpot } from "./placing";
import { joinAmounts, type Joined } from "./range";
import { shareStart, shareWhole } from "./reached";
import { readRank } from "./rank";
import { shareScale } from "./scaled";
import { shareCounted, type FoundFigure } from "./series";

/**
 * The figures of a sentence, left to right. The span of "about 1,500 prisoners" is "1,500": hedge and thing counted stay
 * outside, units and scales ("$5.1 billion", "six weeks", "30%") inside.
 * A score is `amount` 4 and `upper` 1 for "4-1" (unit "result"), 6.65 and 10 for "6.65/10" (unit "rating").
 * An ordinal that ranks ("was the 13th president") has the unit "rank", one that only names ("the second phase") none.
 * A number of a part ("two of the men") has the modifier "part".
 * A rate has its divisor in the unit: "USD per month".
 */
export function findFigures(sentence: Sentence): readonly Found[] {
  const words = cutPieces(sentence.words);
  const found: FoundFigure[] = [];
  for (let at = 0; at < words.length;) {
    const joined = readJoined(words, at);
    const label = joined !== undefined && joined.measure !== "ordinal" && isLabel(words, joined);
    if (joined !== undefined && !label) {
      const whole = wordAt(words, joined.to).lower === "of" ? countBefore(found, joined.amount) : undefined;
      const { counted } = (whole ?? countBefore(found))?.value ?? nobody;
      found.push(describe({ text: sentence.text, words }, joined, counted));
    }
    at = joined === undefined ? at + 1 : Math.max(at + 1, label ? endOfLabel(words, joined) : joined.to);
  }
  const shared = shareScale(words, shareJoined(words, shareCounted(sentence.text, found)));
  const told = borrowUnits(words, shareStart(words, shareWhole(words, shared)));
  return shareState(words, tellParts(words, told));
}

function readJoined(words: readonly Word[], at: number): Joined | undefined {
  const rank = readRank(words, at);
  if (rank !== undefined) return rank;
  const amount = readAmount(words, at);
  return amount === undefined || isYearAlone(words, amount) ? amount : joinAmounts(words, withLarger(words, amount));
}

function describe(cut: Sentence, read: Joined, previous: readonly string[]): FoundFigure {
  const { words } = cut;
  const joined: Joined = { ...read, measure: measureWithAges(words, read) };
  const hedged = readHedge(words, joined);
  const thing = thingOf(words, joined, { from: hedged.from, counted: previous });
  const change = changeOf(words, joined, hedged.from);
  const hedge = hedgeOf(joined, joined.hedge ?? hedged.hedge);
  const measure = measureOf(joined, thing);
  const stated = statedOf(change === undefined ? joined : { ...joined, amount: Math.abs(joined.amount) }, measure);
  const narrow = hedged.narrow;
  const value: Quantity = {
    kind: "figure",
    measure,
    ...stated,
    interval: intervalFor(joined, measure, { ...stated, hedge, narrow }),
    ...(hedge === undefined ? {} : { hedge }),
    ...thing,
    ...(change === undefined ? {} : { change }),
    ...frameOf(cut, joined),
  };
  return { start: wordAt(words, read.from).start, end: endOf(wordAt(words, read.to - 1)), value };
}

/** The stop of "230 km/h." is the sentence's. */
function endOf({ text, end }: Word): number {
  return text === "h." ? end - 1 : end;
}

/** The amount in its unit, which for a rate says what it is per: 480 "USD per month". */
function statedOf(joined: Joined, measure: Measure): Pick<Quantity, "amount" | "step" | "upper" | "unit"> {
  const { amount, step, per } = joined;
  const plain = joined.unit ?? (measure === "age" ? "year" : undefined);
  const unit = per === undefined ? plain : `${plain ?? ""} per ${per}`.trim();
  const upper = joined.measure === "ratio" ? undefined : joined.upper;
  return { amount, step, ...(upper === undefined ? {} : { upper }), ...(unit === undefined ? {} : { unit }) };
}

/** The words of the figure with "#" for a plain number: "#-week" for "six-week", "$#" for "$5.1 billion", "24 to 30". */
function frameOf({ text, words }: Sentence, joined: Joined): Pick<Quantity, "frame" | "spelled" | "scale"> {
  const { from, to, form, scale } = joined.numeral;
  const [start, end] = [wordAt(words, joined.from).start, wordAt(words, joined.to - 1).end];
  const single =
    joined.upper === undefined &&
    joined.sign === undefined &&
    !["ratio", "multiple", "ordinal"].includes(joined.measure);
  const plain = form === "digits" || (form === "words" && Number.isInteger(joined.amount) && joined.step !== 3);
  if (!single || to <= from || !plain) return { frame: text.slice(start, end) };
  const frame = `${text.slice(start, wordAt(words, from).start)}#${text.slice(wordAt(words, to - 1).end, end)}`;
  if (form === "words") return { frame, spelled: true };
  return scale > 1 ? { frame, scale } : { frame };
}

/** What is counted: of an age whose it is, of "21st place" nothing. */
function thingOf(words: readonly Word[], joined: Joined, before: Before): Counted {
  if (joined.measure === "age") return { ...nobody, counted: ownerOf(words, { from: before.from, to: joined.to }) };
  return joined.measure === "ordinal" && isSpot(words, joined.to) ? nobody : readCounted(words, joined, before);
}

const nobody: Counted = { counted: [], modifiers: [] };

function hedgeOf(joined: Joined, hedge: Hedge | undefined): Hedge | undefined {
  if (joined.numeral.form === "vague") return hedge === "over" || hedge === "at least" ? hedge : "dozens";
  return joined.range === true && hedge === undefined ? "between" : hedge;
}

function measureOf(joined: Joined, thing: Counted): Measure {
  if (joined.measure !== "count") return joined.measure;
  return thing.counted.length === 0 && joined.numeral.form === "digits" ? "number" : "count";
}

function intervalFor(joined: Joined, measure: Measure, stated: Parameters<typeof intervalOf>[0]): Quantity["interval"] {
  if (measure === "score") return intervalOf({ ...stated, upper: undefined, unit: undefined });
  if (measure === "ratio")
    return intervalOf({ ...stated, amount: joined.amount * 100, step: joined.step * 100, unit: undefined });
  if (measure === "age") return intervalOf({ ...stated, unit: stated.unit === "year" ? undefined : stated.unit });
  const limit = joined.numeral.limit;
  return limit !== undefined && stated.hedge === "dozens"
    ? intervalOf({ ...stated, upper: limit })
    : intervalOf(stated);
}

/** A written sign on a percentage or a count is a change: "-1.3%", "retail minus 187 thousand"; who "lost 33 soldiers" or "$1.18 a share" states no change. */
function changeOf(words: readonly Word[], joined: Joined, from: number): "up" | "down" | undefined {
  if (["age", "duration", "score", "ordinal", "multiple", "temperature"].includes(joined.measure)) return undefined;
  if (joined.sign !== undefined) return joined.sign > 0 ? "up" : changing.has(joined.measure) ? "down" : undefined;
  if (wordAt(words, from - 1).lemma === "lose" && wordAt(words, joined.to - 1).lemma === "share") return undefined;
  const by = joined.measure !== "count" || ["by", "up", "down"].includes(wordAt(words, from - 1).lower);
  const distance = shares.has(joined.measure) ? readDistance(words, joined.to) : undefined;
  return distance ?? (by ? readChange(words, { from, to: joined.to }) : undefined);
}

/** Of these nobody has less than nothing, so that what is negative fell. */
const changing: ReadonlySet<Measure> = new Set<Measure>(["percent", "count"]);

/** What is only compared with another: of counts and money both sides may be told. */
const shares: ReadonlySet<Measure> = new Set<Measure>(["percent", "points", "ratio"]);
