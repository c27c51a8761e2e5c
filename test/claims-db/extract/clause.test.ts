/** A number or a pronoun that is a subject behind "and" begins a statement of its own, which is denied by itself. */
import assert from "node:assert/strict";
import { modalityOf } from "../../../claims-db/extract/qualifiers";
import { readWords } from "../../../claims-db/extract/words";
import { unmark } from "../../support/marks";

function check(marked: string, ...expected: readonly string[]): void {
  const { text, spans } = unmark(marked);
  const found = spans.map((span) => modalityOf(readWords(text), span));
  assert.deepEqual(found, expected, marked);
}

describe("A clause behind “and”", () => {
  it("begins with a number or a pronoun before its verb", () => {
    check("[Nine guests] eat fish and [two] cannot eat nuts.", "stated", "denied");
    check("The club sold [12 boats] and it has [3] left, and they will not sell [5].", "stated", "stated", "denied");
    check("She won [4 races] and he did not finish [2].", "stated", "denied");
  });

  it("goes on where the number or the pronoun is no subject", () => {
    check("The town did not buy [12 boats] and [three] cars.", "denied", "denied");
    check("The town will not close [12 shops] and [two] of the bars.", "denied", "denied");
  });
});
