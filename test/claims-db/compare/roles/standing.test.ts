/** How a name comes out of a contest, by the sentence alone. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { areCompatible, standingOf, type Standing } from "../../../../claims-db/compare/roles/standing";
import { readStatement } from "../../../../claims-db/compare/statement";
import { extractClaims } from "../../../../claims-db/extract/claims";

/** The standing of the name Lund in a sentence. */
function check(text: string, standing: Standing | undefined): void {
  const { sentences, claims } = extractClaims(text, undefined);
  const [sentence] = sentences;
  const claim = claims.find(({ kind, text: own }) => kind === "name" && own === "Lund");
  assert.ok(sentence && claim, text);
  assert.equal(standingOf(readStatement(sentence, claims), claim), standing, text);
}

describe("A standing", () => {
  it("is the first of who wins, beats or is ahead", () => {
    check("Malmö lost to Lund in May.", 1);
    check("The cup was won by Lund in May.", 1);
    check("The best of the teams was Lund.", 1);
    check("The decision went in favour of Lund.", 1);
  });
  it("is behind for who is beaten", () => {
    check("Malmö beat Lund 3-1.", "behind");
    check("Malmö finished ahead of Lund in May.", "behind");
    check("It was a victory over Lund in May.", "behind");
  });
  it("is what the sentence says", () => {
    check("Malmö won, with Lund, an excellent fourth, in tears.", 4);
    check("Third place went to Lund in May.", 3);
    check("In the match for third place Malmö beat Lund 3-1.", 4);
  });
  it("is unknown where something else is first, or it is denied", () => {
    check("The first woman there was Lund, they say.", undefined);
    check("The letter went to Lund in May.", undefined);
    check("Malmö did not beat Lund in May.", undefined);
  });
  it("goes with another one", () => {
    assert.ok(areCompatible("behind", 2) && areCompatible(3, 3) && areCompatible("last", "behind"));
    assert.ok(!areCompatible("behind", 1) && !areCompatible(2, 3));
  });
});
