/** Checks values of things that are numbered. */
import { checkRefuted } from "../../../support/refuted";

describe("The cost of a numbered phase", () => {
  it("is not that of another phase", () =>
    checkRefuted(
      "The third phase of the harbour cost 310 million euros.",
      "The second phase of the harbour cost 130 million euros.",
    ));
  it("is that of the same phase", () =>
    checkRefuted(
      "The second phase of the harbour cost [310 million euros].",
      "The second phase of the harbour cost 130 million euros.",
    ));
});
