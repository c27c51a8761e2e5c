/** Bounds that were meant of a near figure, and bounds that are simply true of a far one. */
import assert from "node:assert/strict";
import { isOutdone } from "../../../../claims-db/compare/binding/nearest";
import { figurePair } from "../../../support/pairs";

/** Whether the best bound agreement of the draft's first figure is outdone by a nearer figure of the source's sentence. */
function check(draft: string, source: string, expected: boolean): void {
  const { figure, pairs } = figurePair(draft, source);
  const agreeing = pairs.find(({ comparison }) => comparison.outcome === "agrees");
  assert.ok(agreeing, draft);
  assert.equal(isOutdone(figure, agreeing, pairs), expected, draft);
}

describe("A bound", () => {
  it("is not meant of a far figure where a near one of the same thing breaks it", () => {
    check("The plague reached more than 15 districts.", "The plague reached 15 of 28 districts.", true);
    check("Under 325 wells are dry.", "Some 120 out of 327 wells are dry.", true);
  });
  it("is meant of the figure that it is near to, and of a far one where none is nearer", () => {
    check("The plague reached more than 14 districts.", "The plague reached 15 of 28 districts.", false);
    check("The plague reached more than 20 districts.", "The plague reached 15 of 28 districts.", false);
    check("Over 5,000 people were moved.", "In June 65,000 people were moved, in 4,900 cars.", false);
  });
  it("may be near a small number by chance", () => {
    check("There are more than 2 cases in Arven.", "There are 19 cases in Lorm, 3 in Arven and 2 in Tell.", false);
  });
  it("is meant of its own number where another figure stands for something else", () => {
    check(
      "The film took more than $133 million abroad.",
      "The film took $156.1 million at home and $133 million abroad.",
      true,
    );
    check(
      "The film took more than $131 million abroad.",
      "The film took $156.1 million at home and $133 million abroad.",
      false,
    );
  });
  it("is not meant of its own number where that is a part's", () => {
    check(
      "There are more than 15 cases in Lorm.",
      "In Lorm there are currently 18 cases, 15 in the northern valley, and 3 in the east.",
      false,
    );
  });
});
