/** Seas and the towns on their other side, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const route = "Pellmount Airlines will fly from Kansas City to Lisbon three times a week from May 8.";

describe("A sea", () => {
  it("is no other place than the town behind it", () =>
    check("Pellmount Airlines will fly from Kansas City across the Atlantic three times a week from May 8.", route));

  it("is another than the sea of the source", () =>
    check(
      "The ferry Kobba sank in the [Baltic Sea] on May 8 with 63 people on board.",
      "The ferry Kobba sank in the North Sea on May 8 with 63 people on board.",
    ));
});
