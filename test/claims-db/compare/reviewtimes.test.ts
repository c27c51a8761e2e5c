/** How a date that is warned of, and what speaks against it, lie in time. */
import assert from "node:assert/strict";
import type { Features } from "../../../claims-db/compare/features";
import { timeFeatures } from "../../../claims-db/compare/reviewtimes";
import type { Bound } from "../../../claims-db/compare/bound";
import { boundsOf } from "../../support/bounds";

/** The times of what first disagrees with a value of the draft's sentence; each article has one sentence and its day. */
function times(draft: string, value: string, articles: readonly (readonly [day: string, text: string])[]): Features {
  const texts = articles.map(([, text]) => text);
  const bounds = boundsOf(draft, value, texts).map((bound, i) => publishedOn(bound, articles[i]?.[0]));
  const found = bounds.find(({ disagree }) => disagree);
  return found?.disagree ? timeFeatures(found.claim, bounds, found.disagree) : assert.fail(value);
}

function publishedOn(bound: Bound, published: string | undefined): Bound {
  const on = <T extends Bound["aligned"][number]>(aligned: T): T => ({
    ...aligned,
    passage: { ...aligned.passage, source: { ...aligned.passage.source, published } },
  });
  const disagree = bound.disagree && { ...bound.disagree, aligned: on(bound.disagree.aligned) };
  return { ...bound, aligned: bound.aligned.map(on), disagree };
}

describe("A day that was planned", () => {
  const opened = "The bridge in Horna opened on 9 May 2025.";

  it("is told from one that came", () => {
    const plan = times(opened, "9 May 2025", [["2025-04-02", "The bridge in Horna is to open on 8 May 2025."]]);
    assert.deepEqual([plan["draftPlanned"], plan["otherPlanned"], plan["otherMode"]], [0, 1, 1]);
    const past = times(opened, "9 May 2025", [["2025-05-12", "The bridge in Horna opened on 8 May 2025."]]);
    assert.deepEqual([past["draftPlanned"], past["otherPlanned"], past["otherMode"]], [0, 0, 0]);
  });

  it("lay ahead when the article appeared, as the draft's did", () => {
    const plan = times(opened, "9 May 2025", [["2025-04-02", "The bridge in Horna is to open on 8 May 2025."]]);
    assert.deepEqual([plan["draftLater"], plan["otherLater"]], [1, 1]);
    const past = times(opened, "9 May 2025", [["2025-05-12", "The bridge in Horna opened on 8 May 2025."]]);
    assert.deepEqual([past["draftLater"], past["otherLater"]], [0, 0]);
  });

  it("stands in an older article than others", () => {
    const { newer = 0, lag = 0 } = times(opened, "9 May 2025", [
      ["2025-04-02", "The bridge in Horna is to open on 8 May 2025."],
      ["2025-05-10", "Horna has a mayor."],
    ]);
    assert.equal(newer, 1);
    assert.ok(lag > 3);
  });
});

describe("A figure", () => {
  it("has no times", () => {
    const fire = times("The fire killed nine people.", "nine", [["2025-04-02", "The fire killed 12 people."]]);
    assert.deepEqual(fire, {});
  });
});
