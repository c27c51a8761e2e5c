/** Tests of the record behind every export: groups, numbers, order, what comes first. */
import assert from "node:assert/strict";
import { gravityOf } from "../../../server/report/gravity";
import { entriesOf } from "../../../server/report/record";
import { overviewOf } from "../../../server/report/summary";
import { against, findingOf } from "../samples";
import { makeReport } from "./story";

describe("The record of a report", () => {
  it("numbers every claim in reading order and puts each in its group", () => {
    assert.deepEqual(
      makeReport().entries.map(({ number, finding, group }) => [number, finding.claim.text, group]),
      [
        [1, "27", "conflict"],
        [2, "Paris", "insufficient"],
        [3, "33", "supported"],
        [4, "8", "note"],
      ],
    );
  });

  it("suggests only where something waits for the writer", () => {
    const suggestions = makeReport().entries.map(({ suggestion }) => suggestion);
    assert.deepEqual(suggestions, ["24", undefined, undefined, undefined]);
  });

  it("leaves to a person what a person decided", () => {
    const decision = { action: "keep", reason: "rounded" } as const;
    const report = makeReport({ decisionOf: ({ id }) => (id === "figure:27" ? decision : undefined) });
    assert.deepEqual([entriesOf(report, "conflict").length, entriesOf(report, "decided")[0]?.decision], [0, decision]);
    assert.deepEqual(overviewOf(report).first, []);
  });

  it("counts a supported claim as supported, also where somebody has checked it", () => {
    assert.equal(entriesOf(makeReport({ decisionOf: () => ({ action: "checked" }) }), "supported").length, 1);
  });

  it("puts what speaks against the draft first", () => {
    const stances = entriesOf(makeReport(), "note").flatMap(({ proofs }) =>
      proofs.map(({ evidence }) => evidence.stance),
    );
    assert.deepEqual(stances, ["disagrees", "agrees", "agrees"]);
  });

  it("never points outside of a sentence, whatever the spans say", () => {
    const odd = against("24", "Reuters", { span: { start: 900, end: 20 }, sentenceSpan: { start: 50, end: 60 } });
    const [proof] = makeReport({}, { evidence: [odd] }).entries[0]?.proofs ?? [];
    assert.deepEqual(proof?.inside, { start: odd.sentence.length, end: odd.sentence.length });
  });
});

describe("The overview", () => {
  it("counts, and names the gravest first", () => {
    const { claims, counts, first } = overviewOf(makeReport());
    assert.deepEqual([claims, counts], [4, { conflict: 1, insufficient: 1, note: 1, decided: 0, supported: 1 }]);
    assert.deepEqual(
      first.map(({ finding }) => finding.claim.text),
      ["27"],
    );
  });

  it("holds a false attribution for graver than a wrong place, and certainty for half of it", () => {
    const speaker = findingOf({ reason: { code: "other-speaker" } }, { kind: "quote" });
    const place = findingOf({ reason: { code: "other-place" } }, { kind: "place" });
    assert.ok(gravityOf(speaker) > gravityOf(place));
    assert.ok(gravityOf({ ...speaker, confidence: 0.3 }) < gravityOf(place));
  });

  it("holds a claim that most sources share for less grave than any other conflict", () => {
    const [minority, tie, majority] = (["minority", "tie", "majority"] as const).map((standing) =>
      gravityOf(findingOf({ verdict: "conflicting", standing })),
    );
    assert.ok((minority ?? 0) > (tie ?? 0) && (tie ?? 0) > (majority ?? 1));
    assert.equal(gravityOf(findingOf({ verdict: "supported" })), 0);
  });
});
