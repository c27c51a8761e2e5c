/** Says whether two figures are stated in units that convert into each other. */
import { unitNamed, type Unit } from "../../lexicon/units";
import { wordSet } from "../../lexicon/wordset";
import type { Measure, Quantity } from "../../model";
import { isSameNumber } from "./equal";

/** Why two figures cannot be compared; "other-unit" for dollars and euros. */
export type Mismatch = "other-measure" | "other-unit" | "other-currency";

/** Measures that count as one: a bare number may be a count, a third may be 33 per cent. */
const alike: Readonly<Partial<Record<Measure, Measure>>> = { number: "count", ratio: "percent" };

/** What keeps two figures from being compared at all; undefined when they convert: miles and kilometres. */
export function mismatchOf(draft: Quantity, source: Quantity): Mismatch | undefined {
  if (isElliptic(draft, source) || isElliptic(source, draft)) return undefined;
  if (measureOf(draft) !== measureOf(source)) return "other-measure";
  if (draft.measure === "ordinal" || draft.measure === "ratio" || source.measure === "ratio") return undefined;
  const [mine, theirs] = [partsOf(draft.unit), partsOf(source.unit)];
  if (mine.per !== theirs.per && !isOfShare(draft, source)) return "other-unit";
  if (draft.measure === "score")
    return draft.unit === source.unit && isSameScale(draft, source) ? undefined : "other-unit";
  if (isConvertible(draft.measure, mine, theirs)) return undefined;
  return draft.measure === "money" && isMistaken(draft, source) ? "other-currency" : "other-unit";
}

function measureOf({ measure }: Quantity): Measure {
  return alike[measure] ?? measure;
}

/** "sales fell to 512 million" where the sentence before has told in what money: the number alone says it, or counts nothing else. */
function isElliptic(bare: Quantity, money: Quantity): boolean {
  if (money.measure !== "money" || money.unit?.includes(" per ") === true || bare.unit !== undefined) return false;
  if (bare.measure !== "number" && bare.measure !== "count") return false;
  if (bare.amount >= leastSum && bare.counted.length > 0 && bare.counted.every((noun) => sums.has(noun))) return true;
  const isUncounted = bare.measure === "number" && bare.counted.length === 0;
  return bare.amount >= 1e6 && (isUncounted || isSameNumber(bare, money));
}

/** What is told in money, with or without its name: "the deficit came to 212,000". */
const sums = wordSet(`
  revenue turnover sale profit loss debt cost price budget salary fee rent bill fine income deficit surplus grant loan
  investment damage payment donation dividend subsidy expenditure spending expense gift legacy prize bonus earnings`);

const leastSum = 1000;

/** "earnings per share of $5.52" beside "$6 per share": a few dollars may be of a share where only one side says so. */
function isOfShare(draft: Quantity, source: Quantity): boolean {
  const [mine, theirs] = [partsOf(draft.unit).per, partsOf(source.unit).per];
  const one = (mine === undefined && theirs === "share") || (theirs === undefined && mine === "share");
  return one && draft.amount < 1000 && source.amount < 1000;
}

/** Currencies that share a sign or a name, so that a text may mean either. */
const families: readonly (readonly string[])[] = [
  ["USD", "CAD", "AUD", "NZD", "HKD", "SGD"],
  ["JPY", "CNY"],
  ["SEK", "NOK", "DKK"],
];

/** The same amount in a currency that nobody takes for the other: "£6 million" and "$6 million", but not "A$6" and "$6". */
function isMistaken(draft: Quantity, source: Quantity): boolean {
  const [mine, theirs] = [currencyOf(draft), currencyOf(source)];
  const kin = families.some((family) => family.includes(mine) && family.includes(theirs));
  return isSameNumber(draft, source) && mine !== "" && theirs !== "" && !kin;
}

function currencyOf({ unit }: Quantity): string {
  return partsOf(unit).unit?.currency ?? "";
}

/** The size of one stated unit in the base unit of the measure; a share counts in per cent. */
export function factorOf(quantity: Quantity): number {
  if (quantity.measure === "ratio") return 100;
  return quantity.measure === "age" && quantity.unit === "year" ? 1 : (partsOf(quantity.unit).unit?.factor ?? 1);
}

interface Parts {
  readonly name?: string;
  readonly unit?: Unit;
  readonly per?: string;
}

/** The unit without what it is counted for: "USD" for $1,240 per desk; `undefined` for a bare number. */
export function baseUnitOf({ unit }: Quantity): string | undefined {
  return partsOf(unit).name;
}

/** "USD per month" is USD and month; "kilometre per hour" is one unit. */
function partsOf(name: string | undefined): Parts {
  if (name === undefined) return {};
  const whole = unitNamed(name);
  if (whole !== undefined) return { name, unit: whole };
  const at = ` ${name}`.indexOf(" per ");
  const base = at < 0 ? name : name.slice(0, Math.max(0, at - 1));
  return { name: base, unit: unitNamed(base), ...(at < 0 ? {} : { per: name.slice(at + 4) }) };
}

function isConvertible(measure: Measure, mine: Parts, theirs: Parts): boolean {
  if (measure === "money") return mine.unit?.currency === theirs.unit?.currency;
  const loose = measure === "number" || mine.name === "degree" || theirs.name === "degree";
  return loose || measure === "count" ? mine.name === theirs.name : true;
}

/** Ratings share a top; results have none. */
function isSameScale(draft: Quantity, source: Quantity): boolean {
  return draft.unit !== "rating" || draft.upper === source.upper;
}
