/** Measures findFigures on labelled quantities: precision, recall and F1 of value, value with unit, value with change. */

// The file is a list of { text, quantities: [{ value, unit, normalized_unit, change }] }; a value is a number or a range
// "62.0-68.0". Ordinals, scores and words like "doubled" are not labelled there and are left out. A unit is right when
// it is the gold unit or its normal form after aliases ("percentage" is percent), or, for counts, when the thing counted
// is a noun of the gold unit; any dollar is a dollar, as in the gold.
import { readFileSync, writeFileSync } from "node:fs";
import { findFigures } from "../../claims-db/extract/figure";
import { readWords } from "../../claims-db/extract/words";
import type { Quantity } from "../../claims-db/model";

interface Gold {
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
  readonly change: string;
}

interface Row {
  readonly text: string;
  /** Absent where nobody labelled the sentence. */
  readonly quantities?: readonly Gold[];
}

/** A row with what was found in it. */
interface Read {
  readonly text: string;
  readonly gold: readonly Gold[];
  readonly figures: readonly Quantity[];
}

/** What to measure, where to write what was found, and whether to print what went wrong. */
export interface QuantityOptions {
  readonly file: string;
  readonly out?: string;
  readonly errors?: boolean;
}

type Test = (gold: Gold, found: Quantity) => boolean;

const tests: Readonly<Record<string, Test>> = {
  value: () => true,
  "value and unit": isSameUnit,
  "value and change": (gold, found) => changeOf(found) === gold.change,
};

const aliases: Readonly<Record<string, string>> = {
  percentage: "percent",
  "year of age": "age",
  "kilometre per hour": "kilometre per hour",
  "pound-mass": "pound",
  "united states dollar": "USD",
  dollar: "USD",
  euro: "EUR",
  shekel: "ILS",
  "pound sterling": "GBP",
  "japanese yen": "JPY",
  "foot pound-force": "foot pound",
  "pound-foot": "foot pound",
  metre: "metre",
  count: "time",
  "milliampere-hour": "milliampere hour",
  "revolutions per minute": "revolution per minute",
};

