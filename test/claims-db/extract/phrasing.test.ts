/** Figures as short news and calls word them: "plus 38%", "13% more.", "of which 430 million", "the 20mph limit". */
import { checkReading as check } from "../../support/figures";

describe("A change in few words", () => {
  it("is told by plus, more and less", () => {
    check("Revenue was [$184 million], plus [38%].", "money 184000000 USD; percent 38 percent up");
    check("Sales were [9.4 million], [13.2%] more.", "count 9400000 sale; percent 13.2 percent up");
    check("The mill lost [64%] less in spring.", "percent 64 percent down mill");
  });
  it("is none in a name, in what came together, or in what was struck off", () => {
    check("Lower Norby won [£9,000].", "money 9000 GBP");
    check("She ran up bills of [9,000 francs].", "money 9000 CHF bill");
    check("Tolvane wrote down [9 million francs].", "money 9000000 CHF");
  });
});

describe("What a number leaves out", () => {
  it("is the money of which it is a part", () =>
    check(
      "It costs [612 million euros], of which Norra pays [430 million].",
      "money 612000000 EUR; money 430000000 EUR",
    ));
  it("is a share before more at the end", () =>
    check("Steel costs [a third] more.", "ratio 0.3333333333333333 (more)"));
});

describe("A limit", () => {
  it("is told by its noun or its verb", () => {
    check("The [20mph] limit stays.", "speed at most 20 mile per hour limit");
    check("A law limiting the shifts of doctors to [13 hours] has passed.", "duration at most 13 hour");
  });
  it("is none where something else is limited", () =>
    check("The law limits shifts and moves doctors to [13] towns.", "count 13 town"));
});

describe("An hour and ten minutes", () => {
  it("are one time", () => check("He was held for [a year and six months].", "duration 1.5 year"));
  it("are two where the first is no length", () =>
    check("It is open [twice] a week and [ten minutes] longer.", "count 2 week; duration 10 minute"));
});

describe("What is under or over a thing of so many", () => {
  it("is no bound", () => {
    check("Under a [four]-page deal they may return.", "count 4 deal(page)");
    check("It runs under a [twelve-month] permit.", "duration 12 month");
    check("It fell over a [40-metre] cliff.", "length 40 metre cliff");
  });
  it("is one without the thing", () => check("It lasted over [12 months].", "duration over 12 month"));
});

describe("How far and where to", () => {
  it("are two numbers where the second is many times as large", () =>
    check("It cut its staff by [410] to [7,630].", "count 410 down staff; count 7630 staff"));
  it("is a range where they are near", () =>
    check("Sales grew by [5 to 7 percent].", "percent between 5..7 percent up sale"));
});

describe("What befell others", () => {
  it("says nothing of what is counted", () => {
    check("She was turned away by [six] hospitals before she died.", "count 6 hospital");
    check("In May [62 per cent] of people were in favour of assisted dying.", "percent 62 percent people");
  });
  it("is told of those who are counted", () => check("In May [62] people died.", "count 62 people(killed)"));
});
