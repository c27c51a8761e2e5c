/** Compares ordinals and places in a ranking: "the 13th president", "number 5", "in the top 60". */
import type { Quantity } from "../../model";
import { agrees, disagrees, incomparable, type Outcome } from "./outcome";

/** "was the 13th president" is a rank that can be wrong; "the second phase" and "the first phase" are two things. */
export function compareOrdinals(draft: Quantity, source: Quantity): Outcome | undefined {
  if (draft.measure !== "ordinal") return undefined;
  if (isTurned(draft, source))
    return draft.amount === source.amount ? disagrees("other-superlative") : incomparable("other-one");
  const limited = compareLimits(draft, source);
  if (limited !== undefined) return limited;
  if (draft.amount === source.amount && (isTop(draft) || !isTop(source))) return agrees("same-amount");
  if (isTop(draft) || isTop(source)) return compareTops(draft, source);
  const isTold = areBoth(draft, source, isPlace) || isNumbered(draft, source);
  return isTold ? disagrees("different-amount") : incomparable("other-one");
}

/** "at the 14th attempt", "in the 118th minute": of so many one is told of; of a first and a second both may be. */
function isNumbered(draft: Quantity, source: Quantity): boolean {
  const [mine, theirs] = [draft, source].map(({ counted }) => counted.at(-1));
  if (mine === undefined || mine !== theirs || Math.min(draft.amount, source.amount) <= mostTold) return false;
  return !isOfMatch(draft) || isDigitOff(String(draft.amount), String(source.amount));
}

/** A match has many minutes: 118 for 108, and not 71 for 19. */
function isDigitOff(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((digit, i) => digit !== other[i]).length === 1;
}

/** Up to here a text may well tell of several in a row. */
const mostTold = 12;

/** "above fifth" is a better place than 5, and "after the 57th minute" a later one; the source states the place itself. */
function compareLimits(draft: Quantity, source: Quantity): Outcome | undefined {
  const [isRank, isMinute] = [areBoth(draft, source, isPlace), areBoth(draft, source, isOfMatch)];
  if ((draft.hedge !== "over" && draft.hedge !== "under") || source.hedge !== undefined) return undefined;
  if (!isRank && !isMinute) return undefined;
  const isLater = (draft.hedge === "over") === isMinute;
  const holds = isLater ? source.amount > draft.amount : source.amount < draft.amount;
  return holds ? agrees("within-bound") : disagrees("beyond-bound");
}

function areBoth(one: Quantity, other: Quantity, test: (quantity: Quantity) => boolean): boolean {
  return test(one) && test(other);
}

function isPlace({ unit }: Quantity): boolean {
  return unit === "rank";
}

/** The minute of a match: "the 57th minute". */
function isOfMatch({ counted }: Quantity): boolean {
  return counted.includes("minute");
}

/** "in the top 60" holds a place of 56, and 65 lies outside it; what is somewhere in the top 60 may be 56th. */
function compareTops(draft: Quantity, source: Quantity): Outcome {
  if (draft.unit !== "rank" || source.unit !== "rank") return incomparable("other-one");
  if (isTop(draft)) return draft.amount >= source.amount ? agrees("within-bound") : disagrees("beyond-bound");
  return draft.amount > source.amount ? disagrees("beyond-bound") : incomparable("narrower-range");
}

function isTop({ unit, hedge }: Quantity): boolean {
  return unit === "rank" && hedge === "at most";
}

/** Superlatives of two ends of a list: "the fifth-worst film" and "the fifth-best film". */
const poles: readonly (readonly [one: string, other: string])[] = [
  ["good", "bad"],
  ["high", "low"],
  ["large", "small"],
  ["big", "small"],
  ["long", "short"],
  ["old", "young"],
  ["old", "new"],
  ["most", "least"],
  ["rich", "poor"],
  ["fast", "slow"],
];

function isTurned(draft: Quantity, source: Quantity): boolean {
  if (draft.unit !== "rank" || source.unit !== "rank") return false;
  const [mine, theirs] = [draft.modifiers, source.modifiers];
  return poles.some(
    ([one, other]) =>
      (mine.includes(one) && theirs.includes(other) && !theirs.includes(one)) ||
      (mine.includes(other) && theirs.includes(one) && !theirs.includes(other)),
  );
}
