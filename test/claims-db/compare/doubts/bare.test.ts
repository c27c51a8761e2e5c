/** Figures whose unit is said once, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const shares = "The share of women went from 21 to 38 percent in ten years, that of men from 79 to 62.";

describe("A figure without its unit", () => {
  it("is the source's own", () => {
    check("The share of men fell to 62 percent from 79.", shares);
    check(
      "The bill won 321 votes; 231 members voted against.",
      "The vote was 321 to 231. In March 213 were for the bill.",
    );
  });
  it("is the source's own beside another that the draft has, too", () =>
    check("Men's share went from 79 to 62.", "The share of men went from 79 percent to 62 in ten years."));
  it("is another one of another amount", () => check("The share of women went to [83 percent] in ten years.", shares));
});
