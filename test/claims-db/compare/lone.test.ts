/** Names that many articles have, and what a lone sentence says against them. */
import assert from "node:assert/strict";
import { withoutLone } from "../../../claims-db/compare/lone";
import { judgementOf, type Told } from "../../support/judgements";

/** The verdict on a name of the draft by four articles, beside what is told of the same sentence. */
function verdict(name: Partial<Told>, others: readonly Told[] = [], articles = 4): string | undefined {
  const all = [{ verdict: "refuted" as const, ...name }, ...others].map(judgementOf);
  return withoutLone(all, articles)[0]?.verdict;
}

describe("A name that one of many articles has", () => {
  it("is not held against the name of a sentence that bears out nothing else of the draft's", () => {
    assert.equal(verdict({}), "insufficient");
    assert.equal(verdict({}, [{ verdict: "supported", kind: "figure", at: 300 }]), "insufficient");
  });

  it("stays in sight with what spoke against it", () => {
    const [found] = withoutLone([judgementOf({ verdict: "refuted" })], 4);
    assert.deepEqual(
      found?.dismissed.map(({ value, reason }) => `${value} ${reason.code}`),
      ["Basel lone"],
    );
  });

  it("is held against that of a sentence that tells the same", () => {
    assert.equal(verdict({}, [{ verdict: "supported", kind: "figure" }]), "refuted");
  });

  it("is held where there are fewer articles, where none has it, and where it is misspelt", () => {
    assert.equal(verdict({}, [], 3), "refuted");
    assert.equal(verdict({ held: false }), "refuted");
    assert.equal(verdict({ code: "other-spelling" }), "refuted");
    assert.equal(verdict({ kind: "figure", code: "different-amount" }), "refuted");
  });
});
