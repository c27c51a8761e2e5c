/** Short forms get the full name that their own text gives them, and only where it is one. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Name, NameType } from "../../../claims-db/model";
import { resolveAliases } from "../../../claims-db/extract/aliases";

/** Mentions as "type:text" or "type:text=full name", in the order of the text, against what they stand for. */
function check(mentions: readonly string[], expected: readonly string[]): void {
  const names = mentions.map((mention): Name => {
    const [type = "", text = ""] = (mention.split("=")[0] ?? "").split(":");
    return { kind: "name", type: typeNamed(type), text, full: mention.split("=")[1] ?? text };
  });
  assert.deepEqual(
    resolveAliases(names).map(({ type, full }) => `${type}:${full}`),
    expected,
  );
}

function typeNamed(name: string): NameType {
  return name === "person" || name === "organisation" || name === "place" ? name : "thing";
}

describe("aliases", () => {
  it("gives a surname its full name", () =>
    check(["person:Dorit Halpern", "thing:Halpern"], ["person:Dorit Halpern", "person:Dorit Halpern"]));
  it("gives a given name its full name", () =>
    check(["person:Dorit Halpern", "person:Dorit"], ["person:Dorit Halpern", "person:Dorit Halpern"]));
  it("leaves a surname alone that two people share", () =>
    check(
      ["person:Dorit Halpern", "person:Uri Halpern", "person:Halpern"],
      ["person:Dorit Halpern", "person:Uri Halpern", "person:Halpern"],
    ));
  it("takes the longer form where a given name is shortened", () =>
    check(
      ["person:Bob Tannert", "person:Robert Tannert", "thing:Tannert"],
      ["person:Bob Tannert", "person:Robert Tannert", "person:Robert Tannert"],
    ));
  it("makes a person of a place that is a surname in this text", () =>
    check(["person:Michael Jordan", "place:Jordan"], ["person:Michael Jordan", "person:Michael Jordan"]));
  it("leaves a place alone where nobody has its name", () => check(["place:Jordan"], ["place:Jordan"]));
  it("spells out an acronym that the text explains", () =>
    check(
      ["organisation:Harbour Rescue Council", "organisation:HRC"],
      ["organisation:Harbour Rescue Council", "organisation:Harbour Rescue Council"],
    ));
  it("spells out an acronym wherever the text has once said what it is", () =>
    check(
      ["organisation:NFL=Nordfrakt Logistikk", "organisation:NFL"],
      ["organisation:Nordfrakt Logistikk", "organisation:Nordfrakt Logistikk"],
    ));
  it("leaves other acronyms alone", () =>
    check(
      ["organisation:Harbour Rescue Council", "organisation:HRD"],
      ["organisation:Harbour Rescue Council", "organisation:HRD"],
    ));
  it("takes the word of a firm for more than a single word that says something", () => {
    check(["organisation:Vantor", "person:Vantor"], ["organisation:Vantor", "organisation:Vantor"]);
    check(
      ["organisation:Ada Vantor", "person:Ada Vantor", "person:Ada Vantor"],
      ["person:Ada Vantor", "person:Ada Vantor", "person:Ada Vantor"],
    );
  });
  it("settles one type for one name", () =>
    check(["thing:Vantor", "organisation:Vantor"], ["organisation:Vantor", "organisation:Vantor"]));
});
