/** When two sentences speak of different days, and when that explains why their figures differ. */
import assert from "node:assert/strict";
import { isOutgrown, shiftOf, type Dated } from "../../../../claims-db/compare/binding/clock";
import { extractText } from "../../../../claims-db/index";

/** The sentence's claims, with its first figure. */
function read(text: string): Dated {
  const { claims } = extractText({ text, prose: text });
  const claim = claims.find(({ kind }) => kind === "figure");
  assert.ok(claim, text);
  return { claim, claims };
}

/** "draft | source | shift", with "outgrown" behind it where time explains the difference. */
function check(line: string): void {
  const [draft = "", source = "", expected = ""] = line.split(" | ");
  const [mine, theirs] = [read(draft), read(source)];
  const shift = shiftOf(mine.claims, theirs.claims);
  assert.equal(`${shift}${isOutgrown(mine, theirs) ? " outgrown" : ""}`, expected, line);
}

describe("The days of two statements", () => {
  it("explain a total that grew", () => {
    check("Over 390 cases were known by April 10, 2019. | As of April 9, 2019, there are 387 cases. | 1 outgrown");
    check("Some 200 cases were known on April 2, 2019. | As of April 9, 2019, there are 387 cases. | -1 outgrown");
  });

  it("explain a total told from before or after the very day", () => {
    check("Over 390 cases were known after April 9, 2019. | As of April 9, 2019, there are 387 cases. | 0.5 outgrown");
    check(
      "Under 380 cases were known before April 9, 2019. | As of April 9, 2019, there are 387 cases. | -0.5 outgrown",
    );
    check("Over 387 cases were known after April 9, 2019. | As of April 9, 2019, there are 387 cases. | 0.5 outgrown");
    check("Over 387 cases were known by April 10, 2019. | As of April 9, 2019, there are 387 cases. | 1 outgrown");
  });

  it("do not explain a total that would have had to shrink, and know that before the 10th is by the 9th", () => {
    check("Under 380 cases were known after April 9, 2019. | As of April 9, 2019, there are 387 cases. | 0.5");
    check("Over 390 cases were known before April 9, 2019. | As of April 9, 2019, there are 387 cases. | -0.5");
    check("Under 380 cases were known before April 10, 2019. | As of April 9, 2019, there are 387 cases. | 0");
  });

  it("explain neither a total that shrank nor one of the same day", () => {
    check("Some 200 cases were known on April 10, 2019. | As of April 9, 2019, there are 387 cases. | 1");
    check("Over 390 cases were known by April 9, 2019. | As of April 9, 2019, there are 387 cases. | 0");
    check("Over 390 cases were known. | As of April 9, 2019, there are 387 cases. | 2");
  });

  it("explain what an article of the next month tells without a day, and nothing that is long past", () => {
    const source = { ...read("Over 390 cases are known now."), published: "2019-04-09" };
    const isExplained = (draft: string): boolean => isOutgrown(read(draft), source);
    assert.ok(isExplained("Some 200 cases were known in March."));
    assert.ok(!isExplained("Some 200 cases were known in April."));
    assert.ok(!isExplained("Some 500 cases were known in March."));
    assert.ok(!isExplained("Some 200 cases were known in March 2018."));
  });
});
