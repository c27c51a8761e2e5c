/** Results beside forecasts and prices beside prices for each, where the article has the draft's very figure. */
import { checkRefuted as check } from "../../../support/refuted";

const results =
  "Net income of Tolvane Brewing rose to $312 million, or $1.47 a share, from $1.18 a share a year earlier. " +
  "Analysts had expected earnings of $1.39 a share on revenue of $4.5 billion. Revenue climbed 8% to $4.6 billion.";

const offer =
  "Thank you for your second order. The list price is $1,240 per desk. " +
  "We can give you a discount of 15%, which brings the price to $1,054 per desk, or $63,240 in total. " +
  "Delivery and assembly normally cost $2,800.";

describe("A figure that the article tells as such", () => {
  it("is not held against what was expected", () => {
    check("Revenue of $4.6 billion and earnings of $1.47 per share both beat the estimates of analysts.", results);
    check("Net income of Tolvane Brewing rose to [$321 million].", results, "$312 million");
  });
  it("is not held against another price where the article has it for each of many", () =>
    check("With a 15% discount from the list price of $1,240, a desk costs $1,054, or $63,240 in all.", offer));
  it("is not held against that of another quarter in the same sentence", () => {
    const quarters = "In the third quarter revenue was $418.6 million, after $402.5 million in the second quarter.";
    check("In the second quarter it had revenue of $402.5 million.", quarters);
    check("In the third quarter it had revenue of [$416.8 million].", quarters, "$418.6 million");
  });
  it("is not held against another where it is told in another unit", () => {
    const rent = "For a contract of 24 months grinders are free; for a contract of 12 months the rent is €19 a month.";
    check("With a contract for one year, the rent is €19 a month.", rent);
    check("With a contract for two years, grinders are free.", rent);
  });
});
