/** Bare numbers take the millions that were said before, and no other number does. */
import { checkReading as check } from "../../support/figures";

describe("A number without its millions", () => {
  it("has those of the one that it is held against", () => {
    check("Emissions fell to [55 million tonnes], from [61].", "mass 55000000 tonne emission; mass 61000000 tonne");
    check(
      "Revenue came to [$3.2 billion], up from [2.9] a year earlier.",
      "money 3200000000 USD; money 2900000000 USD",
    );
    check("Profit was [$3.2 billion], up from [$2.9].", "money 3200000000 USD; money 2900000000 USD");
  });

  it("has those of the one behind it, where something went from the one to the other", () => {
    check("Turnover rose from [4.8] to [5.1 billion euros].", "money 4800000000 EUR; money 5100000000 EUR");
    check("The town grew from [900] to [1.2 million].", "count 900 town; count 1200000 town");
  });

  it("has those of the one before, where both go on with the same word", () => {
    check(
      "It has [3.4 million] customers in Spain and [1.2] in Portugal.",
      "count 3400000 customer; count 1200000 customer",
    );
    check("It pays [19 million] for the cleaning, [14] for fishermen.", "number 19000000; count 14000000");
  });

  it("has none where it is far smaller with them, or counts something of its own", () => {
    check("[1.4 million] live in Riga and [21] in Kell.", "number 1400000; number 21");
    check("They counted [2 million] votes from [6] states.", "count 2000000 vote; count 6 state");
    check("He took [$3 million] from [two] banks.", "money 3000000 USD; count 2 bank");
    check("It sold [2 million] cars and opened [3] in June.", "count 2000000 car; count 3 car");
  });
});
