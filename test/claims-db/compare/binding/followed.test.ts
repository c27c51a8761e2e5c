/** Which of two values of a sentence the draft's next word follows. */
import assert from "node:assert/strict";
import { isFollowedAlike } from "../../../../claims-db/compare/binding/followed";
import { boundsOf } from "../../../support/bounds";

function isFollowed(draft: string, value: string, source: string): boolean {
  return boundsOf(draft, value, [source]).some(isFollowedAlike);
}

describe("A value that the source has beside another", () => {
  const survey = "In the survey, 61 per cent support the new ring road, and 30 per cent oppose it.";

  it("is followed there by the word with which the draft goes on", () => {
    assert.ok(isFollowed("According to the survey, 30 per cent oppose the new ring road.", "30 per cent", survey));
  });

  it("is not where that word follows the other one, or both", () => {
    assert.ok(!isFollowed("According to the survey, 30 per cent support the new ring road.", "30 per cent", survey));
    const both = "In the survey, 61 per cent support the ring road, and 30 per cent support the bridge.";
    assert.ok(!isFollowed("In the survey, 30 per cent support the ring road.", "30 per cent", both));
  });

  it("is not where no telling word follows, or nothing at all", () => {
    const list = "In the survey, 61 per cent are for the new ring road, and 30 per cent are against it.";
    assert.ok(!isFollowed("In the survey, 30 per cent are against the new ring road.", "30 per cent", list));
    assert.ok(!isFollowed("Against the new ring road are 30 per cent", "30 per cent", list));
  });
});
