/** The evidence card. */
import assert from "node:assert/strict";
import type { Evidence, Finding, Provenance } from "../../../claims-db/index";
import { cardOf } from "../../../server/features/hover";
import type { Places } from "../../../server/features/places";
import { makeFinding } from "../../support/finding";

const source: Provenance = {
  article: 1,
  path: "sources/a.md",
  title: "A",
  publisher: "City | Paper",
  published: "2025-03-06",
  primary: false,
  family: 1,
};
const sentence = "Hamas released 33 hostages.";
const evidence: Evidence = {
  source,
  span: { start: 115, end: 126 },
  sentenceSpan: { start: 100, end: 127 },
  sentence,
  value: "33 hostages",
  stance: "disagrees",
  reason: { code: "different-amount", draft: "32", source: "33" },
};
const places: Places = {
  rangeOf: () => ({ start: { line: 4, character: 0 }, end: { line: 4, character: 9 } }),
  uriOf: ({ path }) => `file:///story/${path}`,
  linkTo: ({ path }) => `file:///story/${path}#L5`,
};

describe("the evidence card", () => {
  const card = (given: Partial<Finding>): string => cardOf(makeFinding(given), places) ?? "";

  it("has a row with value, source, date and stance, linked to the line", () =>
    assert.match(
      card({ evidence: [evidence] }),
      /^\| \*\*33 hostages\*\* \| \[City \\\| Paper[^\]]*\]\(file:\/\/\/story\/sources\/a\.md#L5\) \| 6 March 2025 \| \w+ \|$/m,
    ));
  it("quotes the sentence with the value in bold", () =>
    assert.ok(card({ evidence: [evidence] }).includes("> “Hamas released **33 hostages**.”")));
  it("shows what was looked at but not compared, with the reason", () => {
    const dismissed = { source, span: evidence.span, sentence, value: "59 captives", reason: { code: "other-thing" } };
    assert.match(card({ verdict: "insufficient", dismissed: [dismissed] }), /^- \*\*59 captives\*\*, \[City/m);
  });
  it("keeps a long list short", () => {
    const rows = card({ evidence: Array.from({ length: 40 }, () => evidence) })
      .split("\n")
      .filter((line) => line.startsWith("| **"));
    assert.equal(rows.length, 8);
  });
  it("escapes what a source says", () => {
    const evil = { ...evidence, value: "[x](command:evil)", sentence: "<script>run()</script> [x](command:evil)" };
    assert.doesNotMatch(card({ evidence: [evil] }), /<script|[^\\]\]\(command/);
  });
  it("is not shown for a claim of which no source speaks", () =>
    assert.equal(cardOf(makeFinding({ verdict: "insufficient" }), places), undefined));
});
