/** The two ends of a scale, which are told of one thing. */
import { checkRefuted as check } from "../../../support/refuted";

describe("The other end of a scale", () => {
  const club = "The oldest club in the league is that of Marvik, which dates from 1891.";
  it("is found of the same thing", () => {
    check("Marvik is the [newest] club in the league.", club, "oldest");
  });
  it("is left alone of another thing, and at the same end", () => {
    check("Marvik is the league's oldest club.", club);
    check("The club with the newest stadium in the league is that of Marvik.", club);
    check("Marvik has the newest stadium in the league.", club);
  });
});
