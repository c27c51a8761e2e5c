/** Numbers in brackets: notes to a name, and marks of a list. */
import { checkReading as check } from "../../support/figures";

describe("Numbers behind a month", () => {
  it("count where they are words and a noun follows", () => {
    check("Since January [four] people have left.", "count 4 people");
    check("Since January 4 people have left.", "");
  });

  it("count behind a day and its month, where they are no year", () => {
    check(
      "By 1 May there were [263] cases, by 1 June [1,049] and by 3 July [447].",
      "count 263 case; count 1049 case; count 447 case",
    );
    check("It opened on 3 April 1998 and on June 3, 2014.", "");
  });
});

describe("Numbers in words", () => {
  it("belong to the noun before them where it names one of a row", () => {
    check("It is article nine that made the river free.", "");
    check("Hers is episode three.", "");
    check("In that article [three] people are named.", "count 3 people");
    check("They plan to stage [two] of the plays.", "count 2 play(part)");
  });
});

describe("Numbers in brackets", () => {
  it("reads a number in brackets behind a name, and no mark of a list", () => {
    check("The airlines are Delta ([42]) and Finnair ([15]).", "number 42; number 15");
    check("The reasons are (2) the price and (3) the noise.", "");
  });
});

describe("Numbers in names", () => {
  it("belong to the list or the contest that they name, and count nothing", () => {
    check("It trades in stocks of the Fortune 500.", "");
    check("He won the Masters 1000 title in Arven.", "");
  });
  it("count where a name only stands before them", () => {
    check("In Arven [500] companies closed.", "count 500 company");
  });
});

describe("Numbers in the cells of a table", () => {
  it("count behind a name, and belong to it where only a blank parts them", () => {
    check("Mill Lane School   [208]   [72.1]", "number 208; number 72.1");
    check("They met at Studio 208 in Arven.", "");
  });
});

describe("A year without its century", () => {
  it("is no figure", () => {
    check("She boiled water in the storm of '67, for [twelve] men.", "count 12 man");
  });
});
