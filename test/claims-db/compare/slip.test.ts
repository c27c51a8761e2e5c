/** Numbers with two digits that changed places, or a million for a billion: what it takes to be a slip beside several articles. */
import assert from "node:assert/strict";
import { compareFigures } from "../../../claims-db/compare/figure";
import { slipOf } from "../../../claims-db/compare/slip";
import { extractText, type Claim, type Verdict } from "../../../claims-db/index";
import { figureOf } from "../../support/figures";
import { judgedBeside } from "../../support/judged";

/** What a draft's number is a slip for, where all else makes it so likely wrong, 0 to 1, and the sources tell these. */
function slipFor(draft: string, likely: number, sources: readonly string[]): string | undefined {
  const bounds = sources.map((text) => {
    const comparison = compareFigures(figureOf(draft), figureOf(text));
    const pair = { candidate: { claim: claimOf(text) }, comparison };
    return { agree: comparison.outcome === "agrees" ? pair : undefined, pairs: [pair] };
  });
  return slipOf(claimOf(draft), bounds, likely)?.candidate.claim.text;
}

function claimOf(text: string): Claim {
  const found = extractText({ text, prose: text }, "2025-03-01").claims.find(({ kind }) => kind === "figure");
  return found ?? assert.fail(`no figure in ${text}`);
}

describe("A long number with two digits that changed places", () => {
  it("is a slip even in other words, where no article has it", () => {
    assert.equal(slipFor("It weighs 431 grams.", 0.4, ["Weight: 341 g"]), "341 g");
    assert.equal(slipFor("They counted 15,273 of the votes.", 0.4, ["15,237 ballots were cast."]), undefined, "a part");
    assert.equal(slipFor("They counted 15,273 votes.", 0.4, ["15,237 ballots were cast."]), "15,237");
  });

  it("is none where an article has it, or where all else says that it is right", () => {
    assert.equal(slipFor("It weighs 431 grams.", 0.4, ["Weight: 341 g", "431 g with film"]), undefined);
    assert.equal(slipFor("It weighs 431 grams.", 0.2, ["Weight: 341 g"]), undefined);
  });

  it("is none where other digits differ, or the unit, or the size", () => {
    for (const source of ["Weight: 331 g", "Weight: 143 g", "Height: 341 metres", "Weight: 3.41 g", "Weight: 34.1 kg"])
      assert.equal(slipFor("It weighs 431 grams.", 0.4, [source]), undefined, source);
  });

  it("must be likelier wrong by all else where it has two digits", () => {
    assert.equal(slipFor("She paid 64 euros.", 0.6, ["The ticket is 46 euros."]), undefined);
    assert.equal(slipFor("She paid 64 euros.", 0.75, ["The ticket is 46 euros."]), "46 euros");
    assert.equal(slipFor("She paid sixty-four euros.", 0.75, ["The ticket is 46 euros."]), undefined, "spelled");
  });
});

describe("A number with a million for a billion", () => {
  it("is a slip in whatever words, where no article has it", () => {
    assert.equal(
      slipFor("The yard owes 3,482 billion kroner.", 0.2, ["Debt: 3,482 million kroner"]),
      "3,482 million kroner",
    );
    assert.equal(
      slipFor("The roof is to cost Rs 1.72 lakh.", 0.2, ["Repairs come to Rs 1.72 crore."]),
      "Rs 1.72 crore",
    );
    assert.equal(slipFor("He was paid €74,000.", 0.4, ["The fund gave €74 million."]), "€74 million");
  });

  it("is none where an article has it, or where all else says that it is right", () => {
    assert.equal(slipFor("He was paid €74,000.", 0.2, ["The fund gave €74 million.", "A sum of €74,000"]), undefined);
    assert.equal(slipFor("He was paid €74,000.", 0.2, ["The fund gave €74 million."]), undefined);
  });

  it("is none where it may be a tenth, is hedged, has one digit, or counts few", () => {
    assert.equal(slipFor("She got £54,000.", 0.5, ["The fund has £540,000."]), undefined, "a tenth");
    assert.equal(slipFor("She got nearly £54,000.", 0.5, ["The fund has £54 million."]), undefined, "hedged");
    assert.equal(slipFor("She got £50,000.", 0.5, ["The fund has £50 million."]), undefined, "one digit");
    assert.equal(slipFor("He gets £54 a shift.", 0.5, ["The fund has £54 million."]), undefined, "small");
    assert.equal(slipFor("It took 16 boats.", 0.5, ["It took 16,000 boats."]), undefined, "few");
    assert.equal(slipFor("It fell to -1.63 metres.", 0.5, ["It rose to 1.63 metres."]), undefined, "below zero");
  });

  it("is one of large counts, too", () =>
    assert.equal(slipFor("They sold 4.6 billion tins.", 0.4, ["They sold 4.6 million tins."]), "4.6 million"));
});

describe("Beside two articles, a number with two digits that changed places", () => {
  const board =
    "The water board of Tollen met on Monday. It heard that the new filter hall has cost 6,840 crowns a square metre so " +
    "far. The hall stands on the west bank. Twelve people work there in two shifts. Ada Brusk thanked the builders.";
  const paper =
    "Nobody in Tollen likes the filter hall. It is grey, and the ferry has to go around it. Bo Lund, who runs the ferry, " +
    "lost 1,270 passengers in the first year. The board has not answered him. The hall was opened in May.";
  const verdictOf = (value: string): Verdict | undefined =>
    judgedBeside([board, paper], `By now every square metre of the grey hall has eaten up ${value} crowns.`, value)
      ?.verdict;

  it("is refuted, and the right one is not", () =>
    assert.deepEqual([verdictOf("6,480"), verdictOf("6,840")], ["refuted", "supported"]));
});
