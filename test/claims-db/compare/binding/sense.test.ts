/** How near the words around two values are in meaning. */
import assert from "node:assert/strict";
import { senseIn, senseOf } from "../../../../claims-db/compare/binding/sense";
import { pairOf } from "../../../support/pairs";

/** How near in meaning the words are around 40 in a draft and around a figure of the source. */
function sense(draft: string, source: string): number {
  const { claim, pairs } = pairOf(draft, source, "40");
  const [pair] = pairs;
  assert.ok(pair);
  return senseOf(pair, claim);
}

describe("The meaning of the words around a value", () => {
  it("is full, but for the distance, for the same words", () => {
    assert.ok(sense("The storm destroyed 40 houses.", "The storm destroyed 50 houses.") > 0.8);
  });

  it("is near for words that are used alike, and far for others", () => {
    const near = sense("The storm destroyed 40 houses.", "A hurricane wrecked 50 homes.");
    const far = sense("The storm destroyed 40 houses.", "The choir sang 50 hymns.");
    assert.ok(near > far + 0.3, `${near} and ${far}`);
  });

  it("does not ask where in the passage the words stand when the passage as a whole is asked", () => {
    const { claim, pairs } = pairOf(
      "The storm destroyed 40 houses.",
      "Of 50 sheep, the vet said, none lived when the storm had destroyed the houses.",
      "40",
    );
    const [pair] = pairs;
    assert.ok(pair);
    assert.ok(senseIn(pair.aligned, claim) > senseOf(pair, claim));
  });

  it("finds no likeness between two names", () => {
    assert.equal(sense("Peter has 40.", "Hamburg has 50."), 0);
  });
});
