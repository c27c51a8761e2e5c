/** Names keep the small words, numbers and signs that belong to them, and no others. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findNames } from "../../../claims-db/extract/name";
import { readWords } from "../../../claims-db/extract/words";
import { mark, unmark } from "../../support/marks";

/** The marked names are found, no others. */
function check(marked: string): void {
  const { text } = unmark(marked);
  assert.equal(mark(text, findNames(readWords(text))), marked);
}

describe("names with of", () => {
  it("hold together behind a noun with a capital", () => {
    check("Then [Egypt] won the [Africa Cup of Nations] and played [Call of Duty].");
    check("They like The [Wheel of Time] and the [Lord of the Rings] here.");
  });
  it("end before of behind roles, people and the points of the compass", () => {
    check("He met the Mayor of [London] and the Bishop of [Hexham] there.");
    check("We saw [Tim Cook] of [Apple] in the South of [France] again.");
    check("Residents of [Gaza] spoke to members of [Hamas] at home.");
  });
});

describe("names with and", () => {
  it("hold together between two activities", () => {
    check("They sell [Data Analysis and Presentation] at a fixed price.");
    check("It hangs in the [National Air and Space Museum] today.");
  });
  it("are two names between two bearers", () => {
    check("He met [Tim Cook] and [Apple] there.");
    check("They watched the [Super Bowl] and [Wimbledon] at home.");
    check("The [White House] and the [Pentagon] agreed.");
  });
});

describe("degrees", () => {
  it("are one name with their field", () => check("She holds a [Bachelor of Arts] from [Leeds]."));
});

describe("titles with small words", () => {
  it("hold together", () => {
    check("He read The [House That Jack Built] at home.");
    check("She loved The [Man Who Knew Too Much] again.");
  });
  it("end where a sentence does", () => check("He lives in the [U.S.] The house is old."));
});

describe("names behind a mark", () => {
  it("keep their first word, which no sentence opens", () => {
    check('First came the film "[Little Harrow]".');
    check("[Marlow] rose; [Classic Wave] fell.");
  });
  it("lose it where a sentence or what is said begins", () => check('He said: "Little [Bekele] has grown."'));
});

describe("names of foreign towns and people", () => {
  it("hold together over do and a hyphen", () => {
    check("A shepherd lives near [Vilar do Monte].");
    check("[Henk-Jan Brusk] met [Ella-May Lind] in June.");
  });
  it("leave the verb and the month alone", () => {
    check("[Americans] do [Monopoly] well.");
    check("The [Brusk] sale ran from Mar-Jun.");
  });
});

describe("names with numbers", () => {
  it("keep the number of a sequel, a road or a chapter", () => {
    check("Critics liked [Toy Story 3] near [Exit 1] on [Interstate 95].");
    check("Trust: the [Coast Guard] 74 percent, Secretary [Villaflor] 49, the [Senate] 38.");
    check("They saw [Baaghi 2] and read [Chapter 3] together.");
    check("They built [World War II] bunkers for [World War III].");
  });
  it("leave figures alone", () => {
    check("Later [Hamas] freed 33 hostages and [Israel] 250.");
    check("By then [Biden] 81 was old, and [Vantor] 12 workers short.");
    check("On Sunday 12 people died.");
  });
  it("keep hyphens", () => {
    check("The virus [SARS-CoV-2] met an [F-16] there.");
    check("The anti-[Trump] rally ended.");
  });
});

describe("names with signs", () => {
  it("keep an ampersand and the ending of a brand", () =>
    check("They sued [Smith & Wesson], [Ben & Jerry's] and [AT&T] again."));
  it("lose the ending of an owner", () => check("We read [Dermer]'s letter."));
});

describe("surnames that are months", () => {
  it("stand behind a given name", () => check("They thanked [Dina March] and [Sarah May] in March."));
  it("are months elsewhere", () => check("They left in March, before May."));
});
