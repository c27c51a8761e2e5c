/** Figures and quarters that a text ties to a figure which the source has, with twins that it has otherwise. */
import { refutedWords } from "../../../support/refuted";
import assert from "node:assert/strict";

const call =
  "GAAP diluted earnings per share were $1.12. Adjusted earnings per share were $1.21 compared to $1.05, an increase of 15%. " +
  "Subscription revenue was $389 million, up 24%. Total revenue was $418.6 million, an increase of 22%. " +
  "For the third quarter, we expect revenue of $433 million to $437 million. The board meets again in October.";

function check(draft: string, ...expected: readonly string[]): void {
  assert.deepEqual(refutedWords(draft, call, ["figure", "date"]), expected);
}

describe("A tied value", () => {
  it("is held against what the source compares with the same figure", () => {
    check("Adjusted earnings per share came in at $1.12 versus $1.05.", "$1.12");
    check("Adjusted earnings per share came in at $1.21 versus $1.05.");
  });
  it("is held against how much the same figure changed", () => {
    check("Its total revenue rose 24% to $418.6 million.", "24%");
    check("Its total revenue rose 22% to $418.6 million.");
    check("Its revenue from subscriptions rose 24% to $389 million.");
  });
  it("is held against where the source moves what it was before", () => {
    const dividend = "Our board approved a quarterly dividend of $0.26 per share, up from $0.24. We paid $31 million.";
    assert.deepEqual(refutedWords("It raised the quarterly dividend to $0.24 per share.", dividend), [
      "$0.24 per share",
    ]);
    assert.deepEqual(refutedWords("It raised the quarterly dividend to $0.26 per share.", dividend), []);
    assert.deepEqual(refutedWords("It raised the quarterly dividend from $0.24 per share.", dividend), []);
  });
  it("is held against what is now, where the source has it only as what was before", () => {
    const rooms =
      "Average occupancy in our four inns was 64.1%, compared with 61.5%. The board meets again in October.";
    assert.deepEqual(refutedWords("Average occupancy in the four inns was 61.5%.", rooms), ["61.5%"]);
    assert.deepEqual(refutedWords("Average occupancy in the four inns was 64.1%.", rooms), []);
    assert.deepEqual(refutedWords("Average occupancy in the four inns was 61.5% before.", rooms), []);
  });
  it("is held against the quarter of the same figure", () => {
    check("For the fourth quarter, it expects revenue of $433 million to $437 million.", "fourth quarter");
    check("For the third quarter, it expects revenue of $433 million to $437 million.");
    const both = "In the third quarter revenue was $418.6 million, after $402.5 million in the second quarter.";
    assert.deepEqual(refutedWords("In the second quarter it had revenue of $402.5 million.", both), []);
  });
  it("may be held against what was expected, the quarter before or what was before", () => {
    check("Adjusted earnings per share of $1.21 compared with the $1.15 that analysts expected.");
    check("Total revenue of $418.6 million, up 3% on the quarter before, beat forecasts.");
    const dividend = "Our board approved a quarterly dividend of $0.26 per share, up from $0.24. We paid $31 million.";
    assert.deepEqual(refutedWords("Last year it raised the quarterly dividend to $0.24 per share.", dividend), []);
    const quarters = "Revenue was $412.5 million in the third quarter. For the fourth quarter it expects $430 million.";
    const more = "For the fourth quarter it expects more than the $412.5 million of the third.";
    assert.deepEqual(refutedWords(more, quarters), []);
  });
});
