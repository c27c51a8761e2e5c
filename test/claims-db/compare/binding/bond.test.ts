/** Tests which values of a sentence bind it to a passage, and how firmly. */
import assert from "node:assert/strict";
import { bonded, bondOf, isFirm, tellingOf } from "../../../../claims-db/compare/binding/bond";
import { alignAll, pairsOf } from "../../../../claims-db/compare/pairs";
import { readStatement } from "../../../../claims-db/compare/statement";
import { extractText, readProse } from "../../../../claims-db/index";
import { passagesOf } from "../../../support/passages";

const report =
  "Net income rose 31% to $86.4 million. Revenue climbed 12% to $734 million. Analysts had hoped for $720 million.";

/** The bond of the draft's value with the source's. */
function check(draft: string, [value, other]: readonly [string, string], expected: object): void {
  const { sentences, claims } = extractText(readProse(draft, "d.txt"));
  const [sentence] = sentences;
  assert.ok(sentence !== undefined);
  const aligned = alignAll(readStatement(sentence, claims), passagesOf(report), () => 1);
  const all = bonded(claims.map((claim) => ({ claim, pairs: pairsOf(claim, aligned) })));
  const pair = all
    .find(({ claim }) => claim.text === value)
    ?.pairs.find(({ candidate }) => candidate.claim.text === other);
  assert.ok(pair !== undefined);
  assert.deepEqual({ ...bondOf(pair), firm: isFirm(pair) }, expected);
}

describe("bonded", () => {
  it("binds a passage by the other values that it alone has", () => {
    const draft = "Sales were up by 12% and came to $743 million.";
    check(draft, ["$743 million", "$734 million"], { own: 0.8, beside: 0, lead: 0.8, share: 1, firm: true });
    check(draft, ["$743 million", "$86.4 million"], { own: 0, beside: 0.8, lead: -0.8, share: 0, firm: false });
  });

  it("says nothing where the sentence has no other value, or none that the article has", () => {
    check("Sales came to $743 million.", ["$743 million", "$734 million"], bare);
    check("Sales were up by 17% and came to $743 million.", ["$743 million", "$734 million"], bare);
  });
});

const bare = { own: 0, beside: 0, lead: 0, share: -1, firm: false };

describe("tellingOf", () => {
  it("is high for what two texts hardly share by chance", () => {
    const of = (text: string): readonly number[] => extractText(readProse(text, "a.txt")).claims.map(tellingOf);
    assert.deepEqual(of("It cost $734 million."), [1]);
    assert.deepEqual(of("It has three doors."), [0.1]);
    assert.deepEqual(of("It has 46 doors."), [0.6]);
    assert.deepEqual(of("It opened on May 3, 1998."), [1]);
  });
});
