/** Dates that belong to another event of the source's sentence, and their twins that are wrong. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

/** Warned of a date or a figure in the draft, held against one article. */
function check(draft: string, source: string, expected: readonly string[]): void {
  const flagged = judgeDraft(fill([source]), { path: "draft.md", text: draft })
    .filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting")
    .map(({ span }) => draft.slice(span.start, span.end));
  assert.deepEqual(flagged, expected);
}

const port = "The village of Orrin grew around its harbour and became a city in 1891.";

describe("A date of another verb", () => {
  it("says nothing of the draft's verb", () => check("The village of Orrin grew in 1874.", port, []));
  it("is held against its own verb", () => check("The village of Orrin became a city in 1874.", port, ["1874"]));
});

const ranking = "The 2011 Nordic Harbour Ranking placed the harbour of Orrin 34th.";

describe("A year that names an edition", () => {
  it("is no slip where that edition has another value", () =>
    check("The 2014 Nordic Harbour Ranking had the harbour of Orrin at 21 points.", ranking, []));
  it("is wrong where all else is the same", () =>
    check("The 2014 Nordic Harbour Ranking placed the harbour of Orrin 34th.", ranking, ["2014"]));
  it("of which the draft does not speak says nothing of when", () =>
    check(
      "Ida Holm joined the Orrin rowing team in 2010.",
      "Ida Holm rowed for the Orrin team at the 2012 Summer Regatta.",
      [],
    ));
});

describe("None", () => {
  const yet = "As of 3 April there were no reported strikes in Orrin, the council said.";
  it("was none before", () => check("As of 3 March, there were no reported strikes in Orrin.", yet, []));
  it("may have come since", () =>
    check(
      "On 3 March, there were nine reported strikes in Orrin.",
      "On 3 April there were nine reported strikes in Orrin.",
      ["March"],
    ));
  it("is told in other words than a number", () =>
    check(
      "There were zero strikes in Orrin, Lund, Sten and Vik by 3 April.",
      "As of 3 April, four harbours have yet to see a strike: Orrin, Lund, Sten and Vik.",
      [],
    ));
});

describe("A figure of somebody or something else", () => {
  it("is the age of a man where the source tells a woman's", () =>
    check(
      "A 49-year-old man was fined in Orrin on 7 March.",
      "A 31-year-old woman who had been at the pier was fined in Orrin on 7 March.",
      [],
    ));
  it("is wrong where it is the same man", () =>
    check("A 49-year-old man was fined in Orrin on 7 March.", "A 31-year-old man was fined in Orrin on 7 March.", [
      "49-year-old",
    ]));
});

const opera = "The Danish version of the opera Lantern Hill was staged in Odense in 2005.";

describe("What happened once more", () => {
  it("has a date of its own", () =>
    check("The Danish version of the opera Lantern Hill was also staged in Odense in 2006.", opera, []));
  it("is no excuse without the word for it", () =>
    check("The Danish version of the opera Lantern Hill was staged in Odense in 2006.", opera, ["2006"]));
});
