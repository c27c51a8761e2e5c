/** Totals that the draft adds up itself, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const ferry =
  "The ferry sank off Lamu with 43 dead; 112 passengers were rescued and 29 were missing. " +
  "In 2011 another ferry of the company sank off Pemba with 87 people on board.";

describe("A total", () => {
  it("may be the draft's own sum", () =>
    check("Of 184 people on board the ferry 43 died, 112 were rescued and 29 were missing.", ferry));
  it("is wrong where it is the source's with other digits", () =>
    check("In 2011 another ferry of the company sank with [78] people on board.", ferry));
});
