/** Whether two dates or figures stand with one verb. */
import assert from "node:assert/strict";
import { readStatement, type Statement } from "../../../../claims-db/compare/statement";
import { sameVerb } from "../../../../claims-db/compare/binding/verb";
import { extractText } from "../../../../claims-db/index";
import type { Claim } from "../../../../claims-db/model";

/** The sentence with its first date or figure. */
function read(text: string): readonly [Statement, Claim] {
  const { sentences, claims } = extractText({ text, prose: text });
  const [sentence, claim] = [sentences[0], claims.find(({ kind }) => kind === "date" || kind === "figure")];
  assert.ok(sentence && claim, text);
  return [readStatement(sentence, claims), claim];
}

function check(draft: string, source: string, expected: number): void {
  assert.equal(sameVerb(read(draft), read(source)), expected);
}

describe("The verb beside a value", () => {
  it("is the same or another one", () => {
    check("The album was released in 2015.", "They released it on June 4, 2015.", 1);
    check("The album was released in 2015.", "They announced the album in 2014.", 0);
  });

  it("says nothing where there is none", () => {
    check("The album was released in 2015.", "It was the best album of 2014.", 0.5);
  });
});
