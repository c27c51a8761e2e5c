/** What a figure is per: before what it counts, and behind it. */
import assert from "node:assert/strict";
import { findFigures } from "../../../claims-db/extract/figure";
import { readWords } from "../../../claims-db/extract/words";
import type { Quantity } from "../../../claims-db/model";
import { mark, unmark } from "../../support/marks";

/** The marked figures, and how they are read: "number 42", "count 679 per million". */
function check(marked: string, reading: string): void {
  const { text } = unmark(marked);
  const found = findFigures(readWords(text));
  assert.equal(mark(text, found), marked);
  const read = found.flatMap(({ value }) => (value.kind === "figure" ? [show(value)] : []));
  assert.equal(read.join("; "), reading);
}

function show({ measure, amount, unit, counted, modifiers }: Quantity): string {
  return [measure, amount, unit, ...counted, ...modifiers].filter((part) => part !== undefined).join(" ");
}

describe("A rate", () => {
  it("reads what a figure is per, before and behind what it counts", () => {
    check("He earns [£190k-a-week].", "money 190000 GBP per week");
    check("They made [679] tests per million people.", "count 679 per million test");
    check("They made [679] tests per person.", "count 679 test");
  });
});
