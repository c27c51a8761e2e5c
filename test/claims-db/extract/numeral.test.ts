/** Numbers in words and digits, what they count in lists, and what looks like them and is left alone. */
import assert from "node:assert/strict";
import { findFigures } from "../../../claims-db/extract/figure";
import { readWords } from "../../../claims-db/extract/words";
import { mark, unmark } from "../../support/marks";

/** The marked figures, each read as "measure amount unit counted". */
function check(marked: string, ...readings: readonly string[]): void {
  const { text } = unmark(marked);
  const found = findFigures(readWords(text));
  assert.equal(mark(text, found), marked);
  const read = found.map(({ value }) =>
    value.kind === "figure"
      ? [value.measure, value.amount, value.unit, value.counted[0]].filter(Boolean).join(" ")
      : "",
  );
  assert.deepEqual(read, readings);
}

describe("a hundred and more", () => {
  it("are one number with what is added to them", () => {
    check("[A hundred and fifty] critics took part.", "count 150 critic");
    check("[A hundred and thirty-one thousand] people came.", "count 131000 people");
    check("[A hundred] men and [thirty] women came.", "count 100 man", "count 30 woman");
  });
});

describe("parts of a whole", () => {
  it("are one number with their scale or unit", () => {
    check("It draws [a quarter of a million] guests.", "count 250000 guest");
    check("It has [three quarters of a billion] users.", "count 750000000 user");
    check("The rate rose by [a quarter of a percentage point].", "points 0.25 percentage point rate");
    check("It lies [a third of a mile] away.", "length 0.3333333333333333 mile");
  });
  it("stay shares of everything else", () => {
    check("It drew [a quarter] of the guests.", "ratio 0.25 guest");
    check("It was [a third] of a cake.", "ratio 0.3333333333333333 cake");
    check("It was a third-minute goal.");
  });
});

describe("numbers in words", () => {
  it("are read over a common slip", () => {
    check("It has [fourty-seven] guests.", "count 47 guest");
    check("It has [ninty] guests.", "count 90 guest");
  });
  it("may lack the article of a half", () => check("He was [four and half years old].", "age 4.5 year"));
});

describe("money", () => {
  it("may keep a country apart from its sign", () => {
    check("It made over [US $789,000] there.", "money 789000 USD");
    check("A [$5] fine is due.", "money 5 USD");
  });
});

describe("thousands", () => {
  it("hold together over a blank that slipped in", () => {
    check("Some [130, 000] guests came.", "count 130000 guest");
    check("It cost [$130, 000].", "money 130000 USD");
  });
  it("may be held apart by a blank or a continental point", () => {
    check("Some [1 473] guests came.", "count 1473 guest");
    check("Some [8.958] guests came.", "count 8958 guest");
    check("It cost [£10.000].", "money 10000 GBP");
    check("It fell by [1.125 inches] overnight.", "length 1.125 inch");
    check("In 2018 [120] guests came.", "count 120 guest");
  });
  it("are left alone where something is lost between them", () => check("It made $221 2 million at home."));
  it("stay apart in a list", () =>
    check("They saw [12], [500] and [14] guests.", "count 12 guest", "count 500 guest", "count 14 guest"));
});

describe("a glued m", () => {
  it("is a million before things in the plural", () => {
    check("The firm recalled [1.6m] baby monitors.", "count 1600000 monitor");
    check("It fed [3m] poor people.", "count 3000000 people");
  });
  it("is a metre before what has a length", () => {
    check("They built [3m] high walls.", "length 3 metre");
    check("He climbed a [3m] ladder.", "length 3 metre ladder");
    check("It fell from a height of [30m].", "length 30 metre height");
  });
  it("names a race where one is run", () => {
    check("She won bronze in the 1,000m in Oslo.");
    check("He swam in the 200m butterfly.");
    check("She lives [1,000m] from the track.", "length 1000 metre");
  });
});

describe("pounds", () => {
  it("are money where something is paid", () => {
    check("The repairs cost the council [3,400,000 pounds].", "money 3400000 GBP");
    check("He paid [500 pounds] for it.", "money 500 GBP");
  });
  it("are a weight elsewhere", () => {
    check("The whale weighed [3,000 pounds].", "mass 3000 pound");
    check("He sold [500 pounds] of rice.", "mass 500 pound rice");
  });
});

describe("ordinals of world titles", () => {
  it("are found", () => check("She won her [fourth] world title.", "ordinal 4 rank title"));
  it("are no figures in the third world and world wars", () => {
    check("They live in the third world.");
    check("He fought in the first world war.");
  });
});

describe("levels of another time", () => {
  it("are no rates", () => check("It stood at [4.1%] a month earlier.", "percent 4.1 percent"));
  it("stay rates without it", () => check("It grew [4.1% a month].", "percent 4.1 percent per month"));
});

describe("numbers of one list", () => {
  it("share the noun of the last", () => {
    check("They held [8], [10] and [12] monks.", "count 8 monk", "count 10 monk", "count 12 monk");
    check("It hosts [300] Syrian and [200] Afghan monks.", "count 300 monk", "count 200 monk");
  });
  it("lend their noun to those before", () => {
    check("It won [12] gold and [eight] bronze medals.", "count 12 medal", "count 8 medal");
    check("It saved [25] old miners and [eight] young ones.", "count 25 miner", "count 8 miner");
  });
  it("keep nouns of their own", () => {
    check("It has [12] sheep and [14] brown cows.", "count 12 sheep", "count 14 cow");
    check("It has [12] lions, [14] tigers and [eight] bears.", "count 12 lion", "count 14 tiger", "count 8 bear");
    check(
      "He got [10] points, [eight] rebounds and [five] assists.",
      "count 10 point",
      "count 8 rebound",
      "count 5 assist",
    );
  });
  it("stay bare where another clause begins", () =>
    check("It became [12], and [40] monks left.", "number 12", "count 40 monk"));
});

describe("the precision of digits", () => {
  it("is exact, whatever was read before", () => {
    const [found] = findFigures(readWords("The index rose 3.9389 points."));
    assert.equal(found?.value.kind === "figure" && found.value.step, 0.0001);
  });
});
