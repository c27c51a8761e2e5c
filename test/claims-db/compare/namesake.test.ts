/** Two surnames that begin alike, under one given name, through the whole engine in memory. */
import assert from "node:assert/strict";
import { checkDraft } from "../../../claims-db/index";
import { fill } from "../../support/cases";
import { unmark } from "../../support/marks";

const source = "Council members Renee Abbott and Paul Lindqvist voted against the new budget on Monday.";

describe("A surname much like another", () => {
  it("is wrong where the source has only the other one under this given name", () => {
    check(
      "Two members opposed the budget, among them [Paul Lindgren], who wanted savings first.",
      source,
      "Paul Lindqvist",
    );
    check("Two members opposed the budget, among them Paul Lindqvist, who wanted savings first.", source);
  });
  it("is left alone where the source names both, or the draft does, or the given name is another", () => {
    check("Paul Lindgren welcomed the budget.", source + " Paul Lindgren was in Lund.");
    check("Paul Lindgren welcomed the budget, which Paul Lindqvist opposed.", source);
    check("Pia Lindgren welcomed the new library.", source);
  });
});

/** Marks the names that are refuted; `other` is who stands in the source. */
function check(marked: string, source: string, other?: string): void {
  const { text, spans } = unmark(marked);
  const database = fill([source]);
  const { findings } = checkDraft(database, { path: "draft.md", text });
  database.close();
  const wrong = findings.filter(({ verdict }) => verdict === "refuted");
  assert.deepEqual(
    wrong.map(({ claim }) => claim.text),
    spans.map(({ start, end }) => text.slice(start, end)),
    marked,
  );
  if (other) assert.equal(wrong[0]?.evidence[0]?.value, other);
}
