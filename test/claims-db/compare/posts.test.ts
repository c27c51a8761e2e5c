/** Whose post it is: through the whole engine in memory, the name is found where somebody else holds the post. */
import assert from "node:assert/strict";
import { checkDraft } from "../../../claims-db/index";
import { fill } from "../../support/cases";

const town =
  "Roads of Kell\n\nThe mayor of Kell, Tom Ley, said that the new bridge over the Arven would be paid for by June.\n\n" +
  "The town clerk, Ada Brusk, keeps the papers of the council in order.";

/** What is warned of, each with what the source has. */
function check(draft: string, expected: string): void {
  const database = fill([town]);
  const { findings } = checkDraft(database, { path: "draft.md", text: draft });
  database.close();
  const wrong = findings.filter(({ verdict }) => verdict === "refuted");
  const shown = wrong.map(({ span, reason }) => `${draft.slice(span.start, span.end)} > ${reason.source}`);
  assert.equal(shown.join(", "), expected);
}

describe("A post that somebody else holds", () => {
  it("is told once, at the name, where the rest of the sentence is told of that person", () => {
    check("The mayor of Kell, Ada Brusk, said that the new bridge would be paid for by June.", "Ada Brusk > Tom Ley");
    check("The mayor of Kell, Tom Ley, said that the new bridge would be paid for by June.", "");
  });

  it("is wrong itself where the rest of the sentence is told of the draft's person", () => {
    check(
      "The mayor of Kell, Ada Brusk, keeps the papers of the council in order.",
      "mayor of Kell, Ada Brusk > clerk",
    );
  });
});
