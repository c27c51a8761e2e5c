/** Checks places that somebody comes from or goes to. */
import { checkRefuted } from "../../../support/refuted";

const source = "The refugees crossed the border into Uganda near Arua on Friday.";

describe("Where somebody comes from", () => {
  it("is held against no place that they go to", () => {
    checkRefuted("The refugees crossed the border from South Sudan on Friday.", source);
  });

  it("is held against where a source has them come from", () => {
    checkRefuted(
      "The refugees crossed the border from [Kenya] on Friday.",
      "The refugees crossed the border from Uganda near Arua on Friday.",
    );
    checkRefuted("The refugees crossed the border into [Kenya] near Arua on Friday.", source);
  });
});
