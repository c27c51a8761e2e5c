/** Denials that end with their relative clause, and those that go on. */
import assert from "node:assert/strict";
import { modalityOf } from "../../../claims-db/extract/qualifiers";
import { readWords } from "../../../claims-db/extract/words";
import { unmark } from "../../support/marks";

function check(marked: string, modality: string): void {
  const { text, spans } = unmark(marked);
  assert.deepEqual(
    spans.map((span) => modalityOf(readWords(text), span)),
    [modality],
  );
}

describe("A denial in a relative clause", () => {
  it("ends with it", () => {
    check("Workers who did not strike were paid [300 euros].", "stated");
    check("Shops that do not sell food were closed on [6 April].", "stated");
  });
  it("goes on without another verb, or where somebody else begins", () => {
    check("The workers were not paid [300 euros].", "denied");
    check("Workers who did not get [300 euros] went home.", "denied");
    check("Workers who do not know whether they were paid by [3 May].", "denied");
  });
});
