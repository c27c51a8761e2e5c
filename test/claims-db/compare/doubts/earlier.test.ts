/** What had been before the time of which an article tells, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const port = "The port of Orlan handled 1,316 tonnes of timber in September 2023, the harbour office said.";

describe("A time before", () => {
  it("has a value of its own, and its date is no slip", () => {
    check("In August 2023 the port of Orlan had handled 1,402 tonnes of timber.", port);
  });
  it("is the wrong one where the value is the article's", () => {
    check("The port of Orlan handled 1,316 tonnes of timber in [August 2023].", port, "September 2023");
  });
});
