/** Which words around a value the paraphrase net reads, and where they stand. */
import assert from "node:assert/strict";
import { farthest, sorts, tokensAround, type Token } from "../../../../claims-db/compare/paraphrase/tokens";
import { pairOf } from "../../../support/pairs";

function around(sentence: string, value: string): readonly Token[] {
  const { claim, pairs } = pairOf(sentence, sentence, value);
  const [first] = pairs;
  assert.ok(first);
  return tokensAround(first.aligned.alignment.draft, claim);
}

describe("The words around a value", () => {
  it("are told with their places, without articles and punctuation", () => {
    const tokens = around("The gallery fell, and 34 miners waited.", "34");
    assert.deepEqual(
      tokens.map(({ key, place }) => [key, place]),
      [
        ["gallery", -3],
        ["fall", -2],
        ["and", -1],
        ["", 0],
        ["miner", 1],
        ["wait", 2],
      ],
    );
  });

  it("hide the value itself, but not another number", () => {
    const tokens = around("In 12 villages 34 miners waited.", "34");
    assert.ok(tokens.some(({ key }) => key === "12"));
    assert.ok(tokens.every(({ key }) => key !== "34"));
  });

  it("are no more than a window, of which the value is in the middle", () => {
    const words = Array.from({ length: 40 }, () => "slowly").join(" ");
    const tokens = around(`They walked ${words} and 34 miners waited ${words}.`, "34");
    assert.equal(tokens.length, 28);
    const places = tokens.map(({ place }) => place);
    assert.equal(Math.min(...places), -farthest);
    assert.equal(Math.max(...places), farthest);
    assert.ok(places.includes(0));
  });

  it("have a sort each, also where their part of speech is a rare one", () => {
    const tokens = around("Alas, 34 miners waited.", "34");
    assert.ok(tokens.every(({ sort }) => sorts[sort] !== undefined));
  });
});
