/** Tests which numbers are ages. */
import { checkReading } from "../../support/figures";

describe("measureWithAges", () => {
  it("reads who is older or younger than a number", () => {
    checkReading("Nobody younger than [16] took part.", "age under 16 year");
    checkReading("A card is for everybody older than [15].", "age over 15 year");
  });

  it("reads whose age a sentence tells", () => {
    checkReading("A man of [52] was charged.", "age 52 year");
    checkReading("Craig Yardley, a coastguard of [37], said so.", "age 37 year");
    checkReading("Tilly's grandmother is [87].", "age 87 year");
    checkReading("The donor who hated meetings was [81] when she died.", "age 81 year");
    checkReading("The painter died in May at [97].", "age 97 year");
    checkReading("Anna Lind, then [24], was given shoes.", "age 24 year anna+lind");
    checkReading("The waitress, Jasmin Okoro-Lund, is [29].", "age 29 year lund");
    checkReading("She could not swim before she was over [30].", "age over 30 year");
    checkReading("The brothers, aged [47] and [44], were held.", "age 47 year; age 44 year");
    checkReading("Elba and Rosa Lund, [84] and [79], died.", "age 84 year rosa+lund; age 79 year rosa+lund");
    checkReading("Mr and Mrs Lyle were [81] and [79].", "age 81 year lyle; age 79 year lyle");
    checkReading("He is now [67] or [68].", "age 67 year; age 68 year");
  });

  it("leaves counts of people alone", () => {
    checkReading("A crew of [37] was saved.", "count 37 crew");
    checkReading("A mother of [six] was charged.", "count 6 mother");
    checkReading("Velm, a village of [86], is quiet.", "count 86 village");
    checkReading("The score was [86] when rain came.", "count 86 score");
    checkReading("He was a captain of [37] ships.", "count 37 ship");
    checkReading("She was over [30 minutes] late.", "duration 30 minute");
    checkReading("The score is [29].", "count 29 score");
    checkReading("The scores were [81] and [79].", "count 81 score; count 79 score");
    checkReading("She was [44] and [12] men came.");
  });

  it("leaves the years of things alone", () =>
    checkReading("The tower is older than [300 years].", "duration over 300 year tower"));
});

describe("A bound of an age", () => {
  it("stands behind people, named or not", () => {
    checkReading("It is a gain for those under [55].", "age under 55 year");
    checkReading("Children under [15]: [19].", "age under 15 year children; number 19");
    checkReading("It is not quite all of those under [55].", "age under 55 year");
  });

  it("is a number behind things", () => {
    checkReading("Bids under [15] were refused.", "number under 15");
  });
});

describe("An age behind a whole name", () => {
  it("is that of whom the name names", () => {
    checkReading("Ada Brusk is [29], has a moped and repairs pumps.", "age 29 year ada+brusk");
  });

  it("is none where it counts something", () => {
    checkReading("Lund is [29] points ahead.", "count 29 point");
  });
});

describe("An age that somebody tells, or that stands in brackets", () => {
  it("is that of who speaks or is spoken to, of the dead, and of a lady named", () => {
    checkReading("I was [22].", "age 22 year");
    checkReading("And now you are [27].", "age 27 year");
    checkReading("The judge is dead at [94].", "age 94 year");
    checkReading("The prize goes to Ms Ida Lund ([42]).", "age 42 year");
  });

  it("is none where something is counted", () => {
    checkReading("I was [3] points behind.", "count 3 point");
    checkReading("The prize goes to Lund ([42]).", "number 42");
  });
});

describe("An age beside a name in two parts", () => {
  it("is read where the second part is written small", () => {
    checkReading("Kang Bok-sun, [66], was on the shore.", "age 66 year");
    checkReading("Kang Bok-sun was [36] when the ship broke up.", "age 36 year");
  });

  it("is none behind a number or a word with a hyphen", () => {
    checkReading("Bus 12-b, [30], left.", "number 30");
    checkReading("The by-law, [30], was read.", "number 30");
  });
});
