/** What a figure is per: before what it counts, and behind it. */
import { checkReading as check } from "../../support/figures";

describe("A rate", () => {
  it("reads what a figure is per, before and behind what it counts", () => {
    check("He earns [£190k-a-week].", "money 190000 GBP per week");
    check("They made [679] tests per million people.", "count 679 per million test");
    check("They made [679] tests per person.", "count 679 test");
  });

  it("reads a sign behind the number, but none of the next", () => {
    check("A cup costs [0.80 €].", "money 0.8 EUR");
    check("They gave out [12] [€5] notes.", "number 12; money 5 EUR");
  });

  it("reads a share whose company stands between", () => {
    check("Orrin will pay [23.50 euros per Tarn share].", "money 23.5 EUR per share");
    check("Orrin will pay [€23.50 a share].", "money 23.5 EUR per share");
    check("Orrin paid [€23.50] a year earlier.", "money 23.5 EUR");
  });
});
