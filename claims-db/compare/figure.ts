/** Compares two figures as intervals: they disagree only when no reading of both can be true at once. */
import type { Comparison, Quantity } from "../model";
import { isSameNumber } from "./amounts/equal";
import { closed, intervalHolds, intervalsMeet, isLimit, sideOf, widened } from "./amounts/interval";
import { agrees, disagrees, incomparable, type Outcome } from "./amounts/outcome";
import { partAndWhole } from "./amounts/parts";
import { compareOrdinals } from "./amounts/rank";
import { onOneScale } from "./amounts/rating";
import { likenessOf } from "./amounts/thing";
import { isDozen, slackOf } from "./amounts/slack";
import { isScaleSlip, roundsTo } from "./amounts/slip";
import { asWritten } from "./amounts/namesakes";
import { factorOf, mismatchOf } from "./amounts/unit";
import { suggest, writeFigure } from "./amounts/written";

export { intervalsMeet } from "./amounts/interval";

/**
 * Holds a figure of the draft against one of a source.
 *
 * | draft | source | outcome |
 * | --- | --- | --- |
 * | 1,500 | 1,500; 1,496 | agrees: the same, or rounded to the draft's last digit (below 100 whole numbers must be equal) |
 * | over 1,900 | 1,968 | agrees; 1,900 and less disagrees |
 * | over 1,000 | over 1,200 | agrees, the source implies it, but hardly as its copy; over 1,400 disagrees |
 * | up to 60; at least 5 | up to 40; at least 6 | disagrees: both say how far it goes |
 * | over 99,500 | about 99,000 | disagrees: more digits than the source, which states no such number |
 * | 1,300 | over 1,200 | agrees up to a quarter above the bound, disagrees beyond half and below, else is not compared |
 * | 1,200 | over 1,200 | agrees: only the bound is dropped |
 * | about 1,900 | 1,968 | agrees within 5 % or half of the last digit |
 * | 24 to 30 | 25; 24 to 30 | agrees; ranges that only overlap disagree, a range inside the source's is not compared |
 *
 * Other measures, things or qualifiers are "incomparable", and so are a part and a whole that differ. The same amount in
 * another currency disagrees; other amounts in other currencies say nothing.
 */
export function compareFigures(draft: Quantity, source: Quantity): Comparison {
  return conclude(draft, source, compareScaled(...onOneScale(draft, asWritten(draft, source))));
}

interface Compared extends Outcome {
  readonly affinity: number;
}

function compareScaled(draft: Quantity, source: Quantity): Compared {
  const mismatch = mismatchOf(draft, source);
  const mistaken = mismatch === "other-currency";
  if (mismatch !== undefined && !mistaken) return { ...incomparable(mismatch), affinity: 0 };
  const { affinity, conflict, partial } = likenessOf(draft, source);
  if (conflict !== undefined) return { ...incomparable(conflict), affinity };
  const amounts = mistaken ? disagrees(mismatch) : compareAmounts(draft, source);
  const turned = compareChange(draft, source, amounts);
  const parted = partial ? partAndWhole(draft, source, turned) : turned;
  const factor = (draft.change === undefined) === (source.change === undefined) ? 1 : 0.75;
  return { ...parted, affinity: Math.min(affinity * factor, parted.most ?? 1) };
}

/** Disagreements about the side, in which the numbers are the same. */
const turning: ReadonlySet<string> = new Set(["other-direction", "other-superlative"]);

