/** Numbers in brackets: notes to a name, and marks of a list. */
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

describe("Numbers in brackets", () => {
  it("reads a number in brackets behind a name, and no mark of a list", () => {
    check("The airlines are Delta ([42]) and Finnair ([15]).", "number 42; number 15");
    check("The reasons are (2) the price and (3) the noise.", "");
  });
});
