/** Words that differ because the draft speaks of the rest, of another year or of a neighbour are left alone. */
import { checkRefuted as check } from "../../../support/refuted";

describe("What is denied of another number", () => {
  const exam = "In Lund 188 people sat the rowing test and 161 people passed the rowing test.";
  it("is left alone", () => check("In Lund 27 people did not pass the rowing test.", exam));
  it("is found of the same number", () => {
    check("In Lund 161 people did [not] pass the rowing test.", "In Lund 161 people did pass the rowing test.");
  });
});

describe("What somebody would be without", () => {
  const estates = "Four estates in Lund would lose their only bus in May.";
  it("is what he would lose", () => check("Four estates in Lund would be without their only bus in May.", estates));
  it("is not what he has", () => {
    const depot = "The ferry sailed to Lund with its captain.";
    check("The ferry sailed to Lund [without] its captain.", depot);
  });
});

describe("A numbered thing of another year", () => {
  const act = "On Sunday the court of Falk relied on section 14 of the harbour act.";
  it("is another thing", () => check("In 1999 the court of Falk relied on section 12 of the harbour act.", act));
  it("is found without the year", () => {
    check("On Sunday the court of Falk relied on section [12] of the harbour act.", act);
  });
});
