/** "Until" a date and a verb that ends something at it tell one date; other verbs and limits do not. */
import assert from "node:assert/strict";
import { pairAll } from "../../../support/pairs";

/** What comes of the draft's first date beside the source's first. */
function check(draft: string, source: string, expected: string): void {
  const found = pairAll(draft, source).find(({ claim }) => claim.kind === "date");
  assert.equal(found?.pairs[0]?.comparison.outcome, expected, draft);
}

describe("Until a date", () => {
  it("is the date at which something ends", () => {
    check("The lease runs until 2031.", "The town has a lease that ends in 2031.", "agrees");
    check("The lease runs until 2029.", "The town has a lease that ends in 2031.", "disagrees");
    check("The show closes on May 9, 2025.", "The show is open until May 3, 2025.", "disagrees");
  });

  it("is not compared with a date at which something else goes on", () => {
    check("The lease runs until 2029.", "The town signed the lease in 2031.", "incomparable");
    check("The lease runs until 2029.", "The lease was to end in 2027, then until 2029.", "agrees");
    check("The lease runs until 2029.", "They ended the strike and came in 2031.", "incomparable");
  });
});

describe("Since a date", () => {
  it("is the date at which something begins", () => {
    check("Orlan has owned the mill since 2008.", "The mill belongs to Orlan, which bought it in 2008.", "agrees");
    check("Orlan has owned the mill since 2008.", "The mill belongs to Orlan, which bought it in 2014.", "disagrees");
    check("The bakery became a bank in May 2019.", "The bakery has been a bank since May 2021.", "disagrees");
  });

  it("is the date at which somebody came or took office, and when something was first done", () => {
    check("She has lived in Norra since March 2022.", "She came to Norra in April 2022 as a student.", "disagrees");
    check("She has been in office since May 2019.", "She took office in May 2021.", "disagrees");
    check("The town has known it since 2021.", "The town has known it since an inspection in 2018.", "disagrees");
    check("The belt has been wrestled for since 1960.", "The belt, first wrestled for in 1906, is old.", "disagrees");
    check("The belt has been wrestled for since 1960.", "The belt, wrestled for in 1906, is old.", "incomparable");
    check("As of 1 July 2024 a loaf costs two crowns.", "From 1 June 2024 a loaf costs two crowns.", "disagrees");
    check("On 1 July 2024 a loaf cost two crowns.", "From 1 June 2024 a loaf costs two crowns.", "incomparable");
  });

  it("is not compared with a date at which something else happens, nor with a sentence that shares no word", () => {
    check("Orlan has owned the mill since 2008.", "The mill burnt down in 2014.", "incomparable");
    check("Voters elect a mayor in 2027.", "The region has a governor since 2013.", "incomparable");
    check("Orlan has owned the mill since 2008.", "She joined a choir in 2014.", "incomparable");
  });
});
