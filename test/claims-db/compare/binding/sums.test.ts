/** Source figures that add up to the draft's, and those that must not be added. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

/** Whether the first figure of the draft was met by a sum. */
function isSum(draft: string, source: string): boolean {
  const judgements = judgeDraft(fill([source]), { path: "draft.md", text: draft });
  const figure = judgements.find(({ claim }) => claim.kind === "figure");
  assert.ok(figure, draft);
  return figure.evidence.some(({ reason }) => reason.code === "sum-of-parts");
}

describe("A sum of parts", () => {
  it("takes no distance for a part", () => {
    const census = "At the last census the town had 3,905 inhabitants, 480 fewer than in 2011.";
    assert.ok(!isSum("At the last census the town had 4,385 inhabitants.", census));
  });

  it("adds no part to the whole that it lies in", () => {
    const source = "The firm had revenues of $52 million, of which $41 million came from one drug.";
    assert.ok(!isSum("The firm expects revenues of $93 million.", source));
  });

  it("meets a total", () =>
    assert.ok(
      isSum("The ferry had 169 people on board.", "The ferry had 157 passengers and 12 crew members on board."),
    ));

  it("meets one that the draft rounds", () =>
    assert.ok(
      isSum(
        "The firm recalls some 208,000 prams in both countries.",
        "The firm recalls about 186,000 prams in Freland and 22,000 prams in Norra.",
      ),
    ));

  it("meets it although another number fits by chance", () => {
    const source = "The ferry had 157 passengers and 12 crew members on board. More than 150 gulls followed it.";
    assert.ok(isSum("The ferry had 169 people on board.", source));
  });

  it("adds no part to what was done to others", () => {
    const source = "This year the chain has opened 37 shops, including five shops in Lund, and closed four shops.";
    assert.ok(!isSum("This year the chain has opened nine shops in Lund.", source));
  });

  it("meets no bound", () => {
    const source = "The ferry had 157 passengers and 12 crew members on board.";
    assert.ok(!isSum("The ferry had more than 169 people on board.", source));
  });

  it("holds no total beside its own parts", () => {
    const source = "There are 7 cases of the fever on Skye, 5 in Portree and 2 in Broadford.";
    assert.ok(!isSum("There are 9 cases of the fever on Skye.", source));
  });
});
