/** Figures with two digits that changed places, and those that only look so. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

const survey = [
  "A team from Lundermere spent three summers on the moors.",
  "Between April and September the researchers searched 214 dry stone walls for the nests of wrens.",
  "They found 1,087 nests.",
  "The walls belong to 46 farms in the valley of the Ure.",
  "Walking all of them took 338 hours, and a good deal of tea.",
  "One farmer had wanted to pull his wall down.",
].join(" ");

function flagged(draft: string): readonly string[] {
  return refutedWords(draft, survey);
}

describe("A figure with two digits that changed places", () => {
  it("is a slip where no source has the draft's", () => {
    assert.deepEqual(flagged("The team looked into 241 walls."), ["241"]);
    assert.deepEqual(flagged("To walk them all took 383 hours."), ["383 hours"]);
  });

  it("is a slip in a sentence of other words that has the article's other values", () => {
    assert.deepEqual(flagged("Within 338 hours on foot they had been to see 64 farms."), ["64"]);
    assert.deepEqual(flagged("Within 338 hours on foot they had been to see 46 farms."), []);
  });

  it("is none where a source has it, or where it is of another unit", () => {
    assert.deepEqual(flagged("The team looked into 214 walls."), []);
    assert.deepEqual(flagged("The team climbed 241 metres."), []);
  });

  it("is none where other digits differ", () =>
    assert.deepEqual(flagged("Elsewhere others looked into 962 hedges."), []));
});

describe("A year with two digits that changed places", () => {
  const union =
    "The projectionists of Loreth earn 11 crowns an hour. They have been without a collective agreement since 2021.";
  const says = (year: string): string => `Their union says that there has been no collective agreement since ${year}.`;

  it("is a slip in a sentence much like the article's", () => {
    assert.deepEqual(refutedWords(says("2012"), union), ["2012"]);
    assert.deepEqual(refutedWords(says("2021"), union), []);
  });

  it("is another year where the article has it too, or where the sentences are far apart", () => {
    assert.deepEqual(refutedWords(says("2012"), `${union} The last collective agreement was made in 2012.`), []);
    assert.deepEqual(refutedWords("In 2012 the cinema of Loreth was sold to a bank.", union), []);
  });
});
