/** What stands behind "to" takes from what stands behind "from" all that it leaves out, and a number of its own does not. */
import { checkReading as check } from "../../support/figures";

describe("A number that was reached", () => {
  it("has the unit, and what was counted, of the one before", () => {
    check("The slopes shrink from [34 kilometres] to [21].", "length 34 kilometre slope; length 21 kilometre slope");
    check("The crew was cut from [34] people to about [21] in May.", "count 34 people; count about 21 people");
  });

  it("has its millions, too, where only so it is of one size", () => {
    check("Visits dropped from [34 million] to [21].", "count 34000000 visit; count 21000000 visit");
    check("Visits dropped from [3.1 million] to [900,000].", "count 3100000 visit; count 900000 visit");
  });

  it("keeps what it counts itself", () => {
    check("The club went from [34] people to [21] halls.", "count 34 people; count 21 hall");
  });
});

describe("A number that is compared", () => {
  it("has the unit of the one that it is held against", () => {
    check("Turnout was [61 per cent], against [58] at the last vote.", "percent 61 percent; percent 58 percent");
    check("It was [40 kilometres], compared with [35] in 2020.", "length 40 kilometre; length 35 kilometre");
    check("Prices rose [3.4 per cent] in May after [3.9] in April.", "percent 3.4 percent up price; number 3.9");
  });

  it("has none where it counts something", () => {
    check("Turnout was [61 per cent], against the wish of [58] mayors.", "percent 61 percent; count 58 mayor");
  });
});

describe("A part of a sum", () => {
  it("has the money of the whole", () => {
    check("[30] of the [100 billion won] will be spent in Gongju.", "money 30000000000 KRW; money 100000000000 KRW");
    check("[Two] of the [5 million] people came.", "count 2 (part); count 5000000 people");
  });
});
