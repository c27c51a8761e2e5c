/** What of a check is shown under which heading of the report panel. */
import assert from "node:assert/strict";
import { everything, viewOf, type Item, type SectionName } from "../../../client/panel/view";
import type { Filter } from "../../../client/panel/messages";
import type { JsonEvidence, JsonFinding, JsonReport } from "../../../server/protocol";

const start = { line: 0, character: 0 };
const range = { start, end: start };

function evidence(source: string, sentence: string): JsonEvidence {
  const about = { title: source, publisher: source, published: null, range, at: 0, reason: "" };
  return { ...about, source, sentence, value: sentence, stance: "disagrees" };
}

function finding(id: string, more: Partial<JsonFinding>): JsonFinding {
  const about = { kind: "figure", range, text: id, message: "", suggestion: null, standing: null } as const;
  return { id, ...about, verdict: "supported", confidence: 1, decision: null, evidence: [], ...more };
}

const report: JsonReport = {
  version: 1,
  draft: "draft.md",
  sources: { articles: 2, claims: 9, problems: [] },
  summary: { claims: 6, supported: 1, refuted: 2, conflicting: 2, insufficient: 1 },
  findings: [
    finding("27", { verdict: "refuted", evidence: [evidence("wire", "24 captives")] }),
    finding("60", { verdict: "conflicting", standing: "minority", evidence: [evidence("post", "59 captives")] }),
    finding("35", { verdict: "conflicting", standing: "majority", evidence: [evidence("post", "34 bodies")] }),
    finding("Doha", { kind: "place", verdict: "insufficient" }),
    finding("32", { verdict: "refuted", decision: { action: "keep", reason: "the ministry's count" } }),
    finding("250", {}),
  ],
  disagreements: [{ kind: "date", values: [{ value: "March 1", sources: [evidence("wire", "on March 1")] }] }],
};

describe("the report panel", () => {
  const names = (items: readonly Item[]): readonly string[] =>
    items.map((item) => (item.kind === "finding" ? item.finding.id : item.disagreement.kind));
  function check(filter: Partial<Filter>, expected: Partial<Record<SectionName, readonly string[]>>): void {
    const { listed } = viewOf({ report }, { ...everything, ...filter });
    const shown = Object.entries(listed).filter(([, items]) => items.length > 0);
    assert.deepEqual(Object.fromEntries(shown.map(([section, items]) => [section, names(items)])), expected);
  }

  it("lists conflicts, then what no source holds, then where sources disagree, then what is settled", () => {
    check(
      {},
      { conflicts: ["27", "60"], unknown: ["Doha"], disputed: ["35", "date"], decided: ["32"], supported: ["250"] },
    );
    assert.deepEqual(Object.keys(viewOf({ report }, everything).listed).slice(0, 3), [
      "conflicts",
      "unknown",
      "disputed",
    ]);
  });
  it("filters by kind", () => check({ kind: "place" }, { unknown: ["Doha"] }));
  it("filters by source, disagreements too", () =>
    check({ source: "wire" }, { conflicts: ["27"], disputed: ["date"] }));
  it("filters by heading", () => check({ section: "decided" }, { decided: ["32"] }));
  it("finds every word of a search in claims and in sentences of sources, in any order and case", () => {
    check({ query: "Captives 59" }, { conflicts: ["60"] });
    check({ query: "DOHA" }, { unknown: ["Doha"] });
    check({ query: "captives doha" }, {});
  });
  it("counts everything, whatever the filter", () => {
    const { counts, shown, total } = viewOf({ report }, { ...everything, kind: "place" });
    assert.deepEqual(counts, { conflicts: 2, unknown: 1, disputed: 2, decided: 1, supported: 1 });
    assert.deepEqual([shown, total], [1, 7]);
  });
  it("offers the kinds and sources that are there", () => {
    const { kinds, sources } = viewOf({ report }, everything);
    assert.deepEqual(
      [kinds, sources],
      [
        ["figure", "place", "date"],
        ["post", "wire"],
      ],
    );
  });
});
