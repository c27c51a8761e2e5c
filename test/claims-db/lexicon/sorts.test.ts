/** Sorts of things that exclude each other. */
import { equal } from "node:assert/strict";
import { areOtherOfSort } from "../../../claims-db/lexicon/sorts";

describe("Things of one sort", () => {
  it("exclude each other", () => {
    equal(areOtherOfSort("violin", "trumpet"), true);
    equal(areOtherOfSort("badger", "heron"), true);
  });
  it("exclude nothing where they may be one, or are of two sorts", () => {
    equal(areOtherOfSort("ship", "ferry"), false);
    equal(areOtherOfSort("violin", "violin"), false);
    equal(areOtherOfSort("badger", "trumpet"), false);
    equal(areOtherOfSort("badger", "constitution"), false);
  });
  it("exclude nothing where they share a group of another line", () => {
    equal(areOtherOfSort("minibus", "van"), false);
    equal(areOtherOfSort("minibus", "bus"), false);
  });
});
