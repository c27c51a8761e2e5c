/** The words of the report panel and their blanks. */
import assert from "node:assert/strict";
import { fill } from "../../../client/panel/words";

describe("a sentence with blanks", () => {
  const check = (template: string, blanks: readonly (string | number)[], filled: string): void =>
    assert.equal(fill(template, ...blanks), filled);

  it("is filled by place", () => check("{1} of {0}", [41, 9], "9 of 41"));
  it("keeps what a blank is filled with as it is", () => check("{0} {1}", ["{1}", "$&"], "{1} $&"));
  it("leaves a blank empty that nothing is for", () => check("{0}.", [], "."));
});
