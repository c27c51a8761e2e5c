/** Values that go up to where they are in one text, and down in the other. */
import { checkRefuted as check } from "../../../support/refuted";

const call =
  "We are raising our revenue guidance to $1.695 billion, from $1.67 billion previously. " +
  "Our cash fell to $365 million. Headcount was 3,480, up from 3,310.";

describe("A value that moved", () => {
  it("is not lowered to where the source raises it", () => {
    check("The forecast for the year was [lowered] to $1.695 billion.", call, "raising");
    check("The forecast for the year was raised to $1.695 billion.", call);
    check("Its cash [climbed to $365 million].", call, "fell to $365 million");
    check("Its cash dropped to $365 million.", call);
  });
  it("is left alone where the source moves it both ways, or says of neither", () => {
    check("Its headcount dropped to 3,480.", call);
    check("Its cash dropped to $365 million.", `${call} Its debt rose to $365 million.`);
  });
  it("is moved by its own verb", () => {
    const debt = "In August the company reduced its debt to $1.42 billion.";
    check("Profits that had climbed brought the debt down to $1.42 billion.", debt);
    check("The company [increased] its debt to $1.42 billion.", debt, "reduced");
  });
});
