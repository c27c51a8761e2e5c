/** Figures of a count at another moment say nothing of each other; at the same one they do. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

const film = "On Filmboard, Gull Point has a rating of 68%, based on 42 reviews, with an average rating of 6.1/10.";

function check(draft: string, expected: readonly string[]): void {
  assert.deepEqual(refutedWords(draft, film, ["figure"]), expected);
}

describe("What a sentence counts after so many reviews", () => {
  it("is not judged by a later count that has more of them", () => {
    check("After 40 reviews, Gull Point got a rating of 66% on Filmboard.", []);
    check("Averaged over 25 critics, Gull Point holds a rating of 64% on Filmboard.", []);
  });

  it("is judged after the same number", () =>
    check("After 42 reviews, Gull Point got a rating of 71% on Filmboard.", ["71%"]));

  it("is judged where the number alone differs", () =>
    check("After 24 reviews, Gull Point got a rating of 68% and an average rating of 6.1/10 on Filmboard.", ["24"]));
});
