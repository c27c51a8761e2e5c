/** Which figures can be worked out from two figures of an article, and which cannot. */
import assert from "node:assert/strict";
import { derivableFeatures } from "../../../../claims-db/compare/binding/derivable";
import { pairOf } from "../../../support/pairs";

function check(draft: string, [source, figure]: readonly [string, string], expected: readonly string[]): void {
  const found = Object.entries(derivableFeatures(pairOf(draft, source, figure)));
  assert.deepEqual(
    found.flatMap(([name, value]) => (value === 1 ? [name.replace("derivable.", "")] : [])),
    expected,
  );
}

describe("A figure that a writer works out", () => {
  const fleet = "The ferry line has 13 ships in Falk and 24 ships in Lisk. A ticket costs 7 euros.";

  it("is the sum or the difference of two with its unit", () => {
    check("The ferry line has 37 ships.", [fleet, "37"], ["sum"]);
    check("In Lisk there are 11 ships more than in Falk.", [fleet, "11"], ["difference"]);
  });

  it("is many times another, or a part of it", () => {
    const trip = "Each of the 24 children paid 7 euros for the trip on the ferry.";
    check("The children paid 168 euros for the trip on the ferry.", [trip, "168 euros"], ["multiple"]);
    const hall = "The 24 members paid 168 euros for the hall together.";
    check("Each member paid 7 euros for the hall.", [hall, "7 euros"], ["fraction"]);
  });

  it("is a share of two counts, or the rest of a share", () => {
    const vote = "Of the 300 members of the club 84 voted for the new hall and 12% against it.";
    check("The new hall got the votes of 28% of the members.", [vote, "28%"], ["share"]);
    check("The new hall did not displease 88% of the members of the club.", [vote, "88%"], ["rest"]);
  });

  it("is none where nothing gives it", () => check("The ferry line has 38 ships.", [fleet, "38"], []));

  it("has the unit of what it is made from", () => check("The ferry costs 37 euros.", [fleet, "37 euros"], []));
});
