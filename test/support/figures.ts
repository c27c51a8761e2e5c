/** Figures as tests write them: marked in a sentence with how they are read, and one held against another. */
import assert from "node:assert/strict";
import { compareFigures } from "../../claims-db/compare/figure";
import { findFigures } from "../../claims-db/extract/figure";
import { readWords } from "../../claims-db/extract/words";
import type { Quantity } from "../../claims-db/model";
import { mark, unmark } from "./marks";

/** The marked figures, and how they are read: "count 33 hostage; duration 6 week"; without a reading only where they stand. */
export function checkReading(marked: string, reading?: string): void {
  const { text } = unmark(marked);
  const found = findFigures(readWords(text));
  assert.equal(mark(text, found), marked);
  if (reading !== undefined)
    assert.equal(found.map(({ value }) => (value.kind === "figure" ? show(value) : "")).join("; "), reading);
}

function show({ measure, amount, upper, unit, hedge, change, counted, modifiers }: Quantity): string {
  const number = upper === undefined ? `${amount}` : `${amount}..${upper}`;
  const narrowed = modifiers.length === 0 ? "" : `(${modifiers.join(",")})`;
  return [measure, hedge, number, unit, change, counted.join("+") + narrowed]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

/** "draft | source | outcome code", with the suggestion after an arrow where there is one. */
export function checkPair(line: string): void {
  const [draft = "", source = "", expected = ""] = line.split(" | ");
  const { outcome, reason, suggestion } = compareFigures(figureOf(draft), figureOf(source));
  assert.equal(`${outcome} ${reason.code}${suggestion === undefined ? "" : ` → ${suggestion}`}`, expected, line);
}

/** The first figure of a text; a text without one fails the test. */
export function figureOf(text: string): Quantity {
  const value = findFigures(readWords(text))[0]?.value;
  assert.ok(value?.kind === "figure", `no figure in "${text}"`);
  return value;
}

/** How alike the things are that the first figures of two texts count, 0 to 1. */
export function affinityOf(draft: string, source: string): number {
  return compareFigures(figureOf(draft), figureOf(source)).affinity;
}
