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
  it("takes what is left out for so long, and when something was decided that may come, as stated", () => {
    check(
      "stated",
      "The town lends them a house without rent for [six years].",
      "It agreed in [May] that shops might open.",
    );
    check("denied", "The town lends them a house without rent or [six beds].");
    check("possible", "It might open in [May].");
  });
  it("takes what stands before a denial, or beside a thing that is missing, as stated", () => {
    check("stated", "The delay was [168 seconds] on average and never more than 204.");
    check("stated", "[49.4%] backed the mayor and 50.6% did not.");
    check("stated", "The boat came in with nobody aboard, [61 hours] after it had cast off.");
    check("denied", "The boat did not come in, [61 hours] after it had cast off.");
    check("stated", "By 20 March the clinic had counted 133 cases and no deaths; by 3 April 447 and [eight] deaths.");
    check("denied", "By May the clinic had counted no deaths in [two] wards.");
    check("planned", "The first Sunday without cars will come in [May].");
    check("denied", "They left the inn without paying [300 euros].");
    check("stated", "They hadn't forgotten the light: two flashes every [twelve seconds].");
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
  it("knows a plan that ends with its relative clause, and one that does not", () => {
    check("stated", "The number of families who want to move to Lund has risen from 51 to [64].");
    check("planned", "Most of those who want to move to Lund hope for [two rooms].");
    check("planned", "Families who live here want to move to [two rooms].");
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
    check("asked", "Would the city mend [12 bridges]?");
  });
  it("takes a question that proposes something as a plan", () => {
    check("planned", "Would [Thursday at 2 pm] suit you?", "Could we have the hall for [two days]?");
    check("planned", "How about [10 o'clock]?");
  });
  it("denies the whole clause after a denial, over an aside", () => {
    check(
      "denied",
      "There is no evidence that [12 bridges] fell in [May], the auditor said.",
      "There is no proof that the firm, a builder of [bridges], paid [12 people].",
      "The mayor denied claims that [12 bridges] fell.",
    );
    check("stated", "The auditor, which had no office, found that [12 bridges] fell.");
  });
  it("takes a denied denial, and a failure, as stated", () => {
    check(
      "stated",
      "He did not deny that [12 bridges] fell.",
      "Nobody doubts that [12 bridges] fell.",
      "The talks failed on [May 3].",
      "Shares declined by [3%].",
    );
    check("stated", "The world No 1 mended [12 bridges].");
    check("denied", "The city failed to mend [12 bridges].", "Critics doubt nothing and deny that [12 bridges] fell.");
  });
  it("tells what is put in the place of what", () => {
    check("stated", "The city mended not 12 but [15 bridges].", "The winner was not Jane Roe but [Ann Lee].");
    check(
      "denied",
      "The city mended not [12] but 15 bridges.",
      "The city mended 15 bridges, not [12].",
      "The city mended 15 bridges instead of [12].",
    );
    check("stated", "The city mended [15 bridges], not 12.", "The road is not new but the city mended [12 bridges].");
  });
  it("sees offers, requests and forecasts", () => {
    check(
      "planned",
      "The firm offered [$12 million] for the site.",
      "Jane Roe had asked for [$9 million].",
      "The bank expects growth of [3%].",
    );
    check("stated", "Jane Roe was asked about it and got [$9 million].", "The firm paid [$12 million] for the site.");
  });
  it("takes a cause for no plan", () => {
    check("stated", "Sales fell by [3%] due to lower demand.", "It sold [12 bridges] due to weak demand.");
    check("planned", "The firm is due to open [12 bridges].", "The city, due to mend [12 bridges], has no money.");
  });
  it("sees orders and guidance", () => {
    check("planned", "The city was ordered to mend [12 bridges].", "The firm guided for sales of [$4 million].");
    check("stated", "The city ordered [12 bridges] in May.", "She guided [12 people] over the moor.");
  });
  it("sees what is only supposed", () => {
    check("possible", "Suppose that [12 bridges] fell.", "Critics assume that [12 bridges] fell.");
    check("stated", "The firm knows that [12 bridges] fell.");
  });
  it("takes reasons and manners that are not known for things that were", () => {
    check("stated", "The city does not know why [12 bridges] fell.", "It has not mended bridges that fell in [2010].");
  });
  it("keeps apart what stands in front of a clause with that", () => {
    check("stated", "The city won [12 bridges] and a promise that the road will not be moved.");
    check("denied", "There is no promise that [12 bridges] will stay.");
  });
  it("denies no more than a participle behind its noun", () => {
    check("stated", "Tickets not used by June are paid back at [40 euros].");
    check("denied", "The tickets were not paid back at [40 euros].");
  });
  it("sees conditions", () => {
    check("possible", "The train will run daily, provided that it has [200 guests].");
    check("stated", "The range provided that year was [200 metres].");
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
  it("names nobody where the thing said is the subject", () => {
    checkSource("28 cases were reported in Velden by Monday.", undefined);
    checkSource("The deal was first announced in May.", undefined);
    checkSource("Velden has just reported 28 cases.", "Velden");
  });
  it("finds the source before and after its verb", () => {
    checkSource("Danish officials estimate that 12 bridges fell.", "Danish officials");
    checkSource("The work took six weeks, officials said.", "officials");
    checkSource("The work took six weeks, said Holm.", "Holm");
    checkSource("Ida Holm, another bridge expert, said the work took six weeks.", "Ida Holm");
    checkSource("Ida Holm, who built bridges, said of the divers that 12 came.", "Ida Holm");
  });
  it("finds the source after “according to”", () => {
    checkSource("According to the Danish officials, 12 bridges fell.", "Danish officials");
  });
  it("names nobody where the sentence names nobody", () => {
    checkSource("The city mended 12 bridges.", undefined);
    checkSource("She said the work took six weeks.", undefined);
    checkSource("She said of the divers that 12 came.", undefined);
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
