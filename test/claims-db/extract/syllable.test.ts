/** Korean and Chinese given names are found whole. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findNames } from "../../../claims-db/extract/name";
import { readWords } from "../../../claims-db/extract/words";
import { mark, unmark } from "../../support/marks";

/** The marked spans are found, no others. */
function check(marked: string): void {
  const { text } = unmark(marked);
  assert.equal(mark(text, findNames(readWords(text))), marked);
}

describe("A given name of two syllables", () => {
  it("keeps the one that is written small", () => {
    check("Later [Gil Tae-woong] met President [Yoon Suk-bin] and [Lin Mei-hsiu].");
    check("Later [Gil Tae-woong]'s team lost.");
  });
  it("is not what other words have behind a hyphen", () => {
    check("The [Park Avenue]-based firm met [Adam Lund]-backed rivals.");
    check("He called the [Hong Kong]-listed firm.");
  });
});
