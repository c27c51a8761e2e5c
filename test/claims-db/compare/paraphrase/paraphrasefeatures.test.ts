/** What the words around a figure and around the sources' figures say of it, as numbers. */
import assert from "node:assert/strict";
import type { Features } from "../../../../claims-db/compare/features";
import { paraphraseFeatures } from "../../../../claims-db/compare/paraphrase/paraphrasefeatures";
import { boundsOf } from "../../../support/bounds";

const source =
  "He was gassed and spent three weeks in hospital. A gallery collapsed in November, and he was dug out after five hours.";

function featuresOf(draft: string, value: string): Features {
  const [bound] = boundsOf(draft, value, [source]);
  assert.ok(bound);
  return paraphraseFeatures(bound.claim, [bound], { against: bound.disagree, own: bound.agree });
}

describe("The numbers of the words around two figures", () => {
  it("tell how likely the other value is meant, and by how much it leads where the article has the draft's, too", () => {
    const told = featuresOf(
      "It took five hours until they had dug him out, and he lay in hospital for six weeks.",
      "six weeks",
    );
    assert.ok((told["words.against"] ?? -9) > 0);
    assert.equal(told["words.exact"], -9);
    assert.equal(told["words.lead"], (told["words.other"] ?? 0) - (told["words.own"] ?? 0));
  });

  it("are high for the equal value where it is the one that is meant", () => {
    const told = featuresOf("After the gas he lay in the hospital for three weeks.", "three weeks");
    assert.ok((told["words.exact"] ?? -9) > (told["words.other"] ?? -9));
  });

  it("are none for a day", () => {
    const [bound] = boundsOf("The gallery collapsed in March.", "March", [source]);
    assert.ok(bound);
    assert.deepEqual(paraphraseFeatures(bound.claim, [bound], { against: bound.disagree, own: bound.agree }), {});
  });
});
