/** A tagger reads a text alike whatever it has read before. */
import assert from "node:assert/strict";
import { newTagger } from "../../../claims-db/extract/tagger";

describe("A tagger", () => {
  const read = (texts: readonly string[]): readonly string[] => {
    const tagger = newTagger(["sbd"]);
    return texts.map((text) => tagger.readDoc(text)).flatMap((doc) => doc.sentences().out());
  };

  it("ends no sentence behind initials, with or without their last stop before", () => {
    const text = "By March the U.K. had recorded nine deaths.";
    assert.deepEqual(read([text]), [text]);
    assert.deepEqual(read(["In the U.K and Ireland it rained.", text]).slice(1), [text]);
  });

  it("still ends one where the next begins", () => {
    assert.deepEqual(read(["She left the U.K. He stayed."]), ["She left the U.K.", "He stayed."]);
  });
});
