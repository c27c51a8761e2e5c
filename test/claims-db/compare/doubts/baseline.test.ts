/** Checks dates with which a draft only compares. */
import { checkRefuted } from "../../../support/refuted";

describe("A year with which a sentence compares", () => {
  const ferry = "The ferry carried 2.36 million passengers in 2023, down 14 percent from the year before.";
  it("is another than the year of which the source tells", () =>
    checkRefuted("The ferry carried 2.36 million passengers, 14 percent fewer than in 2022.", ferry));
  it("is judged by the year with which the source compares", () =>
    checkRefuted(
      "The ferry carried 14 percent fewer passengers than in [2021].",
      "The ferry carried 14 percent fewer passengers than in 2022.",
    ));
});
