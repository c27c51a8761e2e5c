/** Values that one text says were raised or lowered to where they are. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A value that was reached", () => {
  const report =
    "Leverage was 2.7 times in crowns, compared with 3.2. Orders of the Velm division came to 41% of the total; it had been " +
    "46% in the spring. Turnout was 78.4 per cent, up from 71.2 in 2014. We confirm revenue guidance of $3.15 billion to $3.35 billion.";
  it("has not gone up where the value before was higher", () => {
    check("Leverage in crowns [rose] to 2.7 times, and the dividend stays.", report);
    check("The share of orders of the Velm division [climbed] to 41%.", report);
    check("Turnout [fell to 78.4 per cent], as it rained.", report);
  });
  it("has not been changed where the source confirms it", () => {
    check("Velm Tools [cut] its forecast for revenue to $3.15 billion to $3.35 billion.", report);
  });
  it("is left alone where it went there, or may be another thing's", () => {
    check("Leverage in crowns fell to 2.7 times, and the dividend stays.", report);
    check("The share of orders of the Velm division slipped to 41%.", report);
    check("Turnout rose to 78.4 per cent, as it rained.", report);
    check("Membership of the choir rose to 41%.", report);
  });
});
