/** Numbers of a part and of an addition, by what leads to them. */
import { checkReading as check } from "../../support/figures";

describe("A number of a part", () => {
  it("stands behind 'of which' and behind a whole that opens the clause", () => {
    check("It lists [212] deals, of which [47] were old.", "count 212 deal; count 47 deal(part)");
    check("Of the [22] attacks last year, [three] led to a hijacking.", "count 22 attack; count 3 attack(part)");
    check("Of [900] starters about [820] reached the coast.", "count 900 starter; count about 820 starter(part,reach)");
    check("Of the [40] sheep [12] have new bells.", "count 40 sheep; count 12 sheep(part)");
  });

  it("is one of a whole that is as large, not of what was counted last", () =>
    check(
      "The race had [900] starters from [61] towns, and [820] of them came home.",
      "count 900 starter; count 61 town; count 820 starter(part)",
    ));

  it("is none where all are told, where another whole stands between, and behind a verb", () => {
    check("It had [120] cases, of whom [58] have recovered.", "count 120 case; count 58 case(recovered)");
    check("Out of [12] jurors and [3] clerks the judge picked [two].", "count 12 juror; count 3 clerk; count 2 clerk");
    check("Of the guests [12] had [three] bags.", "number 12; count 3 bag");
  });
});

describe("The state of an addition", () => {
  it("is that of the count before it", () =>
    check(
      "Fires killed [90] people in Norra and another [43] in Lund.",
      "count 90 people(killed); count 43 people(killed,another)",
    ));

  it("is its own where it has a verb, and none where nothing befell the count", () => {
    check(
      "Fires killed [90] people, and another [43] were hurt.",
      "count 90 people(killed); count 43 people(injured,another)",
    );
    check("It sold [90] boats in May and another [43] in June.", "count 90 boat; count 43 boat(another)");
  });
});

describe("What befell the counted", () => {
  it("is not told by a clause about the noun beside it", () => {
    check("It helped [240] people through a drought that has killed cattle.", "count 240 people");
    check("[240] people who were killed lie here.", "count 240 people(killed)");
  });
});
