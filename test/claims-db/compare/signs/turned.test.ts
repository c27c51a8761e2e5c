/** Tests figures that stand the wrong way round. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

/** The words that are warned of, each with what to write. */
function check(draft: string, sources: readonly string[], expected: string): void {
  const found = judgeDraft(fill(sources), { path: "draft.md", text: draft })
    .filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting")
    .map(({ claim, suggestion }) => `${claim.text} > ${suggestion}`);
  assert.equal(found.join(", "), expected);
}

describe("Two figures the wrong way round", () => {
  const rangers = ["The mayor of Loreth said that the state had cut the number of its rangers from 120 to 74."];

  it("are told with what to write", () => {
    check("Within five years the number of rangers had fallen from 74 to 120.", rangers, "74 to 120 > 120 to 74");
    check("Within five years the number of rangers had fallen from 120 to 74.", rangers, "");
  });

  it("may be told from the end", () => {
    const days = [
      "Patients reported an average of 5.1 days of pain a month, down from 10.4 at the start of the trial.",
    ];
    check("The drug cut the days of pain a month from 5.1 to 10.4.", days, "5.1 to 10.4 > 10.4 to 5.1");
    check("The drug cut the days of pain a month from 10.4 to 5.1.", days, "");
    check("The drug cut the days of pain a month to 5.1 from 10.4.", days, "");
  });

  it("are the votes of winners and losers", () => {
    const vote = ["The council of Loreth has voted by 19 votes to 14 to ban cars from the quay."];
    check("The council decided, by 14 votes to 19, to ban cars.", vote, "14 votes to 19 > 19 votes to 14");
    check("The council decided, by 19 votes to 14, to ban cars.", vote, "");
  });

  it("are told from either side where a motion failed", () => {
    const motion = ["The motion to ban cars from the quay failed in the council of Loreth by 14 votes to 19."];
    check("The motion to ban cars failed by 19 votes to 14.", motion, "");
  });

  it("are right where a sentence has them so", () => {
    const back = [...rangers, "Under the new law the number of rangers in Loreth will rise from 74 to 120."];
    check("The number of rangers in Loreth will rise from 74 to 120.", back, "");
  });

  it("are right where the draft tells of the way back", () => {
    check("Reversing the cut would take the number of rangers from 74 to 120.", rangers, "");
    check("The number of rangers could go back from 74 to 120.", rangers, "");
  });
});
