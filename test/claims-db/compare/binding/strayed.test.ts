/** A small number that the source has among other words is no agreement; a telling one, or one in like words, is. */
import assert from "node:assert/strict";
import { isStrayed } from "../../../../claims-db/compare/binding/strayed";
import { figurePair } from "../../../support/pairs";

/** Whether the pair that agrees with the draft's first figure has strayed beside the best one that disagrees. */
function check(draft: string, source: string, expected: boolean): void {
  const { claim, pairs } = figurePair(draft, source);
  const [agree, disagree] = ["agrees", "disagrees"].map((outcome) =>
    pairs.find(({ comparison }) => comparison.outcome === outcome),
  );
  assert.ok(agree && disagree, draft);
  assert.equal(isStrayed(claim, agree, disagree), expected, draft);
}

const told = "The mayor declared five days of mourning. Rain fell on Orl. All lifts are to be checked within ten days.";

describe("A number among other words", () => {
  it("does not speak for the draft where a like sentence has another", () => {
    check("The mayor called for ten days of mourning.", told, true);
  });

  it("speaks for it where its own words are the draft's", () => {
    check("All lifts must be checked in ten days.", told, false);
    check("The mayor called for ten days of mourning.", `${told} There were ten days of mourning in Orl.`, false);
  });

  it("speaks for it where nobody has it by chance", () => {
    check(
      "The mayor promised 4,817 trees for the park.",
      "The mayor promised 5,200 trees for the park. A total of 4,817 came in spring.",
      false,
    );
  });
});
