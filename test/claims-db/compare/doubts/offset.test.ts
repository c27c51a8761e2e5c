/** Checks values of which one side tells that they are of another time than its own. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A weekday beside one from which a source counts", () => {
  it("is left alone", () => {
    const told = "The minister told parliament on Tuesday that the ferry hit two days earlier had sunk off Orl.";
    check("The ferry that sank off Orl was hit on Sunday.", told);
  });
  it("is another where nothing is counted", () => {
    const told = "The minister told parliament on Tuesday that the ferry had sunk off Orl.";
    check("The minister told parliament on [Sunday] that the ferry had sunk off Orl.", told);
  });
});

describe("A figure of some years before", () => {
  const vote = "The Labour Union won 61 seats in the election of 1987, and the Centre Party 21.";
  it("is none of the time that a source tells of", () => {
    check("The Labour Union had won 69 seats four years earlier.", vote);
  });
  it("is another where the draft tells of the same time", () => {
    check("The Labour Union won [69] seats in the election of 1987.", vote);
  });
});

describe("A year from which a source counts", () => {
  const rose = "The average winning bid rose from $38 a ton in 2011 to $62 three years later.";
  it("is not the one that the draft reckons from it", () =>
    check("The average winning bid had risen to $62 a ton in 2014 from $38 three years earlier.", rose));
  it("is another where the reckoning is wrong", () =>
    check("The average winning bid had risen to $62 a ton in [2015] from $38 three years earlier.", rose));
});
