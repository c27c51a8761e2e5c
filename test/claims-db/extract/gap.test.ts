/** How long something has not been done is no denied time. */
import { strict as assert } from "node:assert";
import { extractText, readProse } from "../../../claims-db/index";

/** The modality of the text's first figure. */
function check(text: string, expected: string): void {
  const figure = extractText(readProse(text, "d.txt")).claims.find(({ kind }) => kind === "figure");
  assert.equal(figure?.modality, expected, text);
}

describe("A time in which something was not done", () => {
  it("is stated", () => {
    check("She had not sailed for 14 months.", "stated");
    check("The bridge hasn't been painted in almost 30 years.", "stated");
  });

  it("is denied where the time itself may be", () => {
    check("She did not sail for 14 months.", "denied");
    check("She had not sailed 14 months before.", "denied");
    check("She had not sold 14 boats for him.", "denied");
  });
});
