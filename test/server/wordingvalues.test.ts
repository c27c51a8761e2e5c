/** Tests of what was read from a claim, in words. */
import assert from "node:assert/strict";
import { readProse, extractText, type Claim, type Kind } from "../../claims-db/index";
import { mannerWords, readWords, weighingWords } from "../../server/wording";

function claimOf(text: string, kind: Kind, words: string): Claim {
  const { claims } = extractText(readProse(text, "draft.md"), "2025-03-06");
  const found = claims.find((claim) => claim.kind === kind && claim.text.includes(words));
  assert.ok(found, `no ${kind} “${words}” in “${text}”`);
  return found;
}

describe("What was read", () => {
  const cases: readonly (readonly [text: string, kind: Kind, words: string, read: RegExp])[] = [
    [
      "Israel freed about 1,500 Palestinian prisoners.",
      "figure",
      "1,500",
      /^count · about 1,500 · allows 1,4\d\d to 1,5\d\d · of prisoner/,
    ],
    ["The group holds at least 35 bodies.", "figure", "35", /^count · at least 35 · allows 35 or more · of body/],
    ["Over 2,000 prisoners were freed.", "figure", "2,000", /over 2,000 · allows more than 2,000/],
    ["The truce lasted four weeks.", "figure", "four weeks", /^duration · 4 week · allows 28/],
    ["It expired on March 3, 2025.", "date", "March 3", /^day · March 3, 2025 · 2025-03-03$/],
    ["Adam Boehler met them. Boehler then left Doha.", "name", "Adam Boehler", /^person · Adam Boehler/],
    ["President Biden spoke in Doha.", "title", "President Biden", /^role president · .*holder Biden/],
    ["The envoys met in Doha.", "place", "Doha", /^where it happens · Doha$/],
    [
      "“We will not go into the talks here,” said Adam Boehler.",
      "quote",
      "We will",
      /^quoted words · said by Adam Boehler/,
    ],
  ];
  for (const [text, kind, words, read] of cases) {
    it(`is told of “${text}”`, () => assert.match(readWords(claimOf(text, kind, words).value).join(" · "), read));
  }

  it("never has an empty part", () => {
    for (const [text, kind, words] of cases)
      assert.ok(readWords(claimOf(text, kind, words).value).every((part) => part.trim() !== ""));
  });

  it("is told with how the sentence says it", () => {
    const claim = claimOf("The group holds 27 captives.", "figure", "27");
    assert.deepEqual(mannerWords(claim), []);
    const denied = { ...claim, modality: "denied", attribution: "officials", quoted: true } as const;
    assert.deepEqual(mannerWords(denied), ["denied", "according to officials", "inside a quotation"]);
  });
});

describe("What was weighed", () => {
  it("says nothing of features that are absent or undecided", () => {
    assert.deepEqual(weighingWords({ "agree.near": -1, "agree.affinity": 0.6, unheard: 1 }, "agrees"), {
      for: [],
      against: [],
    });
  });

  it("has the clearest first", () => {
    const weighing = weighingWords({ "agree.near": 0.56, "agree.affinity": 1, "agree.stated": 0 }, "agrees");
    assert.match(weighing.for[0] ?? "", /same thing \(100 %\)/);
    assert.deepEqual(weighing.against, ["the source does not state it as a fact"]);
  });

  it("does not hold against an agreement what is measured at the disagreement", () => {
    assert.deepEqual(weighingWords({ rivals: 3, taken: 1 }, "agrees").against, []);
    assert.equal(weighingWords({ rivals: 3, taken: 1 }, "disagrees").against.length, 2);
  });

  it("tells which value is meant, and what a writer may have worked out", () => {
    const features = { "disagree.match": 0.9, "disagree.subject": 0, "derivable.sum": 1, "derivable.difference": 0 };
    assert.deepEqual(weighingWords(features, "disagrees"), {
      for: ["this value of the source is the one that is meant (90 %)"],
      against: ["two values of the article add up to it", "the two clauses have different subjects (0 %)"],
    });
    assert.deepEqual(weighingWords({ "agree.match": 0.4, "derivable.sum": 1 }, "agrees"), { for: [], against: [] });
  });
});
