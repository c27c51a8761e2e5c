/** Figures in sentences: what is found, how it is read, and what is left alone. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { findFigures } from "../../../claims-db/extract/figure";
import { readWords } from "../../../claims-db/extract/words";
import { checkReading as check } from "../../support/figures";

describe("findFigures", () => {
  it("reads counts with the thing counted", () => {
    check("The group freed [33] hostages on Sunday.", "count 33 hostage(freed)");
    check("It holds [250] Palestinian prisoners and detainees.", "count 250 prisoner+detainee(palestinian)");
    check("Some [24] living captives remain.", "count about 24 captive(alive,remaining)");
    check("He won [twelve] seats.", "count 12 seat");
  });

  it("reads numbers in digits and words", () => {
    check("They sold [1,500] cars.", "count 1500 car");
    check("They sold [1.2 million] cars.", "count 1200000 car");
    check("They sold [12.5k] cars.", "count 12500 car");
    check("They sold [twenty-one] cars.", "count 21 car");
    check("They sold [two hundred and fifty] cars.", "count 250 car");
    check("They sold [half a million] cars.", "count 500000 car");
    check("They sold [a dozen] cars.", "count 12 car");
    check("They sold [two dozen] cars.", "count 24 car");
    check("They sold [3m] cars.", "count 3000000 car");
  });

  it("takes no bound from a comparison with a known amount", () => {
    check("It is less than the [eight years] that were asked for.", "duration 8 year");
    check("It is less than [eight years].", "duration under 8 year");
  });

  it("reads the age of who is only so old", () => check("The striker, who is only [19], ran.", "age 19 year"));

  it("reads vague plurals as ranges", () => {
    check("The fire killed [dozens] of people.", "count dozens 24..99 people(killed)");
    check("It cost [tens of thousands of dollars].", "money dozens 10000..100000 USD");
  });

  it("reads money in its many notations", () => {
    check("It paid [$480].", "money 480 USD");
    check("It paid [US$5], [A$3.5m] and [€3m].", "money 5 USD; money 3500000 AUD; money 3000000 EUR");
    check("It paid [£6billion] and [5 million dollars].", "money 6000000000 GBP; money 5000000 USD");
    check("It paid [50p] or [Rs 20 lakh].", "money 50 penny; money 2000000 INR");
    check("The rent is [$480/month].", "money 480 USD per month rent");
    check("The offer is [$62 to $68 per share].", "money between 62..68 USD per share offer");
  });

  it("reads shares, points and ratios", () => {
    check("[30%] of voters agreed.", "percent 30 percent voter");
    check("Rates rose by [0.3 percentage points].", "points 0.3 percentage point up rate");
    check("The bank cut it by [25 basis points].", "points 25 basis point down");
    check("[A third] of voters agreed.", "ratio 0.3333333333333333 voter");
    check("[Three-quarters] of voters agreed.", "ratio 0.75 voter");
    check("[One in 12] adults smokes.", "ratio 0.08333333333333333 adult");
    check("He is in his third term.".replace("third", "[third]"), "ordinal 3 rank term");
  });

  it("reads durations and ages", () => {
    check("The [six-week] truce ended.", "duration 6 week truce");
    check("It lasted [two-and-a-half years].", "duration 2.5 year");
    check("It lasted [a year and a half].", "duration 1.5 year");
    check("It takes [12, 13 months].", "duration between 12..13 month");
    check("The [44-year-old] man won.", "age 44 year");
    check("Ann Smith, [52], won.", "age 52 year ann+smith");
    check("Ann Smith, at [52], won.", "age 52 year ann+smith");
    check("The shares, at [52], rose.", "number 52");
    check("He left at the age of [44].", "age 44 year");
    check("He met [44] men.", "count 44 man");
  });

  it("reads measures", () => {
    check("It drove [50 km/h] for [3 miles].", "speed 50 kilometre per hour; length 3 mile");
    check("It was [20°C], then [minus 5 degrees].", "temperature 20 celsius; temperature -5 degree");
    check("A [4,000-square-foot] house burned.", "area 4000 square foot house");
    check("It holds [256GB] and makes [8.5 kW].", "data 256 gigabyte; power 8.5 kilowatt");
    check("The ship carried [5 tonnes] of aid.", "mass 5 tonne aid");
  });

  it("reads what is off a price as a discount, and leaves other things that are off alone", () => {
    check("Members get [15%] off an order.", "percent 15 percent discount");
    check("They were [12%] off their peak.", "percent 12 percent");
  });
  it("reads scores as results or ratings", () => {
    check("They won [4-1] at home.", "score 4..1 result");
    check("It has a rating of [6.5/10].", "score 6.5..10 rating rating");
    check("The bill passed [218-214].", "score 218..214 result");
    check("They saw [24-30] people.", "count between 24..30 people");
  });

  it("reads ordinals and multiples", () => {
    check("She was the [13th] president.", "ordinal 13 rank president");
    check("It is [No. 3] on the list.", "ordinal 3 rank");
    check("The [second] phase began.", "ordinal 2 phase");
    check("It costs [twice] the price.", "multiple 2");
    check("Sales [doubled] to [40] cars.");
    check("It was on March 13th, in the 21st century.");
  });

  it("leaves years, dates and times alone", () => {
    check("In 1997 and since 2019-20 he wrote for the 1990s crowd.");
    check("On March 1, 2025, and 7 October, at 10:30 and 5 p.m. it rang.");
    check("On 20 April, 2020 the 2019 season began.");
    check("They counted [1968] prisoners.", "count 1968 prisoner");
  });

  it("leaves numbers that are names alone", () => {
    check("The F-16, the Boeing 737 and COVID-19 are in Chapter 3.");
    check("See Section 427 Row 21, Big 12, Route 66 and Article 5.");
    check("Windows 11, Channel 4 and version 1.2.3 are out.");
    check("Call 555-1234 about Room 12 and 5G.");
    check("It was the lost one and no one saw it.");
    check("1. It began.");
    check("As shown before [12].".replace("[12]", "(12)"));
  });

  it("gives no count to what the bomb killed", () => {
    check("The bomb killed [12] and wounded [3].", "count 12 person(killed); count 3 person(injured)");
  });

  it("finds the thing counted elsewhere in the sentence", () => {
    check("Cases rose to [1,200].", "count 1200 case");
    check("The death toll reached [45].", "count 45 death");
    check("It is a town with a population of [4,500].", "count 4500 population+person");
    check("Of the [59] captives, [24] are believed to be alive.", "count 59 captive; count 24 captive(alive)");
    check("The number of cases rose to [1,200].", "count 1200 case");
    check("Israel freed [250].", "number 250 (freed)");
  });

  it("marks parts and additions", () => {
    check("It freed [33] hostages, [24] of them women.", "count 33 hostage(freed); count 24 woman(part)");
    check("It has [59] captives and the bodies of [35] others.", "count 59 captive; count 35 body(dead,other)");
    check(
      "It returned [33] hostages ([25] living and [eight] dead).",
      "count 33 hostage; count 25 hostage(alive); count 8 hostage(dead)",
    );
    check("Some [1,500] Palestinians left.", "count about 1500 palestinian");
    check("It reached [17] out of [28] towns.", "count 17 town; count 28 town");
    check("[Two] of the men left.", "count 2 man(part)");
  });
});

describe("findFigures: hedges, ranges and changes", () => {
  it("reads hedges before the number", () => {
    check("It has about [1,900] men.", "count about 1900 man");
    check("It has some [200] men.", "count about 200 man");
    check("It has nearly [300] men.", "count nearly 300 man");
    check("It has more than [115] men.", "count over 115 man");
    check("It has at least another [20] men.", "count at least 20 man(another)");
    check("It has no more than [20] men.", "count at most 20 man");
    check("It has fewer than [20] men.", "count under 20 man");
    check("It has up to [20] men.", "count at most 20 man");
    check("It has only [20] men.", "count 20 man");
  });

  it("reads hedges after the number", () => {
    check("[200] or more fled.", "number at least 200");
    check("It has [2,000]+ men.", "count at least 2000 man");
    check("It has [30]-plus men.", "count at least 30 man");
    check("It lasted [six weeks] or so.", "duration about 6 week");
  });

  it("does not take every over and some for a hedge", () => {
    check("Averaged over [7] critics, it is good.", "count 7 critic");
    check("Hamas handed over [33] hostages.", "count 33 hostage");
    check("It grew over [six weeks].", "duration 6 week");
    check("It grew well over [six weeks].", "duration over 6 week");
  });

  it("tells how far from where to, and more than before from less", () => {
    check("It shrank by [£7.5 million] to [£21.7 million].", "money 7500000 GBP down; money 21700000 GBP");
    check("Sales rose by [5% to 7%].", "percent between 5..7 percent up sale");
    check("That is nearly [a third] more than a year ago.", "ratio nearly 0.3333333333333333 up (more)");
    check("It is [12%] less than a year ago.", "percent 12 percent down");
    check("It is [12%] less than the rival's.", "percent 12 percent");
  });

  it("joins ranges and keeps movements apart", () => {
    check("Between [20 and 30] men left.", "count between 20..30 man");
    check("It costs [$1.5-2bn].", "money between 1500000000..2000000000 USD");
    check("It has [1.5m-2m] homes.", "count between 1500000..2000000 home");
    check("It has [three or four] rooms.", "count between 3..4 room");
    check("It rose from [4.8] to [5.2 percent].", "percent 4.8 percent; percent 5.2 percent");
    check("It has [20] dogs and [30] cats.", "count 20 dog; count 30 cat");
  });

  it("reads what was long ago, kinds of shares and the first of many", () => {
    check("The coin is from the Iron Age, almost [2,300 years] ago.", "duration nearly 2300 year");
    check("He left three years ago.");
    check("Profits were [$1.08 per diluted share].", "money 1.08 USD per share profit");
    check("The top-[8] nations play.", "count 8 nation");
  });

  it("reads the direction of a change", () => {
    check("Sales and rents rose by [19%] and [38%] respectively.", "percent 19 percent up; percent 38 percent up");
    check("Shares fell [5%] and [7%].", "percent 5 percent down share; percent 7 percent down share");
    check("Prices rose in May by [5%].", "percent 5 percent up price");
    check("It may increase your speed by up to [35%].", "percent at most 35 percent up speed");
    check("Shares fell [12%] to [$34].", "percent 12 percent down share; money 34 USD share");
    check("It was a decline of [4%].", "percent 4 percent down decline");
    check("The film gained an [81%] rating.", "percent 81 percent film");
    check("Lenders saw a [3%] drop.", "percent 3 percent down");
    check("The index is [+0.2%].", "percent 0.2 percent up index");
  });

  it("gives intervals in base units", () => {
    const interval = (text: string) =>
      findFigures(readWords(text)).map(({ value }) => (value.kind === "figure" ? value.interval : undefined));
    assert.deepEqual(interval("over 2,000 men"), [{ low: 2000, lowOpen: true }]);
    assert.deepEqual(interval("up to six weeks"), [{ high: 42 }]);
    assert.deepEqual(interval("about 100 men"), [{ low: 90, high: 110 }]);
    assert.deepEqual(interval("nearly 3 km"), [{ low: 2700, high: 3000, highOpen: true }]);
    assert.deepEqual(interval("68°F"), [{ low: 20, high: 20 }]);
    assert.deepEqual(interval("50p"), [{ low: 0.5, high: 0.5 }]);
  });

  it("keeps every span inside the sentence and never throws, on any text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "$",
        "1,5",
        "-",
        "–",
        "half",
        " of ",
        "a ",
        "two ",
        "3",
        ".5",
        "/",
        "million",
        "%",
        " to ",
        "½",
        "m",
        "dozens ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        for (const { start, end } of findFigures(readWords(text)))
          assert.ok(0 <= start && start < end && end <= text.length);
      }),
      { numRuns: 500 },
    );
  });
});
