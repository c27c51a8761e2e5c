/** By how much something changed is no level, and is held against the level that the source tells. */
import assert from "node:assert/strict";
import { levelPair } from "../../../../claims-db/compare/signs/level";
import { figurePair } from "../../../support/pairs";

/** The source's level, where the draft's first figure is by how much it changed or how far it is from another. */
function check(draft: string, source: string, expected: string | undefined): void {
  const { claim, pairs } = figurePair(draft, source);
  assert.equal(levelPair(claim, pairs)?.candidate.claim.text, expected, draft);
}

describe("A change that is told as a level", () => {
  const kiosk = "Takings of the kiosk rose by £64,000 to £212,000.";
  const schools = "The bill gives 74 million francs for school trips, 15 million less than the house had wanted.";

  it("is opposed by the level", () => {
    check("The kiosk took £64,000 in the year.", kiosk, "£212,000");
    check("For school trips, 15 million francs are given.", schools, "74 million francs");
  });

  it("is left alone where the draft tells a change, or the level", () => {
    check("The kiosk took £64,000 more in the year.", kiosk, undefined);
    check("Takings of the kiosk grew by £64,000.", kiosk, undefined);
    check("The kiosk took £212,000 in the year.", kiosk, undefined);
    check("Nine publishers said no to it.", "It was turned down by nine publishers to the last.", undefined);
    check("For school trips, 74 million francs are given.", schools, undefined);
  });

  it("is left alone where the article has it as a level, too", () => {
    check(
      "The kiosk took £64,000 in the year.",
      "Takings of the kiosk rose by £64,000 to £212,000. In the first year the kiosk had taken £64,000.",
      undefined,
    );
  });
});
