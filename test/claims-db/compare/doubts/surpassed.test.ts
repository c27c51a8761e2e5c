/** What stood before a record is no other number; what stands now is. */
import { checkRefuted as check } from "../../../support/refuted";

const owls = "In the valley of Orl 63 pairs of owls bred this year, the best result since 1994.";

describe("A number that was surpassed", () => {
  it("is told by the record", () => {
    check("The previous best result had been lower than 63 pairs of owls.", owls);
  });
  it("is another one where the draft tells of the record itself", () => {
    check("In the valley of Orl fewer than [63] pairs of owls bred this year.", owls);
  });
});
