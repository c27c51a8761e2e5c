/** How far the clauses of two values meet: their words, their subjects, their names. */
import assert from "node:assert/strict";
import { clauseFeatures } from "../../../../claims-db/compare/binding/clause";
import { pairOf } from "../../../support/pairs";

/** One feature of 40 in a draft against a figure of the source, the first or the one with these words. */
function feature(name: string, draft: string, [source, figure]: readonly [string, string?]): number {
  const { claim, pairs } = pairOf(draft, source, "40");
  const pair = pairs.find(({ candidate }) => figure === undefined || candidate.claim.text === figure);
  assert.ok(pair);
  return clauseFeatures(claim, pair)[name] ?? NaN;
}

describe("The clause of a value", () => {
  const source = "The mill employs 50 people in Falk, while the quarry in Lisk has 30 lorries.";

  it("meets that with its own words and not the one beside it", () => {
    const draft = "The mill employs 40 people, but the owner wants to sell it.";
    assert.ok(feature("clause", draft, [source, "50"]) > 0.9);
    assert.ok(feature("clause", draft, [source, "30"]) < 0.2);
  });

  it("has a subject, which is the same or another", () => {
    const draft = "After the fire the quarry in Lisk kept 40 lorries.";
    assert.ok(feature("subject", draft, [source, "30"]) > feature("subject", draft, [source, "50"]));
  });

  it("says nothing by a subject that it has not, or by names where it has none", () => {
    assert.equal(feature("subject", "They have 40 people.", [source, "50"]), 0.5);
    assert.equal(feature("clauseNames", "The mill employs 40 people.", [source, "50"]), 0.5);
  });

  it("has names that the other sentence has, or not", () => {
    assert.equal(feature("clauseNames", "The mill in Falk employs 40 people.", [source, "50"]), 1);
    assert.equal(feature("clauseNames", "The mill in Oslo employs 40 people.", [source, "50"]), 0);
  });

  it("is no part of a list without a verb of its own", () => {
    const list = "The mill in Falk, the oldest in the valley, employs 50 people.";
    assert.ok(feature("clause", "The mill in Falk employs 40 people.", [list]) > 0.9);
  });

  it("counts -1 throughout for an absent pair", () => {
    const { claim } = pairOf("The mill employs 40 people.", source, "40");
    assert.deepEqual([...new Set(Object.values(clauseFeatures(claim, undefined)))], [-1]);
  });
});
