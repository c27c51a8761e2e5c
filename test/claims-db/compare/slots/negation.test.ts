/** Tests denials that only one side has, and those that deny something else. */
import assert from "node:assert/strict";
import { negatedSpans } from "../../../../claims-db/compare/slots/negation";
import { pairOf } from "../../../support/pairs";

const mill = "Orlan lost $212 million last year after a fire at its mill in Loreth.";

/** What the source says where the draft denies it, and the reverse. */
function check(draft: string, expected: string): void {
  const [pair] = pairOf(draft, mill, "$212 million").pairs;
  const found = pair ? negatedSpans(pair.aligned) : [];
  assert.equal(found.map(({ source }) => mill.slice(source.start, source.end)).join(", "), expected);
}

describe("negatedSpans", () => {
  it("denies what a source says", () => {
    check("Orlan did not lose $212 million last year.", "lost");
    check("It is not true of the bank that it lost $212 million last year.", "lost");
  });

  it("does not reach over a colon", () => {
    check("The bank was not impressed by the plan: Orlan lost $212 million last year.", "");
  });

  it("leaves alone what is denied of some only, or says no more than the source", () => {
    check("Nobody at Orlan knew of the fire at its mill before it lost $212 million last year.", "");
    check("After a no-confidence vote Orlan lost $212 million last year.", "");
    check("Orlan has no more to show than that it lost $212 million last year.", "");
    check("Orlan lost $212 million last year, rather than win without a fire.", "");
    check("There is no bank that lost $212 million last year at Orlan.", "");
  });
});
