/** Numbers of a pair share the bound before them where "respectively" says so, and no other. */
import { checkReading as check } from "../../support/figures";

describe("Two numbers that are told respectively", () => {
  it("share the bound of the first", () => {
    check("It has more than [6] and [19] reviews respectively.", "count over 6 review; count over 19 review");
    check("They paid less than [$5] and [$7], respectively.", "money under 5 USD; money under 7 USD");
  });

  it("keep a bound of their own, and share none without the word", () => {
    check("It has over [6] and under [19] reviews respectively.", "number over 6; count under 19 review");
    check("It has more than [6] reviews and [19] awards.", "count over 6 review; count 19 award");
  });
});
