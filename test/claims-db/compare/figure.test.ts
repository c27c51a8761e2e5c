/** Figures against figures: what agrees, what disagrees and what is never compared. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { compareFigures, intervalsMeet } from "../../../claims-db/compare/figure";
import { findFigures } from "../../../claims-db/extract/figure";
import { readWords } from "../../../claims-db/extract/words";
import { affinityOf as affinity, checkPair as check } from "../../support/figures";

describe("compareFigures", () => {
  it("wants whole numbers below a hundred to be equal", () => {
    check("33 hostages | 33 hostages | agrees same-amount");
    check("33 hostages | 34 hostages | disagrees different-amount → 34");
    check("a dozen men | 13 men | agrees rounds-to");
    check("a dozen men | 15 men | disagrees different-amount → 15");
  });

  it("lets numbers be rounded to their last digit", () => {
    check("1.7 million people | 1,697,355 people | agrees rounds-to");
    check("1.7 million people | 1,612,000 people | disagrees different-amount → 1.612 million");
    check("80% of voters | 79.6% of voters | agrees rounds-to");
    check("77% of voters | 79.6% of voters | disagrees different-amount → 79.6%");
    check("2,000 men | 1,968 men | agrees rounds-to");
    check("1,500 men | 1,968 men | disagrees different-amount → 1,968");
    check("960 men | 1,000 men | agrees rounds-to");
    check("61 men | 100 men | incomparable looser-bound");
  });

  it("lets a draft drop nearly and about, but not turn them round", () => {
    check("$1.8 billion | nearly $1.8 billion | agrees bound-dropped");
    check("$1.8 billion | about $1.8 billion | agrees bound-dropped");
    check("over $1.8 billion | nearly $1.8 billion | disagrees beyond-bound");
    check("$1.9 billion | nearly $1.8 billion | disagrees different-amount → nearly $1.8 billion");
  });

  it("takes just over for hardly more", () => {
    check("just over half of loans | 63% of loans | disagrees beyond-bound");
    check("just over half of loans | 52% of loans | agrees within-bound");
    check("less than a quarter of loans | 26% of loans | disagrees beyond-bound");
    check("nearly half of loans | 51% of loans | disagrees different-amount");
    check("more than a third of loans | 33.1% of loans | agrees within-bound");
    check("a little over two hours | two and a half hours | agrees within-bound");
    check("slightly more than 4 million euros | 11.2 million euros | disagrees beyond-bound");
    check("more than 4 million euros | 5.2 million euros | agrees within-bound");
    check("4 million euros | slightly more than 4 million euros | agrees bound-dropped");
    check("just over 4 million euros | over 4 million euros | agrees same-amount");
  });

  it("holds a change against a level that differs in its zeros alone", () => {
    check(
      "suffered a loss of 31 billion euros | cost 31 million euros | disagrees different-amount → 31 million euros",
    );
    check("suffered a loss of 31 billion euros | cost 48 million euros | incomparable change-and-level");
    check("rose by 30% | stood at 3% | incomparable change-and-level");
  });

  it("takes points for a change whatever the verb", () => {
    check("grew by 120 basis points | added 120 basis points | agrees same-amount");
    check("grew by 210 basis points | added 120 basis points | disagrees different-amount → 120 basis points");
    check("widened by 120 basis points | up 120 basis points | agrees same-amount");
    check("narrowed by 120 basis points | up 120 basis points | disagrees other-direction");
  });

  it("hears a bound in what a number passes", () => {
    check("more than one million people | will pass one million people | agrees same-amount");
    check("more than one million people | one million people | disagrees beyond-bound");
  });

  it("tells how much something was raised by from where it was raised to", () => {
    check("raised its dividend by $0.02 | its dividend is $0.26 | incomparable change-and-level");
    check("raised its dividend to $0.25 | its dividend is $0.26 | disagrees different-amount → $0.26");
  });

  it("holds the age of one against that of one", () => {
    check("the 26-year-old man | the 29-year-old man | disagrees different-amount → 29-year-old");
    check("the 26-year-old man | children aged 3 to 11 years | incomparable narrower-range");
  });

  it("takes over and under for bounds", () => {
    check("more than 115 critics | 120 critics | agrees within-bound");
    check("more than 115 critics | 500 critics | agrees within-bound");
    check("more than 115 critics | 113 critics | disagrees beyond-bound");
    check("more than 115 critics | 115 critics | disagrees beyond-bound");
    check("at least 115 critics | 115 critics | agrees within-bound");
    check("fewer than 90 critics | 93 critics | disagrees beyond-bound");
    check("fewer than 100 critics | 93 critics | agrees within-bound");
    check("up to 400 men | 400 men | agrees within-bound");
    check("up to 600 men | up to 400 men | disagrees beyond-bound → 400");
    check("up to 500 men | up to 480 men | agrees within-bound");
    check("fewer than 600 men | fewer than 400 men | agrees within-bound");
    check("at least 5 men | at least 6 men | disagrees beyond-bound → 6");
    check("prices starting at $350 | a starting price of $300 | disagrees beyond-bound → $300");
    check("over 500 men | over 600 men | agrees within-bound");
    check("children under 14 | children under 12 | disagrees beyond-bound → 12");
    check("less than half an hour | half an hour | agrees within-bound");
    check("less than two hours | two hours | disagrees beyond-bound");
  });

  it("holds bounds against bounds", () => {
    check("over 1,400 men | over 1,200 men | disagrees beyond-bound → 1,200");
    check("over 1,000 men | over 1,200 men | agrees within-bound");
    check("over 500 men | over 1,200 men | incomparable looser-bound");
    check("over 1,400 men | about 1,200 men | disagrees beyond-bound");
    check("under 7 million men | more than 7 million men | disagrees beyond-bound");
    check("under 100% of men | more than 80% of men | agrees within-bound");
  });

  it("reads a plain number near a bound of the source", () => {
    check("1,300 men | over 1,200 men | agrees within-bound");
    check("1,200 men | over 1,200 men | agrees bound-dropped");
    check("1,000 men | over 1,200 men | disagrees beyond-bound → over 1,200");
    check("1,700 men | over 1,200 men | incomparable far-from-bound");
    check("1,900 men | over 1,200 men | disagrees beyond-bound → over 1,200");
  });

  it("reads about, nearly and vague plurals as ranges", () => {
    check("about 1,900 men | 1,968 men | agrees within-bound");
    check("about 1,900 men | 2,400 men | disagrees different-amount → 2,400");
    check("nearly 3,000 men | 2,977 men | agrees within-bound");
    check("nearly 3,000 men | 3,100 men | disagrees different-amount");
    check("dozens of men | 45 men | agrees within-bound");
    check("dozens of men | 12 men | disagrees different-amount → 12");
    check("24 to 30 men | 25 men | agrees within-bound");
    check("24 to 30 men | 40 to 50 men | disagrees different-amount → 40 to 50");
    check("24 to 30 men | 20 to 50 men | incomparable narrower-range");
  });

  it("converts units, shares and both sides of a result", () => {
    check("30 miles | 48 km | agrees rounds-to");
    check("30 miles | 60 km | disagrees different-amount → 60 km");
    check("two weeks | 14 days | agrees same-amount");
    check("68°F | 20°C | agrees same-amount");
    check("a third of men | 33% of men | agrees rounds-to");
    check("a third of men | 20% of men | disagrees different-amount → 20%");
    check("they won 4-1 | they lost 1-4 | agrees same-amount");
    check("they won 4-1 | they won 3-1 | disagrees different-amount → 3-1");
    check("a rating above 6/10 | a rating of 6.5/10 | agrees within-bound");
  });

  it("suggests the source's number in the draft's words", () => {
    check("eight weeks | six weeks | disagrees different-amount → six weeks");
    check("an eight-week truce | a truce of six weeks | disagrees different-amount → six-week");
    check("$1.5 billion | $1.2 billion | disagrees different-amount → $1.2 billion");
    check("the 44-year-old man | Ann Smith, 45, left | disagrees different-amount → 45-year-old");
    check("two weeks | one week | disagrees different-amount");
    check("over 30 men | 20 men | disagrees beyond-bound");
  });

  it("never compares other measures, currencies and things", () => {
    check("$5 million | €6 million | incomparable other-unit");
    check("$5 million | A$5 million | incomparable other-unit");
    check("5 percentage points | 5 per cent | incomparable other-measure");
    check("a deficit of 112,000 | a deficit of 212,000 euros | disagrees different-amount → 212,000 euros");
    check("a choir of 112,000 | a choir of 212,000 euros | incomparable other-measure");
    check("she was the 13th president | she was the 14th president | disagrees different-amount → 14th");
    check("in the second phase | in the third phase | incomparable other-one");
    check("the third man | three men | incomparable other-measure");
    check("$480 a month | $480 a year | incomparable other-unit");
    check("a rating of 4/5 | a rating of 8/10 | incomparable other-unit");
    check("45 deaths | 45 injuries | incomparable other-thing");
    check("33 hostages | 35 bodies | incomparable other-thing");
  });

  it("leaves an exact number little room for about", () => {
    check("over 95% of pupils | about 91.3% of pupils | disagrees beyond-bound");
    check("over 95% of pupils | about 92% of pupils | agrees within-bound");
    check("over 105 men | over 104 men | disagrees beyond-bound → 104");
  });

  it("tells rises from falls and levels", () => {
    check("it rose 5% | it fell 5% | disagrees other-direction");
    check("it rose 5% | it fell 3% | incomparable other-direction");
    check("it rose 5% | it is 7% | incomparable change-and-level");
    check("it rose 5% | it rose 7% | disagrees different-amount → 7%");
  });

  it("gives a strict bound no slack beyond the source's own number", () => {
    check("more than 6.1/10 | 6.1/10 | disagrees beyond-bound");
    check("less than 6/10 | 5.9/10 | agrees within-bound");
    check("over 810 million people | over 800 million people | disagrees beyond-bound → 800 million");
    check("over 99,500 people | about 99,000 people | disagrees beyond-bound");
    check("over 99,000 people | about 99,000 people | agrees within-bound");
    check("at least 99,000 people | about 99,000 people | agrees within-bound");
    check("over 100,000 people | about 99,000 people | agrees within-bound");
  });

  it("takes a lower bound of the source for no copy", () => {
    check("over $5 | over $6 | agrees within-bound");
    assert.equal(affinity("over $5", "over $6"), 0.5);
    assert.equal(affinity("over 1,200 people", "over 1,234 people"), 1);
  });

  it("looks at both ends of a range", () => {
    check(
      "$4.205 to $4.374 billion | $4.205 to $4.275 billion | disagrees different-amount → $4.205 to $4.275 billion",
    );
    check("$4.205 to $4.275 billion | $4.205 to $4.275 billion | agrees same-amount");
  });
});

describe("compareFigures on any figures", () => {
  const word = fc.constantFrom(
    "over",
    "about",
    "up to",
    "3",
    "2,000",
    "$",
    "1.5",
    "million",
    "half",
    "of",
    "to",
    "men",
    "%",
    "weeks",
    "-",
    "dead",
    "dozens",
  );
  const sentence = fc
    .array(word, { maxLength: 8 })
    .map((words) => findFigures(readWords(words.join(" "))).map(({ value }) => value));

  it("never throws, and every figure agrees with itself", () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        for (const draft of [...one, ...other]) {
          if (draft.kind !== "figure") continue;
          assert.equal(compareFigures(draft, draft).outcome, "agrees");
          for (const source of other)
            if (source.kind === "figure") assert.ok(compareFigures(draft, source).affinity <= 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("intervalsMeet", () => {
  it("knows open ends", () => {
    assert.equal(intervalsMeet({ low: 5, lowOpen: true }, { low: 5, high: 5 }), false);
    assert.equal(intervalsMeet({ low: 5 }, { low: 5, high: 5 }), true);
    assert.equal(intervalsMeet({ high: 4 }, { low: 5 }), false);
    assert.equal(intervalsMeet({}, { low: 5 }), true);
  });
});
