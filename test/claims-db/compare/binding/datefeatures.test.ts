/** Tests that a year which names an edition is told from one that says when. */
import assert from "node:assert/strict";
import { judgeDraft, openClaims, readArticle, saveArticle } from "../../../../claims-db/index";

/** Draft, source and the draft's year in; whether each side's year names an edition out. */
function check([draft, source, value]: readonly [string, string, string], expected: readonly [number, number]): void {
  const database = openClaims(":memory:");
  const article = readArticle("a.txt", Buffer.from(source));
  if (!("reason" in article)) saveArticle(database, article);
  const judgements = judgeDraft(database, { path: "d.txt", text: draft });
  database.close();
  const features = judgements.find(({ claim }) => claim.text === value)?.features[0]?.features;
  assert.deepEqual([features?.["edition.draft"], features?.["edition.source"]], expected);
}

describe("The features of a date", () => {
  it("tell a year that names an edition from one that says when", () => {
    const source = "Malmar sailed in the 2015 World Regatta.";
    check(["Malmar sailed in the 2019 World Regatta.", source, "2019"], [1, 1]);
    check(["Malmar sailed in 2019, in the Regatta.", source, "2019"], [0, 1]);
  });
});
