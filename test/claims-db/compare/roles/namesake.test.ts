/** Two surnames that begin alike, under one given name, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const source = "Council members Renee Abbott and Paul Lindqvist voted against the new budget on Monday.";

describe("A surname much like another", () => {
  it("is wrong where the source has only the other one under this given name", () => {
    check(
      "Two members opposed the budget, among them [Paul Lindgren], who wanted savings first.",
      source,
      "Paul Lindqvist",
    );
    check("Two members opposed the budget, among them Paul Lindqvist, who wanted savings first.", source);
  });
  it("is left alone where the source names both, or the draft does, or the given name is another", () => {
    check("Paul Lindgren welcomed the budget.", source + " Paul Lindgren was in Lund.");
    check("Paul Lindgren welcomed the budget, which Paul Lindqvist opposed.", source);
    check("Pia Lindgren welcomed the new library.", source);
  });
});
