/** Ratings on scales that are written out or left out. */
import assert from "node:assert/strict";
import { compareFigures } from "../../../../claims-db/compare/figure";
import { findFigures } from "../../../../claims-db/extract/figure";
import { readWords } from "../../../../claims-db/extract/words";

/** "draft | source | outcome code". */
function check(line: string): void {
  const [draft, source] = line.split(" | ").map((text) => findFigures(readWords(text))[0]?.value);
  assert.ok(draft?.kind === "figure" && source?.kind === "figure", line);
  const { outcome, reason } = compareFigures(draft, source);
  assert.equal(`${outcome} ${reason.code}`, line.split(" | ")[2], line);
}

describe("Ratings", () => {
  it("share a scale of a hundred with per cent where both are scores", () => {
    check("it scored under 53% | a score of 54 based on 15 reviews | disagrees beyond-bound");
    check("a score of 54% | a score of 54/100 | agrees same-amount");
    check("a score of 61 | a score of 54/100 | disagrees different-amount");
  });

  it("may leave out the scale that the other states", () => {
    check("a rating of 8.6 | an average rating of 8.6/10 | agrees same-amount");
    check("a rating of 8.6 | an average rating of 7.9/10 | disagrees different-amount");
  });

  it("in per cent may be the share of critics who approve", () => {
    check("66 percent of critics praised it | an approval rating of 66% | agrees same-amount");
    check("an approval rating of 87% | a score of 72/100 | incomparable other-measure");
  });

  it("are no points, goals or stars of another scale", () => {
    check("they scored 54 points | a score of 61% | incomparable other-measure");
    check("a rating of 4/5 | a score of 80% | incomparable other-measure");
    check("a rating of 86 | an average rating of 8.6/10 | incomparable other-measure");
  });
});
