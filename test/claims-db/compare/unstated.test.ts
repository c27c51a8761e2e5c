/** Names that a source has with none of the draft's figures beside them. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../claims-db/index";
import { fill } from "../../support/cases";

/** The verdict on a name of the draft. */
function check(draft: string, source: string, expected: readonly [name: string, verdict: string]): void {
  const database = fill([source]);
  const found = judgeDraft(database, { path: "draft.md", text: draft }).find(({ claim }) => claim.text === expected[0]);
  database.close();
  assert.equal(found?.verdict, expected[1], draft);
}

describe("A name", () => {
  const source = "Ada Brusk was named head of the port of Orlan in 2019. The port of Orlan has 340 berths.";
  it("is not supported by a sentence that has none of the draft's figures and dates", () => {
    check("Visitors paid €12 to see the ships that came to Orlan in 1961.", source, ["Orlan", "insufficient"]);
  });
  it("is supported where the source tells the same, or one of its figures is known", () => {
    check("Ada Brusk was named head of the port of Orlan.", source, ["Orlan", "supported"]);
    check("Ada Brusk was named head of the port of Orlan in 2019, aged 44.", source, ["Orlan", "supported"]);
  });
});
