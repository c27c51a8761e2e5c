/** What befell the counted: the last that a sentence tells of them. */
import { checkReading as check } from "../../support/figures";

describe("A part", () => {
  it("is none where a verb stands before the number", () => {
    check("The pact was meant to last [seven years].", "duration 7 year");
    check("Crowds at Lund average [5,230].", "number 5230");
    check("It was shut for the last [seven years].", "duration 7 year (last)");
    check("It had an average [5,230] guests.", "count 5230 guest(average)");
  });
});

describe("The fate of who was infected", () => {
  it("is what is told last", () => {
    check("[Three] people infected with the fever in Tovaria had died by May.", "count 3 people(killed)");
    check("[12] people infected with the fever recovered.", "count 12 people(recovered)");
  });

  it("is the infection where nothing else is told", () =>
    check("[Three] people infected with the fever in Tovaria had left by May.", "count 3 people(infected)"));
});
