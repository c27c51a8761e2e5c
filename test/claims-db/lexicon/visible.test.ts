/** What nobody sees parts no word, and the spans stay those of the text as it is written. */
import assert from "node:assert/strict";
import { judgeDraft, openClaims } from "../../../claims-db/index";
import { visibleOf } from "../../../claims-db/lexicon/visible";
import { replaceSources } from "../../support/sources";

const draft = "Aidan Alexander was freed on Monday, and 1,500 prisoners came to Doha.";
const source = "Edan Alexander was freed on Monday, and 1,800 prisoners came to Doha.";

/** The conflicts of the draft as it is written, without what nobody sees. */
function conflicts(draft: string, source: string): readonly string[] {
  const database = openClaims(":memory:");
  replaceSources(database, [source]);
  const judgements = judgeDraft(database, { path: "draft.md", text: draft });
  database.close();
  return judgements
    .filter(({ verdict }) => verdict === "refuted")
    .map(({ span, suggestion }) => `${visibleOf(draft.slice(span.start, span.end)).text} > ${suggestion}`)
    .sort();
}

/** The text with a mark within each word and number of four letters or more. */
function marked(text: string, mark: string): string {
  return text.replace(/\b[\w,]{2}(?=\w{2})/g, `$&${mark}`);
}

describe("visibleOf", () => {
  it("leaves out soft hyphens and zero-width marks, and knows where the rest stands", () => {
    const { text, placeOf } = visibleOf("Alex\u00adander \u200bwon");
    assert.equal(text, "Alexander won");
    assert.deepEqual(placeOf({ start: 0, end: 9 }), { start: 0, end: 10 });
    assert.deepEqual(placeOf({ start: 10, end: 13 }), { start: 12, end: 15 });
  });
  it("leaves a text as it is where all of it is seen", () => {
    assert.equal(visibleOf("Zoë won 1,500 – twice").text, "Zoë won 1,500 – twice");
  });
  for (const mark of ["\u00ad", "\u200b", "\u2060"]) {
    const code = mark.charCodeAt(0).toString(16);
    it(`finds the same conflicts with U+${code} in the source or in the draft`, () => {
      const plain = conflicts(draft, source);
      assert.deepEqual(plain, ["1,500 > 1,800", "Aidan Alexander > Edan Alexander"]);
      assert.deepEqual(conflicts(draft, marked(source, mark)), plain);
      assert.deepEqual(conflicts(marked(draft, mark), source), plain);
    });
    it(`is silent on a right draft with U+${code} in the source`, () => {
      assert.deepEqual(conflicts(source, marked(source, mark)), []);
    });
  }
});
