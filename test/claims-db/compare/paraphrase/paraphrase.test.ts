/** Whether the words around two figures tell of the same thing, whatever the two values are. */
import assert from "node:assert/strict";
import { paraphraseOdds } from "../../../../claims-db/compare/paraphrase/paraphrase";
import { pairOf } from "../../../support/pairs";

/** The figures of the source that the draft's figure may mean, the likeliest first. */
function likeliest(draft: string, source: string, value: string): readonly string[] {
  const { claim, pairs } = pairOf(draft, source, value);
  const read = pairs.map((pair) => ({
    text: pair.candidate.claim.text,
    odds: paraphraseOdds(pair.aligned.alignment.draft, claim, pair),
  }));
  return read.sort((a, b) => b.odds - a.odds).map(({ text }) => text);
}

describe("The words around two figures", () => {
  const source =
    "He was gassed and spent three weeks in hospital. A gallery collapsed in November, and he was dug out after five hours.";

  it("tell which one is meant in words of their own", () => {
    for (const hours of ["three hours", "five hours"])
      assert.equal(
        likeliest(`It took ${hours} until they had dug him out of the gallery.`, source, hours)[0],
        "five hours",
      );
    for (const weeks of ["three weeks", "five weeks"])
      assert.equal(likeliest(`After the gas he lay in the hospital for ${weeks}.`, source, weeks)[0], "three weeks");
  });

  it("say the same in both of two drafts whose values alone differ", () => {
    const [one, other] = ["three hours", "nine hours"].map((hours) => {
      const { claim, pairs } = pairOf(`They dug for ${hours}.`, source, hours);
      return pairs.map((pair) => paraphraseOdds(pair.aligned.alignment.draft, claim, pair).toFixed(4)).sort();
    });
    assert.deepEqual(one, other);
  });
});
