/** A vote that a draft counts otherwise than the only one that the sources count. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A vote", () => {
  it("is held against the only one, however both are told", () => {
    check("The board split [5-2].", "The board approved the change 4-3 in June.");
    check(
      "The planners of Kell gave their consent by [seven votes to five].",
      "The planning committee of Kell voted by seven to four for the bridge.",
    );
  });

  it("is the same from either side", () => {
    check("The council backed the bridge 4-3.", "The council backed the bridge, with three votes to four.");
  });

  it("is not judged where the sources count two, or a match", () => {
    check("The board split 5-2.", "The board approved the change 4-3 in June. In May the board had voted 6-1 against.");
    check("The council rejected the budget 5-2.", "Kell United won 4-3 in the cup. The council met in June.");
  });

  it("is not judged where another body may have voted", () => {
    check("Parliament passed the law by 61-40.", "The faculty was divided 9-2 on the dean's plan for a garden.");
  });
});