function conclude(draft: Quantity, source: Quantity, { outcome, code, affinity }: Compared): Comparison {
  const reason = { code, draft: writeFigure(draft), source: writeFigure(source) };
  const suggestion = outcome === "disagrees" && !turning.has(code) ? suggest(draft, source) : undefined;
  return { outcome, reason, affinity, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** "rose 5 %" against "fell 5 %" disagrees; a rise of 5 % against a level of 6 % says nothing, but for its zeros; points are no level. */
function compareChange(draft: Quantity, source: Quantity, amounts: Outcome): Outcome {
  if (draft.change === source.change) return amounts;
  const both = draft.change !== undefined && source.change !== undefined;
  if (!both && (draft.measure === "points" || isScaleSlip(draft, source))) return amounts;
  if (amounts.outcome === "agrees") return both ? disagrees("other-direction") : amounts;
  return incomparable(both ? "other-direction" : "change-and-level");
}

type Rule = (draft: Quantity, source: Quantity) => Outcome | undefined;

/** The first rule that knows an answer gives it. */
const rules: readonly Rule[] = [
  compareAges,
  compareHalves,
  compareScores,
  compareOrdinals,
  compareEqual,
  compareBounds,
  compareBeyond,
  compareRanges,
  compareRounded,
  compareOpen,
];

function compareAmounts(draft: Quantity, source: Quantity): Outcome {
  for (const rule of rules) {
    const outcome = rule(draft, source);
    if (outcome !== undefined) return outcome;
  }
  return disagrees("different-amount");
}

/** The age of one is not held against the ages of many: "the 26-year-old" and "children aged three to 11". */
function compareAges(draft: Quantity, source: Quantity): Outcome | undefined {
  const single = draft.measure === "age" && (draft.upper === undefined) !== (source.upper === undefined);
  return single && !intervalsMeet(draft.interval, source.interval) ? incomparable("narrower-range") : undefined;
}

/** "less than half an hour" and "half an hour": who speaks in halves of an hour speaks roughly. */
function compareHalves(draft: Quantity, source: Quantity): Outcome | undefined {
  const rough = draft.measure === "duration" && draft.amount === source.amount && draft.unit === source.unit;
  if (!rough || draft.hedge === source.hedge || draft.amount % 1 === 0) return undefined;
  return [draft, source].every(({ frame = "" }) => /^half|quarter/.test(frame)) ? agrees("within-bound") : undefined;
}

/** A result may be told from either side: 4-1 and 1-4. */
function compareScores(draft: Quantity, source: Quantity): Outcome | undefined {
  if (draft.measure !== "score" || draft.unit === "rating") return undefined;
  const turned = draft.amount === source.upper && draft.upper === source.amount;
  return isSameNumber(draft, source) || turned ? agrees("same-amount") : disagrees("different-amount");
}

/** The same number and hedge, or the same number where only a hedge is dropped or "nearly" added. */
function compareEqual(draft: Quantity, source: Quantity): Outcome | undefined {
  const [one, other] = [baseOf(draft), baseOf(source)];
  if (one !== other || topOf(draft) !== topOf(source)) return undefined;
  if (draft.hedge === source.hedge) return agrees("same-amount");
  if (draft.hedge === undefined || draft.hedge === "exactly") return agrees("bound-dropped");
  const loose = draft.hedge === "about" || draft.hedge === "nearly";
  return loose && (source.hedge === undefined || source.hedge === "about") ? agrees("within-bound") : undefined;
}

/** Two bounds on one side: the draft's may lie within the source's, hardly beyond it; more than rounded it is no copy. */
function compareBounds(draft: Quantity, source: Quantity): Outcome | undefined {
  const side = sideOf(draft.hedge);
  if (side === undefined || side !== sideOf(source.hedge)) return undefined;
  const [one, other] = side === "above" ? [baseOf(draft), baseOf(source)] : [-topOf(draft), -topOf(source)];
  const slack = draft.step <= source.step ? 0 : Math.abs(other) * 0.01;
  if (one > other + slack) return disagrees("beyond-bound");
  const rounded = other - one < Math.max(draft.step * factorOf(draft), Math.abs(other) * 0.01);
  const isOwn = isLimit(draft.hedge) || draft.measure === "age";
  if (draft.hedge === source.hedge && isOwn && !rounded) return disagrees("beyond-bound");
  if (one < other - Math.abs(other) * 0.5) return incomparable("looser-bound");
  return rounded ? agrees("within-bound") : { ...agrees("within-bound"), most: 0.5 };
}

/** "over 99,500" against "about 99,000": a strict bound has no slack where the source's own number does not pass it. */
function compareBeyond(draft: Quantity, source: Quantity): Outcome | undefined {
  if (draft.unit !== source.unit || (source.upper !== undefined && source.measure !== "score")) return undefined;
  if (source.hedge !== "about" && source.hedge !== "nearly") return undefined;
  if (draft.hedge !== "over" && draft.hedge !== "under") return undefined;
  const above = source.amount - draft.amount;
  const passed = draft.hedge === "over" ? above > 0 : above < 0;
  return !passed && draft.step < source.step ? disagrees("beyond-bound") : undefined;
}

/** Two ranges: the draft's must hold the source's. */
function compareRanges(draft: Quantity, source: Quantity): Outcome | undefined {
  if (draft.upper === undefined || source.upper === undefined || draft.measure === "score") return undefined;
  if (baseOf(draft) === baseOf(source) || topOf(draft) === topOf(source)) return disagrees("different-amount");
  if (intervalHolds(widened(draft), source.interval)) return agrees("within-range");
  return intervalHolds(widened(source), draft.interval)
    ? incomparable("narrower-range")
    : disagrees("different-amount");
}

/** A number that is coarser than the other's agrees with what rounds to it; a source's 220 is not taken for 222. */
function compareRounded(draft: Quantity, source: Quantity): Outcome | undefined {
  if (!isPlain(draft) || !isPlain(source)) return undefined;
  const distance = Math.abs(baseOf(draft) - baseOf(source));
  if (isFiner(draft, source) && roundsTo(draft, source))
    return distance <= baseOf(source) * 0.1 ? agrees("rounds-to") : incomparable("looser-bound");
  if (isFiner(draft, source)) return disagrees("different-amount");
  const rounded = isCounting(source) && source.step < 100 && !isDozen(source) ? 0 : slackOf(source, draft);
  const close = distance <= Math.max(slackOf(draft, source), rounded) * 1.0000001;
  return close ? agrees("rounds-to") : disagrees("different-amount");
}

/** A draft that states more digits than the source must at least round to what the source states. */
function isFiner(draft: Quantity, source: Quantity): boolean {
  const sameUnit = draft.unit === source.unit && draft.measure === source.measure;
  return sameUnit && source.measure === "count" && draft.step < source.step && source.step >= 100;
}

/** Every other pair: apart they disagree, near they agree, far from an open bound nobody can tell. */
function compareOpen(draft: Quantity, source: Quantity): Outcome {
  const [mine, theirs] = [widened(draft), widened(source)];
  if (!intervalsMeet(mine, theirs))
    return disagrees(sideOf(draft.hedge ?? source.hedge) === undefined ? "different-amount" : "beyond-bound");
  if (sideOf(draft.hedge) !== undefined || intervalsMeet(mine, closed(theirs, "plausible")))
    return agrees("within-bound");
  return intervalsMeet(mine, closed(theirs, "possible")) ? incomparable("far-from-bound") : disagrees("beyond-bound");
}

function isCounting({ measure }: Quantity): boolean {
  return measure === "count" || measure === "number";
}

function isPlain({ hedge, upper, measure }: Quantity): boolean {
  return (hedge === undefined || hedge === "exactly") && (upper === undefined || measure === "score");
}

function baseOf(quantity: Quantity): number {
  const { low, high } = quantity.interval;
  if (isPlain(quantity)) return low ?? high ?? quantity.amount;
  return isNear(quantity)
    ? quantity.amount * factorOf(quantity)
    : (low ?? high ?? quantity.amount * factorOf(quantity));
}

/** "about 300" and "nearly 300" state the number 300, whatever they allow. */
function isNear({ hedge }: Quantity): boolean {
  return hedge === "about" || hedge === "nearly";
}

function topOf(quantity: Quantity): number {
  if (quantity.hedge === "over") return baseOf(quantity);
  const { low, high } = quantity.interval;
  const top = quantity.measure === "score" ? quantity.amount : (quantity.upper ?? quantity.amount);
  return isNear(quantity) ? top * factorOf(quantity) : (high ?? low ?? top * factorOf(quantity));
}
