/** Measures findFigures on labelled quantities: precision, recall and F1 of value, value with unit, value with change. */

// usage: node out/test/bench/quantities.js FILE.json [--out FILE] [--errors]
//
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
  readonly quantities: readonly Gold[];
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

const args = process.argv.slice(2);
const rows = JSON.parse(readFileSync(args[0] ?? "", "utf8")) as readonly Row[];
const found = rows.map(figuresOf);
const result = Object.fromEntries(Object.entries(tests).map(([name, test]) => [name, score(test)]));
const out = args.indexOf("--out");
if (out >= 0) writeFileSync(args[out + 1] ?? "quantities.out.json", JSON.stringify(result, undefined, 1));
console.log(JSON.stringify(result, undefined, 1));
if (args.includes("--errors")) printErrors();

function figuresOf(row: Row): readonly Quantity[] {
  return findFigures(readWords(row.text)).flatMap(({ value }) => {
    if (value.kind !== "figure") return [];
    const times = value.measure === "multiple" && value.amount > 2;
    return ["ordinal", "score"].includes(value.measure) || (value.measure === "multiple" && !times) ? [] : [value];
  });
}

function score(test: Test): { readonly precision: number; readonly recall: number; readonly f1: number } {
  let right = 0;
  let gold = 0;
  let all = 0;
  rows.forEach((row, i) => {
    right += pairs(row, found[i] ?? []).filter(([one, other]) => test(one, other)).length;
    gold += row.quantities.length;
    all += found[i]?.length ?? 0;
  });
  const [precision, recall] = [right / all, right / gold];
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / (precision + recall)),
  };
}

function percent(ratio: number): number {
  return Math.round(ratio * 1000) / 10;
}

/** Each gold quantity with a found one of the same value; those with the same unit are paired first. */
function pairs(row: Row, figures: readonly Quantity[]): readonly (readonly [Gold, Quantity])[] {
  const left = [...figures];
  const paired: [Gold, Quantity][] = [];
  const open = new Set(row.quantities);
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
  const written = gold.unit.trim().toLowerCase();
  if (found.measure === "age") return wanted.includes("age") || wanted === "year";
  if (found.unit !== undefined) {
    const [unit = "", per] = found.unit.split(" per ");
    const [base = "", goldPer] = wanted.split(/ per (?!hour|second$|gallon|square inch|minute$)/);
    const named =
      (aliases[base] ?? base).toLowerCase() === unit.toLowerCase() ||
      wanted === found.unit ||
      wanted.replace("dollar", "USD") === found.unit ||
      aliases[wanted] === found.unit ||
      base === unit;
    return named && (per === undefined || goldPer === undefined || goldPer.startsWith(per));
  }
  if (wanted === "-" || wanted === "") return found.counted.length === 0 || found.measure === "number";
  if (found.measure === "ratio" && wanted.includes("%")) return true;
  const nouns = [...wanted.split(/[ -]/), ...written.split(/[ -]/)];
  const heads = found.measure === "multiple" ? ["time", "count"] : found.counted;
  return heads.some(
    (head) => nouns.includes(head) || nouns.includes(`${head}s`) || (head === "time" && wanted.startsWith("count")),
  );
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

function printErrors(): void {
  rows.forEach((row, i) => {
    const figures = found[i] ?? [];
    const paired = pairs(row, figures);
    const missed = row.quantities
      .filter((gold) => !paired.some(([one]) => one === gold))
      .map((gold) => `MISSED ${gold.value} ${gold.unit}`);
    const extra = figures
      .filter((figure) => !paired.some(([, other]) => other === figure))
      .map((figure) => `EXTRA ${show(figure)}`);
    const units = paired
      .filter(([one, other]) => !isSameUnit(one, other))
      .map(([one, other]) => `UNIT ${one.unit} | ${show(other)}`);
    const changed = paired
      .filter(([one, other]) => changeOf(other) !== one.change)
      .map(([one, other]) => `CHANGE ${one.value} ${one.change} found ${changeOf(other)}`);
    const lines = [...missed, ...extra, ...units, ...changed];
    if (lines.length > 0) console.log(`- ${row.text}\n    ${lines.join("\n    ")}`);
  });
}

function show({ amount, upper, unit, measure, counted }: Quantity): string {
  return `${amount}${upper === undefined ? "" : `-${upper}`} ${unit ?? counted.join(",")} (${measure})`;
}
