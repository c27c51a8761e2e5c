/** A value that its sentence has for something else bears nothing out; one among the draft's own words does. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

/** Whether the article bears out the draft's first figure. */
function check(draft: string, source: string, expected: boolean): void {
  const database = fill([source]);
  const figure = judgeDraft(database, { path: "draft.md", text: draft }).find(({ claim }) => claim.kind === "figure");
  database.close();
  assert.equal(figure?.verdict === "supported", expected, `${draft} ${figure?.verdict ?? "none"}`);
}

describe("A figure that its sentence has for another thing", () => {
  const bus = "The firm paid £310 for paint, while the drivers' club lost £750 when the empty bus burnt out.";
  const gifts = "Listeners gave £23,400, of which £1,900 was left over and has gone to a home for old actors in Orl.";

  it("bears nothing out", () => {
    check("What was left over, £23,400, has gone to a home for actors.", gifts, false);
    check("An empty bus burnt out, and the drivers' club lost £310.", bus, false);
  });

  it("bears out what stands among its own words", () => {
    check("What was left over, £1,900, has gone to a home for actors.", gifts, true);
    check("The drivers' club lost £750 when a bus burnt out.", bus, true);
    check("Listeners in Orl gave £23,400.", gifts, true);
  });
});
