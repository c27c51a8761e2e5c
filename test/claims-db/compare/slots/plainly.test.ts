/** What one sentence denies and another says, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source = "The mayor did not attend the meeting on Monday. The mayor attended the meeting on Thursday.";

describe("What an article denies of one thing", () => {
  it("is no denial of what it says of another", () => {
    check("The mayor attended the meeting on Thursday.", source);
    check("The firm paid in 2020.", "The firm failed to pay in 2019 and paid in 2020.");
    check("The list came out in March.", "The list does not come out. It came out in March.");
  });
  it("is a denial of the same", () => {
    check("The mayor [attended] the meeting on Monday.", source);
    check("The council [approved] the budget in May.", "The council did not approve the budget in May.");
    check("There had been [no] deaths by May.", "There had been 14 deaths by May.");
  });
  it("may be told by what comes before or after", () => {
    check("There had been no deaths by the end of January.", "Deaths: 31 January, 0; 28 February, 9.");
    check(
      "The flat in Tarn is not among them, as it was sold before the arrest.",
      "The flat in Tarn had been sold in 2017, before the arrest.",
    );
    check("The union may strike after the holidays.", "The union will not strike before the holidays.");
    check("The union [will strike] before the holidays.", "The union will not strike before the holidays.");
  });
  it("is none in a contrast", () => {
    check("She got an apology although she had not asked for it.", "She had asked for a ban, not for an apology.");
    check(
      "The firm is protected by Chapter 11, not by Chapter 7.",
      "Chapter 11 protects the firm; Chapter 7 would end it.",
    );
  });
});
