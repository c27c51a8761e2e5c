/** Tests of the report as JSON. */
import assert from "node:assert/strict";
import { jsonReport, type Context } from "../../../server/report/json";
import { against, findingOf } from "../samples";
import { disagreement } from "./story";

const source = "Officials say 24 in all.";
const context: Context = {
  path: "draft.md",
  text: "One line.\n👍 27 captives\n",
  sources: { articles: 1, claims: 3, problems: [{ path: "a.pdf", reason: "broken" }] },
  textOf: (article) => (article === 7 ? `Title\r\n\r\n${source}` : undefined),
};
const evidence = against("24", "Reuters", { span: { start: 23, end: 25 }, sentenceSpan: { start: 9, end: 33 } });
const finding = findingOf({
  span: { start: 13, end: 15 },
  evidence: [evidence],
  suggestion: "24",
  confidence: 0.87654,
});

describe("The report as JSON", () => {
  const report = jsonReport(
    { findings: [finding, findingOf({ id: "2", verdict: "insufficient" })], extracted: 1 },
    context,
  );

  it("counts every claim by its verdict", () => {
    assert.deepEqual(report.summary, { claims: 2, supported: 0, refuted: 1, conflicting: 0, insufficient: 1 });
    assert.deepEqual([report.version, report.draft, report.sources], [1, "draft.md", context.sources]);
  });

  it("has zero-based lines and UTF-16 characters, in the draft and in the source", () => {
    assert.deepEqual(report.findings[0]?.range, { start: { line: 1, character: 3 }, end: { line: 1, character: 5 } });
    assert.deepEqual(report.findings[0]?.evidence[0]?.range, {
      start: { line: 2, character: 14 },
      end: { line: 2, character: 16 },
    });
  });

  it("writes a finding in full", () => {
    assert.deepEqual(report.findings[0], {
      id: "1",
      kind: "figure",
      verdict: "refuted",
      range: { start: { line: 1, character: 3 }, end: { line: 1, character: 5 } },
      text: "27",
      message: "Reuters says 24, not 27.",
      suggestion: "24",
      standing: null,
      confidence: 0.877,
      decision: null,
      evidence: [
        {
          source: "sources/Reuters.md",
          title: "Talks",
          publisher: "Reuters",
          published: "2025-03-06",
          range: { start: { line: 2, character: 14 }, end: { line: 2, character: 16 } },
          sentence: source,
          value: "24",
          at: 14,
          stance: "disagrees",
          reason: "The source has another figure.",
        },
      ],
    });
  });

  it("has no field that JSON would drop", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  it("has what the sources disagree about, with the places", () => {
    const { disagreements } = jsonReport({ findings: [], extracted: 0 }, { ...context, disagreements: [disagreement] });
    const [dispute] = disagreements;
    assert.equal(dispute?.thing, "palestinian prisoners");
    assert.deepEqual(
      dispute.values.map(({ value, sources }) => [value, sources.map((one) => [one.source, one.at, one.reason])]),
      [
        [
          "1,900",
          [
            ["sources/A.md", 14, "The source says the same: 1,900."],
            ["sources/BB.md", 14, "The source says the same: 1,900."],
          ],
        ],
        ["2,000", [["sources/CCC.md", 14, "The source says otherwise."]]],
      ],
    );
  });

  it("has what a person decided, without what only the file needs", () => {
    const decision = { action: "keep", by: "Ada", key: "figure:27:1" } as const;
    const [decided] = jsonReport(
      { findings: [finding], extracted: 1 },
      { ...context, decisionOf: () => decision },
    ).findings;
    assert.deepEqual(decided?.decision, { action: "keep", by: "Ada" });
  });

  it("points at the start of a source whose text is gone", () => {
    const lost = jsonReport({ findings: [finding], extracted: 1 }, { ...context, textOf: () => undefined });
    assert.deepEqual(lost.findings[0]?.evidence[0]?.range.start, { line: 0, character: 0 });
  });
});
