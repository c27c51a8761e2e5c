/** Two people with one title: of two clubs, or of one. */
import assert from "node:assert/strict";
import { judgeDraft } from "../../../claims-db/index";
import { fill } from "../../support/cases";

/** The verdict on a name of the draft, which stands between brackets. */
function verdictOn(marked: string, sources: readonly string[]): string | undefined {
  const name = /\[([^\]]+)\]/u.exec(marked)?.[1];
  const database = fill(sources);
  const found = judgeDraft(database, { path: "draft.md", text: marked.replace(/[[\]]/gu, "") });
  database.close();
  return found.find(({ claim }) => claim.kind === "name" && claim.text === name)?.verdict;
}

const malmo = "The president of the club, Ada Brusk, promised every player a bonus of 9,000 kronor.";
const lund = "The club's president, Tom Ley, said on Monday that it would try to keep the coach.";

describe("The holder of an office that each house has", () => {
  it("is not held against that of another house", () => {
    const draft = "The club's president, [Ada Brusk], said that it would try to keep the coach.";
    assert.notEqual(verdictOn(draft, [malmo, lund]), "refuted");
  });

  it("is wrong where no source calls them so", () => {
    const draft = "The club's president, [Ada Brusk], said on Monday that it would try to keep the coach.";
    assert.equal(verdictOn(draft, [lund]), "refuted");
  });
});
