/** The things that two figures count: how alike they are, and what tells them apart. */
import assert from "node:assert/strict";
import { affinityOf as affinity, checkPair as check } from "../../../support/figures";

describe("Things counted", () => {
  it("says how alike the things counted are", () => {
    assert.equal(affinity("33 hostages", "33 hostages"), 1);
    assert.equal(affinity("33 hostages", "33 captives"), 0.85);
    assert.equal(affinity("33 hostages", "33 people"), 0.85);
    assert.equal(affinity("45 people were killed", "45 deaths"), 1);
    assert.equal(affinity("45 people were killed", "over 40 storm-related fatalities"), 0.75 * 0.85);
    assert.equal(affinity("870 people were infected", "870 infections"), 1);
    assert.equal(affinity("870 people tested positive", "870 confirmed cases"), 0.85);
    assert.equal(affinity("870 positive tests", "870 cases"), 0.85);
    assert.equal(affinity("870 tests", "870 cases"), 0);
    assert.equal(affinity("870 recorded deaths", "45 people died"), 1);
    assert.equal(affinity("870 people tested positive", "45 people died"), 0);
    assert.equal(affinity("45 deaths", "870 cases"), 0);
    assert.equal(affinity("33 Israeli hostages", "33 hostages"), 0.75);
    assert.equal(affinity("33 hostages", "33 dogs"), 0.2);
    assert.equal(affinity("870 COVID-19 cases", "870 coronavirus cases"), 1);
    assert.equal(affinity("870 measles cases", "870 coronavirus cases"), 0.55);
  });

  it("takes a number of them for no part where no side names a whole", () => {
    check("Nine of them were taken to hospital | Four were taken to hospital | disagrees different-amount → four");
    check("nine of the divers were hurt | 14 divers | incomparable part-and-whole");
  });

  it("takes the times that a cup was won for titles", () => {
    check("Lorm has won the cup fewer than 27 times | Lorm (27 titles) | disagrees beyond-bound");
    assert.equal(affinity("Lorm won the cup seven times", "seven championships"), 0.85);
    assert.equal(affinity("Lorm visited the town seven times", "seven titles"), 0.2);
  });

  it("takes bare numbers of one unit for more alike than bare numbers of two", () => {
    assert.equal(affinity("$5", "$6"), 0.7);
    assert.equal(affinity("it took six weeks", "an eight-week truce"), 0.5);
    assert.equal(affinity("it took six weeks", "it took 8 weeks"), 0.7);
    assert.equal(affinity("it took six weeks", "it took 8 days"), 0.5);
    assert.equal(affinity("more than 6/10", "5.9/10"), 0.7);
  });

  it("finds what a verb says of the noun before a preposition", () => {
    assert.equal(affinity("earnings from shops were $5 million", "earnings of $6 million"), 1);
    assert.equal(affinity("deaths in hospitals rose to 40", "45 hospitals"), 0.2);
  });

  it("takes what befell a named group for the whole of what befell", () => {
    check("40 recoveries | patients, 11 of whom have recovered | disagrees different-amount → 11");
    check("40 provinces | it reached 17 out of 28 provinces | disagrees different-amount → 17");
    check("two of the five killed were children | five people were killed | incomparable part-and-whole");
  });

  it("takes the years to come for years, and another ten for a part", () => {
    check("he faces the next six years in prison | five years in prison | disagrees different-amount → five years");
    check("another 10 boats | 12 boats | incomparable part-and-whole");
  });

  it("takes what remains at an amount for all of it", () => {
    check("the budget remains at $5 million | the budget is $6 million | disagrees different-amount → $6 million");
    check("24 captives remain | 59 captives | incomparable part-and-whole");
  });

  it("knows whose an age is", () => {
    assert.equal(affinity("Ann Reed, 29, spoke", "the 31-year-old teacher Ms Reed"), 1);
    assert.equal(affinity("Ann Reed, 29, spoke", "the 31-year-old"), 0.5);
    assert.equal(affinity("Ann Reed, 29, spoke", "Tom Hall, who was 31, left"), 0.35);
    assert.equal(affinity("the 29-year-old spoke", "the 31-year-old"), 0.7);
  });

  it("tells amounts at home from amounts abroad", () => {
    check("it made $57 million in other territories | it made $88 million worldwide | incomparable other-qualifier");
    check("it made $57 million | it made $88 million worldwide | disagrees different-amount → $88 million");
  });

  it("never compares other qualifiers, and parts only where they agree", () => {
    check("24 living captives | 35 dead captives | incomparable other-qualifier");
    check("45 people were killed | 60 people were injured | incomparable other-qualifier");
    check("8 dead hostages | 33 hostages | incomparable part-and-whole");
    check("45 people were killed | 50 people died | disagrees different-amount → 50");
    check("222 people recovered | 220 recoveries | disagrees different-amount → 220");
    check("24 of the captives | 59 captives | incomparable part-and-whole");
    check("24 of the captives | 24 captives | agrees same-amount");
  });
});
