/** Tests of keeping the words of a sentence short, and of the keys of claims. */
import assert from "node:assert/strict";
import { readWords } from "../../../claims-db/extract/words";
import type { Claim, Value } from "../../../claims-db/model";
import { keysOf } from "../../../claims-db/store/keys";
import { packWords, unpackWords } from "../../../claims-db/store/words";
import { count } from "./samples";

describe("Packed words", () => {
  const check = (text: string): void => {
    const sentence = readWords(text);
    assert.deepEqual(unpackWords(text, packWords(sentence.words)), sentence);
  };

  it("come back as they were", () => {
    check("Hamas released 33 hostages, including Edan Alexander.");
    check("  “It’s   over,” he said — don't ask… ");
    check("İstanbul ß ﬁne 👍🏽 \ud800 naïve");
    check("");
  });

  it("keep a part of speech that the table lacks, and a lemma that is empty", () => {
    const word = { start: 0, end: 2, text: "Ab", lower: "other", lemma: "", pos: "ODD" };
    assert.deepEqual(unpackWords("Ab", packWords([word])).words, [{ ...word, lemma: "other" }]);
  });
});

describe("Keys", () => {
  const check = (value: Value, keys: readonly string[]): void => {
    const claim: Claim = {
      kind: value.kind,
      span: { start: 0, end: 1 },
      text: "x",
      value,
      sentence: 0,
      modality: "stated",
      quoted: false,
    };
    assert.deepEqual(keysOf(claim), keys);
  };

  it("of a figure are what it measures and what it counts", () => {
    check(count(33, "hostage"), ["count||hostage"]);
    check({ ...count(5, "loan"), measure: "money", unit: "USD", counted: [] }, ["money|USD|"]);
    check(count(1535, "hostage"), ["count||hostage", "~1355|"]);
    check(count(153_500, "hostage"), ["count||hostage", "~1355|"]);
    check({ ...count(43, "gram"), measure: "mass", unit: "gram", counted: [] }, ["mass|gram|", "~34|gram"]);
  });

  it("of a date are its year and its day of the year", () => {
    check({ kind: "date", precision: "day", year: 2025, month: 3, day: 6, relation: "on" }, ["2025", "3-6"]);
    check({ kind: "date", precision: "day", weekday: 3, relation: "on" }, []);
  });

  it("of a name are itself, its surname and the sound of its words, of a title its role and the holder's surname", () => {
    check({ kind: "name", type: "person", text: "Alexander", full: "Edan Alexander" }, [
      "edan alexander",
      "alexander",
      "~ATN",
      "~ALKSNTR",
    ]);
    const title = {
      kind: "title",
      role: "press secretary",
      holder: "Karoline Leavitt",
      status: "current",
      aspect: "role",
    } as const;
    check(title, ["role|press secretary", "holder|leavitt"]);
  });

  it("of a place are its canonical name, and of a quote nothing", () => {
    check({ kind: "place", text: "São Paulo", full: "São Paulo" }, ["sao paulo"]);
    check({ kind: "quote", aspect: "words", words: "enough" }, []);
  });
});
