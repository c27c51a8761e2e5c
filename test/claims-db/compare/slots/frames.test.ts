/** The places in which a noun stands. */
import { deepEqual } from "node:assert/strict";
import { framesOf } from "../../../../claims-db/compare/slots/frames";
import { readWords } from "../../../../claims-db/extract/words";

function check(text: string, noun: string, expected: readonly string[]): void {
  const { words } = readWords(text);
  const at = words.findIndex(({ lower }) => lower === noun);
  deepEqual(
    framesOf(words, at).map(({ role, of }) => `${role} ${words[of]?.lower ?? ""}`),
    expected,
  );
}

describe("The places of a noun", () => {
  it("are what is done to it, and the preposition before it", () => {
    check("She photographed a wombat.", "wombat", ["object photographed"]);
    check("They swerved for the hedgehog.", "hedgehog", ["for swerved"]);
  });
  it("are whose it is and what describes it", () => {
    check("The fishermen's union left.", "fishermen", ["of union"]);
    check("It was a disused lighthouse.", "lighthouse", ["is disused"]);
  });
  it("are what it is set beside, and the verb before an aside", () => {
    check("Her husband Vasyl, a fireman, left.", "fireman", ["apposed husband"]);
    check("It was kept, when not in use, at the church.", "church", ["at kept"]);
  });
  it("are what it does, over a relative", () => {
    check("The cattle that have suffered were sold.", "cattle", ["does suffered"]);
  });
});
