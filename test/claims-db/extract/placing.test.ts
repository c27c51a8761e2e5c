/** Places in a ranking: what states one, and what only names or counts. */
import assert from "node:assert/strict";
import { findFigures } from "../../../claims-db/extract/figure";
import { readWords } from "../../../claims-db/extract/words";
import { checkReading } from "../../support/figures";
import { mark, unmark } from "../../support/marks";

/** The marked figures, each read as "hedge measure amount unit". */
function check(marked: string, reading: string): void {
  const { text } = unmark(marked);
  const found = findFigures(readWords(text));
  assert.equal(mark(text, found), marked);
  const read = found.map(({ value }) =>
    value.kind === "figure" ? [value.hedge, value.measure, value.amount, value.unit].filter(Boolean).join(" ") : "",
  );
  assert.equal(read.join("; "), reading, text);
}

describe("A place in a table", () => {
  it("is where somebody stands", () => {
    checkReading("Kell stand [eleventh], [eight] places better.");
    checkReading("Berg lay [third] with a mile to go.");
    checkReading("It stands second to none.");
    checkReading("He lay first to rest.");
  });
});

describe("A place in a ranking", () => {
  it("is written in many ways", () => {
    check("The bakery is the [third]-largest in town.", "ordinal 3 rank");
    check("It was the harbour's [second] busiest pier.", "ordinal 2 rank");
    check("It is the [fifth] most-visited museum.", "ordinal 5 rank");
    check("The guide ranks it [# 4].", "ordinal 4 rank");
    check("The team was ranked [19] in passes.", "ordinal 19 rank");
    check("The song peaked at [5] on the chart.", "ordinal 5 rank");
    check("His best ranking of [30] came in May.", "ordinal 30 rank");
    check("The club finished in [21st] place.", "ordinal 21 rank");
    check("The club took her in the [number 5] spot.", "ordinal 5 rank");
    check("The guide ranks it [fifth] among the inns.", "ordinal 5 rank");
  });

  it("is read where the letters are wrong", () => check("She was the [17nd] mayor.", "ordinal 17 rank"));

  it("is no count, no temperature and no name", () => {
    check("They placed [19] orders.", "count 19");
    check("She wore the number [5] shirt.", "count 5");
    check("Temperatures peaked at [40] on Monday.", "number 40");
    check("In the [first] place, it rained.", "ordinal 1");
    check("The [second] phase begins.", "ordinal 2");
  });

  it("is at most the last one of the top", () => {
    check("The song was a top [60] in Wales.", "at most ordinal 60 rank");
    check("The album reached the top [ten].", "at most ordinal 10 rank");
    check("The top [10] countries met.", "count 10");
  });
});
