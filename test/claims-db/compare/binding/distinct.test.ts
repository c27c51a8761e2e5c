/** Tests figures that pass for each other by themselves, but not where a source tells them apart. */
import assert from "node:assert/strict";
import { figurePair } from "../../../support/pairs";

/** What the draft's first figure says to each figure of the source, in the order of the source. */
function check(draft: string, source: string, expected: string): void {
  const { pairs } = figurePair(draft, source);
  const ordered = [...pairs].sort((a, b) => a.candidate.claim.span.start - b.candidate.claim.span.start);
  assert.equal(
    ordered.map(({ candidate, comparison }) => `${candidate.claim.text} ${comparison.outcome}`).join(", "),
    expected,
  );
}

describe("distinct", () => {
  it("tells a rounded figure from another that the sentence has too", () =>
    check(
      "Yields touched 1.2%.",
      "Yields touched 1.205%, and passed the cap of 1.2%.",
      "1.205% disagrees, 1.2% agrees",
    ));

  it("lets a figure be rounded where the sentence has no other", () =>
    check("Yields touched 1.2%.", "Yields touched 1.205%, and passed the cap.", "1.205% agrees"));

  it("tells limits apart that pick out the same things", () =>
    check("Shipping is free on orders over $60.", "Shipping is free on orders over $100.", "$100 disagrees"));

  it("leaves the same limit alone", () =>
    check("Shipping is free on orders over $100.", "Shipping is free for all orders over $100.", "$100 agrees"));

  it("leaves a rough count alone", () =>
    check("The chain has over 60 shops.", "The chain has over 100 shops.", "100 agrees"));

  it("tells how long something lasts from how long ago it was", () =>
    check(
      "Keita signed a new three-year deal.",
      "Three years after a quarrel Keita signed.",
      "Three years incomparable",
    ));

  it("leaves two times that something lasts alone", () =>
    check("Keita signed a new three-year deal.", "Keita signed a deal for three years.", "three years agrees"));

  it("rounds no price only because the source says what it is for", () =>
    check("Earnings were $3.80.", "Earnings were $3.79 per share.", "$3.79 per share disagrees"));

  it("rounds what is written with fewer digits", () =>
    check("Earnings were $3.8.", "Earnings were $3.79 per share.", "$3.79 per share agrees"));
});
