/** How a passage that speaks against a claim stands among all that are at hand. */
import assert from "node:assert/strict";
import type { Features } from "../../../claims-db/compare/features";
import { standingFeatures } from "../../../claims-db/compare/reviewstanding";
import { boundsOf } from "../../support/bounds";

/** The standing of what first disagrees with a value of the draft's sentence, among articles of one sentence each. */
function standing(draft: string, value: string, articles: readonly string[]): Features {
  const bounds = boundsOf(draft, value, articles);
  const found = bounds.find(({ disagree }) => disagree);
  return found?.disagree ? standingFeatures(found.claim, bounds, found.disagree) : assert.fail(value);
}

describe("A passage that speaks against a claim", () => {
  const fire = "The fire in Horna killed nine people.";

  it("leads where no other holds as much of the draft's sentence", () => {
    const { lead = 0, rank } = standing(fire, "nine", ["The fire in Horna killed 12 people.", "Horna has a mayor."]);
    assert.ok(lead > 0);
    assert.equal(rank, 0);
  });

  it("follows where another holds more", () => {
    const { lead = 0, rank } = standing(fire, "nine", [
      "A fire killed 12 horses.",
      "The fire in Horna killed nine people.",
    ]);
    assert.ok(lead < 0);
    assert.equal(rank, 1);
  });

  it("has a value that other articles have too", () => {
    const two = standing(fire, "nine", ["The fire in Horna killed 12 people.", "In Horna 12 people died."]);
    assert.equal(two["rivalHeld"], 2);
    assert.equal(standing(fire, "nine", ["The fire in Horna killed 12 people.", "It took 12 hours."])["rivalHeld"], 1);
  });

  it("tells names of the draft's and others", () => {
    const { namesBoth, namesTheirs } = standing(fire, "nine", ["The fire in Horna killed 12 people of Tovaria."]);
    assert.deepEqual([namesBoth, namesTheirs], [1, 1]);
  });
});

describe("A day that speaks against another", () => {
  it("says how many months lie between", () => {
    const { months } = standing("The bridge opened on 3 May.", "3 May", ["The bridge opened on 3 August."]);
    assert.equal(months, 3);
    assert.equal(standing("It opened on Monday.", "Monday", ["It opened on Tuesday."])["months"], -1);
  });

  it("may only say when something was said", () => {
    const said = ["The mayor said on Tuesday that the bridge had opened."];
    assert.equal(standing("The bridge opened on Monday.", "Monday", said)["otherSaid"], 1);
    assert.equal(standing("The bridge opened on Monday.", "Monday", ["The bridge opened on Tuesday."])["otherSaid"], 0);
  });
});
