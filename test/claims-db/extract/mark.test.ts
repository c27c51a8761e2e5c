/** Tests which numbers point at a place and count nothing. */
import { checkReading } from "../../support/figures";

describe("A number that is a mark", () => {
  it("stands before what a list names", () => {
    checkReading("Overall: 1. Amelung; 2. Arrizubieta; 3. Brandvold.");
    checkReading("The men won by this many: [3].");
    checkReading("Children under [15]: [19].");
  });

  it("opens a paragraph that is numbered", () => {
    checkReading("8.1 There are [212] plants in the state.");
    checkReading("14 The board met in May.");
    checkReading("14 In May the board met.");
    checkReading("[12] Swedes won, and [2.1 million] watched.");
    checkReading("[2.1 million] watched.");
  });

  it("is a page", () => {
    checkReading("See p. 490 and pp. 12-14.");
    checkReading("The book has [490] pages.");
  });

  it("is a stage of a cup", () => {
    checkReading("They lost in the Round of 16.");
    checkReading("They reached the last 32, where it ended.");
    checkReading("The last [16] were freed on Monday.");
    checkReading("It happened in the last [16] games.");
  });

  it("is a year of an era", () => {
    checkReading("The coin was struck between 300 and 264 BC.");
    checkReading("Pompeii was buried in AD 79.");
    checkReading("It ran [79] ad campaigns.");
  });

  it("is a part of a telephone number", () => {
    checkReading("Call me at (555) 123-4567 or +44 20 7946 0958.");
    checkReading("They came in groups of [20], [30] and [40].");
  });
});

describe("A number of a shape or a model", () => {
  it("is no figure", () => {
    checkReading("They failed with a 4-3-3 formation and a 10-4-2 record.");
    checkReading("It won [4-3] and grounded its 747 jets.");
    checkReading("It has [747] pupils.");
  });
});

describe("One of a number", () => {
  it("is a part of them", () => {
    checkReading("[One] of the [four] legs broke.", "count 1 leg(part); count 4 leg");
    checkReading("One of the best legs broke.");
    checkReading("No one of the [four] came.");
  });
});

describe("A number behind a name", () => {
  it("goes on with a clause whose verb it leaves out", () => {
    checkReading("Norway won [14] medals, Sweden [12].", "count 14 medal; count 12 medal");
    checkReading("The Greens took [22] seats and the Liberals [18].", "count 22 seat; count 18 seat");
    checkReading("Kell has [1,312] people, Praz-Lund [604], and Tarn is small.");
    checkReading("Anna Lund had [14] points and Per Berg [11].", "count 14 point; count 11 point");
  });

  it("ends the name where nothing is left out", () => {
    checkReading("He sold the Lund 911, the Berg 900.");
    checkReading("Lund ran [12] races in Formula 1 and Formula 2.");
    checkReading("Lund has [14] halls, Hall 3 and Hall 4.");
    checkReading("Holm flies [14] types, Airbus A320 and Boeing 737.");
  });
});

describe("A length in feet and inches", () => {
  it("is read from its marks", () => {
    checkReading("He is [6'2\"] tall.", "length 6.16666666667 foot");
    checkReading("He is [6’11”] tall.", "length 6.91666666667 foot");
    checkReading("He is [5 ft 11 in] tall.", "length 5.91666666667 foot");
    checkReading("The [6-foot-8] guard scored.", "length 6.66666666667 foot guard");
    checkReading("It stood within [6 feet] of [12] people.", "length 6 foot; count 12 people");
  });

  it("is none where a quotation ends", () => checkReading("He said ‘about [6]’ and left."));
});

describe("A temperature at the end of a sentence", () => {
  it("keeps its unit behind a minus", () => checkReading("It fell to [-12C].", "temperature -12 celsius"));
});
