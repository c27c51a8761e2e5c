/** Doubts that give way to a second reading, and doubts that do not. */
import assert from "node:assert/strict";
import { doubtOf } from "../../../../claims-db/compare/doubts/doubt";
import { featuresOf } from "../../../../claims-db/compare/features";
import { boundsOf } from "../../../support/bounds";

/** The bar that a doubt sets for a value of the draft against a source, without a second reading and with one. */
function bars(draft: string, value: string, source: string): readonly number[] {
  const [bound = assert.fail(draft)] = boundsOf(draft, value, [source]);
  return [false, true].map((isReread) => doubtOf(bound, featuresOf(bound), isReread));
}

describe("A doubt", () => {
  it("that one figure is planned and the other is none yields to a second reading", () => {
    const [alone = 0, reread] = bars(
      "It will cost 400 million euros.",
      "400 million euros",
      "It has cost 300 million euros.",
    );
    assert.ok(alone >= 0.8);
    assert.equal(reread, 0);
  });

  it("that a figure is of some years before does not", () => {
    const vote = "The Labour Union won 61 seats in the election of 1987, and the Centre Party 21.";
    const [alone = 0, reread] = bars("The Labour Union had won 69 seats four years earlier.", "69", vote);
    assert.ok(alone >= 0.9);
    assert.equal(reread, alone);
  });
});