/** Prints the scores where there are labels; `out` gets every sentence with the quantities that were found in it. */
export function measureQuantities({ file, out, errors }: QuantityOptions): void {
  const rows: readonly Row[] = JSON.parse(readFileSync(file, "utf8"));
  const read = rows.map((row) => ({ text: row.text, gold: row.quantities ?? [], figures: figuresOf(row) }));
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(read.map(predicted), undefined, 1)}\n`);
  const labelled = read.filter((_, i) => rows[i]?.quantities !== undefined);
  console.log(
    `${rows.length} sentences, ${read.reduce((sum, { figures }) => sum + figures.length, 0)} quantities found`,
  );
  if (labelled.length === 0) return;
  for (const [name, test] of Object.entries(tests)) console.log(`  ${name.padEnd(18)}${shown(score(labelled, test))}`);
  if (errors) for (const row of labelled) printErrors(row);
}

/** Our names of units where the labels have others. */
const theirs: Readonly<Record<string, string>> = {
  percent: "percentage",
  USD: "dollar",
  EUR: "euro",
  GBP: "pound sterling",
  ILS: "shekel",
  JPY: "japanese yen",
  pound: "pound-mass",
  "foot pound": "foot pound-force",
  "milliampere hour": "milliampere-hour",
  "revolution per minute": "revolutions per minute",
};

function predicted({ text, figures }: Read): object {
  return {
    text,
    quantities: figures.map((figure) => ({ value: valueOf(figure), change: changeOf(figure), unit: unitOf(figure) })),
  };
}

function valueOf({ amount, upper }: Quantity): string {
  return upper === undefined ? String(amount) : `${amount}-${upper}`;
}

/** The unit as the labels write it, else the thing counted, else "-". */
function unitOf({ measure, unit, counted }: Quantity): string {
  if (measure === "age") return "year of age";
  if (unit === undefined) return counted[0] ?? "-";
  const [base = "", ...per] = unit.split(" per ");
  return theirs[unit] ?? [theirs[base] ?? base, ...per].join(" per ");
}

function figuresOf(row: Row): readonly Quantity[] {
  return findFigures(readWords(row.text)).flatMap(({ value }) => {
    if (value.kind !== "figure") return [];
    const times = value.measure === "multiple" && value.amount > 2;
    return ["ordinal", "score"].includes(value.measure) || (value.measure === "multiple" && !times) ? [] : [value];
  });
}

interface Score {
  readonly precision: number;
  readonly recall: number;
}

function score(rows: readonly Read[], test: Test): Score {
  const count = (of: (row: Read) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  const right = count((row) => pairs(row).filter(([one, other]) => test(one, other)).length);
  return {
    precision: right / count(({ figures }) => figures.length),
    recall: right / count(({ gold }) => gold.length),
  };
}

function shown({ precision, recall }: Score): string {
  const f1 = (2 * precision * recall) / (precision + recall);
  return `precision ${(100 * precision).toFixed(1)}  recall ${(100 * recall).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}`;
}

/** Each gold quantity with a found one of the same value; those with the same unit are paired first. */
function pairs({ gold: wanted, figures }: Read): readonly (readonly [Gold, Quantity])[] {
  const left = [...figures];
  const paired: [Gold, Quantity][] = [];
  const open = new Set(wanted);
  for (const strict of [true, false]) {
    for (const gold of open) {
      const at = left.findIndex((figure) => isSameValue(gold, figure) && (!strict || isSameUnit(gold, figure)));
      const figure = left[at];
      if (figure === undefined) continue;
      left.splice(at, 1);
      open.delete(gold);
      paired.push([gold, figure]);
    }
  }
  return paired;
}

function isSameValue(gold: Gold, found: Quantity): boolean {
  const dash = gold.value.indexOf("-", 1);
  const [low, high] = dash < 0 ? [gold.value, undefined] : [gold.value.slice(0, dash), gold.value.slice(dash + 1)];
  const sign = found.change === "down" && Number(low) < 0 ? -1 : 1;
  return (
    isNear(Number(low), found.amount * sign) &&
    (high === undefined ? found.upper === undefined : isNear(Number(high), found.upper))
  );
}

function isNear(one: number, other: number | undefined): boolean {
  return other !== undefined && Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
}

function isSameUnit(gold: Gold, found: Quantity): boolean {
  const wanted = gold.normalized_unit.trim().toLowerCase();
  if (found.measure === "age") return wanted.includes("age") || wanted === "year";
  if (found.unit !== undefined) return isSameMeasure(wanted, found.unit);
  if (wanted === "-" || wanted === "") return found.counted.length === 0 || found.measure === "number";
  if (found.measure === "ratio" && wanted.includes("%")) return true;
  return isSameThing(`${wanted} ${gold.unit.trim().toLowerCase()}`, found);
}

/** A unit and what it is per; a rate may lack its second half on one side. */
function isSameMeasure(wanted: string, found: string): boolean {
  const [unit = "", per] = found.split(" per ");
  const [base = "", goldPer] = wanted.split(/ per (?!hour|second$|gallon|square inch|minute$)/);
  const alias = (aliases[base] ?? base).toLowerCase();
  const wholes = [wanted, wanted.replace("dollar", "USD"), aliases[wanted]];
  const isNamed = wholes.includes(found) || base === unit || alias === unit.toLowerCase();
  return isNamed && (per === undefined || goldPer === undefined || goldPer.startsWith(per));
}

/** One of the heads of the thing counted is a noun of the gold unit, in the singular or plural. */
function isSameThing(wanted: string, { measure, counted }: Quantity): boolean {
  const nouns = wanted.split(/[ -]/);
  const heads = measure === "multiple" ? ["time", "count"] : counted;
  const isTimes = heads.includes("time") && wanted.startsWith("count");
  return isTimes || heads.some((head) => nouns.includes(head) || nouns.includes(`${head}s`));
}

function changeOf({ change, hedge }: Quantity): string {
  if (change !== undefined) return change;
  switch (hedge) {
    case "about":
    case "nearly":
      return "~";
    case "over":
    case "at least":
      return ">";
    case "under":
    case "at most":
      return "<";
    default:
      return "=";
  }
}

function printErrors(row: Read): void {
  const paired = pairs(row);
  const missed = row.gold
    .filter((gold) => !paired.some(([one]) => one === gold))
    .map((gold) => `MISSED ${gold.value} ${gold.unit}`);
  const extra = row.figures
    .filter((figure) => !paired.some(([, other]) => other === figure))
    .map((figure) => `EXTRA ${describe(figure)}`);
  const units = paired
    .filter(([one, other]) => !isSameUnit(one, other))
    .map(([one, other]) => `UNIT ${one.unit} | ${describe(other)}`);
  const changed = paired
    .filter(([one, other]) => changeOf(other) !== one.change)
    .map(([one, other]) => `CHANGE ${one.value} ${one.change} found ${changeOf(other)}`);
  const lines = [...missed, ...extra, ...units, ...changed];
  if (lines.length > 0) console.log(`- ${row.text}\n    ${lines.join("\n    ")}`);
}

function describe(figure: Quantity): string {
  return `${valueOf(figure)} ${figure.unit ?? figure.counted.join(",")} (${figure.measure})`;
}
