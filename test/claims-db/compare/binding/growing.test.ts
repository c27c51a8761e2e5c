/** Tests that the smaller total of an older article is no word against the newer one's. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

/** The figures that are warned of, where the second article is the newer one. */
function check(draft: string, [older, newer]: readonly [string, string], expected: string): void {
  const found = judgeDraft(fill([`@2023-05-04 ${older}`, `@2023-05-05 ${newer}`]), { path: "draft.md", text: draft })
    .filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting")
    .map(({ claim }) => claim.text);
  assert.equal(found.join(", "), expected);
}

describe("A total that grows", () => {
  const older = "The fire in the Orlan valley has destroyed 31 houses, officials said.";
  const newer = "The fire in the Orlan valley has destroyed 36 houses, officials said.";

  it("is the newer article's", () => {
    check("The fire in the Orlan valley has destroyed 36 houses.", [older, newer], "");
  });

  it("is disputed where the draft has the older one, or where it need not grow", () => {
    check("The fire in the Orlan valley has destroyed 31 houses.", [older, newer], "31");
    const prices = [older, newer].map((text) => text.replace("destroyed", "cost the owners of"));
    check("The fire in the Orlan valley has cost the owners of 36 houses.", [prices[0] ?? "", prices[1] ?? ""], "36");
  });
});
