/** Grades that critics give: what excludes the source's grade, and twins that meet it. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";
import { unmark } from "../../../support/marks";

const mixed = "The opera Lantern Hill received generally mixed reviews from critics when it opened in Oslo.";

describe("A grade of critics", () => {
  it("excludes another part of the scale", () => {
    check("Lantern Hill received [negative] reviews from critics.", mixed);
    check("Lantern Hill was [panned] by critics.", mixed);
    check("Reviews of Lantern Hill were largely [positive].", mixed);
    check("Lantern Hill received both [good and bad] reviews.", "Lantern Hill received negative reviews.");
  });
  it("meets the same part in other words, and either end of a range", () => {
    check("Lantern Hill received mixed reviews in Oslo.", mixed);
    check("Lantern Hill received both good and bad reviews from critics.", mixed);
    check("Lantern Hill got a favourable reception.", "Lantern Hill received mixed to positive reviews from critics.");
    check("Lantern Hill received unfavorable reviews.", "Critics gave Lantern Hill a poor reception.");
  });
  it("of all critics leaves no room for a range", () =>
    check(
      "All the reviews that Lantern Hill received were [favourable].",
      "Lantern Hill received mixed to positive reviews from critics.",
    ));
  it("is none of another work, another part of it, another scale or one voice among several", () => {
    check("Salt Road received positive reviews.", mixed);
    check("The second season of Lantern Hill received positive reviews.", mixed);
    check("Lantern Hill received positive reviews for its chorus.", mixed);
    check("Lantern Hill received positive reviews.", "Metacritic gave Lantern Hill a 54, indicating mixed reviews.");
    check("Lantern Hill received negative reviews.", "Lantern Hill received a number of positive reviews.");
  });
  it("is told by an adverb too, but not that of a part", () => {
    check("Lantern Hill was [poorly] received by critics.", mixed);
    check("Lantern Hill was [well] received by critics.", "Lantern Hill received negative reviews from critics.");
    check(
      "Lantern Hill received mixed reviews from critics.",
      "Though her role was generally well received, critics differed over Lantern Hill.",
    );
  });
  it("is that of critics and public where the source names both, and no fans' alone", () => {
    check(
      "Lantern Hill received [mixed] reviews.",
      "Lantern Hill received negative reviews from audience and critics.",
    );
    check("Lantern Hill received mixed reviews.", "Lantern Hill received negative reviews from the audience.");
  });
  it("is met where another sentence of the article has it", () =>
    check("Lantern Hill received positive reviews.", `${mixed} In Lund, Lantern Hill received positive reviews.`));
});

/** The marks are what is reported. */
function check(marked: string, source: string): void {
  const { text, spans } = unmark(marked);
  const { findings } = checkDraft(fill([source]), { path: "draft.txt", text });
  const found = findings.filter(({ verdict }) => verdict === "refuted");
  assert.deepEqual(
    found.map(({ span }) => text.slice(span.start, span.end)),
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}
