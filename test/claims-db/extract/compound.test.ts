/** Amounts in two and three units. */
import { checkReading as check } from "../../support/figures";

describe("An amount with a smaller unit behind it", () => {
  it("is one figure", () => {
    check("The wait fell to [3 hours 48 minutes].", "duration 3.8 hour wait");
    check("She got [two years and six months].", "duration 2.5 year");
    check("He took [2 hours, 15 minutes and 36 seconds].", "duration 2.26 hour");
    check("Quiroga lay [third], [1 minute 12] back.", "ordinal 3 rank; duration 1.2 minute");
    check("She ran it in [2 hours 30].", "duration 2.5 hour");
  });

  it("is two figures where a comma parts them, or where the smaller makes a whole", () => {
    check("It took [four minutes], [15 seconds] more than last time.", "duration 4 minute; duration 15 second");
    check("They met for [two hours] and [90 minutes].", "duration 2 hour; duration 90 minute");
    check("Within [5 minutes] [20] of the men were out.");
  });
});

describe("The time of a race", () => {
  it("is a duration", () => {
    check("She won in [2:25:07].", "duration 2.41861111111 hour");
    check("Again he ran it well ([28:14.6]).", "duration 28.2433333333 minute");
  });

  it("is no time of day and no mark of a minute", () => {
    check("The server failed at 14:05:33.", "");
    check("00:12:33 We are ready.", "");
  });
});
