/** Tests that a range is found wrong that shares one exact end with the source's. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

const outlook =
  "Tolvane Brewing sold more stout than ever. For the year it now expects revenue of $2.915 billion to $2.965 billion, " +
  "up from $2.850 billion to $2.915 billion. The board meets again in October.";

function check(draft: string, expected: readonly string[]): void {
  assert.deepEqual(refutedWords(draft, outlook, ["figure"]), expected);
}

describe("A range", () => {
  it("is wrong where one of its ends is the source's and the other stands nowhere", () =>
    check("This year the brewery expects between $2.915 billion and $2.995 billion.", [
      "$2.915 billion and $2.995 billion",
    ]));

  it("is left alone where it is the source's, or where the article has both ends", () => {
    check("This year the brewery expects between $2.915 billion and $2.965 billion.", []);
    check("The firm goes from $2.850 billion to $2.965 billion.", []);
  });
  it("is wrong where one end is of the forecast that the other replaced", () => {
    const cut =
      "For the year the brewery expects revenue of $2.915 billion to $2.965 billion; it had said $2.95 billion to $3.15 billion.";
    assert.deepEqual(
      refutedWords("The brewery expects revenue of $2.915 billion to $3.15 billion this year.", cut, ["figure"]),
      ["$2.915 billion to $3.15 billion"],
    );
  });

  it("may be rounded at an end, or span two of the source's", () => {
    check("This year the brewery expects between $2.915 billion and $2.97 billion.", []);
    const prices = "Flats cost $312,000 to $345,000 in the north and $312,000 to $390,000 in the south.";
    assert.deepEqual(refutedWords("Flats cost $312,000 to $390,000.", prices, ["figure"]), []);
  });
});
