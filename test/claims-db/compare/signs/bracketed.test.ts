/** What a source gives in brackets for an earlier time is not so now, and is held against what is. */
import assert from "node:assert/strict";
import { bracketedPair } from "../../../../claims-db/compare/signs/bracketed";
import { isWarned, type Judgement } from "../../../../claims-db/compare/judgement";
import { figurePair } from "../../../support/pairs";
import { judgedBeside } from "../../../support/judged";

/** The source's figure of now, where the draft's first figure is the one of an earlier time. */
function check(draft: string, source: string, expected: string | undefined): void {
  const { claim, pairs } = figurePair(draft, source);
  assert.equal(bracketedPair(claim, pairs)?.candidate.claim.text, expected, draft);
}

describe("A figure in brackets for an earlier time", () => {
  const cheese = "Cheese made: 41.5 tonnes (2023: 37.8 tonnes).";
  const ferry = "The ferry made 1,180 trips in the year, a record (previous year: 964).";

  it("is opposed by the one before the brackets", () => {
    check("The dairy made 37.8 tonnes of cheese.", cheese, "41.5 tonnes");
    check("In 2024 the dairy made 37.8 tonnes of cheese.", cheese, "41.5 tonnes");
    check("The ferry made 964 trips.", ferry, "1,180");
  });

  it("is left alone where the draft names that time, or holds one against another", () => {
    check("In 2023 the dairy made 37.8 tonnes of cheese.", cheese, undefined);
    check("The dairy had made 37.8 tonnes of cheese.", cheese, undefined);
    check("A year ago the ferry made 964 trips.", ferry, undefined);
    check("It was 964 trips, and now it is 1,180, up by a fifth.", ferry, undefined);
  });

  it("is left alone where the draft has the figure of now, or another one", () => {
    check("The dairy made 41.5 tonnes of cheese.", cheese, undefined);
    check("The dairy made 39.1 tonnes of cheese.", cheese, undefined);
  });

  it("is left alone where the article has it without brackets, too", () => {
    check("The dairy made 37.8 tonnes of cheese.", `${cheese} The small dairy made 37.8 tonnes of cheese.`, undefined);
  });

  it("is left alone where the brackets name no time", () => {
    check("The dairy made 37.8 tonnes of cheese.", "Cheese made: 41.5 tonnes (goat: 37.8 tonnes).", undefined);
  });
});

describe("In a draft, a figure in brackets for an earlier time", () => {
  const report =
    "The dairy of Tolm has 23 members. Cheese made: 41.5 tonnes (2023: 37.8 tonnes). It sold 40 tonnes of it.";
  const judged = (draft: string): Judgement | undefined => judgedBeside([report], draft, "37.8 tonnes");
  const isFlagged = (draft: string): boolean => isWarned(judged(draft) ?? assert.fail(draft));

  it("is warned of where the draft tells it as what is so now", () => {
    assert.ok(isFlagged("The dairy of Tolm made 37.8 tonnes of cheese."));
    assert.ok(isFlagged("The dairy is small. Its members made 37.8 tonnes of cheese."));
  });

  it("is not where the draft tells of that time, in the sentence or before it", () => {
    assert.ok(!isFlagged("In 2023 the dairy of Tolm made 37.8 tonnes of cheese."));
    assert.ok(!isFlagged("The dairy of Tolm had made 37.8 tonnes of cheese the year before."));
    assert.ok(!isFlagged("In 2023 it rained all summer. The dairy of Tolm made 37.8 tonnes of cheese."));
    assert.ok(!isFlagged("The dairy of Tolm made 41.5 tonnes of cheese, up from 37.8 tonnes."));
  });

  it("is borne out where the sentence tells of that time in like words", () => {
    assert.equal(judged("The dairy of Tolm had made 37.8 tonnes of cheese the year before.")?.verdict, "supported");
    assert.equal(judged("In 2023 the dairy of Tolm made 37.8 tonnes of cheese.")?.verdict, "supported");
  });
});
