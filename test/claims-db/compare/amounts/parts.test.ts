/** Parts, and what comes on top, against the bound of a whole. */
import { checkPair as check } from "../../../support/figures";

describe("A part and a whole", () => {
  it("never disagree", () => {
    check("40 people died | another 12 people died | incomparable part-and-whole");
    check("over 40 people died | another 12 people died | incomparable part-and-whole");
  });

  it("do not bear out a bound that only the other keeps", () => {
    check("fewer than 250 deaths | one further death | incomparable part-and-whole");
    check("over 40 more guests came | 60 guests came | incomparable part-and-whole");
  });

  it("bear out a bound that both must keep", () => {
    check("over 200 guests came | another 250 guests came | agrees within-bound");
    check("fewer than 90 more guests came | 60 guests came | agrees within-bound");
  });
});
