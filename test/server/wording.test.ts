/** Tests of every sentence that a writer reads. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../claims-db/model";
import {
  confidenceWords,
  countWords,
  cutWords,
  dateWords,
  messageOf,
  reasonSentence,
  sourceLabel,
  statusWords,
} from "../../server/wording";
import { fill } from "../../server/wording/template";
import { sentencesOf } from "../../server/wording/reasons";
import { against, agreeing, findingOf, sourceOf } from "./samples";

/** Where a comparer names a code: `code: "quoted"`, `["agrees", "same-time"]`, `incomparable("too-short")`, a table. */
const literals = /(?:code: |"(?:agrees|disagrees|incomparable)", |incomparable\(|: (?="[a-z]+-))"([a-z-]+)"/g;

const stances = ["agrees", "disagrees", "incomparable"] as const;

describe("A message", () => {
  const check = (finding: Partial<Finding>, message: string): void =>
    assert.equal(messageOf(findingOf(finding)), message);

  it("names one source as who says it", () => {
    check({ evidence: [against("24", "Reuters")] }, "Reuters says 24, not 27.");
  });

  it("names several sources in brackets", () => {
    check(
      { evidence: [against("24", "Al Jazeera"), against("24", "Reuters")] },
      "Sources say 24, not 27 (Al Jazeera, Reuters).",
    );
    const four = ["A", "BB", "CCC", "DDDD"].map((name) => against("24", name));
    check({ evidence: four }, "Sources say 24, not 27 (A, BB and 2 more).");
  });

  it("gives every value that sources have against the draft", () => {
    const evidence = [against("1,900", "Reuters"), against("over 2,000", "Al Jazeera")];
    check({ evidence }, "Sources say 1,900 or over 2,000, not 27 (Reuters, Al Jazeera).");
  });

  it("shows the short sides of a reason rather than the whole claim", () => {
    const reason = { code: "different-amount", draft: "27 living", source: "24 living" };
    check(
      { reason, evidence: [against("24 living captives", "Reuters", { reason })] },
      "Reuters says 24 living, not 27 living.",
    );
  });

  it("says of what is in brackets that it is an earlier time's", () => {
    const reason = { code: "earlier-time", draft: "16.2 tonnes", source: "18.9 tonnes" };
    check(
      { reason, evidence: [against("18.9 tonnes", "Reuters", { reason })] },
      "Reuters says 18.9 tonnes, and 16.2 tonnes for an earlier time.",
    );
  });

  it("tells a writer on the side of the fewer what the more say", () => {
    const spelling = { code: "other-spelling", source: "Edan Alexander" };
    const evidence = ["A", "BB"].map((name) => against("Edan Alexander", name, { reason: spelling }));
    check(
      {
        verdict: "conflicting",
        standing: "minority",
        reason: spelling,
        evidence: [...evidence, agreeing("27", "CCC")],
      },
      "Sources spell it Edan Alexander (2 of 3).",
    );
  });

  it("counts each value where sources disagree, and a wire copy once", () => {
    const evidence = [against("1,800", "A"), against("1,900", "BB"), agreeing("27", "CCC"), agreeing("27", "CCC")];
    check({ verdict: "conflicting", standing: "tie", evidence }, "Sources disagree: 1,800 (1), 1,900 (1), 27 (1).");
  });

  it("shows which words of a quotation were changed", () => {
    const reason = { code: "changed-words", draft: "describe", source: "detail" };
    check(
      { reason, evidence: [against("detail", "A", { reason })] },
      "The source’s words are “detail”, not “describe”.",
    );
  });

  it("shows a role in the draft's own words, and titles in dispute in full", () => {
    const value = { kind: "title", role: "spokesperson", holder: "A B", status: "current", aspect: "role" } as const;
    const reason = { code: "other-role", draft: "spokesperson", source: "press secretary" };
    const claim = { kind: "title", value, text: "spokeswoman" } as const;
    const evidence = [against("press secretary A B", "Reuters", { reason })];
    assert.equal(messageOf(findingOf({ reason, evidence }, claim)), "Reuters says press secretary, not spokeswoman.");
    const both = [...evidence, agreeing("spokeswoman A B", "DPA")];
    const message = "Sources disagree: press secretary A B (1), spokeswoman A B (1).";
    assert.equal(
      messageOf(findingOf({ verdict: "conflicting", standing: "tie", reason, evidence: both }, claim)),
      message,
    );
  });

  it("knows the weekday of a date without any source", () => {
    check(
      { reason: { code: "weekday-mismatch", draft: "Thursday", source: "Wednesday" } },
      "That day is a Wednesday, not a Thursday.",
    );
  });

  it("names a value once where only its wording differs, and each of two values", () => {
    check({ evidence: [against("about 24", "A"), against("24", "BB")] }, "Sources say about 24, not 27 (A, BB).");
    check({ evidence: [against("24", "A"), against("25", "BB")] }, "Sources say 24 or 25, not 27 (A, BB).");
  });

  it("is calm where sources agree or are silent", () => {
    check({ verdict: "supported", evidence: [agreeing("27", "Reuters")] }, "Reuters agrees.");
    check({ verdict: "supported", evidence: [agreeing("27", "A"), agreeing("27", "BB")] }, "Sources agree (A, BB).");
    check({ verdict: "insufficient" }, "No source speaks of this.");
  });

  it("never shows an empty side, whatever is missing", () => {
    for (const code of ["other-spelling", "other-holder", "other-speaker", "changed-words", "unheard-of"]) {
      const message = messageOf(findingOf({ reason: { code }, evidence: [against("24", "Reuters")] }));
      assert.doesNotMatch(message, /undefined|“”|\s{2}| ,|\{|\[/, code);
    }
  });
});

describe("A reason", () => {
  it("shows both sides where it has them, and is a sentence where it has not", () => {
    const both = { code: "different-amount", draft: "27", source: "24" };
    assert.equal(reasonSentence(both, "disagrees"), "The source says 24, the draft 27.");
    assert.equal(reasonSentence({ code: "different-amount" }, "disagrees"), "The source has another figure.");
  });

  it("that nobody has heard of is told by its first word, else by its stance", () => {
    assert.equal(
      reasonSentence({ code: "other-galaxy", draft: "a", source: "b" }, "disagrees"),
      "The source says b, the draft a.",
    );
    assert.equal(
      reasonSentence({ code: "other-galaxy", draft: "a", source: "b" }, "incomparable"),
      "It speaks of b, not of a.",
    );
    assert.equal(reasonSentence({ code: "galactic" }, "incomparable"), "It speaks of something else.");
  });

  it("has a sentence for every code that a comparer gives", () => {
    const folder = join(__dirname, "../../../claims-db/compare");
    const source = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
    const codes = [...source.matchAll(literals)].map(([, code]) => code ?? "");
    assert.ok(codes.length > 5);
    assert.deepEqual(
      codes.filter((code) => !stances.some((stance) => sentencesOf(code, stance))),
      [],
    );
  });
});

describe("Parts of sentences", () => {
  it("say who and when", () => {
    assert.equal(sourceLabel(sourceOf("Al Jazeera")), "Al Jazeera, 6 March 2025");
    assert.equal(sourceLabel({ ...sourceOf(""), title: "", published: undefined }), ".md");
    assert.equal(dateWords("2025-12-24T21:18:43Z"), "24 December 2025");
    assert.equal(dateWords("last week"), "");
  });

  it("count", () => {
    assert.deepEqual(
      [countWords(0, "conflict"), countWords(1, "conflict"), countWords(1200, "claim")],
      ["0 conflicts", "1 conflict", "1,200 claims"],
    );
    assert.equal(cutWords(100, 140), "Showing 100 of 140 findings. The report has them all.");
  });

  it("say how sure", () => {
    assert.deepEqual([0.97, 0.8, 0.5].map(confidenceWords), ["clear", "likely", "worth a look"]);
  });

  it("end with one full stop, also behind a value that has its own", () => {
    const sentence = "{who} [says|say] {source}, not {draft}{cites}.";
    assert.equal(fill(sentence, { who: "A", source: "4 p.m.", draft: "3 p.m." }), "A says 4 p.m., not 3 p.m.");
    assert.equal(fill(sentence, { who: "A", source: "4 p.m.", draft: "noon" }), "A says 4 p.m., not noon.");
  });

  it("leave text with brackets and braces as it is", () => {
    assert.equal(fill("{who} [says|say] {source}.", { who: "A", source: "[x|y] {who}" }), "A says [x|y] {who}.");
  });
});

describe("The status", () => {
  it("says what to do next", () => {
    assert.deepEqual(statusWords({ state: "ready", articles: 5, conflicts: 1 }), {
      label: "1 conflict",
      message: "Checked against 5 sources.",
    });
    assert.equal(statusWords({ state: "ready", articles: 5, conflicts: 0 }).label, "no conflicts");
    assert.match(statusWords({ state: "noSources", articles: 0 }).message, /Put articles into a folder/);
    assert.equal(
      statusWords({ state: "trouble", articles: 0, trouble: "The disk is full." }).message,
      "The disk is full.",
    );
  });
});
