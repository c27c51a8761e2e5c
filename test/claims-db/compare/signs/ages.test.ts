/** Tests that another age of the same person is found, however the sentence is told, and that of a relative is not. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

const trial = [
  "A former keeper of the Eskerby lighthouse was fined on Friday.",
  "Judge Runa Holt told Henrik Palsgaard, 58, to repay every penny, and gave him until the spring.",
  "His sister, Greta Palsgaard, 61, wept.",
  "Palsgaard had sold the spare lamps of the tower to a dealer in garden furniture.",
  "The dealer was not charged.",
  "The tower was built by a brewer.",
].join(" ");

function check(draft: string, expected: readonly string[]): void {
  assert.deepEqual(refutedWords(draft, trial, ["figure"]), expected);
}

describe("The age of a person", () => {
  it("is wrong where the source gives another one", () =>
    check("Henrik Palsgaard, 63, had flogged equipment for years to fund his habits.", ["63"]));

  it("is right where the source gives the same", () =>
    check("Henrik Palsgaard, 58, had flogged equipment for years to fund his habits.", []));

  it("is not that of a relative, nor what it once was", () => {
    check("Runa Palsgaard, 34, a cousin, had flogged equipment for years to fund her habits.", []);
    check("Henrik Palsgaard, then 19, had come to the coast to fund his habits.", []);
  });
  it("may be told of another time", () => {
    const life = "Pianist Vera Lindal, 71, gave her first concert at 8. She married at 22.";
    assert.deepEqual(refutedWords("Vera Lindal, aged 22, married.", life, ["figure"]), []);
    assert.deepEqual(refutedWords("Pianist Vera Lindal, 17, gave her first concert at 8.", life, ["figure"]), ["17"]);
  });
});
