/** Tests that a word is no name by the capital that begins its sentence. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";
import { refutedWords } from "../../../support/refuted";

const trial = [
  "The drug, called oravolin, was tested on 914 adults at 31 hospitals.",
  "A weekly injection of it halved the number of days with gout, according to a trial published in the Loreth Journal.",
  "After 20 weeks, patients who had been given oravolin reported 3.1 days with gout a month, down from 7.4.",
  "Gout affects one in thirty people and is four times as common in men as in women.",
  "It was funded by the drug's maker, Norlund.",
].join(" ");

/** The words that are warned of. */
function check(draft: string, expected: string): void {
  const found = judgeDraft(fill([trial]), { path: "draft.md", text: draft })
    .filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting")
    .map(({ claim }) => claim.text);
  assert.equal(found.join(", "), expected);
}

describe("A name at the head of a sentence", () => {
  it("is the thing that the article writes small", () => {
    check("Oravolin, injected once a week, cut the number of days with gout from 7.4 to 3.1 a month.", "");
  });

  it("may be several of what the article has one of, or begin what is said", () => {
    check("Injections were given once a week.", "");
    check('"Weekly injections" halved the days with gout.', "");
  });

  it("is another where the article has it nowhere", () => {
    check("The trial was funded by the drug's maker, Tessmar.", "Tessmar");
  });
});

describe("A trade at the head of a headline", () => {
  const source = "Golfer, 91, hits hole-in-one at Tovar Links on Sunday. Orrin Pask had played there for 60 years.";
  const check = (draft: string, expected: readonly string[]): void =>
    assert.deepEqual(refutedWords(draft, source, ["name"]), expected);

  it("is no name that could stand in place of another", () =>
    check("Orrin Pask, 91, hits hole-in-one at Tovar Links.", []));
});
