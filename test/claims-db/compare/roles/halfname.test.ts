/** A name of which the source has all words but one, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "Second-quarter call, Marlbrook Dental Supplies plc. We sold 412,000 chairs, 6% more than a year ago. Half of them went to Norway.";

describe("A name of which the source has all words but one", () => {
  it("is wrong where the rest of the sentence is the article's", () => {
    check("[Marlcroft Dental Supplies] sold 412,000 chairs.", source, "Marlbrook Dental Supplies");
    check("[Thessaly Dental Supplies] sold 412,000 chairs.", source, "Marlbrook Dental Supplies");
    check("Marlbrook Dental Supplies sold 412,000 chairs.", source);
  });
  it("is left alone where the source has the other one too, or tells nothing of the rest", () => {
    check("Marlcroft Dental Supplies sold 412,000 chairs.", `${source} Marlcroft sold as many.`);
    check("Marlcroft Dental Supplies will open a museum in August.", source);
  });
  it("is left alone where it is a plural", () => {
    const cup = "Tom Berg played 31 matches and won the Nordland Cup in 2014.";
    check("Berg was in the squad for two Nordland Cups and played 31 matches.", cup);
  });
});
