/** A number that is the source's share of another says nothing else; one that is not is judged. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

function check(draft: string, source: string, expected: readonly string[] = []): void {
  assert.deepEqual(refutedWords(draft, source, ["figure"]), expected);
}

const source = "Half of the 14 guides who work in Orlan now advise the climb; in the spring there were two.";

describe("A share of a number", () => {
  it("comes to the draft's", () => check("Seven of the 14 guides who work in Orlan advise the climb.", source));
  it("does not", () => {
    check("The club has nine boats.", "Half of the 14 oars are new. The club has 12 boats.", ["nine"]);
    check("The club has seven boats.", "Half of the 14 oars are new. The club has 12 boats.", ["seven"]);
  });
});
