/** A figure that the source gives for a whole is held against that of the part of which the draft speaks. */
import assert from "node:assert/strict";
import { partitivePair } from "../../../../claims-db/compare/signs/partitive";
import { figurePair } from "../../../support/pairs";

/** The source's figure for the part, where the draft's first figure is that of the whole. */
function check(draft: string, source: string, expected: string | undefined): void {
  const { claim, pairs } = figurePair(draft, source);
  assert.equal(partitivePair(claim, pairs)?.candidate.claim.text, expected, draft);
}

describe("A part that has the figure of the whole", () => {
  const panel = "Two of its nine judges were not named until the autumn.";
  const fires = "The island has had 127 fires this year, 19 of them out of control.";

  it("is opposed by its own", () => {
    check("Nine of the judges could only be named in the autumn.", panel, "Two");
    check("Of this year's fires, 127 cannot be brought under control.", fires, "19");
    check("Of each ticket, £40 goes to the lifeboat.", "A ticket costs £40, of which £6 goes to the lifeboat.", "£6");
    check("They got hold of 180 of the mares.", "Of 180 mares that it listed, they got hold of 43.", "43");
    check("All nine judges were named in the autumn.", panel, "Two");
    check("He lost 80 of the hens in the flood.", "He had 80 hens, of which 12 were lost in the flood.", "12");
  });

  it("is left alone where it is the part's", () => {
    check("Two of the judges could only be named in the autumn.", panel, undefined);
    check("Of this year's fires, 19 cannot be brought under control.", fires, undefined);
  });

  it("is left alone where it is the whole's in the draft, too", () => {
    check("The court has nine judges.", panel, undefined);
    check("The nine of them parted in anger.", panel, undefined);
    check("All nine judges wear red.", panel, undefined);
  });

  it("is left alone where it is a part of a greater whole, too", () => {
    const hoard = "Four of the five coins, three of them of gold, were found in May.";
    check("Four of the five coins were found in May.", hoard, undefined);
  });

  it("is left alone where nothing else is told of the part", () => {
    check("Nine of the judges are women.", panel, undefined);
  });

  it("is left alone where another sentence has it as a part's", () => {
    check(
      "Nine of the judges could only be named in the autumn.",
      "Two of its nine judges were not named until the autumn. In the autumn nine of the other judges were named.",
      undefined,
    );
  });
});

describe("Words that say which the whole is", () => {
  it("are not told of the part", () => {
    const ferry = "Seven of the nine people taken to hospital have been sent home.";
    check("Nine of the rescued were taken to hospital.", ferry, undefined);
    check("Nine of the rescued have been sent home.", ferry, "Seven");
  });
});
