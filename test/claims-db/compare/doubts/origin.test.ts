/** Where, when and by whom a draft was written is no claim of the article's. */
import { checkRefuted as check } from "../../../support/refuted";

describe("Where and when a draft was written", () => {
  const source = "OSLO, 3 May 2024 — The Orlan ferry sank off Tarn on 2 May 2024, police in Tarn said. Jan Roe saw it.";
  it("is held against no article", () => {
    check("OSLO, 4 May 2024 — The Orlan ferry sank off Tarn.", source);
    check("Bergen, 4 May 2024", source);
    check("Great Rift Monitor, 2 May 2014", source);
    check("Inquest, Bergen, 4 May 2024", source);
    check("Science, Saturday 4 May 2024", source);
    check("TARN VALE, 3 May 2024 (Norland Dispatch)", source);
    check("By Jane Roe, Lund Evening Star", source);
    check("By Jane Roe, Arts", source);
    check("By Jane Roe and Ida Holm in Bergen", source);
  });
  it("is no reason to leave the rest alone", () => {
    check("OSLO, 3 May 2024 — The Orlan ferry sank off Tarn on [4 May 2024].", source);
    check("The Orlan ferry sank off Tarn on [4 May 2024].", source);
    check("The Orlan ferry sank off Tarn on [4 May 2024]", source);
  });
  it("is no other day of a source, either", () => {
    check(
      "Orl and Tarn will meet in Rosario on 29 October.",
      "ROSARIO, Argentina, 12 October\n\nOrl and Tarn are to meet again.",
    );
    check("Orl and Tarn met in Rosario on [29 October].", "Orl and Tarn met in Rosario on 12 October.");
  });
});

describe("A line that says where a source is from", () => {
  it("has no rival for a day, though it says what was done to the text", () => {
    check(
      "On 8 January the chain Bracken went bust.",
      "Levante Norte (translated), Valencia, 10 January.\n\nThe chain Bracken went bust on Monday.",
    );
  });
});
