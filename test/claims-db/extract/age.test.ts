/** Tests which numbers are ages. */
import { checkReading } from "../../support/figures";

describe("measureWithAges", () => {
  it("reads who is older or younger than a number", () => {
    checkReading("Nobody younger than [16] took part.", "age under 16 year");
    checkReading("A card is for everybody older than [15].", "age over 15 year");
  });

  it("leaves the years of things alone", () =>
    checkReading("The tower is older than [300 years].", "duration over 300 year tower"));
});
