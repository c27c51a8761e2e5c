/** Tests that a figure of one article is no word against another's where the draft has both, or they cannot be one. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

/** The figures that are warned of. */
function check(draft: string, sources: readonly string[], expected: string): void {
  const found = judgeDraft(fill(sources), { path: "draft.md", text: draft })
    .filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting")
    .map(({ claim }) => claim.text);
  assert.equal(found.join(", "), expected);
}

const licence = "It was licensed to carry 90 people, but survivors said that more than 160 were on board.";
const master =
  "The ferry, which had 140 people on board according to the harbour master, lies south of Loreth. It had been allowed to carry 90.";

describe("A figure that another article has", () => {
  it("is not held against the one that the draft tells as well", () => {
    const draft =
      "It had a licence for 90 passengers, but the harbour master believes that 140 people were on it, and survivors spoke of more than 160.";
    check(draft, [licence, master], "");
    check("The ferry was licensed to carry 70 people.", [licence, master], "70");
  });

  const seats = [
    "In the 90-seat council the Reds will have 41 seats, 12 more than before. The Blues lose 15 and fall to 26.",
    "The Reds won all four seats in the old town, and took the harbour from the Blues for the first time since 1990.",
  ];

  it("is not held against a lone one that would stand against two", () => {
    check("The Blues lost 15 seats and now have 26, while the Reds gained 12.", seats, "");
    check("The Reds won all [five] seats in the old town.".replace(/[[\]]/g, ""), seats, "five");
  });
});
