/** Decisions: for which findings one holds, when it lapses, and the text of the file that keeps them. */
import assert from "node:assert/strict";
import type { Finding, Name, Quantity } from "../../claims-db/model";
import { decide, decisionFor, emptyBook, lapsedFor, lapsedOf, type Book, type Decision } from "../../server/decisions";
import { readBook, withDecision, withoutDecision } from "../../server/decisions/text";
import { decidedWords, lapsedWords } from "../../server/wording/decisions";
import { against, agreeing, findingOf } from "./samples";

const text = "27 captives live. More follows.";
const made = {
  action: "keep",
  reason: "the envoy said so",
  by: "Ana Ruiz",
  date: "2025-03-08",
  draft: "draft.md",
} as const;

describe("A decision", () => {
  const finding = figure("27", 27, { evidence: [against("24", "Harbor Wire"), against("25", "City Paper")] });
  const book = bookOf(decide({ finding, text }, made));

  it("holds for the finding that it was made on, and says who, when and why", () => {
    const found = decisionFor(book, { finding, text });
    assert.equal(found && decidedWords(found), "Kept by Ana Ruiz on 8 March 2025, because the envoy said so.");
  });

  it("holds wherever the claim stands and however its number is written", () => {
    const moved = {
      ...finding,
      id: "other",
      claim: { ...finding.claim, text: "twenty-seven", span: { start: 90, end: 92 } },
    };
    assert.ok(decisionFor(book, { finding: moved, text: `${"x".repeat(90)}27` }));
  });

  it("holds where one of its sources is gone, and where another source comes to the draft's side", () => {
    assert.ok(decisionFor(book, { finding: { ...finding, evidence: [against("24", "Harbor Wire")] }, text }));
    assert.ok(
      decisionFor(book, { finding: { ...finding, evidence: [...finding.evidence, agreeing("27", "Third")] }, text }),
    );
  });

  it("lapses when the draft's value changes", () => {
    assert.equal(decisionFor(book, { finding: figure("28", 28, finding), text }), undefined);
  });

  it("lapses when a source says something else or another source speaks up, and is remembered", () => {
    for (const evidence of [[against("26", "Harbor Wire")], [...finding.evidence, against("23", "Third")]]) {
      const changed = { ...finding, evidence };
      assert.equal(decisionFor(book, { finding: changed, text }), undefined);
      const lapsed = lapsedFor(book, { finding: changed, text });
      assert.equal(lapsed?.text, "27");
      assert.match(lapsedWords(lapsed ?? decide({ finding, text }, made)), /the evidence has changed since\.$/);
    }
  });

  it("is listed as lapsed in the draft where it was made, and only there", () => {
    const check = { findings: [figure("28", 28, finding)], extracted: 0 };
    assert.equal(lapsedOf(book, check, { path: "draft.md", text }).length, 1);
    assert.deepEqual(lapsedOf(book, check, { path: "other.md", text }), []);
    assert.deepEqual(lapsedOf(book, { findings: [finding], extracted: 0 }, { path: "draft.md", text }), []);
  });

  it("on a claim that no source speaks of holds for its sentence only", () => {
    const silent = figure("27", 27, { verdict: "insufficient", evidence: [] });
    const own = bookOf(decide({ finding: silent, text }, { action: "checked" }));
    assert.ok(decisionFor(own, { finding: silent, text: "27 captives live. Other words follow." }));
    assert.equal(decisionFor(own, { finding: silent, text: "27 others came. More follows." }), undefined);
  });

  it("to ignore a name holds for every finding on that full name, whatever the sources say", () => {
    const own = bookOf(
      decide({ finding: named("Aidan Alexander", "Aidan Alexander"), text }, { action: "ignore-name" }),
    );
    assert.ok(decisionFor(own, { finding: named("Alexander", "Aidan Alexander"), text }));
    assert.equal(decisionFor(own, { finding: named("Alexander", "Edan Alexander"), text }), undefined);
    assert.equal(decisionFor(own, { finding, text }), undefined);
  });

  it("is looked for in vain where nobody decided anything", () => {
    assert.equal(decisionFor(emptyBook, { finding, text }), undefined);
    assert.equal(lapsedFor(emptyBook, { finding, text }), undefined);
  });
});

