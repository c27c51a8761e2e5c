/** Tests of explanations: which claims, which candidates, and how they read. */
import assert from "node:assert/strict";
import type { Judgement } from "../../../claims-db/index";
import type { Finding } from "../../../claims-db/model";
import type { Context } from "../../../server/report/context";
import { countLines, explain, type Explanation } from "../../../server/report/explain";
import { explainText } from "../../../server/report/explaintext";
import { against, findingOf, sourceOf } from "../samples";

const text = "One line.\r\nThey hold 27 captives and 8 dogs.\n";
const context: Context = {
  path: "draft.md",
  text,
  sources: { articles: 2, claims: 9, problems: [] },
  textOf: () => "one\nOfficials",
};
const near = { "disagree.near": 0.9123, "disagree.affinity": 0.2, "disagree.stated": 1, rivals: 3 };

function judgementAt(words: string, more: Partial<Finding> = {}, features: Judgement["features"] = []): Judgement {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { ...findingOf({ span, ...more }, { span, text: words }), features };
}

const refuted = judgementAt(
  "27",
  {
    evidence: [against("24", "Reuters")],
    suggestion: "24",
    dismissed: [
      {
        source: sourceOf("AFP"),
        span: { start: 0, end: 1 },
        sentence: "It is 9 of 19, or 9.",
        value: "9",
        reason: { code: "other-thing", source: "9 dogs" },
      },
    ],
  },
  [
    { source: sourceOf("Reuters"), features: near, rivals: [], pairs: [] },
    { source: sourceOf("Le Monde"), features: { "agree.near": -1 }, rivals: [], pairs: [] },
  ],
);

function at(
  line: number,
  column?: number,
  judgements: readonly Judgement[] = [refuted, judgementAt("8", { verdict: "insufficient" })],
): Explanation {
  return explain(judgements, { line, ...(column !== undefined && { column }) }, context);
}

const claimsAt = (line: number, column?: number): readonly string[] =>
  at(line, column).claims.map((claim) => claim.text);

describe("An explanation", () => {
  it("is of the claims of a line, or of a place in it", () => {
    assert.deepEqual(
      [claimsAt(1), claimsAt(2), claimsAt(2, 11), claimsAt(2, 12), claimsAt(2, 13)],
      [[], ["27", "8"], ["27"], ["27"], []],
    );
    assert.deepEqual([claimsAt(3), claimsAt(99), claimsAt(2, 9999)], [[], [], []]);
    assert.equal(at(1).text, "One line.");
    assert.equal(countLines(text), 2);
  });

  it("has every sentence that was looked at, with what speaks for and against it", () => {
    const [claim] = at(2).claims;
    const [counted, left] = claim?.candidates ?? [];
    assert.deepEqual([counted?.source, counted?.outcome, counted?.at], ["sources/Reuters.md", "disagrees", 14]);
    assert.deepEqual(counted?.weighing, {
      for: ["the words around the value are the same (91 %)"],
      against: [
        "they may be values of different things (20 %)",
        "other values of the source’s sentence that could be meant (3)",
      ],
    });
    assert.deepEqual([left?.outcome, left?.reason], ["incomparable", "It counts something else: 9 dogs."]);
    assert.equal(counted?.features["disagree.near"], 0.912);
  });

  it("marks the value of a sentence that was left out only where it is certain", () => {
    assert.equal(at(2).claims[0]?.candidates[1]?.at, null);
  });

  it("says what a reading across all sources made of it", () => {
    assert.equal(at(2).claims[0]?.across, null);
    const [read] = at(2, 11, [{ ...refuted, across: { chance: 0.9312, features: {}, rival: refuted.claim } }]).claims;
    assert.deepEqual(read?.across, { chance: 0.931, value: "27" });
  });

  it("names the sources that gave nothing", () => {
    assert.deepEqual(
      at(2).claims[0]?.silent.map(({ source }) => source),
      ["sources/Le Monde.md"],
    );
  });

  it("mentions words that differ only where they nearly counted", () => {
    const slot = (confidence: number): Judgement => ({
      ...judgementAt("hold", { verdict: "insufficient", confidence }),
      slot: true,
    });
    assert.equal(at(2, undefined, [slot(0.02)]).claims.length, 0);
    assert.equal(at(2, undefined, [slot(0.5)]).claims[0]?.slot, true);
  });
});

describe("An explanation for the terminal", () => {
  const shown = (explanation: Explanation, colour = false): string =>
    explainText(explanation, (path) => `here/${path}`, colour);

  it("tells the reading across all sources before each of them", () => {
    const read = { ...refuted, across: { chance: 0.9312, features: {}, rival: { ...refuted.claim, text: "24" } } };
    const lines = shown(at(2, 11, [read])).split("\n");
    const told = lines.findIndex((line) => line.includes("Together"));
    assert.match(lines[told] ?? "", /93 % likely to be wrong; most speaks for “24”/u);
    assert.ok(told < lines.findIndex((line) => line.includes("≠")));
  });

  it("reads from what was read to what was weighed", () => {
    assert.deepEqual(shown(at(2, 11)).split("\n"), [
      "draft.md:2",
      "  They hold 27 captives and 8 dogs.",
      "",
      "27 figure, column 11: Sources say otherwise (clear, 90 %)",
      "    Read as  quoted words · speaker unclear",
      "    Why      Reuters says 24, not 27.",
      "    Write    24",
      "    ≠ Reuters, 6 March 2025 (here/sources/Reuters.md:2)",
      "      “Officials say [24] in all.”",
      "      Differs  The source has another figure.",
      "      For      the words around the value are the same (91 %)",
      "      Against  they may be values of different things (20 %); other values of the source’s sentence",
      "               that could be meant (3)",
      "    · AFP, 6 March 2025 (here/sources/AFP.md:1)",
      "      “It is 9 of 19, or 9.”",
      "      Left out It counts something else: 9 dogs.",
      "    ○ Nothing that counts: Le Monde, 6 March 2025.",
      "",
    ]);
  });

  it("says so where there is nothing", () => {
    assert.equal(shown(at(1)), "No claims at draft.md:1.\n");
  });

  it("keeps to 100 columns and lets no text steer the terminal", () => {
    const nasty = `24\u001b[2J${" long".repeat(80)}\u202e`;
    const hostile = judgementAt("27", { evidence: [against(nasty, nasty)], suggestion: nasty });
    const lines = shown(at(2, undefined, [hostile]));
    assert.doesNotMatch(lines, /[\u001b\u202e]/);
    assert.ok(
      lines
        .split("\n")
        .slice(4)
        .every((line) => line.length <= 100 || line.includes("(here/")),
    );
    assert.match(shown(at(2), true), /\u001b\[/);
  });
});
