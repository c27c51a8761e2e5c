/** The evidence card. */
import assert from "node:assert/strict";
import type { Evidence, Finding, Provenance } from "../../../claims-db/index";
import { cardOf, type CardContext } from "../../../server/features/hover";
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
const dismissed = {
  source,
  span: { start: 9, end: 20 },
  sentence,
  value: "59 captives",
  reason: { code: "other-thing" },
};

describe("the evidence card", () => {
  const card = (given: Partial<Finding>, context: Partial<CardContext> = {}): string =>
    cardOf(makeFinding(given), { places, ...context }) ?? "";
  const from = (name: string, family: number, given: Partial<Evidence> = {}): Evidence => ({
    ...evidence,
    ...given,
    source: { ...source, article: family, publisher: name, family },
  });

  describe("its table", () => {
    it("has the draft's value on top and below it each source, linked to the line, with its date", () =>
      assert.deepEqual(rows(card({ evidence: [evidence] })), [
        "| 32 | Your draft | |",
        "| :-- | :-- | :-- |",
        "| **33** | [City \\| Paper](file:///story/sources/a.md#L5) | 6 March 2025 |",
      ]));
    it("names a value once, with the number of sources that have it, the most first", () => {
      const agreeing = from("Post", 3, {
        stance: "agrees",
        reason: { code: "same-amount", draft: "32", source: "32" },
      });
      const table = rows(card({ verdict: "conflicting", evidence: [agreeing, from("Wire", 1), from("Daily", 2)] }));
      assert.deepEqual(
        table.slice(2).map((row) => row.replace(/\(file[^)]*\)/, "")),
        [
          "| **33** (2 of 3) | [Wire] | 6 March 2025 |",
          "| | [Daily] | 6 March 2025 |",
          "| **32** (1 of 3) | [Post] | 6 March 2025 |",
        ],
      );
    });
    it("counts copies of one text once", () =>
      assert.match(card({ evidence: [from("Wire", 1), from("Copy", 1), from("Daily", 2)] }), /\(2 of 2\)/));
    it("says which source is primary", () =>
      assert.match(card({ evidence: [{ ...evidence, source: { ...source, primary: true } }] }), /#L5\) \(primary\)/));
    it("keeps a long list short and says how much is left", () => {
      const text = card({ evidence: Array.from({ length: 40 }, (_, i) => from("Wire", i)) });
      assert.equal(rows(text).length, 10);
      assert.ok(text.includes("And 32 more."));
    });
  });

  it("quotes the sentence with the value in bold", () =>
    assert.ok(card({ evidence: [evidence] }).includes("> “Hamas released **33 hostages**.” — City")));
  it("quotes one sentence of each side", () => {
    const agreeing = from("Post", 3, { stance: "agrees" });
    const text = card({ verdict: "conflicting", evidence: [agreeing, from("Wire", 1), from("Daily", 2)] });
    assert.deepEqual(text.match(/— \w+$/gm), ["— Wire", "— Post"]);
  });
  it("quotes a primary source before others", () => {
    const primary: Evidence = { ...evidence, source: { ...source, publisher: "Wire", family: 1, primary: true } };
    assert.ok(card({ evidence: [from("Daily", 2), primary] }).includes("— Wire"));
  });
  it("shows the sum by which a source agrees", () => {
    const reason = { code: "sum-of-parts", draft: "33", source: "25 living + 8 dead" };
    const text = card({ verdict: "supported", evidence: [{ ...evidence, stance: "agrees", reason }] });
    assert.ok(text.includes("25 living + 8 dead"), text);
  });
  it("does not reckon where the values are simply the same", () => {
    const reason = { code: "same-amount", draft: "33", source: "33" };
    assert.ok(
      !card({ verdict: "supported", evidence: [{ ...evidence, stance: "agrees", reason }] }).includes("same figure"),
    );
  });
  it("says of at most two others why they were not compared", () => {
    const others = [9, 30, 60].map((start) => ({ ...dismissed, span: { start, end: start + 5 } }));
    const text = card({ verdict: "insufficient", dismissed: others });
    assert.equal(text.match(/^Not compared: \[59 captives\]\(file.*?\) \(City \\\| Paper\)\. It counts/gm)?.length, 2);
  });
  it("does not call a sentence left out that is in the table", () => {
    const again = { ...dismissed, span: evidence.span };
    assert.ok(!card({ evidence: [evidence], dismissed: [again] }).includes("Not compared"));
  });
  it("repeats the message only where the editor does not show it", () => {
    assert.match(card({ evidence: [evidence] }), /says 33, not 32/);
    assert.doesNotMatch(card({ evidence: [evidence] }, { told: true }), /says 33, not 32/);
    assert.ok(card({ evidence: [evidence] }, { told: true }).startsWith("| 32"));
  });
  it("says what a person decided", () =>
    assert.ok(card({ evidence: [evidence] }, { decision: "Kept by Ana, because of *x*." }).includes("of \\*x\\*.")));

  describe("its actions", () => {
    const uri = "file:///story/draft (1).md";
    it("link to our commands with the draft and the finding, and nothing breaks the link", () => {
      const text = card({ evidence: [evidence], suggestion: "33" }, { uri });
      const [, given = ""] = /\]\(command:corroborate\.useValue\?([^)\s]*)\)/.exec(text) ?? [];
      assert.deepEqual(JSON.parse(decodeURIComponent(given)), [{ uri, id: "figure:32" }]);
      assert.ok(text.includes("[Use “33”]"));
    });
    it("offer no value where there is none to use", () =>
      assert.deepEqual(commands(card({ evidence: [evidence] }, { uri })), ["keepBecause", "markChecked"]));
    it("offer nothing but a check where sources agree", () =>
      assert.deepEqual(commands(card({ verdict: "supported", evidence: [evidence] }, { uri })), ["markChecked"]));
    it("are left out for a client that does not run them", () =>
      assert.deepEqual(commands(card({ evidence: [evidence] })), []));
  });

  it("escapes what a source says", () => {
    const link = "[x](command:evil)";
    const evil = {
      ...evidence,
      value: link,
      sentence: `<script>run()</script> ${link}`,
      reason: { code: "x", source: link },
    };
    assert.doesNotMatch(card({ evidence: [evil] }), /<script|[^\\]\]\(command/);
  });
  it("is not shown for a claim of which no source speaks", () =>
    assert.equal(cardOf(makeFinding({ verdict: "insufficient" }), { places }), undefined));
});

function rows(card: string): readonly string[] {
  const lines = card.split("\n").filter((line) => line.startsWith("|"));
  return lines.map((line) => line.replaceAll("&nbsp;", "").replace(/ {2,}/g, " "));
}

function commands(card: string): readonly string[] {
  return [...card.matchAll(/\(command:corroborate\.(\w+)/g)].map(([, command = ""]) => command);
}
