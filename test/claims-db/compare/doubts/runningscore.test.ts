/** Checks final scores against how a match stood before its end. */
import { checkRefuted } from "../../../support/refuted";

describe("The score of a set", () => {
  it("is not how it stood when something happened", () =>
    checkRefuted(
      "The last set was hers by 6-3.",
      "In the last set the champion was treated for cramp at 2-3 and won only one more game.",
    ));
  it("is the one that the source gives at its end", () =>
    checkRefuted("Tavares won the last set [6-3].", "Tavares won the last set 6-4."));
});
