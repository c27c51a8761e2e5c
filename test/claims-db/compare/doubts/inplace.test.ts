/** Checks figures in whose place the source has another, though it has the draft's own for something else. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A figure that the source has in another's place", () => {
  const rules = "Minimum weight 14 kilograms for the red slide, 9 for the blue one. Shoes must be left at the gate.";
  it("is held against the one that stands in its own", () => {
    check("Minimum weight [9 kilograms] for the red slide.", rules);
    const mill = "The mill spent 4.15 million euros on the new roof. Of this, 1.35 million euros came from the county.";
    check("The mill spent [1.35 million euros] on the new roof.", mill);
  });
  it("is its own where a word of the draft goes with it", () => {
    check("Minimum weight 9 kilograms for the blue slide.", rules);
    const beds = "Roses cover 41 per cent of the garden, tulips 23 and herbs 17. It opens in May.";
    check("Tulips cover 23 per cent of the garden.", beds);
  });
});
