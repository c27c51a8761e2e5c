/** Figures of another subject than the source's, and their twins that are of the same. */
import assert from "node:assert/strict";
import { refutedWords } from "../../../support/refuted";

function check(draft: string, source: string, expected: readonly string[] = []): void {
  assert.deepEqual(refutedWords(draft, source, ["figure"]), expected);
}

describe("A figure in brackets", () => {
  const markets = "The largest markets of the film are Norway and Iceland, Denmark and Chile ($4 million).";

  it("is of the name before them", () => check("The film earned over $17 million in Iceland.", markets));

  it("is judged by that of the draft's own name", () =>
    check("The largest markets of the film are Norway and Chile ($17 million).", markets, ["$17 million"]));
});

describe("A figure that says how long or many of a thing", () => {
  const drive = "After another punt by Lindal the kicker Sam Orrin hit a 28-yard field goal.";
  const wins = "It was the first time in the history of the Lindal Cup that both teams had fewer than 80 wins.";

  it("is of that thing alone", () => {
    check("Tovar moved 45 yards after a punt by Lindal.", drive);
    check("The Lindal Cup had a 148-game schedule.", wins);
  });

  it("is judged where both sides have the thing", () =>
    check("After another punt by Lindal the kicker Sam Orrin hit a 36-yard field goal.", drive, ["36-yard"]));
});

describe("No cases at all", () => {
  const lands = "As of 3 May six lands of the south have yet to record a case of the fever.";

  it("are not refuted by a number of lands", () =>
    check("There were zero cases of the fever in the region by 3 May.", lands));

  it("are refuted by a number of cases", () =>
    check(
      "There were zero cases of the fever in Tovaria by 3 May.",
      "There were 17 cases of the fever in Tovaria by 3 May.",
      ["zero"],
    ));
});

describe("What viewers give", () => {
  const film = "On Filmboard, Gaslit Stairs has an approval rating of 81%, based on reviews from 9 critics.";

  it("is not what critics give", () => check("Gaslit Stairs received a score below 60% from its audience.", film));

  it("is judged where both are by critics", () =>
    check("On Filmboard, Gaslit Stairs has an approval rating of 71%, based on reviews from 9 critics.", film, [
      "71%",
    ]));
});
