/** Names with letters that the tagger does not know stay whole, and no place in the text moves. */
import assert from "node:assert/strict";
import { plainLetters, singleModels } from "../../../claims-db/extract/letters";
import { readWords } from "../../../claims-db/extract/words";

describe("plainLetters", () => {
  it("keeps the length", () => {
    const text = "Włodek Dačić of İzmir, Nguyễn and Ərdo sang.";
    assert.equal(plainLetters(text), "Wlodek Dacic of Izmir, Nguyen and Erdo sang.");
    assert.equal(plainLetters(text).length, text.length);
  });
  it("leaves other letters alone", () =>
    assert.equal(plainLetters("Zoë Ångström, Ида, 1½ €"), "Zoë Ångström, Ида, 1½ €"));
});

describe("singleModels", () => {
  it("takes the plural off machines", () =>
    assert.equal(singleModels("Two A320s, F-16s and Halberg 747s."), "Two A320 , F-16  and Halberg 747 ."));
  it("leaves decades, ages and names alone", () =>
    assert.equal(singleModels("The 1990s, her mid-20s, a 4s and 3.5s"), "The 1990s, her mid-20s, a 4s and 3.5s"));
});

describe("readWords", () => {
  it("gives such a name as one word, written as it is", () => {
    const { text, words } = readWords("Dačić met Škoda.");
    assert.deepEqual(
      words.map((word) => word.text),
      ["Dačić", "met", "Škoda", "."],
    );
    assert.deepEqual(
      words.map(({ start, end }) => text.slice(start, end)),
      ["Dačić", "met", "Škoda", "."],
    );
  });
});
