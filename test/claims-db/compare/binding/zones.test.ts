/** Which words of a sentence belong to which of its figures. */
import assert from "node:assert/strict";
import { readStatement } from "../../../../claims-db/compare/statement";
import { zonesOf } from "../../../../claims-db/compare/binding/zones";
import { extractText } from "../../../../claims-db/index";

/** For each figure the content words that belong to it: "67: Delta". */
function check(text: string, expected: readonly string[]): void {
  const { sentences, claims } = extractText({ text, prose: text });
  const [sentence] = sentences;
  assert.ok(sentence);
  const statement = readStatement(sentence, claims);
  const got = claims.flatMap((claim, index) => {
    const zones = zonesOf(statement, claim);
    const words = statement.terms.filter(({ value }, i) => !value && zones[i] === index);
    const names = words.map(({ word }) => sentence.words[word]?.text ?? "");
    return claim.kind === "figure" ? [`${claim.text}: ${names.join(" ")}`] : [];
  });
  assert.deepEqual(got, expected);
}

describe("The words around figures", () => {
  it("go with the note behind them where notes in brackets follow each other", () => {
    check("The largest fleets are Delta (67), Finnair (56) and Avianca (51).", [
      "67: largest fleets Delta",
      "56: Finnair",
      "51: Avianca",
    ]);
  });

  it("stay with the number before a lone bracket", () => {
    check("The flood hit 54 houses in Sofia (3 churches).", ["54: houses Sofia", "3: churches"]);
  });

  it("are shared out in order where the sentence says respectively", () => {
    check("Rents and wages in Turku rose by 4 per cent and 7 per cent, respectively.", [
      "4 per cent: Rents",
      "7 per cent: wages respectively",
    ]);
    check("The mill made 31 per cent and 12 per cent of its profit with paper and board, respectively.", [
      "31 per cent: paper",
      "12 per cent: profit board respectively",
    ]);
    check("Lisbon, Porto and Braga counted 81, 64 and 12 cases respectively.", [
      "81: Lisbon",
      "64: Porto",
      "12: Braga cases respectively",
    ]);
  });

  it("stay with the nearest number where nothing is told apart", () => {
    check("Rents and wages rose by 4 per cent and 7 per cent.", ["4 per cent: ", "7 per cent: "]);
  });
});