describe("The file of decisions", () => {
  const one = decisionOf("figure:27:aa", { reason: "a reason" });
  const two = decisionOf("name:edan:bb", { action: "checked" });

  it("has one decision a line, sorted, and every line ends alike", () => {
    const file = withDecision(withDecision(undefined, two), one);
    assert.equal(
      file,
      [
        "{",
        '  "figure:27:aa": { "action": "keep", "text": "27", "evidence": ["e1"], "reason": "a reason" },',
        '  "name:edan:bb": { "action": "checked", "text": "27", "evidence": ["e1"] },',
        '  "version": 1',
        "}",
        "",
      ].join("\n"),
    );
    assert.deepEqual(
      readBook(file).decisions.map(({ key }) => key),
      ["figure:27:aa", "name:edan:bb"],
    );
  });

  it("is the same whoever writes first, and both sides' lines together are a file", () => {
    const [mine, theirs] = [withDecision(undefined, one), withDecision(undefined, two)];
    assert.equal(withDecision(mine, two), withDecision(theirs, one));
    const lines = [...mine.split("\n").slice(0, 2), ...theirs.split("\n").slice(1)];
    assert.equal(readBook(lines.join("\n")).decisions.length, 2);
  });

  it("keeps what it does not know", () => {
    const text = '{ "figure:1:x": { "action": "later", "new": 1 }, "version": 1 }';
    assert.match(withDecision(text, one), /"figure:1:x": \{ "action": "later", "new": 1 \},/);
    assert.equal(readBook(text).decisions.length, 0);
  });

  it("forgets one decision when it is taken back", () => {
    const file = withDecision(withDecision(undefined, two), one);
    assert.equal(withoutDecision(file, one.key), withDecision(undefined, two));
  });

  it("with git's conflict marks still counts, says so, and is not written to", () => {
    const line = (decision: Decision): string => withDecision(undefined, decision).split("\n")[1] ?? "";
    const file = ["{", "<<<<<<< ours", line(one), "=======", line(two), ">>>>>>> theirs", '  "version": 1', "}"].join(
      "\n",
    );
    const { decisions, trouble } = readBook(file);
    assert.equal(decisions.length, 2);
    assert.match(trouble ?? "", /line 2/);
    assert.throws(() => withDecision(file, one), /conflict marks/);
  });

  for (const [what, file] of [
    ["is broken", "{ nonsense"],
    ["is a list", "[]"],
    ["comes from a newer Corroborate", '{ "version": 2 }'],
  ] as const)
    it(`that ${what} says so and is not written to`, () => {
      assert.match(readBook(file).trouble ?? "", /decisions\.json/);
      assert.throws(() => withDecision(file, one), /decisions\.json/);
    });

  it("that is missing or empty has no decisions and no trouble", () => {
    assert.deepEqual(readBook(undefined), emptyBook);
    assert.deepEqual(readBook(" \n"), emptyBook);
  });
});

function figure(words: string, amount: number, more: Partial<Finding>): Finding {
  const value: Quantity = {
    kind: "figure",
    measure: "count",
    amount,
    interval: {},
    step: 1,
    counted: [],
    modifiers: [],
  };
  return findingOf({ verdict: more.verdict ?? "refuted", evidence: more.evidence ?? [] }, { text: words, value });
}

function named(words: string, full: string): Finding {
  const value: Name = { kind: "name", type: "person", text: words, full };
  return findingOf({ evidence: [against("Edan Alexander", "Wire")] }, { kind: "name", text: words, value });
}

function bookOf(...decisions: readonly Decision[]): Book {
  return { decisions };
}

function decisionOf(key: string, more: Partial<Decision>): Decision {
  return { key, action: "keep", text: "27", evidence: ["e1"], ...more };
}
