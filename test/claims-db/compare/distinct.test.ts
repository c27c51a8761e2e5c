/** Tests figures that pass for each other by themselves, but not where a source tells them apart. */
import assert from "node:assert/strict";
import { alignAll, pairsOf } from "../../../claims-db/compare/pairs";
import { readStatement } from "../../../claims-db/compare/statement";
import { extractText, readProse } from "../../../claims-db/index";
import type { Passage } from "../../../claims-db/model";

const article = { article: 0, path: "a.txt", title: "", primary: false, family: 0 };

function passages(text: string): readonly Passage[] {
  const { sentences, claims } = extractText(readProse(text, "a.txt"));
  return sentences.map((sentence, id) => ({
    id,
    source: article,
    sentence,
    claims: claims.filter((claim) => claim.sentence === id),
  }));
}

/** What the draft's first figure says to each figure of the source, in the order of the source. */
function check(draft: string, source: string, expected: string): void {
  const { sentences, claims } = extractText(readProse(draft, "d.txt"));
  const [sentence] = sentences;
  const claim = claims.find(({ kind }) => kind === "figure");
  assert.ok(sentence !== undefined && claim !== undefined);
  const pairs = pairsOf(
    claim,
    alignAll(readStatement(sentence, claims), passages(source), () => 1),
  );
  const ordered = [...pairs].sort((a, b) => a.candidate.claim.span.start - b.candidate.claim.span.start);
  assert.equal(
    ordered.map(({ candidate, comparison }) => `${candidate.claim.text} ${comparison.outcome}`).join(", "),
    expected,
  );
}

describe("distinct", () => {
  it("tells a rounded figure from another that the sentence has too", () =>
    check(
      "Yields touched 0.5%.",
      "Yields touched 0.505%, and passed the cap of 0.5%.",
      "0.505% disagrees, 0.5% agrees",
    ));

  it("lets a figure be rounded where the sentence has no other", () =>
    check("Yields touched 0.5%.", "Yields touched 0.505%, and passed the cap.", "0.505% agrees"));

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
