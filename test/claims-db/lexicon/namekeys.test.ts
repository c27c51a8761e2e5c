/** Keys lead from a name to its other spellings. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { NameType } from "../../../claims-db/model";
import { nameKeys } from "../../../claims-db/lexicon/namekeys";

function check(full: string, type: NameType, expected: readonly string[]): void {
  assert.deepEqual(
    expected.filter((key) => !nameKeys(full, type).includes(key)),
    [],
  );
}

describe("name keys", () => {
  it("hold the name, the surname and the sounds", () =>
    check("Donald Trump", "person", ["donald trump", "trump", "~TRMP"]));
  it("hold what the tables call the place", () => check("U.S.", "place", ["united states"]));
  it("hold initials of an organisation, but not of a person", () => {
    check("Harbour Rescue Council", "organisation", ["hrc", "harbour rescue council"]);
    assert.ok(!nameKeys("Anna Berta Conradi", "person").includes("abc"));
  });
  it("leave particles and ordinary words out", () =>
    assert.deepEqual(
      nameKeys("Bank of the West", "organisation").filter((key) => key.startsWith("~")),
      [],
    ));
});
