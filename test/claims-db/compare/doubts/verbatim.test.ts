/** What stands in the article letter by letter is right. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A sentence that the article has letter by letter", () => {
  it("is right", () => {
    const source =
      "All nine members have signed, the firm said, but two of them, Seo Jun and Min Park, must leave in May.";
    check(source, source);
  });
  it("is no opposite of what the article says of somebody else", () => {
    const source = "He had asked for €250,000. She asked for nothing.";
    check("She asked for nothing.", source);
    check("He asked for [nothing].", "He had asked for €250,000.");
  });
});
