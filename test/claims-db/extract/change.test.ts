/** Words that say that a number went up or down, and words that only look so. */
import { checkReading as check } from "../../support/figures";

describe("A change", () => {
  it("is told by verbs and nouns beside the number", () => {
    check("Wages rose by [7.2%].", "percent 7.2 percent up wage");
    check("Wages rose more, by [7.2%], than prices.", "percent 7.2 percent up");
    check(
      "Fees went up by [5%], and bakers put up their prices by [3%].",
      "percent 5 percent up; percent 3 percent up price",
    );
  });

  it("is none of one among several, which are told apart", () =>
    check("Valves rose most, by [9.2%].", "percent 9.2 percent"));

  it("is none where a verb means something else with up", () => {
    check("By May the owners had put up [$460,000].", "money 460000 USD");
    check("The mayor gives up [20%] of the salary.", "percent 20 percent salary");
  });

  it("is none of those who grow something, nor of what was lost", () => {
    check("Beans are grown by [nineteen] farms.", "count 19 farm");
    check("Revenue was grown by [5%].", "percent 5 percent up");
    check("The wood lost was worth [$6 million].", "money 6000000 USD lost");
    check("Orlan lost [$1.18 a share].", "money 1.18 USD per share");
    check("Sales fell by [$3 million].", "money 3000000 USD down sale");
    check(
      "It raised the rent of the pool from [€38] to [€48 an hour].",
      "money 38 EUR per hour; money 48 EUR per hour",
    );
    check("It raised no rent, and cabins cost from [€38 to €48].", "money between 38..48 EUR");
    check("The boats lost [$6 million].", "money 6000000 USD down boat");
  });

  it("is the minus of a count, and none of degrees", () => {
    check("Retail: [minus 187 thousand], farms: [minus 3 thousand].", "number 187000 down; count 3000 down farm");
    check("It was [minus 5 degrees].", "temperature -5 degree");
  });

  it("is none of a contract", () => {
    check("It is a contract worth [$32 million].", "money 32000000 USD");
    check("Sales contracted [3%].", "percent 3 percent down sale");
  });
});
