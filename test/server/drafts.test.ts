/** What the server remembers of open drafts. */
import assert from "node:assert/strict";
import type { Check, Finding, Verdict } from "../../claims-db/index";
import { findingAt, openDrafts } from "../../server/drafts";
import { makeFinding } from "../support/finding";

describe("open drafts", () => {
  it("are quiet when nobody has typed yet", () => {
    const drafts = openDrafts(() => 1000);
    assert.equal(drafts.untilQuiet("a", 250), 0);
    drafts.touch("a");
    assert.equal(drafts.untilQuiet("a", 250), 0);
  });

  it("ask for the rest of the pause after a change", () => {
    let now = 1000;
    const drafts = openDrafts(() => now);
    drafts.touch("a");
    drafts.touch("a");
    now = 1100;
    assert.equal(drafts.untilQuiet("a", 250), 150);
    assert.equal(drafts.untilQuiet("b", 250), 0);
  });

  it("are forgotten when they are closed", () => {
    const drafts = openDrafts(() => 1000);
    drafts.touch("a");
    drafts.touch("a");
    drafts.forget("a");
    assert.equal(drafts.untilQuiet("a", 250), 0);
  });
});

describe("the finding under the pointer", () => {
  const at = (id: string, [start, end]: readonly [number, number], verdict: Verdict = "refuted"): Finding => {
    const { claim } = makeFinding();
    return makeFinding({ id, verdict, claim: { ...claim, span: { start, end } } });
  };
  const check = (findings: Check["findings"], offset: number) => findingAt({ findings, extracted: 0 }, offset)?.id;

  it("is the narrowest one", () => assert.equal(check([at("quote", [0, 50]), at("figure", [10, 12])], 11), "figure"));
  it("is the conflict before the supported claim", () =>
    assert.equal(check([at("quote", [0, 50]), at("figure", [10, 12], "supported")], 11), "quote"));
  it("reaches to both ends of its words", () => {
    assert.equal(check([at("figure", [10, 12])], 10), "figure");
    assert.equal(check([at("figure", [10, 12])], 12), "figure");
  });
  it("is none beside them", () => assert.equal(check([at("figure", [10, 12])], 13), undefined));
});
