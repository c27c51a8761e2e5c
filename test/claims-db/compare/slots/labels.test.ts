/** Numbers that name one of a series and differ between two sentences, with twins that say no other one. */
import assert from "node:assert/strict";
import { align } from "../../../../claims-db/compare/align";
import { otherLabels, readLabels } from "../../../../claims-db/compare/slots/labels";
import { readStatement, type Statement } from "../../../../claims-db/compare/statement";
import { extractText, readProse } from "../../../../claims-db/index";
import { unmark } from "../../../support/marks";

describe("Labels of a series", () => {
  it("are read after their noun, before it, and as codes and grades", () => {
    read("The depot lies at Exit 3 off Highway 61.", "exit 3; highway 61");
    read("Tickets for Weeks 16–17 went fast after World War II.", "week 16-17; war II");
    read("He moved to 60th Street, and she to Fifth Avenue.", "street 60; avenue 5");
    read("An F-16 flew past; the agency cut the bank to BB+.", "f 16; grade BB+");
  });
  it("are neither figures nor dates nor the pronoun I", () => {
    read("On March 15 the club had 60 boats and I sold 3 of them.", "");
    read("Lena Marr and I came 60th in May.", "");
    read("The plan A-B costs 40 euros.", "");
  });
  it("differ where all else may be the same", () => {
    check("The lorry stopped at Exit [3].", "The lorry stopped at Exit 4.");
    check("The novel is set in World War [II].", "The novel is set in World War III.");
    check("Games in Weeks [14–16] may move.", "Games in Weeks 15–16 may move.");
    check("The air force bought [F-16] jets.", "The air force bought F-35 jets.");
    check("The critic gave the play a [B+].", "The critic gave the play a C+.");
    check("She lives on [60th] Street.", "She lives on Sixth Street.");
  });
  it("do not differ where one is the other, where there is a list, or where the source has both", () => {
    check("She lives on 6th Street.", "She lives on Sixth Street.");
    check("The lorry stopped at Exit 3 and Exit 5.", "The lorry stopped at Exit 4.");
    check("The lorry stopped at Exit 3.", "The lorry passed Exit 4 and Exit 5.");
    check("The lorry stopped at Exit 3.", "The lorry stopped between Exit 4 and the ramp of 3 Mill Road.");
    check("The lorry stopped at Exit 3.", "The lorry stopped at Gate 4.");
    check("Brekke scored before the 60th minute.", "Brekke scored in the 57th minute.");
    check("Brekke scored in the [60th] minute.", "Brekke scored in the 57th minute.");
    check("Section 14 covers dairies.", "Section 12 covers dairies.");
  });
});

function read(text: string, expected: string): void {
  const labels = readLabels(statementOf(text)).map(({ noun, number }) => `${noun} ${number}`);
  assert.equal(labels.join("; "), expected, text);
}

/** The marks are the draft's labels that differ. */
function check(marked: string, source: string): void {
  const { text, spans } = unmark(marked);
  const other = statementOf(source);
  const found = otherLabels(
    align(statementOf(text), other, () => 1),
    [other],
  );
  assert.deepEqual(
    found.map(({ draft }) => text.slice(draft.start, draft.end)),
    spans.map(({ start, end }) => text.slice(start, end)),
    marked,
  );
}

function statementOf(text: string): Statement {
  const { sentences, claims } = extractText(readProse(text, "draft.txt"));
  const [sentence] = sentences;
  assert.ok(sentence);
  return readStatement(sentence, claims);
}
