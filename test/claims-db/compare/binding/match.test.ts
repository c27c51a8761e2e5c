/** Which of a source's figures a draft's figure is taken to mean, whatever the two values are. */
import assert from "node:assert/strict";
import { examplesOf, matched } from "../../../../claims-db/compare/binding/match";
import { pairOf } from "../../../support/pairs";

/** The source's values, the likeliest first. */
function likeliest(draft: string, source: string, words: string): readonly string[] {
  const asked = asking(draft, source, words);
  const sorted = [...asked].sort((a, b) => (b.match?.chance ?? -1) - (a.match?.chance ?? -1));
  return sorted.map(({ candidate }) => candidate.claim.text);
}

function asking(draft: string, source: string, words: string) {
  const { claim, pairs } = pairOf(draft, source, words);
  const [first] = pairs;
  assert.ok(first);
  const aligned = [...new Set(pairs.map((pair) => pair.aligned))];
  return matched({ claim, draft: first.aligned.alignment.draft, aligned, pairs });
}

describe("The value that a claim means", () => {
  const source =
    "The harbour of Falk has 46 berths and a crane. The harbour of Lisk, which opened on 4 May 1987, has 31 berths. " +
    "It was dredged on 9 June 2012.";

  it("is told by the words around it, whether the draft has it right or wrong", () => {
    for (const number of ["31", "38"])
      assert.equal(likeliest(`There are ${number} berths in the harbour of Lisk.`, source, number)[0], "31");
    for (const number of ["46", "49"])
      assert.equal(likeliest(`There are ${number} berths in the harbour of Falk.`, source, number)[0], "46");
  });

  it("is not asked for names, nor for dates, whose time would betray the value", () => {
    assert.deepEqual(examplesOf(asking("The crane of Falk is red.", source, "Falk")), []);
    assert.deepEqual(examplesOf(asking("The harbour opened on 4 May 1987.", source, "4 May 1987")), []);
  });

  it("comes with what it was told by, and with whether the values are equal", () => {
    const examples = examplesOf(asking("There are 31 berths in the harbour of Lisk.", source, "31"));
    const outcomes = examples.map(({ outcome }) => outcome);
    assert.deepEqual(outcomes.sort(), ["disagrees", "equal"]);
    assert.ok(examples.every(({ features }) => (features["pair.score"] ?? -1) >= 0));
  });
});
