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
    check("[Ten] people, [two] of them tourists, were killed.", "count 10 people(killed); count 2 tourist(part)");
    check("The fire in which [eleven] people lost their lives began at noon.", "count 11 people(killed)");
    check("[Ten] people, [two] of them tourists, were lost.", "count 10 people; count 2 tourist(part)");
    check("[12] people infected with the fever recovered.", "count 12 people(recovered)");
  });

  it("is the infection where nothing else is told", () =>
    check("[Three] people infected with the fever in Tovaria had left by May.", "count 3 people(infected)"));
});
