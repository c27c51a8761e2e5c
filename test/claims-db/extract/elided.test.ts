/** Bare numbers take the unit that was said before, and no other number does. */
import { checkReading as check } from "../../support/figures";

describe("A bare number", () => {
  it("has the unit of the one that it goes on with", () => {
    check("It was [17 degrees] at dawn and [29] at noon.", "temperature 17 degree; temperature 29 degree");
    check("Turnout was [60%] in the north, [45] in the south.", "percent 60 percent; percent 45 percent");
    check("Sales rose [4%] in May and about [7] in June.", "percent 4 percent up sale; percent about 7 percent up");
  });

  it("has it in words where both go on alike", () => {
    check("Boats cost [€14] for adults and [nine] for students.", "money 14 EUR; money 9 EUR");
    check("Students get in for [€9] and adults for [14].", "money 9 EUR; money 14 EUR");
    check("It cost [€14] in all and [nine] men paid for it.", "money 14 EUR; count 9 man");
  });

  it("counts what the one before counts, where both go on alike", () => {
    check("[318] pairs were counted in the marsh in 2014 and [275] in 2022.", "count 318 pair; count 275 pair");
    check("[318] pairs were counted in 2014, and the warden was [75] in 2022.", "count 318 pair; count 75 warden");
  });

  it("has it where a word says what is measured", () => {
    check("They ask [€40] a piece, and our budget is [32].", "money 40 EUR; money 32 EUR");
    check("They ask [€40] a piece, and our number is [32].", "money 40 EUR; number 32");
  });

  it("has it where the verb is left out, too", () => {
    check(
      "At noon gas plants fed in [31.4 gigawatts] and wind farms [12.7].",
      "power 31.4 gigawatt; power 12.7 gigawatt",
    );
    check("She paid [€40] and her brother [35].", "money 40 EUR; money 35 EUR");
    check("She paid [€40], and in room 12 the guests sang.", "money 40 EUR");
    check("She paid [€40], and the team had [35].", "money 40 EUR; number 35");
  });

  it("has it where something stays as it was, and in sums that are money by their name", () => {
    check("It took [nine weeks] to reach the top, where it stayed for [five].", "duration 9 week; duration 5 week");
    check("It took [nine weeks] to elect her, and the town voted for [five].", "duration 9 week; count 5");
    check("They took [$412 million], with a profit of [19 million].", "money 412000000 USD; money 19000000 USD");
    check("They took [$412 million], with a crowd of [19 million].", "money 412000000 USD; count 19000000 crowd");
  });

  it("has none where it counts something, or goes with a verb", () => {
    check("It won [54%] of the vote and [27] of the seats.", "percent 54 percent vote; count 27 seat(part)");
    check("A room is [$85], and [110] came.", "money 85 USD room; number 110");
    check("He is [6 feet] tall and [42].", "length 6 foot; number 42");
  });

  it("has none where it is far larger or smaller", () => {
    check("They paid [$3 million] in May and [40] in June.", "money 3000000 USD; number 40");
  });
});

describe("Pounds", () => {
  it("are money per user and where somebody quotes a price", () => {
    check("You quoted [38 pounds] for it.", "money 38 GBP");
    check("It is [38 pounds per user].", "money 38 GBP per user");
  });

  it("stay a weight elsewhere", () => {
    check("The bag weighed [38 pounds].", "mass 38 pound");
  });
});
