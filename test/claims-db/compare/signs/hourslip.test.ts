/** Another hour on the day that is told is a slip, where the article has no second hour of that day. */
import assert from "node:assert/strict";
import { isHourSlip } from "../../../../claims-db/compare/signs/hourslip";
import { pairOf } from "../../../support/pairs";

function check([draft, source, value]: readonly [string, string, string], expected: boolean): void {
  const { claim, pairs } = pairOf(draft, source, value);
  const disagree = pairs.find(({ comparison }) => comparison.outcome === "disagrees");
  const others = { agreeing: 0, disagreeing: 0, missing: 0 };
  assert.equal(isHourSlip({ claim, pairs, disagree, others }), expected, source);
}

const draft = "Otto proposed to show the flat on Friday at 4 pm.";

describe("An hour", () => {
  it("slipped where the article has one other hour of that day", () => {
    check([draft, "Would Friday at 5 pm suit you to see the flat?", "Friday at 4 pm"], true);
  });

  it("is left alone where the article has it, or a second one", () => {
    const flat = "Would Friday at 5 pm suit you to see the flat?";
    check([draft, `${flat} The bank closes on Friday at 4 pm.`, "Friday at 4 pm"], false);
    check([draft, `${flat} The bank closes on Friday at 3 pm.`, "Friday at 4 pm"], false);
  });

  it("is left alone on another day", () => {
    check([draft, "Would Monday at 5 pm suit you to see the flat?", "Friday at 4 pm"], false);
  });
});
