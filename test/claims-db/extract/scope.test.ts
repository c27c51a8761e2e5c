/** Where an amount was reached. */
import { checkReading as check } from "../../support/figures";

describe("The scope of an amount", () => {
  it("reads where an amount was reached", () => {
    check("It made [$9 million] outside Norway.", "money 9000000 USD (overseas)");
    check("It made [$9 million] in Norway.", "money 9000000 USD");
  });
});
