/** Which "over" bounds a number, and which says where or during what. */
import { checkReading as check } from "../../support/figures";

describe("An over behind a time", () => {
  it("says what the time was spent on", () => {
    check("It took [29 minutes] over [800 grams] of chips.", "duration 29 minute; mass 800 gram chip");
    check("They used over [800 grams] of chips.", "mass over 800 gram chip");
  });
});

describe("An 'over' before a number", () => {
  it("may say where something is or during what, and may bound it", () => {
    check("A raft was moored over [212 metres] of water.", "length at least 212 metre water");
    check("Over [eight] seasons she led the choir.", "count at least 8 season");
    check("The line climbs over [29] bridges.", "count at least 29 bridge");
  });

  it("bounds what nothing is spread over", () => {
    check("The firm has built over [29] bridges.", "count over 29 bridge");
    check("The mast is over [212 metres] high.", "length over 212 metre mast");
    check("It ran for over [eight] seasons.", "count over 8 season");
  });
});
