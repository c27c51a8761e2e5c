/** Joins an amount with what follows it in a smaller unit: "3 hours 48 minutes", "two years and six months", "6 feet 2 inches". */
import { wordAt } from "../lexicon/wordat";
import { unitNamed } from "../lexicon/units";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";
import { readAmount, type Amount } from "./amount";

/** The larger units, and which smaller one may follow each. */
const smaller: ReadonlyMap<string, readonly string[]> = new Map([
  ["year", ["month", "week", "day"]],
  ["month", ["day"]],
  ["week", ["day"]],
  ["day", ["hour", "minute"]],
  ["hour", ["minute", "second"]],
  ["minute", ["second"]],
  ["foot", ["inch"]],
  ["pound", ["ounce"]],
]);

/**
 * The amount over both of its parts, in the larger unit: 3.8 hours for "3 hours 48 minutes", 2.5 years for "two years and
 * six months"; the amount itself where no smaller one follows.
 */
export function withSmaller(words: readonly Word[], first: Amount): Amount {
  const units = smaller.get(first.unit ?? "");
  const isLoose = first.hyphened !== true || first.unit === "foot";
  const whole = Number.isInteger(first.amount) && first.per === undefined && isLoose;
  if (units === undefined || !whole || first.numeral.form === "vague") return first;
  const second = partAfter(words, first.to, units) ?? bareAfter(words, first);
  if (wordAt(words, first.to).text === "," && !isListed(words, second)) return first;
  const factor = share(second?.unit, first.unit);
  if (second === undefined || factor === undefined || second.amount * factor >= 1) return first;
  const amount = Number((first.amount + second.amount * factor).toPrecision(12));
  return {
    ...first,
    to: second.to,
    amount,
    step: second.step * factor,
    numeral: { ...first.numeral, form: "fraction" },
  };
}

/** 1.17 hours for the "ten minutes" of "an hour and ten minutes"; of "twice a week and ten minutes" each stands alone. */
export function withLarger(words: readonly Word[], second: Amount): Amount {
  const before = (back: number): Word => wordAt(words, second.from - back);
  const unit = before(2).lower;
  if (before(1).lower !== "and" || !["a", "an"].includes(before(3).lower)) return second;
  if (alone.has(before(4).pos) || before(4).lower === "half") return second;
  const factor = smaller.get(unit)?.includes(second.unit ?? "") === true ? share(second.unit, unit) : undefined;
  if (factor === undefined || second.amount * factor >= 1 || second.per !== undefined) return second;
  return {
    ...second,
    from: second.from - 3,
    unit,
    amount: Number((1 + second.amount * factor).toPrecision(12)),
    step: second.step * factor,
    numeral: { ...second.numeral, form: "fraction" },
  };
}

const alone: ReadonlySet<string> = new Set(["NOUN", "NUM"]);

/** "2 hours, 21 minutes and 37 seconds"; with a comma alone "just over four minutes, 15 seconds more than stated" are two. */
function isListed(words: readonly Word[], second: Amount | undefined): boolean {
  const end = second === undefined ? undefined : wordAt(words, second.to - 2).lower;
  const joined = second !== undefined && !Number.isInteger(second.amount) && unitNamed(second.unit ?? "") !== undefined;
  return joined && end !== ",";
}

function partAfter(words: readonly Word[], at: number, units: readonly string[]): Amount | undefined {
  const link = wordAt(words, at).lower;
  const from = link === "and" ? at + 1 : link === "," ? at + (wordAt(words, at + 1).lower === "and" ? 2 : 1) : at;
  const found = inInches(words, units, readAmount(words, from));
  if (found?.unit === undefined || !units.includes(found.unit) || found.from !== from) return undefined;
  const isTied = found.hyphened === true && found.unit !== "inch";
  return isTied || found.per !== undefined ? undefined : withSmaller(words, found);
}

/** The "in" of "5 ft 11 in". */
function inInches(words: readonly Word[], units: readonly string[], found: Amount | undefined): Amount | undefined {
  const isInch =
    found !== undefined &&
    units.includes("inch") &&
    found.unit === undefined &&
    /^in\.?$/u.test(wordAt(words, found.to).lower);
  return isInch ? { ...found, unit: "inch", measure: "length", to: found.to + 1 } : found;
}

/** The seconds of "1 minute 12 behind the winner", the minutes of "in 2 hours 25", the inches of "a 6-foot-8 guard": the smaller unit goes without saying. */
function bareAfter(words: readonly Word[], { unit, to, hyphened }: Amount): Amount | undefined {
  const least = unspoken.get(unit ?? "");
  const { text, lower } = wordAt(words, to + 1);
  if (least === undefined || !/^\d{1,2}$/u.test(wordAt(words, to).text)) return undefined;
  const found = readAmount(words, to);
  const isPlain = found?.measure === "count" && found.unit === undefined && found.to === to + 1 && found.amount < 60;
  if (!isPlain || (least === "inch" && found.amount > 11)) return undefined;
  const isEnd = /^[.,;)]?$/u.test(text) || behind.has(lower) || (least === "inch" && hyphened === true);
  return isEnd ? { ...found, unit: least } : undefined;
}

const unspoken: ReadonlyMap<string, string> = new Map([
  ["hour", "minute"],
  ["minute", "second"],
  ["foot", "inch"],
]);

const behind = wordSet("back behind ahead clear adrift faster slower quicker from later");

function share(small: string | undefined, large: string | undefined): number | undefined {
  if (small === undefined || large === undefined) return undefined;
  const [one, other] = [unitNamed(small), unitNamed(large)];
  return one && other && one.measure === other.measure ? 1 / Math.round(other.factor / one.factor) : undefined;
}
