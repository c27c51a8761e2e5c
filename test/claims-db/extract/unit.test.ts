/** What a figure is per: before what it counts, and behind it. */
import { checkReading as check } from "../../support/figures";

describe("A rate", () => {
  it("reads what a figure is per, before and behind what it counts", () => {
    check("He earns [£190k-a-week].", "money 190000 GBP per week");
    check("They made [679] tests per million people.", "count 679 per million test");
    check("They made [679] tests per person.", "count 679 test");
  });
});
