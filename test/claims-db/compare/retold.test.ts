/** Warnings that the rest of the draft explains. */
import assert from "node:assert/strict";
import { withoutRetold } from "../../../claims-db/compare/retold";
import { readWords } from "../../../claims-db/extract/words";
import type { Judgement } from "../../../claims-db/index";
import type { PlacedSentence } from "../../../claims-db/model";
import { judgementOf, type Told } from "../../support/judgements";

const draft = [
  "The laboratory in Bern found lead in the lake.",
  "The mayor thanked those in Basel for their tests.",
  "A laboratory in Basel found lead in the lake.",
].map((text, i): PlacedSentence => {
  return {
    ...readWords(text),
    span: { start: 100 * i, end: 100 * i + text.length },
    paragraph: 0,
    heading: false,
    topics: [],
  };
});

/** The verdict on the first sentence, beside what is told of others. */
function first(one: Told, ...others: readonly Told[]): Judgement | undefined {
  return withoutRetold([one, ...others].map(judgementOf), draft)[0];
}

describe("A source's value that the draft tells elsewhere", () => {
  it("is not held against another sentence, and stays in sight", () => {
    const found = first({ verdict: "refuted" }, { sentence: 1, verdict: "supported" });
    assert.equal(found?.verdict, "insufficient");
    assert.deepEqual(
      found.dismissed.map(({ value, reason }) => `${value} ${reason.code}`),
      ["Basel told-elsewhere"],
    );
  });

  it("is held against what no source has, against the same statement, and where it is told nowhere", () => {
    assert.equal(first({ verdict: "refuted", held: false }, { sentence: 1, verdict: "supported" })?.verdict, "refuted");
    assert.equal(first({ verdict: "refuted" }, { sentence: 2, verdict: "supported" })?.verdict, "refuted");
    assert.equal(first({ verdict: "refuted" }, { sentence: 0, verdict: "supported" })?.verdict, "refuted");
    assert.equal(first({ verdict: "refuted" }, { sentence: 1, verdict: "refuted" })?.verdict, "refuted");
  });

  it("is not held against a headline whose value the story has rightly", () => {
    const value = { kind: "name", type: "place", text: "Bern", full: "Bern" } as const;
    const [headline, ...story] = draft;
    const titled = headline ? [{ ...headline, heading: true }, ...story] : [];
    const verdict = (other: Told): string | undefined =>
      withoutRetold([judgementOf({ verdict: "refuted", value }), judgementOf(other)], titled)[0]?.verdict;
    assert.equal(verdict({ verdict: "supported", sentence: 1, at: 500, value }), "insufficient");
    const lund = { ...value, text: "Lund", full: "Lund" };
    assert.equal(verdict({ verdict: "supported", sentence: 1, at: 500, value: lund }), "refuted");
  });

  it("says nothing of a title or a quotation, nor as a value of another kind", () => {
    const beside: Told = { sentence: 1, verdict: "supported" };
    assert.equal(first({ verdict: "refuted", kind: "title" }, { ...beside, kind: "title" })?.verdict, "refuted");
    assert.equal(first({ verdict: "refuted" }, { ...beside, kind: "place" })?.verdict, "refuted");
  });
});
