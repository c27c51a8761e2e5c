/** The keys under which a claim is found by its value, kind by kind. */
import { nameKeys } from "../lexicon/namekeys";
import type { Claim, Moment, Name, Quantity, Title, Value } from "../model";
import { termOf } from "./terms";

/**
 * The keys of a claim; two claims that may be about the same thing share at least one.
 * "1,500 Palestinian prisoners" has `["count||prisoner"]`, "March 6, 2025" has `["2025", "3-6"]`.
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
  return figure.counted.length === 0 || figure.measure === "age"
    ? [stem]
    : figure.counted.map((lemma) => stem + termOf(lemma));
}

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
