/** Which words of two sentences meet: the same, or used alike; what is neither meets nothing. */
import assert from "node:assert/strict";
import { meet, nowhere, type Met } from "../../../../claims-db/compare/paraphrase/meet";
import type { Token } from "../../../../claims-db/compare/paraphrase/tokens";
import { rowOf } from "../../../../claims-db/lexicon/vectors";

function token(key: string, place: number): Token {
  return { key, place, row: rowOf(key) ?? -1, rarity: 0.5, sort: 0 };
}

function met(own: string, ...others: readonly string[]): Met {
  const [[found]] = meet(
    [token(own, 1)],
    others.map((other, i) => token(other, i + 1)),
  );
  assert.ok(found);
  return found;
}

describe("The words around two values", () => {
  it("meet the same word before one that is used alike", () => {
    const { same, partnerPlace } = met("hostage", "captive", "hostage");
    assert.equal(same, 1);
    assert.equal(partnerPlace, met("hostage", "boat", "hostage").partnerPlace);
  });

  it("meet a word that is used alike where the same one is missing", () => {
    const { same, like, partner } = met("hostages", "boat", "captives");
    assert.equal(same, 0);
    assert.ok(like > 0.6);
    assert.equal(partner, rowOf("captives"));
  });

  it("meet nothing where no word is alike, and nothing at all in an empty sentence", () => {
    assert.equal(met("hostage", "butter").partnerPlace, nowhere);
    assert.equal(met("hostage").partnerPlace, nowhere);
    assert.equal(met("hostage").partner, -1);
  });

  it("meet by their letters where they have no vector, and never as the value", () => {
    assert.equal(met("Kmlzvostra", "boat", "Kmlzvostra").same, 1);
    assert.equal(met("", "").same, 0);
  });
});
