/** How a sentence says what it says, and on whose word. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { attributionOf, modalityOf } from "../../../claims-db/extract/qualifiers";
import { readWords } from "../../../claims-db/extract/words";
import { unmark } from "../../support/marks";

function check(modality: string, ...marked: readonly string[]): void {
  for (const sentence of marked) {
    const { text, spans } = unmark(sentence);
    for (const span of spans) assert.equal(modalityOf(readWords(text), span), modality, sentence);
  }
}

function checkSource(text: string, expected: string | undefined): void {
  assert.equal(attributionOf(readWords(text)), expected);
}

describe("modalityOf", () => {
  it("takes a plain statement as stated", () => {
    check("stated", "The city mended [12 bridges].", "The list has [12 bridges], three of them old.");
  });
  it("sees denials", () => {
    check(
      "denied",
      "The city did not mend [12 bridges].",
      "The city didn’t mend [12 bridges].",
      "[12 bridges] were never mended.",
    );
    check("denied", "The mayor denied selling [12 bridges].", "There is no proof that [12 bridges] fell.");
  });
  it("lets “not only” and “no fewer than” state", () => {
    check("stated", "Not only [12 bridges] fell.", "No fewer than [12 bridges] fell.");
  });
  it("sees plans", () => {
    check(
      "planned",
      "The city will mend [12 bridges] and the state [30 roads].",
      "[12 bridges] are to be mended in May.",
    );
    check(
      "planned",
      "The city plans to mend [12 bridges].",
      "They want to keep it open until [May].",
      "The work is expected to take [six weeks].",
    );
  });
  it("lets what was done, and beliefs, state", () => {
    check(
      "stated",
      "The city agreed to a plan on [January 19].",
      "[35] are thought to be dead.",
      "The city managed to mend [12 bridges].",
    );
  });
  it("sees suppositions, but not the month of May", () => {
    check("possible", "The city may mend [12 bridges].", "If the city mends [12 bridges], we stay.");
    check("stated", "In May the city mended [12 bridges].");
  });
  it("sees questions", () => {
    check("asked", "Did the city mend [12 bridges]?");
  });
  it("keeps clauses apart", () => {
    check(
      "stated",
      "The city did not mend roads, but the state mended [12 bridges].",
      "The city, which will vote, mended [12 bridges].",
    );
    check("planned", "The state would mend 30 roads, including [12 bridges].");
  });
});

describe("attributionOf", () => {
  it("finds the source before and after its verb", () => {
    checkSource("Danish officials estimate that 12 bridges fell.", "Danish officials");
    checkSource("The work took six weeks, officials said.", "officials");
    checkSource("The work took six weeks, said Holm.", "Holm");
    checkSource("Ida Holm, another bridge expert, said the work took six weeks.", "Ida Holm");
  });
  it("finds the source after “according to”", () => {
    checkSource("According to the Danish officials, 12 bridges fell.", "Danish officials");
  });
  it("names nobody where the sentence names nobody", () => {
    checkSource("The city mended 12 bridges.", undefined);
    checkSource("She said the work took six weeks.", undefined);
  });
  it("takes any text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("said", "according", "to", ",", "Holm", "the", "not", "will", "and", "?", "12", "which", '"'),
        ),
        (words) => {
          const sentence = readWords(words.join(" "));
          assert.equal(typeof modalityOf(sentence, { start: 0, end: 3 }), "string");
          assert.notEqual(attributionOf(sentence), "");
        },
      ),
    );
  });
});
