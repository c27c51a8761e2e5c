/** A figure far beyond the draft's bound is another one; near it, it is what the draft tells roughly. */
import assert from "node:assert/strict";
import { isVague } from "../../../../claims-db/compare/binding/vague";
import { figurePair } from "../../../support/pairs";

/** Whether the best pair of the draft's first figure is one that only a vague bound holds. */
function check(draft: string, source: string, expected: boolean): void {
  const { claim, pairs } = figurePair(draft, source);
  const [pair] = pairs;
  assert.ok(pair, draft);
  assert.equal(isVague(claim, pair.aligned.alignment.draft.sentence, pair), expected, draft);
}

describe("A bound that is true of nearly anything", () => {
  it("is not what a figure far beyond it says", () => {
    check("The lake has sunk by more than two feet.", "The lake lies 3,812 metres above the sea.", true);
    check("The club can spare over £6,000.", "A new engine costs the club £79,500.", true);
    check("Fewer than 200 of the staff work in Orl.", "The office in Orl has 25 staff.", true);
  });

  it("is what one near it says", () => {
    check("More than a thousand people fell ill.", "In Orl 2,417 people fell ill.", false);
    check("Fewer than half of the voters came.", "In Orl 35% of the voters came.", false);
    check("Her film was among the top three.", "Her film came first.", false);
  });

  it("says how far it went, where it was as high as that", () => {
    check("Her lead was as much as 1.5 points.", "Her lead was 0.9 points.", true);
    check("Her lead was as much as 1.5 points.", "Her lead was 1.4 points.", false);
    check("Her lead was at most 1.5 points.", "Her lead was 0.9 points.", false);
  });
});
