/** Tests of the report for the terminal. */
import assert from "node:assert/strict";
import type { Finding } from "../../../claims-db/model";
import type { Context } from "../../../server/report/context";
import { reportOf } from "../../../server/report/record";
import { textReport } from "../../../server/report/text";
import { cutAround, printable, underline, wrap } from "../../../server/report/window";
import { against, agreeing, findingOf } from "../samples";
import { disagreement } from "./story";

const draft = "The group holds 27 captives.\n";

function report(finding: Partial<Finding>, more: Partial<Context> = {}, colour = false): string {
  const context = {
    path: "draft.md",
    text: draft,
    sources: { articles: 2, claims: 9, problems: [] },
    textOf: () => "one\ntwo",
    ...more,
  };
  const span = { start: 16, end: 18 };
  return textReport(reportOf({ findings: [findingOf({ span, ...finding }, { span })], extracted: 1 }, context), colour);
}

describe("The report for the terminal", () => {
  it("shows the draft's words, what to write, and the source's sentence", () => {
    assert.equal(
      report({ evidence: [against("24", "Reuters")], suggestion: "24" }),
      [
        "draft.md:1:17: Sources say otherwise (clear)",
        "   1 │ The group holds 27 captives.",
        "     │                 ━━",
        "     Reuters says 24, not 27.",
        "     Suggestion: 24",
        "     ≠ Reuters, 6 March 2025 (sources/Reuters.md:2)",
        "       “Officials say [24] in all.”",
        "",
        "1 conflict. 0 of 1 claim supported by 2 articles.",
        "",
      ].join("\n"),
    );
  });

  it("is one line where nothing is to be looked at", () => {
    const lines = report({ verdict: "supported", evidence: [agreeing("27", "Reuters")] });
    assert.equal(lines, "No conflicts. 1 of 1 claim supported by 2 articles.\n");
  });

  it("keeps to three sources a side, those against the draft first", () => {
    const others = ["A", "BB", "CCC", "DDDD", "EEEEE"].map((name) => against("24", name));
    const evidence = [agreeing("27", "FFFFFF"), ...others];
    const lines = report({ verdict: "conflicting", standing: "minority", evidence });
    assert.equal(lines.match(/≠/g)?.length, 3);
    assert.match(lines, /CCC[^]*and 2 more\n += FFFFFF/);
  });

  it("only mentions where most sources are with the draft, and suggests nothing there", () => {
    const evidence = [agreeing("27", "A"), agreeing("27", "BB"), against("24", "CCC")];
    const lines = report({ verdict: "conflicting", standing: "majority", evidence, suggestion: "24" });
    assert.equal(
      lines,
      [
        "Most sources are with the draft",
        "     draft.md:1:17: Sources disagree: 27 (2), 24 (1).",
        "",
        "No conflicts, 1 where the sources disagree and most are with the draft. 0 of 1 claim supported by 2",
        "articles.",
        "",
      ].join("\n"),
    );
  });

  it("says where the sources disagree with each other, where somebody has looked for it", () => {
    const lines = report({ verdict: "supported", evidence: [] }, { disagreements: [disagreement] });
    assert.match(lines, /^Where the sources disagree\n {5}Palestinian prisoners: 1,900 \(A and BB\); 2,000 \(CCC\)\n/);
  });

  it("closes an underline at the end of each line", () => {
    const value = `${"long ".repeat(30)}24`;
    const sentence = `“${value}”, officials say.`;
    const spans = { span: { start: 1, end: 1 + value.length }, sentenceSpan: { start: 0, end: sentence.length } };
    const lines = report({ evidence: [against(value, "Reuters", { sentence, ...spans })] }, {}, true).split("\n");
    const marks = lines.filter((line) => line.includes("\u001b[1;4m"));
    assert.ok(marks.length > 1 && marks.every((line) => line.includes("\u001b[0m")));
  });

  it("keeps every line to 100 columns, however long the draft's is", () => {
    const text = `${"word ".repeat(90)}27 captives ${"word ".repeat(90)}\n`;
    const sentence = `${"long ".repeat(120)}24${" long".repeat(120)}`;
    const evidence = [
      against("24", "Reuters", {
        sentence,
        span: { start: 600, end: 602 },
        sentenceSpan: { start: 0, end: sentence.length },
      }),
    ];
    const lines = report({ span: { start: 450, end: 452 }, evidence }, { text }).split("\n");
    assert.ok(lines.every((line) => line.length <= 100));
    const [shown = "", marks = ""] = lines.slice(1, 3);
    assert.equal(shown.slice(marks.indexOf("━"), marks.lastIndexOf("━") + 1), "27");
    assert.ok(lines.some((line) => line.includes("[24]")));
  });

  it("has colours only when asked", () => {
    assert.doesNotMatch(report({ evidence: [against("24", "Reuters")] }), /\u001b/);
    assert.match(report({ evidence: [against("24", "Reuters")] }, {}, true), /\u001b\[1;4m24\u001b\[0m/);
  });

  it("lets no text of a source steer the terminal", () => {
    const nasty = "24\u001b]0;owned\u0007\u202e";
    const lines = report(
      { evidence: [against(nasty, "Reu\u001b[31mters")], suggestion: nasty },
      { path: "dr\u001b[2Jaft.md" },
    );
    assert.doesNotMatch(lines, /[\u001b\u0007\u202e]/);
  });
});

describe("A window", () => {
  it("shows the words in the middle of a long line", () => {
    const line = "a".repeat(50) + "NOW" + "b".repeat(50);
    const cut = cutAround(line, { start: 50, end: 53 }, 21);
    assert.equal(cut.text.length, 21);
    assert.equal(cut.text.slice(cut.span.start, cut.span.end), "NOW");
    assert.match(cut.text, /^….*…$/);
  });

  it("leaves a line that fits, and cuts words that are longer than the window", () => {
    assert.deepEqual(cutAround("short", { start: 0, end: 5 }, 20), { text: "short", span: { start: 0, end: 5 } });
    const cut = cutAround("x".repeat(200), { start: 10, end: 190 }, 20);
    assert.equal(cut.text.length, 20);
    assert.ok(cut.span.end <= 20 && cut.span.start < cut.span.end);
  });

  it("counts columns, not units", () => {
    assert.equal(underline("日本 e\u0301t 27", { start: 7, end: 9 }), `${" ".repeat(8)}━━`);
    assert.equal(underline("ab", { start: 1, end: 1 }), " ━");
  });

  it("wraps at spaces and leaves long words whole", () => {
    assert.deepEqual(wrap("one two three", 7), ["one two", "three"]);
    assert.deepEqual(wrap("extraordinarily", 5), ["extraordinarily"]);
    assert.equal(printable("a\tb\nc\u200bd"), "a b c d");
  });
});
