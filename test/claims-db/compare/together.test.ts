/** Articles that say the same, each too low to be heard alone. */
import assert from "node:assert/strict";
import { together } from "../../../claims-db/compare/together";
import type { Stance } from "../../../claims-db/compare/stance";
import { pairOf } from "../../support/pairs";

/** The stances on "six weeks" of articles that have these figures instead, with how likely each disagrees. */
function check(articles: readonly (readonly [source: string, against: number, family: number])[]): readonly Stance[] {
  const bounds = articles.map(([source, , family]) => {
    const { claim, pairs } = pairOf("The truce lasted six weeks.", source, "six weeks");
    const [pair] = pairs;
    assert.ok(pair);
    const passage = { ...pair.candidate.passage, source: { ...pair.candidate.passage.source, family } };
    return { claim, agree: undefined, disagree: { ...pair, candidate: { ...pair.candidate, passage } } };
  });
  const silent = { stance: "silent", pair: undefined, confidence: 0, features: {}, readings: [] } as const;
  const own = articles.map(([, against]): Stance => ({ ...silent, against }));
  return together(own, bounds);
}

const [four, five] = ["The truce held for four weeks.", "The truce held for five weeks."];

describe("Articles that are not sure enough alone", () => {
  it("are heard where two publishers say the same", () => {
    const stances = check([
      [four, 0.4, 1],
      [four, 0.35, 2],
    ]);
    assert.deepEqual(
      stances.map(({ stance, confidence }) => [stance, confidence.toFixed(2)]),
      [
        ["disagrees", "0.61"],
        ["disagrees", "0.61"],
      ],
    );
  });

  it("stay silent where they say different things, are copies of one, or hardly speak", () => {
    const silent = (articles: Parameters<typeof check>[0]): void =>
      assert.ok(check(articles).every(({ stance }) => stance === "silent"));
    silent([
      [four, 0.4, 1],
      [five, 0.4, 2],
    ]);
    silent([
      [four, 0.4, 1],
      [four, 0.4, 1],
    ]);
    silent([
      [four, 0.4, 1],
      [four, 0.29, 2],
    ]);
    silent([[four, 0.5, 1]]);
  });
});
