/** Figures and dates that only seem to differ, in articles of many sentences, and their twins that do. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../../claims-db/index";
import { fill } from "../../../support/cases";

const brewery = [
  "Tolvane Brewing lifted its forecast on Thursday.",
  "Net income rose 31% to $86.4 million in the three months to June.",
  "Revenue climbed 12% to $734 million.",
  "Sales in the bottled beer unit grew 19% to $402 million, while the draught unit slipped 3% to $198 million.",
  "The cider business brought in the rest.",
  "Shares of the company rose 7.8% to $141.20.",
  "The board meets again in October.",
].join(" ");

const court = [
  "Henrik Palsgaard, who kept the books of the Eskerby harbour for 22 years, was sentenced on Friday.",
  "Palsgaard was suspended on November 30, 2023, and arrested the following March at his home.",
  "The harbour hopes to recover $700,000 from the sale of a yacht and $400,000 from its insurer.",
  "Parliament passed a law in January that makes harbours change auditors.",
  "It takes effect on July 1.",
  "Two thirds of the fees came from ferries and the rest from yachts.",
  "The north pier beat the south pier by a count of 48,210 ships to 45,430.",
].join(" ");

/** What the draft is warned of, held against one article. */
function flagged(draft: string, source: string): readonly string[] {
  return judgeDraft(fill([source]), { path: "draft.md", text: draft, published: "2025-06-20" })
    .filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting")
    .map(({ claim }) => claim.text);
}

function checkSilent(draft: string, source: string): void {
  assert.deepEqual(flagged(draft, source), []);
}

describe("A figure that another sentence of the article has", () => {
  it("is not judged by the one that shares more words", () =>
    checkSilent("Sales rose by 12% to $734 million.", brewery));

  it("is judged where no sentence has it", () =>
    assert.deepEqual(flagged("Revenue climbed 12% to $743 million.", brewery), ["$743 million"]));
});

describe("A figure that the article's own make up", () => {
  it("is the sum of two amounts of money", () => checkSilent("The harbour hopes to recover $1.1 million.", court));

  it("is the rest of a whole", () => checkSilent("A third of the fees came from yachts.", court));

  it("is what is left of a number that the draft has too", () => {
    const debt = "Horrick had borrowed £8,500 from Mr Pellow in 2019 to pay a debt, and had paid back only £600.";
    assert.deepEqual(flagged("Horrick owed Mr Pellow almost £8,000 of an £8,500 loan.", debt), []);
    assert.deepEqual(flagged("Horrick owed Mr Pellow £7,900 of an £8,500 loan.", debt), []);
    assert.deepEqual(flagged("Horrick borrowed £9,500 from Mr Pellow in 2019 to pay a debt.", debt), ["£9,500"]);
  });
  it("is the distance of two numbers", () =>
    checkSilent(
      "By some 2,800 ships the north pier of the harbour beat the south one, in a count of ferries and yachts from January to March.",
      court,
    ));
});

const ferry = [
  "Lystrup Ferries carried 148,200 passengers last summer, more than ever before.",
  "The crossing takes 3 minutes and 50 seconds.",
  "Its first boat carried 12,000 of them in all its years.",
  "In March a night boat was stuck with 63 passengers on board, who slept on the benches.",
  "A ticket costs 21 euros, said the owner, Ruth Adeyemi.",
  "A rival from Norway has given up.",
].join(" ");

describe("A figure that says how far two others are apart", () => {
  it("is a multiple of the source's", () => {
    checkSilent("The new boat carried 190,000 passengers, about sixteen times as many as the first.", ferry);
    assert.deepEqual(flagged("The first boat carried 17,000 of them in all its years.", ferry), ["17,000"]);
  });

  it("is what one costs more than the other", () =>
    checkSilent("The ticket of the ferry costs 4 euros more than that of the rival from Norway.", ferry));

  it("is none of a hundred times as much", () =>
    checkSilent("Nearly 150,000 passengers were on board of its boats.", ferry));

  it("is rounded to whole minutes", () => {
    checkSilent("The crossing takes four minutes.", ferry);
    assert.deepEqual(flagged("The crossing takes five minutes.", ferry), ["five minutes"]);
  });
});

