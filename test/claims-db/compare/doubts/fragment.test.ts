/** Headings and entries without a verb, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A number with hardly a word beside it", () => {
  const cholera = "The number of cholera cases in Salvert rose to 327 by Thursday, with 19 deaths.";
  it("is held against no other", () => {
    check("## The balance\n\n- 46 deaths", cholera);
  });
  it("is held against another in a sentence", () => {
    check("The number of cholera cases in Salvert rose to [372] by Thursday, with 19 deaths.", cholera, "327");
  });
});
