/** What is more or less than before, which two values of a source decide. */
import { checkRefuted as check } from "../../../support/refuted";

describe("More or less than before", () => {
  const frost = "On 14 days the harbour of Tarn was frozen; in 2022 there had been nine such days.";
  const hours = "Hours worked by volunteers came to 41,500, which was 3,000 fewer than last year.";
  it("is found where the source's values say the other", () => {
    check("On 14 days the harbour of Tarn was frozen, [fewer] than in 2022.", frost);
    check("Volunteers worked [more] hours than in the year before.", hours, "fewer");
    check(
      "Ferries were launched [less] often than ten years ago.",
      "Ferries are launched four times as often as a decade ago.",
    );
  });
  it("is left alone where they say the same, of another thing, and of a length of time", () => {
    check("On 14 days the harbour of Tarn was frozen, more than in 2022.", frost);
    check("Volunteers worked fewer hours than in the year before.", hours);
    check("Trainees worked more hours than in the year before.", hours);
    check("Volunteers worked there more than a year before.", hours);
  });
});
