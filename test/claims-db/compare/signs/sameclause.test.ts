/** Tests that a value is found wrong in a clause that a source has, whatever stands around it. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

/** The figures and dates of a draft that a source refutes, written one behind the other. */
function check(draft: string, source: string, expected: string): void {
  assert.equal(refutedWords(draft, source, ["figure", "date"]).join(" "), expected);
}

const bakery =
  "Lindqvist opened its first bakery in Porto in 2018, and queues reached the river. The firm sells rye bread to hotels and bakes at night.";

describe("A clause that a source has but for one value", () => {
  it("shows a wrong year, though the rest of the sentence is other news", () =>
    check(
      "Lindqvist drew laughter when it first opened in Porto in 2016 - but now the firm is back with a mobile oven.",
      bakery,
      "2016",
    ));

  it("leaves the right year alone", () =>
    check(
      "Lindqvist drew laughter when it first opened in Porto in 2018 - but now the firm is back with a mobile oven.",
      bakery,
      "",
    ));

  it("knows another word for the first of the sentence", () =>
    check(
      "Pair met in Tampere in 2013, where they keep four goats.",
      "The couple met in Tampere in 2011, and both sing in a choir.",
      "2013",
    ));

  it("says nothing of a clause that differs", () =>
    check(
      "Lindqvist drew laughter when it first opened in Malaga in 2016 - but now the firm is back with a mobile oven.",
      bakery,
      "",
    ));

  it("says nothing where the article has such a clause of the draft's year too", () =>
    check(
      "Lindqvist drew laughter when it first opened in Porto in 2016 - but now the firm is back.",
      "Lindqvist first opened in Porto in 2016 with a stall. Lindqvist opened its first bakery in Porto in 2018, by the river.",
      "",
    ));
});
