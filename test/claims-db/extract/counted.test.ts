/** What befell the counted: the last that a sentence tells of them. */
import { checkReading as check } from "../../support/figures";

describe("The fate of who was infected", () => {
  it("is what is told last", () => {
    check("[Three] people infected with the fever in Tovaria had died by May.", "count 3 people(killed)");
    check("[12] people infected with the fever recovered.", "count 12 people(recovered)");
  });

  it("is the infection where nothing else is told", () =>
    check("[Three] people infected with the fever in Tovaria had left by May.", "count 3 people(infected)"));
});
