/** Figures that stand with the draft's own date in the source, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const sales =
  "By June 2010 the game had sold 140,000 copies in twelve languages and by the end of 2020 it had sold 1.05 million. " +
  "The first printing of 3,000 copies was sold out in six weeks.";

describe("A figure of the draft's own date", () => {
  it("is not held against that of another date", () => {
    check("By the end of 2020 it had sold more than a million copies.", sales);
    check("By June 2010 it had sold [180,000] copies.", sales, "140,000");
  });
});
