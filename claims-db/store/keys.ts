/** The keys under which a claim is found by its value, kind by kind. */
import { nameKeys } from "../lexicon/namekeys";
import type { Claim, Moment, Name, Quantity, Title, Value } from "../model";
import { termOf } from "./terms";

/**
 * The keys of a claim; two claims that may be about the same thing share at least one.
 * "1,535 Palestinian prisoners" has `["count||prisoner", "~1355|"]`, "March 6, 2025" has `["2025", "3-6"]`.
 */
export function keysOf(claim: Claim): readonly string[] {
  return [...new Set(keysOfValue(claim.value))];
}

function keysOfValue(value: Value): readonly string[] {
  switch (value.kind) {
    case "figure":
      return keysOfFigure(value);
    case "date":
      return keysOfMoment(value);
    case "name":
      return keysOfName(value);
    case "title":
      return keysOfTitle(value);
    case "place":
      return [termOf(value.full)];
    case "quote":
      return [];
  }
}

function keysOfFigure(figure: Quantity): readonly string[] {
  const stem = `${figure.measure}|${figure.unit ?? ""}|`;
  const isBare = figure.counted.length === 0 || figure.measure === "age";
  return [...(isBare ? [stem] : figure.counted.map((lemma) => stem + termOf(lemma))), ...digitKeysOf(figure)];
}

/**
 * The digits of a figure in the order of their size, without noughts around them, and its unit: "~134|gram" for 341 and 431
 * grams, "~1124|USD" for $1,142 million and billion. So the same figure is found whatever the words beside it, and so is a slip
 * of digits or scale. None where they are fewer than three, or two without a unit.
 */
export function digitKeysOf({ amount, unit }: Pick<Quantity, "amount" | "unit">): readonly string[] {
  const digits = Math.abs(amount)
    .toPrecision(mostDigits)
    .replace(/e.*$/u, "")
    .replace(".", "")
    .replace(/^0+|0+$/gu, "");
  const isTelling = digits.length >= (unit === undefined ? fewestDigits : fewestDigits - 1);
  return isTelling && /^\d+$/u.test(digits) ? [`~${[...digits].sort().join("")}|${unit ?? ""}`] : [];
}

const [fewestDigits, mostDigits] = [3, 12];

function keysOfMoment(moment: Moment): readonly string[] {
  const keys: string[] = [];
  if (moment.year !== undefined) keys.push(String(moment.year));
  if (moment.month !== undefined)
    keys.push(moment.day === undefined ? `${moment.month}` : `${moment.month}-${moment.day}`);
  return keys;
}

function keysOfName(name: Name): readonly string[] {
  return nameKeys(name.full, name.type);
}

function keysOfTitle(title: Title): readonly string[] {
  const surname = wordsOf(title.holder).at(-1);
  return [`role|${termOf(title.role)}`, ...(surname === undefined ? [] : [`holder|${surname}`])];
}

function wordsOf(name: string): readonly string[] {
  return termOf(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
