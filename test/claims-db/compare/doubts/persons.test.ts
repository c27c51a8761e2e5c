/** Ages of a man and of a woman are of two persons, those of two men may be of one. */
import assert from "node:assert/strict";
import { checkRefuted, refutedWords } from "../../../support/refuted";

const fall = "A 27-year-old woman from Lindal was found on 9 May below the bridge of Tovar.";

function check(draft: string, expected: readonly string[]): void {
  assert.deepEqual(refutedWords(draft, fall, ["figure"]), expected);
}

describe("The age of somebody", () => {
  it("says nothing of somebody else's", () =>
    check("A 52-year-old man was found on 9 May below the bridge of Tovar.", []));

  it("is judged where both may be one", () =>
    check("A 52-year-old woman from Lindal was found on 9 May below the bridge of Tovar.", ["52-year-old"]));
});

describe("A name with its age", () => {
  const final =
    "The 52-year-old from Lindal, ranked 86th, beat the prodigy Ivo Marn, who is 19, in the final of the Tovar Open.";

  it("is not held against somebody of another age, where the source tells of one of that age", () =>
    assert.deepEqual(refutedWords("Owen Lisk, 52, wins the final of the Tovar Open.", final, ["name"]), []));
});

describe("What is told of somebody's mother", () => {
  const words = "My mother, Joan Pettigrew, was 92. She rang her bell for 50 minutes on that night.";
  it("is not told of her mother's name", () =>
    checkRefuted("Alison Pettigrew, whose mother was 92, recalls a bell that rang for 50 minutes.", words));
});
