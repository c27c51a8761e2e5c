/** Names that a sentence holds against each other are no rivals of a third that stands in the row. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

describe("Two names that are compared", () => {
  const row = "Berg wrote 21 of the episodes; the others were by Petra Lund (8) and Tom Falk (4).";

  it("are left alone where the source has both in its row", () =>
    assert.deepEqual(refutedWords("Petra Lund wrote twice as many episodes as Tom Falk.", row, ["name"]), []));

  it("do not excuse a name that wrote what another one did", () =>
    assert.deepEqual(refutedWords("Tom Falk wrote 21 of the episodes.", row, ["name"]), ["Tom Falk"]));
});
