/** Who won, who was beaten and who came third, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source =
  "In the final of 1957 the medals went to the crew of Kestrel Bay, who beat Sorrelby by a length in the Mistral Cup. " +
  "In the match for third place, Vale Rovers defeated Hedwick Wanderers.";

describe("A place in a contest", () => {
  it("is another's where the source puts the name in another place", () => {
    check("In the final of 1957 the cup was won by [Sorrelby].", source, "Kestrel Bay");
    check("The cup final of 1957 was decided in favour of [Sorrelby].", source, "Kestrel Bay");
    check("Third place went to [Hedwick Wanderers].", source, "Vale Rovers");
  });
  it("is left alone where the source says the same otherwise", () => {
    check("In the final of 1957 the cup was won by Kestrel Bay.", source);
    check("Third place went to Vale Rovers.", source);
    check("Behind Kestrel Bay came Sorrelby.", source);
  });
  it("is left alone where another contest is told, or the name wins one elsewhere", () => {
    check("The cup was won by Sorrelby.", source + " Sorrelby won the cup a year later.");
  });
});
