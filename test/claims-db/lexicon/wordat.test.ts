/** Words by their index, also beyond the ends of a sentence. */
import assert from "node:assert/strict";
import { wordAt } from "../../../claims-db/lexicon/wordat";
import { readWords } from "../../../claims-db/extract/words";

describe("wordAt", () => {
  const { words } = readWords("Two men came.");

  it("gives the word of an index", () => assert.equal(wordAt(words, 1).lemma, "man"));

  it("gives one without letters beyond either end", () => {
    for (const index of [-1, 4]) {
      const { text, lower, lemma, pos } = wordAt(words, index);
      assert.deepEqual([text, lower, lemma, pos], ["", "", "", ""]);
    }
  });
});
