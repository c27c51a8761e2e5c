/** Tests of the report and the annotated copy as Markdown. */
import assert from "node:assert/strict";
import { annotatedReports } from "../../../server/report/annotated";
import { markdownReports } from "../../../server/report/markdown";
import { disagreement, hostileReport, makeReport } from "./story";

/** What would format, link or run if it stood in Markdown without an escape. */
const dangers = /(?<!\\)\[x(?!\\)\]\(|<img|(?<!\\)`c|(?<![\\*])\*\*b\*\*(?!\*)|\u202e/;

describe("The report as Markdown", () => {
  const markdown = markdownReports([makeReport()]);

  it("begins with the numbers and with what to look at first", () => {
    assert.match(
      markdown,
      /^# Fact check of draft\.md\n\n\*\*1 of 4 claims supported\*\* · 1 conflict, 1 in no source/,
    );
    assert.match(markdown, /these first\*\*:\n\n1\. Line 1: Reuters says 24, not 27\./);
  });

  it("has the conflicts first, then what no source holds, then the rest", () => {
    const heads = [...markdown.matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    assert.deepEqual(heads, [
      "Conflicts (1)",
      "In no source (1)",
      "Most sources are with the draft (1)",
      "Supported (1)",
      "Sources that could not be read (1)",
    ]);
  });

  it("has the disagreements of the sources before what is well, whatever the draft says", () => {
    const full = markdownReports([makeReport({ disagreements: [disagreement] })]);
    const [, section] = full.split("## Where the sources disagree (1)");
    assert.match(
      section ?? "",
      /^\n\n.*\n\n- \*\*Palestinian prisoners\*\* \(figure\)\n {2}- 1,900: A, 6 March 2025, sources\/A\.md:2; BB/,
    );
    assert.ok(full.indexOf("Where the sources disagree") < full.indexOf("## Supported"));
  });

  it("shows the draft's words, the suggestion and the source's sentence with its line", () => {
    assert.match(markdown, /> The group holds \*\*27\*\* captives\./);
    assert.match(markdown, /Suggestion: \*\*24\*\*/);
    assert.match(
      markdown,
      /- Disagrees: Reuters, 6 March 2025, sources\/Reuters\.md:2: “Officials say \*\*24\*\* in all\.”/,
    );
  });

  it("links to a source where the way is known", () => {
    const linked = markdownReports([
      makeReport({ linkTo: (path) => `../${path}`, shownPath: (path) => `here/${path}` }),
    ]);
    assert.match(linked, /\[here\/sources\/Reuters\.md:2\]\(\.\.\/sources\/Reuters\.md#L2\)/);
  });

  it("shows what a person decided", () => {
    const decision = { action: "keep", by: "Ada", date: "2025-03-07", reason: "rounded" } as const;
    const decided = markdownReports([
      makeReport({ decisionOf: ({ id }) => (id === "figure:27" ? decision : undefined) }),
    ]);
    assert.match(decided, /## Decided \(1\)[^]*Kept by Ada on 7 March 2025, because rounded\./);
  });

  it("lets no text of a source format, link or run", () => {
    assert.doesNotMatch(markdownReports([hostileReport()]), dangers);
  });

  it("is calm about a draft without claims", () => {
    const report = makeReport();
    assert.match(markdownReports([{ ...report, entries: [] }]), /No claims were found in this draft\./);
  });
});

describe("The annotated copy as Markdown", () => {
  const copy = annotatedReports([makeReport()]);

  it("numbers each claim behind its words and says its state by a sign", () => {
    assert.match(
      copy,
      /The group holds 27\\\[1≠\\\] captives\.\r\nThe talks began in Paris\\\[2\?\\\] & Rome\.\nIt freed 33\\\[3=\\\] people, 8\\\[4±\\\] of/,
    );
  });

  it("lists every number with verdict, source, line, value and sentence", () => {
    assert.match(
      copy,
      /\*\*\\\[1≠\\\]\*\* \*\*27\*\* \(line 1\)\. Sources say otherwise, clear\. Reuters says 24, not 27\. Suggestion: \*\*24\*\*\./,
    );
    assert.match(
      copy,
      /- ≠ \*\*24\*\*: Reuters, 6 March 2025, sources\/Reuters\.md:2: “Officials say \*\*24\*\* in all\.”/,
    );
    assert.match(copy, /\*\*\\\[2\?\\\]\*\* \*\*Paris\*\* \(line 2\)\. No source speaks of this\./);
  });

  it("keeps the markup of a draft in Markdown, and escapes any other", () => {
    const text = "# The *group* holds 27 captives.\n";
    const copied = (path: string): string => annotatedReports([{ ...makeReport({ text, path }), entries: [] }]);
    assert.match(copied("draft.md"), /# The \*group\* holds/);
    assert.match(copied("draft.txt"), /\\# The \\\*group\\\* holds/);
  });

  it("leaves out front matter, which would be a headline in the middle of a page", () => {
    const text = "---\ntitle: Held\n---\nIt is 27 now.\n";
    const only = { ...makeReport({ text }), entries: [] };
    const [, copied] = annotatedReports([only]).split("\n---\n");
    assert.equal(copied?.trim(), "It is 27 now.");
  });

  it("lets no text of a source format, link or run", () => {
    assert.doesNotMatch(annotatedReports([hostileReport()]), dangers);
  });
});
