/** How long something lasted, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const strike =
  "The strike at the Tarnow mill, which lasted six weeks, ended on Friday with a pay rise of 4 per cent for 212 weavers.";

describe("How long something lasted", () => {
  it("is told by a source in a sentence that says much else", () => {
    check("Neither side spoke of victory. That strike lasted [four weeks] and was the first since 1988.", strike);
    check("Neither side spoke of victory. That strike lasted six weeks and was the first since 1988.", strike);
  });

  it("is not told of another thing", () => {
    check("Neither side spoke of victory. The talks lasted four weeks and were the first since 1988.", strike);
  });
});
