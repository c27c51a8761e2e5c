/** A figure that the source gives to somebody else is held against the one of the draft's own owner. */
import assert from "node:assert/strict";
import { portionPair } from "../../../../claims-db/compare/signs/portion";
import { figurePair } from "../../../support/pairs";

/** The source's figure for the owner of whom the draft speaks, where the draft's first figure is another one's. */
function check(draft: string, source: string, expected: string | undefined): void {
  const { claim, pairs } = figurePair(draft, source);
  assert.equal(portionPair(claim, pairs)?.candidate.claim.text, expected, draft);
}

describe("A figure of another owner", () => {
  it("is opposed by the one that stands with the draft's own, before it", () => {
    const shares = "Nordkalk holds 58 percent, the harbour board 23 percent.";
    check("With 58 percent, the harbour board is the second-largest owner.", shares, "23 percent");
    check("The harbour board's stake is 23 percent.", shares, undefined);
    check("Nordkalk holds 58 percent, far more than the harbour board.", shares, undefined);
  });

  it("is not opposed by one of which the words before both tell", () => {
    const growth = "Organic growth in the second quarter was 1.3 percent, and for the first half, it was 0.8 percent.";
    check("Organic growth came to 0.8 percent.", growth, undefined);
    check("Growth in the second quarter was 1.3 percent.", growth, undefined);
  });

  it("is opposed by one whose unit is left out", () => {
    const power = "At noon gas plants supplied 31.4 gigawatts and wind farms 12.7, and the lights stayed on.";
    check("The wind farms fed in 31.4 gigawatts.", power, "12.7");
    check("The wind farms fed in 12.7 gigawatts.", power, undefined);
  });

  it("is opposed by the one that stands with the draft's own, behind it", () => {
    const refunds = "The town offers refunds of up to $900 for small firms and $400 for households.";
    check("Households can have up to $900 refunded.", refunds, "$400");
    check("Small firms can have up to $900 refunded.", refunds, undefined);
    const boats = "Of the boats, 31 were of steel and 17 of oak.";
    check("Of these boats, 31 were made of oak.", boats, "17");
  });

  it("is opposed by the one before which the owner has brackets", () => {
    const money = "The money comes from the fund Marewind (14 million), the Baltic Council (11 million) and others.";
    check("Marewind gave 11 million euros.", money, "14 million");
    check("The Baltic Council gave 11 million euros.", money, undefined);
  });

  it("is opposed by that of the draft's own year", () => {
    const income = "Income in 2021 was $410 million; in 2009, under the old rules, it had been $72 million.";
    check("The islands took some $72 million in 2021.", income, "$410 million");
    check("The islands took some $72 million in 2009.", income, undefined);
  });

  it("is opposed where a bound is true only of another's", () => {
    const counts = "Divers found 402 newts in 2012, 377 in 2016 and 198 in 2021.";
    check("More than 250 newts were found in 2021.", counts, "198");
    check("More than 250 newts were found in 2016.", counts, undefined);
    const takings = "Takings fell from 890 million francs in 1975 to 310 million in 1986.";
    check("Takings in 1986 were over 400 million francs.", takings, "310 million");
    check("Takings in 1975 were over 400 million francs.", takings, undefined);
    check("Fewer than 30 beds stand in the east wing.", "It has 72 beds and two kitchens.", undefined);
  });

  it("is left alone where the draft sets both against each other", () => {
    check(
      "Neither those who held 58 percent nor the harbour board got their way.",
      "Nordkalk holds 58 percent, the harbour board 23 percent.",
      undefined,
    );
    check(
      "In 2017 police found 1,390 people on barges, after 872 in 2016.",
      "In 2017 police found 1,390 people on barges, 872 of them in Lund.",
      undefined,
    );
  });

  it("is left alone where another sentence tells it with the draft's words", () => {
    check(
      "The harbour board once held 58 percent.",
      "Nordkalk holds 58 percent, the harbour board 23 percent. Before the war the harbour board held 58 percent.",
      undefined,
    );
  });
});
