/** The very day of another year, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const told = "I told her of the night of 27 February 2010, when the hills shook.";

describe("A day of another year", () => {
  it("is wrong where the article has it of one year only", () => {
    check("In the night of the quake of [27 February 2012] the old keeper lit the lamp.", told, "27 February 2010");
    check("In the night of the quake of 27 February 2010 the old keeper lit the lamp.", told);
  });
  it("is left alone where the article speaks of the draft's year, too", () => {
    const both = told + " In 2012 she came back.";
    check("In the night of the storm of 27 February 2012 the old keeper lit the lamp.", both);
  });
});
