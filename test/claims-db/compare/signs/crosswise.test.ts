/** A figure that the source gives for another part is held against the one of the draft's own part. */
import assert from "node:assert/strict";
import { crosswisePair } from "../../../../claims-db/compare/signs/crosswise";
import { figurePair } from "../../../support/pairs";

/** The source's figure for the part of which the draft's first figure speaks, where the draft has another part's. */
function check(draft: string, source: string, expected: string | undefined): void {
  const { claim, pairs } = figurePair(draft, source);
  assert.equal(crosswisePair(claim, pairs)?.candidate.claim.text, expected, draft);
}

describe("A figure of another part", () => {
  it("is opposed by the one of the draft's own", () => {
    const poll =
      "In the poll 52 per cent were in favour of the bridge, 37 per cent against it, and 11 per cent did not know.";
    check("The poll says that 11 per cent were against the bridge.", poll, "37 per cent");
    check("The poll says that 37 per cent did not know.", poll, "11 per cent");
    check(
      "Only 70% hold in the third year.",
      "The seal holds in 90% of cases in the first year and in 70% in the second.",
      undefined,
    );
    check(
      "Only 90% hold in the second year.",
      "The seal holds in 90% of cases in the first year and in 70% in the second.",
      "70%",
    );
    check(
      "At dinner there were 40 guests, and 65 came for lunch.",
      "There were 40 guests for lunch and 65 guests for dinner.",
      undefined,
    );
    check("At dinner there were 40 guests.", "There were 40 guests for lunch and 65 guests for dinner.", "65");
  });

  it("is left alone where the part is the draft's, or both", () => {
    const meals = "There were 40 guests for lunch and 65 guests for dinner.";
    check("At lunch there were 40 guests.", meals, undefined);
    check(
      "There were 40 guests for lunch and dinner.",
      "There were 40 guests for lunch and dinner, and 65 guests for breakfast.",
      undefined,
    );
    check("Not 37 per cent were in favour.", "Some 52 per cent were in favour, 37 per cent against.", undefined);
  });

  it("is left alone where another sentence tells it with the draft's words", () => {
    check(
      "At dinner on the boat there were 40 guests.",
      "There were 40 guests for lunch and 65 guests for dinner. On the boat there were 40 guests at dinner.",
      undefined,
    );
  });
});
