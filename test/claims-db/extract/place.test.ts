/** Places are found where they say where something happens, and nowhere else. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findNames } from "../../../claims-db/extract/name";
import { findPlaces } from "../../../claims-db/extract/place";
import { readWords } from "../../../claims-db/extract/words";
import { mark, unmark } from "../../support/marks";

/** The marked places are found, no others. */
function check(marked: string): void {
  const { text } = unmark(marked);
  const sentence = readWords(text);
  assert.equal(mark(text, findPlaces(sentence, findNames(sentence))), marked);
}

describe("places", () => {
  it("finds the place behind in, at, near and outside", () => {
    check("Israel and Hamas held talks in [Doha].");
    check("He was shot near [Nablus] and buried outside [Jenin].");
    check("It earned more outside Canada and Mexico than in [Peru].");
  });
  it("sees through words for a part of a place", () =>
    check("Shells fell in southern [Gaza] and in the city of [Homs]."));
  it("takes the way to and from a known place", () => check("She flew from [Berlin] to [Cairo]."));
  it("takes what a disaster strikes, but not whom an enemy does", () => {
    check("The earthquake struck southern [Chile] before dawn.");
    check("The missiles struck Israel before dawn.");
  });
  it("takes both places of a list", () => check("They met in [Paris], [France], last week."));
  it("takes an unknown name behind in", () => check("It happened in [Oberwald] today."));
  it("leaves people, organisations and months alone", () => {
    check("It was signed in March by Hamas and sent to Hamas.");
    check("She trusts in Theresa May.");
  });
  it("leaves demonyms and attributes alone", () => {
    check("He spoke to Israeli officials.");
    check("She remains in US custody.");
    check("He believes in London's future.");
  });
});
