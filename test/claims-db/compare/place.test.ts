/** Places agree, hold one another, or are elsewhere; what the tables do not know is not judged. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Place } from "../../../claims-db/model";
import { comparePlaces } from "../../../claims-db/compare/place";
import { canonicalPlace } from "../../../claims-db/lexicon/places";

function place(text: string): Place {
  return { kind: "place", text, full: canonicalPlace(text) ?? text };
}

/** Compares each pair both ways. */
function check(expected: string, pairs: readonly (readonly [string, string])[]): void {
  for (const [draft, source] of pairs) {
    for (const [a, b] of [
      [draft, source],
      [source, draft],
    ] as const) {
      const { outcome, reason } = comparePlaces(place(a), place(b));
      assert.equal(`${outcome} ${reason.code}`, expected, `${a} / ${b}`);
    }
  }
}

describe("two places", () => {
  it("agree by alias and transliteration", () =>
    check("agrees same-place", [
      ["U.S.", "America"],
      ["Kiev", "Kyiv"],
      ["New York", "New York City"],
      ["Jabalia", "Jabaliya"],
    ]));
  it("agree where one lies in the other", () =>
    check("agrees contains", [
      ["Doha", "Qatar"],
      ["Manhattan", "New York"],
      ["Ofer Prison", "West Bank"],
      ["Rafah", "Gaza"],
      ["Paris", "Europe"],
      ["Israel", "Middle East"],
      ["Oberwald East", "Oberwald"],
    ]));
  it("disagree where both are known and apart", () =>
    check("disagrees other-place", [
      ["Doha", "Cairo"],
      ["Doha", "Israel"],
      ["Melbourne", "Sydney"],
      ["Texas", "Ohio"],
    ]));
  it("disagree where both are unknown and of one kind", () =>
    check("disagrees other-place", [["Halden Prison", "Megiddo Prison"]]));
  it("differ in spelling", () => check("disagrees other-spelling", [["Toyko", "Tokyo"]]));
  it("are not compared where one is unknown", () =>
    check("incomparable unknown-place", [
      ["Oberwald", "Cairo"],
      ["Hall Seven", "Doha"],
    ]));
  it("are not compared where one is a vague region", () =>
    check("incomparable unknown-place", [["Balkans", "Vienna"]]));
});
