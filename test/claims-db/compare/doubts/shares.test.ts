/** Tests shares that a writer rounds or works out, and their twins that are wrong. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

const poll = [
  "A council survey of 1,930 residents found 53 per cent in favour of the tram and 38 per cent against.",
  "Among growers the picture was reversed: 33 of the 50 who replied were opposed.",
].join(" ");

/** The figures that are warned of. */
function check(draft: string, expected: string): void {
  const found = judgeDraft(fill([poll]), { path: "draft.md", text: draft })
    .filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting")
    .map(({ claim }) => claim.text);
  assert.equal(found.join(", "), expected);
}

describe("A share in words", () => {
  it("is a rounded one of the same sentence", () => {
    check("More than half of the 1,930 residents surveyed, 53 per cent, were in favour of the tram.", "");
    check("More than half of the 1,930 residents surveyed, 35 per cent, were in favour of the tram.", "35 per cent");
  });

  it("is worked out from a part and its whole", () => {
    const draft =
      "The survey found 53 per cent of the residents in favour, but two thirds of the growers who replied did not.";
    check(draft, "");
    check(draft.replace("53", "35"), "35 per cent");
  });
});
