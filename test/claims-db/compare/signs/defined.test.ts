/** A date that an event defines, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const talks =
  "Norra has spoken with the rebels for the first time since 1997, when the ministry called them a terrorist group.";

describe("A date with what happened then", () => {
  it("is wrong where the source has another for the same", () => {
    const draft =
      "It is the first contact since [1987], when the rebels were called a terrorist group by the ministry.";
    check(draft, talks, "1997");
  });
  it("is left alone where something else happened then", () => {
    check("It is the first contact since 1987, when a truce between Orl and Tarn broke down.", talks);
    check("It is the first contact since 1997, when the rebels were called a terrorist group by the ministry.", talks);
  });
});
