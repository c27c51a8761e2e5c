/** Dates that can only have been meant for the source's, and others. */
import assert from "node:assert/strict";
import { isMeantFor } from "../../../../claims-db/compare/doubts/meant";
import { pairAll } from "../../../support/pairs";

function check(draft: string, source: string, expected: boolean): void {
  const found = pairAll(draft, source).find(({ claim }) => claim.kind === "date");
  assert.ok(found !== undefined, draft);
  const disagree = found.pairs.find(({ comparison }) => comparison.outcome === "disagrees");
  assert.ok(disagree !== undefined, draft);
  assert.equal(isMeantFor({ claim: found.claim, disagree }), expected, draft);
}

describe("A date that is meant for another", () => {
  it("is a limit within whose own period the other lies", () => {
    check("The hall was opened before 2021.", "Guests came on 3 October 2021.", true);
    check("The hall was opened before 2021.", "Guests came on 3 October 2024.", false);
    check("The hall was opened before 3 October 2021.", "Guests came on 3 October 2021.", false);
  });
  it("is one digit away", () => {
    check("The hall was opened on 18 July.", "Guests came on 8 July.", true);
    check("The hall was opened on 6 November.", "Guests came on 6 October.", true);
    check("The hall was opened on 18 July.", "Guests came on 4 July.", false);
    check("The hall was opened on 6 November.", "Guests came on 8 October.", false);
  });
});
