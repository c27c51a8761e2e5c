/** Tests which names only say where another one lies. */
import assert from "node:assert/strict";
import { isAddition } from "../../../../claims-db/compare/roles/addition";
import { pairOf } from "../../../support/pairs";

/** The names of the source that are no rivals of the draft's name, which only says where another lies, in their order. */
function check([draft, name]: readonly [string, string], source: string, expected: string): void {
  const { claim, pairs } = pairOf(draft, source, name);
  const found = pairs.filter((pair) => isAddition(claim, pair)).map(({ candidate }) => candidate.claim);
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start);
  assert.equal(ordered.map(({ text }) => text).join(", "), expected);
}

describe("A name that says where another one lies", () => {
  it("has no rivals where the source names that one without its surroundings", () => {
    const source = "Orlen has run the brewery at Sandholm since Monday, the Baltic Times wrote.";
    check(["The brewery at Sandholm in Norrland reopened.", "Norrland"], source, "Orlen, Sandholm, Baltic Times");
  });

  it("has one where the source says that it lies elsewhere", () =>
    check(
      ["The brewery at Sandholm in Norrland reopened.", "Norrland"],
      "The brewery at Sandholm in Skaneland reopened.",
      "Sandholm",
    ));

  it("may stand behind a comma, but not as the start of what follows", () => {
    const source = "The brewery at Sandholm sells beer to Skaneland.";
    check(["The brewery of Sandholm, Norway, sells beer.", "Norway"], source, "Sandholm, Skaneland");
    check(["Unlike in Sandholm, Norway brewers sell no beer.", "Norway"], source, "");
  });
});
