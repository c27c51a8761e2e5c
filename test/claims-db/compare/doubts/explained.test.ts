/** Reasons to doubt that hold of one rival alone, or by chance, and that hold no more where the rival is meant. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A reason that speaks against one rival", () => {
  const results =
    "Sales of Tolvane rose 11% to $344 million. Backlog ended June at $1.13 billion, a record for Tolvane. " +
    "Pumps brought in $268.4 million.";
  it("leaves another one open", () =>
    check("The backlog of Tolvane stood at a record [$1.13 million] in June.", results, "$1.13 billion"));
  it("leaves alone what is right", () =>
    check("The backlog of Tolvane stood at a record $1.13 billion in June.", results));
});

describe("Two digits that changed places", () => {
  const project = "The harbour project cost £1,130, of which £800 came from Norby and the rest from a sale.";
  it("are a slip, whatever the source says of the rest", () => {
    check("The harbour project cost [£1,310], to which Norby gave £800.", project, "£1,130");
    check("The harbour project cost £1,130, to which Norby gave £800.", project);
  });
  it("are none where the source tells of another instalment", () =>
    check(
      "The third phase of the harbour cost 310 million euros.",
      "The first phase of the harbour cost 130 million euros.",
    ));
});

describe("A day that the article has elsewhere", () => {
  const boy =
    "A boy who had been missing since Thursday was found in the river Orl near Dunvale on Monday. " +
    "Police said on Tuesday that nobody had hurt him.";
  it("is wrong where the words around it stand by another day", () =>
    check("The boy, who had been missing since [Tuesday], was found in the Orl.", boy, "Thursday"));
  it("is right in a clause of which the source's sentence has nothing", () =>
    check(
      "Lund, who beat Moss 4-1, trained on Sunday.",
      "Lund beat Moss 4-1 on Saturday. The next round begins on Sunday, when Berg is back.",
    ));
});

describe("The verb of a date", () => {
  const permit =
    "The permit covers nine flights and expires on 30 September. In November a model came down near Dunvale.";
  it("stands nearest to it in a row of two", () => {
    check(
      "The permit covers nine flights and lapses on 30 [November].".replace("30 [", "[30 "),
      permit,
      "30 September",
    );
    check("The permit covers nine flights and lapses on 30 September.", permit);
  });
  it("is not one that comes after it", () =>
    check(
      "The ferry struck rocks off Norra shortly before dawn on [Thursday].",
      "A ferry struck rocks off Norra shortly before dawn on Tuesday and began to list. Norra Lines cancelled all " +
        "sailings until Thursday.",
    ));
});

describe("What was doubled to", () => {
  const fines = "Fines for late filing were doubled in May to 5,000 crowns.";
  it("is a result in both", () => {
    check("Fines for late filing were doubled to [2,500] crowns in May.", fines, "5,000");
    check("Fines for late filing had been 2,500 crowns until May.", fines);
  });
});

describe("Two of three", () => {
  const buoys = "From now on three buoys report the wind instead of the old ship. Two of the three fell silent in May.";
  it("are not five", () => {
    check("The old ship gives way to [five] buoys that report the wind.", buoys, "three");
    check("The old ship gives way to three buoys that report the wind.", buoys);
  });
});

describe("What is expected", () => {
  it("may be what the firm itself expects", () =>
    check(
      "Synergies of [$560 million] are expected from the merger of Tolvane and Orlan Foods.",
      "The merger of Tolvane and Orlan Foods brings $650 million of synergies.",
    ));
  it("is no result where others expected it", () =>
    check(
      "The synergies of Tolvane and Orlan Foods missed the $560 million expected.",
      "The merger of Tolvane and Orlan Foods brings $650 million of synergies.",
    ));
});
