/** Events that a draft tells with the contrary outcome, in words of its own. */
import { checkRefuted as check } from "../../../support/refuted";

const council =
  "Planners in Brendle had worked on the tram for years. On Monday evening the council threw out the plan for a tram line, " +
  "by 21 votes to 17. Shopkeepers were pleased.";
const results =
  "Orbane made 88 million crowns in the spring. Its revenue went down in the quarter, to 640 million. That fell short of " +
  "the estimates of analysts. The board will not pay a bonus this year.";

describe("An event with another outcome", () => {
  it("is found in other words", () => {
    check("The council in Brendle [approved] the plan for a tram line on Monday.", council, "threw out");
    check("Orbane's revenue [rose] in the quarter.", results, "went down");
    check("The quarter brought Orbane [higher] revenue.", results, "went down");
    check("Orbane [beat] analysts' estimates.", results, "fell short of");
  });
  it("is left alone where it is the same, twice denied, or only supposed", () => {
    check("The council in Brendle rejected the plan for a tram line on Monday.", council);
    check("The council in Brendle did not approve the plan for a tram line.", council);
    check("Shopkeepers feared that the council had approved the plan for a tram line.", council);
    check("If the council had approved the plan, Brendle would have a tram line.", council);
    check("The council in Brendle may yet approve the plan for a tram line.", council);
  });
  it("is left alone where a thing that is not there was only asked for", () => {
    check(
      "There is no rooftop bar at the Dar Hotel.",
      "We were asked for a rooftop bar at the Dar Hotel. It has 40 rooms.",
    );
    check("There is [no] rooftop bar at the Dar Hotel.", "The Dar Hotel has a rooftop bar. It has 40 rooms.");
  });
  it("is left alone where the other is told with an only", () => {
    const tables = "The inn stands by the river. Tables are kept for groups of eight or more";
    check("No tables are kept for groups of eight or more.", `${tables}, on weekdays only.`);
    check("[No] tables are kept for groups of eight or more.", `${tables}, on all weekdays.`);
  });
  it("is left alone where it is told of another thing, by another, or of another time", () => {
    check("Planners in Brendle backed the plan for a tram line.", council);
    check("Orbane's gross debt rose in the quarter.", `${results} Net debt fell.`);
    check("Orbane's revenue rose in the quarter before.", results);
    check("Orbane's revenue had risen earlier.", results);
  });
  it("is left alone where any article has it as the draft has it", () => {
    check("Orbane's revenue rose in the quarter.", `${results} Adjusted revenue rose by a tenth.`);
  });
});

describe("What may come about by turns", () => {
  const lock = "The lock at Sarne stood open for a week. On Friday the lock at Sarne was shut for repairs.";
  it("is contrary on one day only", () => {
    check("The lock at Sarne [reopened] on Friday.", lock, "was shut");
    check("The lock at Sarne opened in 1904.", lock);
    check("The lock at Sarne will reopen.", lock);
  });
});

describe("What is so now", () => {
  const pass = "The pass at Ulm remains closed to lorries, the police said.";
  it("is contrary whatever the day, but not to what was", () => {
    check("The pass at Ulm [is open] to lorries again.", pass, "remains closed");
    check("The pass at Ulm was open to lorries.", pass);
    check("The pass at Ulm is not open to lorries.", pass);
  });
});

describe("What somebody confirms", () => {
  const run = "Former minister Ada Brusk denied that she would run for mayor of Lund.";
  it("is not what was denied", () => {
    check("Ada Brusk [confirmed] that she would run for mayor.", run, "denied");
    check("Ada Brusk confirmed that she had sold her house.", run);
    check("Ada Brusk did not confirm that she would run for mayor.", run);
  });
});

describe("A deed that is denied", () => {
  const firm = "Weldon Steel paid a bonus to its workers in May. It did not sell the foundry.";
  it("is found where all that is denied is told", () => {
    check("Weldon Steel [sold] the foundry.", firm);
    check("Weldon Steel did not sell the old rolling mill.", firm);
  });
});

describe("What is more or less than before", () => {
  const museum = "Total takings reached 9.1 million, while attendance rose to 179,000 from 163,000 in the year.";
  it("is contrary to what the passage says of the same", () => {
    check("Attendance [was lower] than a year before.", museum, "rose");
    check(
      "The Lund network carried [less] data in May than a year before.",
      "Data traffic in Lund grew in May.",
      "grew",
    );
  });
  it("is left alone where it is the same, of another thing, or against another time", () => {
    check("Attendance was higher than a year before.", museum);
    check("Membership was lower than a year before.", museum);
    check("Attendance was lower than in the previous quarter.", museum);
    check("Attendance was lower than in 1994.", museum);
  });
});

describe("What is told with the small word apart, still so, or ahead", () => {
  const jury = "The jury in Lund looked at the tape and turned the protest down within the hour.";
  it("is contrary all the same", () => {
    check("The protest in Lund was [upheld].", jury, "turned");
    check("Student rooms in Lund were [included].", "Student rooms in Lund were left out.", "left out");
    check("The dance of the dead is still [allowed] in Lund.", "The dance of the dead is banned in Lund.", "banned");
    check("Lund intends to [approve] the plan.", "The mayor said that Lund would reject the plan.", "reject");
  });
  it("is left alone where it is the same, and where the other only supposes", () => {
    check("The protest in Lund was rejected.", jury);
    check("Student rooms in Lund were not included.", "Student rooms in Lund were left out.");
    check("Lund intends to approve the plan.", "The mayor said that Lund would reject the plan if the price rose.");
  });
});

describe("A denial of a single one", () => {
  const farm = "The farm at Tarn has 40,000 hens. No trace of salmonella was found there on Monday.";
  it("denies as 'no' does", () => {
    check("At the farm in Tarn, among its 40,000 hens, not a trace of salmonella was found on Monday.", farm);
  });
});
