/** Where an amount was reached. */
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

describe("The scope of an amount", () => {
  it("reads where an amount was reached", () => {
    check("It made [$9 million] outside Norway.", "money 9000000 USD overseas");
    check("It made [$9 million] in Norway.", "money 9000000 USD");
  });
});
