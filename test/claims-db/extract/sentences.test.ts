/** Where sentences end, and that no line is too long to be cut. */
import assert from "node:assert/strict";
import { withoutRuns } from "../../../claims-db/extract/runs";
import { splitSentences } from "../../../claims-db/extract/sentences";
import { readWords } from "../../../claims-db/extract/words";
import { mark } from "../../support/marks";

function check(marked: string): void {
  const text = marked.replace(/[[\]]/g, "");
  assert.equal(mark(text, splitSentences(text)), marked);
}

describe("splitSentences", () => {
  it("cuts at full stops, but not at those of titles and initials", () => {
    check("[Dr. Ida Holm left.] [She won.]");
    check("[The bridge fell on Jan. 5 in Ohio.] [It was old.]");
    check("[The acting chief, Eng. Ida Holm, left.] [She won.]");
  });
  it("cuts at a day that a lost line break glued to a number, but not at an hour", () => {
    check("[That made a total of 84.] [12 May: The school closed.]");
    check("[Lunch is at 9.30 March 3 in Ohio.]");
    check("[It cost 84.12 euros.]");
  });
  it("cuts no time of day", () => {
    check("[They came at 3.12am and left six minutes later.] [Nobody saw them.]");
    check("[He left at 10.20pm.] [She stayed.]");
    check("[The record was broken in 2021.] [12 people saw it.]");
  });
  it("loses nothing behind a line break of a word processor, a wide blank or a byte order mark", () => {
    for (const blank of ["\u2028", "\v", "\u3000", "\ufeff"]) {
      const text = `Ada Holm${blank}won 5 cups. It rained.`;
      assert.equal(mark(text, splitSentences(text)), `[Ada Holm${blank}won 5 cups.] [It rained.]`);
      assert.equal(
        readWords(text)
          .words.map((word) => word.text)
          .join("|"),
        "Ada|Holm|won|5|cups|.|It|rained|.",
      );
    }
  });
  it("leaves a long sentence whole", () => {
    const long = "The bridge fell and ".repeat(60);
    assert.equal(splitSentences(long).length, 1);
  });
  it("cuts what runs on for thousands of characters between words", () => {
    const text = "The bridge fell and ".repeat(500).trim();
    const spans = splitSentences(text);
    assert.ok(spans.length >= 7);
    for (const { start, end } of spans) {
      assert.ok(end - start <= 1_500);
      assert.ok(/^\w+ .* \w+$/.test(text.slice(start, end)));
      assert.ok(start === 0 || text[start - 1] === " ");
    }
  });
});

describe("withoutRuns", () => {
  it("blanks what is longer than any word, so that places stay", () => {
    const text = `See ${"x".repeat(400)} for more.`;
    assert.equal(withoutRuns(text).length, text.length);
    assert.deepEqual(
      readWords(text).words.map((word) => text.slice(word.start, word.end)),
      ["See", "for", "more", "."],
    );
  });
  it("leaves words and addresses alone", () => {
    const text = "Donaudampfschifffahrtsgesellschaft and https://example.org/a/rather/long/path?with=parameters.";
    assert.equal(withoutRuns(text), text);
  });
});
