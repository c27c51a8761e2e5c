/** Regions named by a direction, through the whole engine in memory. */
import assert from "node:assert/strict";
import { isRegionOf } from "../../../../claims-db/compare/doubts/compass";
import { bindAll } from "../../../../claims-db/compare/bound";
import { pairAll } from "../../../support/pairs";
import { checkRefuted as check } from "../../../support/refuted";

/** Whether the first name of the draft is a region that the source names in other words. */
function isRegion(draft: string, source: string): boolean {
  const [{ pairs } = { pairs: [] }] = pairAll(draft, source).filter(({ claim }) => claim.kind === "name");
  const aligned = pairs[0]?.aligned;
  assert.ok(aligned, draft);
  const [bound] = bindAll(aligned.alignment.draft, [aligned], () => true);
  assert.ok(bound);
  return isRegionOf(bound);
}

describe("A region by its direction", () => {
  it("is the direction of the land", () => {
    assert.ok(isRegion("South West Norland had the storm.", "The storm hit the south west of Norland and Arven."));
    assert.ok(isRegion("North-Western Norland had the storm.", "The storm hit the north-west of Norland and Arven."));
    check(
      "Bridges fell in South West Norland.",
      "The storm felled bridges in the south west of Norland. Arven was spared.",
    );
  });
  it("is no other direction, and no other land", () => {
    assert.ok(!isRegion("North West Norland had the storm.", "The storm hit the south west of Norland and Arven."));
    assert.ok(!isRegion("South West Norland had the storm.", "The storm hit Norland and the south west of Arven."));
  });
});
