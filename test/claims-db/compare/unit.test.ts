/** Units and currencies of two figures: which are held against each other. */
import assert from "node:assert/strict";
import { compareFigures } from "../../../claims-db/compare/figure";
import { findFigures } from "../../../claims-db/extract/figure";
import { readWords } from "../../../claims-db/extract/words";
import type { Quantity } from "../../../claims-db/model";

/** "draft | source | outcome code", with the suggestion after an arrow where there is one. */
function check(line: string): void {
  const [draft = "", source = "", expected = ""] = line.split(" | ");
  const { outcome, reason, suggestion } = compareFigures(figure(draft), figure(source));
  assert.equal(`${outcome} ${reason.code}${suggestion === undefined ? "" : ` → ${suggestion}`}`, expected, line);
}

function figure(text: string): Quantity {
  const value = findFigures(readWords(text))[0]?.value;
  assert.ok(value?.kind === "figure", `no figure in "${text}"`);
  return value;
}

describe("Units", () => {
  it("finds the same amount in another currency", () => {
    check("$5 million | €5 million | disagrees other-currency → €5 million");
    check("over £6 | $6 | disagrees other-currency");
  });

  it("may leave out that an amount is of a share", () => {
    check("earnings per share of $5.52 | at least $6 per share | disagrees beyond-bound → at least $6 per share");
    check("earnings of $5 million | $6 per share | incomparable other-unit");
    check("$480 | $480 a month | incomparable other-unit");
  });
});
