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

describe("The day of a hearing", () => {
  it("is not that of the next one", () =>
    checkRefuted(
      "At the hearing on 9 October the captain spoke for two hours.",
      "The captain spoke for two hours. The next hearing is set for 23 October.",
    ));
  it("is the next one's where the draft tells of that", () =>
    checkRefuted("The next hearing is on [9 October].", "The next hearing is set for 23 October."));
});

describe("The year of a report", () => {
  it("is not that of the report before", () =>
    checkRefuted(
      "Arvo Fund, Annual Report 2024, section 4, by Ada Brusk.",
      "Arvo Fund, Annual Report 2023, section 4, by Ada Brusk.",
    ));
  it("is that of what it tells", () =>
    checkRefuted(
      "Arvo Fund opened its office in Nairobi in [2024].",
      "Arvo Fund opened its office in Nairobi in 2023. The office has 12 rooms.",
    ));
});
