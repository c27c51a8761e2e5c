/** What a figure is per: before what it counts, and behind it. */
import { checkReading as check } from "../../support/figures";

describe("A rate", () => {
  it("reads what a figure is per, before and behind what it counts", () => {
    check("He earns [£190k-a-week].", "money 190000 GBP per week");
    check("They made [679] tests per million people.", "count 679 per million test");
    check("They made [679] tests per person.", "count 679 test");
  });

  it("reads what is used up in a day, and a unit that ends the sentence", () => {
    check("He drank [six litres] of sweet tea a day.", "volume 6 litre per day tea(sweet)");
    check("He drank [six litres] of sweet tea.", "volume 6 litre tea(sweet)");
    check("The pump lifts [40,000 barrels daily].", "volume 40000 barrel per day");
    check("A female weighs [14 g].", "mass 14 gram");
    check("The wind blew at [50 km/h].", "speed 50 kilometre per hour");
  });

  it("reads the code of a currency, and a country's letters before its sign", () => {
    check("Profit came to [SEK 268 million].", "money 268000000 SEK");
    check("The hotel cost [FJ$24.7 million].", "money 24700000 FJ$");
  });

  it("reads a coin behind its country", () => {
    check("Turnover was [1,142 million Kenya shillings].", "money 1142000000 KES");
    check("A cup costs [900 Ugandan shillings].", "money 900 KES");
    check("In 2019 [12] Swedes won.", "count 12 swede");
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

describe("Parts of a second", () => {
  it("are times", () => {
    check("She lost by [eight hundredths of a second].", "duration 8 hundredth of a second");
    check("She lost by [eight hundredths].", "duration 8 hundredth of a second");
    check("She lost by [two tenths of a second].", "duration 2 tenth of a second");
  });

  it("are shares of whatever else stands behind them", () => {
    check("She lost [two tenths] of her savings.", "ratio 0.2 down saving");
  });
});