describe("A duration of another scale", () => {
  it("is another duration", () =>
    checkSilent("Palsgaard was arrested some four months after he had been suspended.", court));
});

describe("A day that another sentence of the article has", () => {
  it("is not judged by a month that stands nearer", () =>
    checkSilent("Under a law that harbours got from parliament, they change auditors from July 1 on.", court));

  it("may be the month that follows a date", () => {
    checkSilent("Palsgaard was arrested in March 2024.", court);
    assert.deepEqual(flagged("Palsgaard was arrested in May 2024.", court), ["May 2024"]);
  });
});

describe("A figure that the article has elsewhere", () => {
  const ferry = [
    "Eleven ferries have been taken out of service this winter.",
    "Six of them ran aground near Hollen, at the mouth of the river.",
    "Captain Ola Brekstad steered the largest of them.",
  ].join(" ");

  it("is told there, where its sentence here also has the other one", () => {
    checkSilent("Six ferries ran aground at the mouth of the river, of the eleven that are out of service.", ferry);
    assert.deepEqual(flagged("Nine ferries have been taken out of service this winter.", ferry), ["Nine"]);
  });

  const vote = [
    "The harbour board raised its fees on Monday.",
    "The decision was carried by five votes to four.",
    "Chairwoman Edda Lomvik and three new members wanted to leave the fees at 40 crowns.",
  ].join(" ");

  it("is a side of a vote, whoever else is counted", () =>
    checkSilent("Five members were for it and four against, chairwoman Edda Lomvik among them.", vote));
});

describe("A result beside the share that is counted", () => {
  const count = [
    "The opposition Reds won Sunday's council election, ending 12 years of Blue rule.",
    "With 97 percent of the votes counted, the Reds had 34.6 percent, followed by Mayor Ola Brekstad's Blues with 28.3 percent.",
    "The Whites came third with 15.1 percent, ahead of the Greens with 9.2 percent.",
    "The Home party got 4.7 percent and missed the five percent threshold by less than half a point.",
    "Turnout was 70.4 percent, up from 65.9 percent four years ago.",
  ].join(" ");

  it("is not judged by that", () => {
    checkSilent("The Reds won the council election on Sunday with 34.6 percent of the vote.", count);
    assert.deepEqual(flagged("The Reds won the council election on Sunday with 36.4 percent of the vote.", count), [
      "36.4 percent",
    ]);
    assert.deepEqual(flagged("With 79 percent of the votes counted, the Reds had 34.6 percent.", count), [
      "79 percent",
    ]);
  });
});

describe("An amount beside the rest of a whole", () => {
  const dam = [
    "The dam has cost 2.4 million euros so far, three quarters of it paid by the Ministry of Works and the rest by the town.",
    "It will be finished in spring.",
  ].join(" ");

  it("is judged where the rest is that of a share", () =>
    assert.deepEqual(
      flagged("The dam has cost 4.2 million euros so far, three quarters of it paid by the Ministry of Works.", dam),
      ["4.2 million euros"],
    ));
});

describe("How far two values lie apart", () => {
  const kettle = [
    "We boiled water in twelve kettles in our kitchen last week.",
    "We measured 45 decibels beside the Arvo.",
    "Its maker says 44.",
  ].join(" ");

  it("is none of the values", () =>
    checkSilent("Beside the Arvo we measured one decibel more than the maker says.", kettle));

  it("is another where both tell a distance", () =>
    assert.deepEqual(
      flagged("Sund won the Fjord Run by 14 seconds.", "Sund won the Fjord Run by 41 seconds. It rained."),
      ["14 seconds"],
    ));
});

const career = "Her career as a dancer took off in 1961 and was over after a last tour in 1993, in Quito.";

describe("A limit in time", () => {
  it("is kept where the sentence that tells a later day tells one that keeps it", () =>
    checkSilent("Her career as a dancer took off before 1962.", career));

  it("is broken where no day keeps it", () =>
    assert.deepEqual(flagged("Her career as a dancer began before 1955.", career), ["1955"]));
});

const takings = "Until March the film took $20.6 million in its first weekend and $62.9 million in North America.";

describe("A bound that a figure keeps", () => {
  it("is never refuted by that figure", () =>
    checkSilent("The film took less than $31 million in its first weekend.", takings));
});
