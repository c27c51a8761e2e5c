/** Tests that a value is bound to the passage that has the other values of its sentence. */
import assert from "node:assert/strict";
import { supported } from "../../../../claims-db/compare/binding/support";
import { pairAll } from "../../../support/pairs";

/** Draft, source and the draft's value in question; the sentence of its best bound pair and how far it is supported. */
function check([draft, text, value]: readonly [string, string, string], expected: string): void {
  const draftClaims = pairAll(draft, text);
  const best = supported(draftClaims)[draftClaims.findIndex(({ claim }) => claim.text === value)]?.[0];
  assert.equal(`${best?.candidate.claim.text} ${best?.support ?? 0}`, expected);
}

const report = "Profits of the firm were $2.40 a year ago. Earnings rose 20.9%, to $2.55.";

describe("supported", () => {
  it("binds a value to the passage that has the other figures of the sentence", () => {
    check(["Profits of the plan rose by 20.9% to $2.50.", report, "$2.50"], "$2.55 1");
  });

  it("has no support to give when no other figure is met", () => {
    check(["Profits of the plan rose by 31% to $2.50.", report, "$2.50"], "$2.55 0");
  });

  it("takes no value for its own witness, nor the one that is another's", () => {
    check(["There were 12 boats.", "There were 12 boats. There were 12 boats.", "12"], "12 0");
  });
});
