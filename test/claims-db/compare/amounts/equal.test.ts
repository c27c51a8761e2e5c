/** When two figures are the same number. */
import assert from "node:assert/strict";
import { areAlike, areEqual } from "../../../../claims-db/compare/amounts/equal";
import type { Quantity } from "../../../../claims-db/model";
import { figurePair } from "../../../support/pairs";

function read(text: string): Quantity {
  return figurePair(text, "They came.").figure;
}

describe("Two figures", () => {
  it("are equal with the same number and unit", () => {
    assert.ok(areEqual(read("It weighs 3 tonnes."), read("She ordered 3 tonnes.")));
    assert.ok(!areEqual(read("It weighs 3 tonnes."), read("It weighs 3 kilograms.")));
    assert.ok(!areEqual(read("It weighs 3 tonnes."), read("It weighs 4 tonnes.")));
  });
  it("are alike where one leaves out its unit", () => {
    assert.ok(areAlike(read("It rose to 318 tonnes."), read("It rose to 318.")));
    assert.ok(!areAlike(read("It rose to 318 tonnes."), read("It rose to 318 kilograms.")));
    assert.ok(!areAlike(read("It rose to 318 tonnes."), read("It rose to 320.")));
  });
});
