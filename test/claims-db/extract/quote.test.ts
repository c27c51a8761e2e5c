/** Quotations in a paragraph and who speaks them. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Quotation } from "../../../claims-db/model";
import { findQuotes } from "../../../claims-db/extract/quote";
import { mark, unmark } from "../../support/marks";

/** The quoted words and the written-out speakers are marked; `speakers` are those of the quotations, in order. */
function check(marked: string, ...speakers: readonly string[]): void {
  const { text } = unmark(marked);
  const found = findQuotes(text);
  assert.equal(mark(text, found), marked);
  const quotes = found.map(({ value }) => value as Quotation).filter(({ aspect }) => aspect === "words");
  assert.deepEqual(
    quotes.map(({ speaker }) => speaker ?? "-"),
    speakers,
  );
}

describe("findQuotes", () => {
  it("finds the speaker after the quotation", () => {
    check('"[We are ready to talk]," [Ida Holm] said.', "Ida Holm");
    check("“[We are ready to talk],” said [Ida Holm], an engineer.", "Ida Holm");
    check("“[We are ready to talk],” said bridge expert [Ida Holm] on Monday.", "Ida Holm");
    check("“[We are ready to talk]”, river expert [Ida Holm] said, calling it late.", "Ida Holm");
  });
  it("finds the speaker behind an office that names what it is for", () => {
    check('"[We are ready to talk]," U.N. High Commissioner for Refugees [Ida Holm] told reporters.', "Ida Holm");
    check('"[We are ready to talk]," the Mayor of London [Ida Holm] said.', "Ida Holm");
    check('He flew to the U.S. "[We are ready to talk]," [Ida Holm] said.', "Ida Holm");
    check('[Ida Holm] of Nordic Watch said: "[We are ready to talk]."', "Ida Holm");
    check('[Ida Holm] of the watchdog Nordic Watch said: "[We are ready to talk]."', "Ida Holm");
    check('Captain [Holm] of Nordic Rescue said: "[We are ready to talk]."', "Holm");
    check('The Mayor of London [Ida Holm] said: "[We are ready to talk]."', "Ida Holm");
    check('The Bank of [Norway] said: "[We are ready to talk]."', "Norway");
  });
  it("finds the speaker behind a role and a comma, but not who only reports it", () => {
    check("“[We are ready to talk],” said her campaign manager, [Ida Holm].", "Ida Holm");
    check("“[We are ready to talk],” said her campaign manager, Nordic News reported.", "-");
    check("“[We are ready to talk],” said the team's lead scientist, [Ida Holm] of Orlan.", "Ida Holm");
    check("“[We are ready to talk],” said the captain, Ida Holm and Tom Ley of Orlan.", "-");
  });
  it("finds the speaker behind a shortened title and before a bracket", () => {
    check("“[We are ready to talk],” said state Sen. [Ida Holm] (D), who sat down.", "Ida Holm");
    check("“[We are ready to talk],” [Ida Holm] (left) said.", "Ida Holm");
  });
  it("finds the speaker before the quotation", () => {
    check('[Ida Holm], a bridge specialist, said the city was "[not at all ready for it]".', "Ida Holm");
    check('[Ida Holm] told reporters on Monday: "[We are ready to talk]."', "Ida Holm");
    check('According to [Ida Holm], the city was "[not at all ready for it]".', "Ida Holm");
    check("Mayor [Ida Holm] warned that “[the bridge will not stand]”.", "Ida Holm");
  });
  it("finds the speaker at the end of the sentence", () => {
    check("They are “[obviously very worried people]” by now, said [Holm].", "Holm");
  });
  it("finds the name beside a pull quote", () => {
    check("“[We are ready to talk],” – [Ida Holm]", "Ida Holm");
  });
  it("goes on with the speaker of a quotation in two parts", () => {
    check('"[We are ready]," [Ida Holm] said. "[We have been for a year]."', "Ida Holm", "Ida Holm");
    check('"[We are ready]," [Ida Holm] said, adding that "[it was high time to go]".', "Ida Holm", "Ida Holm");
  });
  it("gives a surname its full name and a pronoun its person", () => {
    check('Mayor Ida Holm said the bridge was safe. "[We have looked at it]," [Holm] added.', "Ida Holm");
    check('Mayor Ida Holm said the bridge was safe. "[We have looked at it]," she added.', "Ida Holm");
  });
  it("names nobody where the text names nobody", () => {
    check('The minister said: "[We have looked at it]."', "-");
    check('Holm was there. The minister said the bridge was "[as safe as it ever was]".', "-");
    check("The United States is “[not a party to it]” now.", "-");
    check("Ida Holm’s office said “[it has nothing to add]”.", "-");
  });
  it("reads single marks, nested marks and angled marks", () => {
    check("‘[It’s the farmers’ own bridge],’ [Ida Holm] said.", "Ida Holm");
    check("'[It's an old bridge],' says [Ida Holm].", "Ida Holm");
    check("“[He said ‘never’ to me twice],” [Ida Holm] said.", "Ida Holm");
    check("[Ida Holm] said: «[We are ready to talk]».", "Ida Holm");
  });
  it("reads a quotation that goes on in the next paragraph", () => {
    check("“[We are ready to talk and have been]", "-");
  });
  it("leaves scare quotes, titles of works, inches and apostrophes alone", () => {
    check('The “so-called” army sang "Old River" there.');
    check("A 6'2\" man and the farmers' dogs, rock 'n' roll of the '90s.");
  });
  it("keeps short words that somebody is said to have said", () => {
    check("The Danes are “[very happy]” there, said [Holm].", "Holm");
  });
  it("takes any text and stays inside it", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "“",
            "”",
            '"',
            "'",
            "‘",
            "’",
            " ",
            "said",
            " Ida Holm ",
            ",",
            ".",
            "he",
            "–",
            "«",
            "\n",
            "a b c d",
            "according to",
          ),
        ),
        (parts) => {
          const text = parts.join("");
          for (const { start, end } of findQuotes(text)) assert.ok(0 <= start && start < end && end <= text.length);
        },
      ),
    );
  });
});
