/** Units and currencies of two figures: which are held against each other. */
import { checkPair as check } from "../../../support/figures";

describe("Units", () => {
  it("finds the same amount in another currency", () => {
    check("$5 million | €5 million | disagrees other-currency → €5 million");
    check("over £6 | $6 | disagrees other-currency");
  });

  it("may leave out that an amount is of a share", () => {
    check("earnings per share of $5.52 | at least $6 per share | disagrees beyond-bound → at least $6 per share");
    check("earnings of $5 million | $6 per share | incomparable other-unit");
    check("$480 | $480 a month | incomparable other-unit");
  });
});
