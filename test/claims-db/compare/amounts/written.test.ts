/** Figures are written as their text has them, and suggested in the draft's style. */
import assert from "node:assert/strict";
import { suggest, writeFigure } from "../../../../claims-db/compare/amounts/written";
import { figureOf } from "../../../support/figures";

describe("A figure in a message", () => {
  const written = (text: string): string => writeFigure(figureOf(text));

  it("keeps the scale that its text states", () => {
    assert.equal(written("Turnover came to NOK 2,918 million."), "NOK 2,918 million");
    assert.equal(written("The roof cost Rs 1.72 crore."), "Rs 1.72 crore");
    assert.equal(written("The roof cost Rs 1.72 lakh."), "Rs 1.72 lakh");
    assert.equal(written("They sold £52m of medals."), "£52 million");
  });

  it("is short where its text states none", () => {
    assert.equal(written("They sold 4,600,000 tins."), "4.6 million");
    assert.equal(written("They sold 356,200 tins."), "356,200");
  });

  it("is suggested in the source's scale and the draft's words", () => {
    const suggested = (draft: string, source: string): string | undefined => suggest(figureOf(draft), figureOf(source));
    assert.equal(suggested("It cost Rs 1.72 lakh.", "It cost 1.72 crore rupees."), "Rs 1.72 crore");
    assert.equal(suggested("It cost $3.1 billion.", "It cost 1,950 million dollars."), "$1,950 million");
    assert.equal(suggested("They sold 5 million tins.", "They sold 4,600,000 tins."), "4.6 million");
  });
});
