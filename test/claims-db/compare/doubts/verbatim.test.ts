/** What stands in the article letter by letter is right. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A sentence that the article has letter by letter", () => {
  it("is right", () => {
    const source =
      "All nine members have signed, the firm said, but two of them, Seo Jun and Min Park, must leave in May.";
    check(source, source);
  });
});
