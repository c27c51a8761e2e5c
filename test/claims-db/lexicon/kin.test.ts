/** Which words name a relative. */
import assert from "node:assert/strict";
import { isKin } from "../../../claims-db/lexicon/kin";

describe("Words for relatives", () => {
  it("are known, by birth and by marriage", () => {
    for (const word of ["brother", "widow", "mother-in-law", "stepson"]) assert.ok(isKin(word), word);
    for (const word of ["captain", "neighbour", "law"]) assert.ok(!isKin(word), word);
  });
});
