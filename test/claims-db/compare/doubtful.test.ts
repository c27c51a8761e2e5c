/** What is likelier wrong by all articles, or loosely bound to the only one, is left open, through the whole engine. */
import assert from "node:assert/strict";
import type { Judgement } from "../../../claims-db/index";
import { judgedBeside } from "../../support/judged";

const wire =
  "A ferry sank off Lohme on Tuesday, and 43 people died. The captain, Jens Odde, was pulled from the water alive. " +
  "Divers found the wreck at a depth of 60 metres. The ferry had left Sassnitz at noon with 118 people on board.";
const daily =
  "Forty-three people have died in the sinking of the ferry Hertha off Lohme. It carried 118 people and 20 cars. Seven " +
  "boats took part in the rescue. Divers will go down again on Friday, the coast guard said.";
const courier =
  "The harbour of Sassnitz was closed on Wednesday. The wreck of the Hertha lies 60 metres deep. Captain Jens Odde has been " +
  "in hospital in Bergen since Tuesday. The coast guard has 7 boats and 20 divers there.";

const judged = (draft: string, value: string): Judgement | undefined =>
  judgedBeside([wire, daily, courier], draft, value);

describe("A value that the articles tell of another thing", () => {
  it("bears nothing out where the claim is likelier wrong, and stays in sight", () => {
    const found = judged("Divers will go down again on Wednesday.", "Wednesday");
    assert.equal(found?.verdict, "insufficient");
    assert.deepEqual(found?.evidence, []);
    assert.ok(found?.dismissed.some(({ value, reason }) => value === "Wednesday" && reason.code === "other-statement"));
  });

  it("is support where the articles tell it of the same", () => {
    assert.equal(judged("Divers will go down again on Friday.", "Friday")?.verdict, "supported");
    assert.equal(judged("The harbour of Sassnitz was closed on Wednesday.", "Wednesday")?.verdict, "supported");
  });
});

describe("Beside one article, a day that it has", () => {
  const notice =
    "The bakery of Odde opened on 4 May 2019. It burned down in October 2023. The owner, Nils Bratt, had insured it with a " +
    "firm in Bergen. The insurer paid in March.";
  const verdictOf = (draft: string, value: string): string | undefined => judgedBeside([notice], draft, value)?.verdict;

  it("bears nothing out of which the article does not speak", () => {
    assert.equal(verdictOf("In 2019 a fire damaged the town hall of Odde.", "2019"), "insufficient");
    assert.equal(verdictOf("The firm in Bergen was founded in 2019.", "2019"), "insufficient");
    assert.equal(verdictOf("By 2019 the town had three bakeries.", "2019"), "insufficient");
  });

  it("is support of what the article tells of it, in other words, too", () => {
    assert.equal(verdictOf("The bakery of Odde opened in 2019.", "2019"), "supported");
    assert.equal(verdictOf("Odde has had its own bread since 4 May 2019.", "4 May 2019"), "supported");
    assert.equal(verdictOf("A fire destroyed the bakery of Odde in October 2023.", "October 2023"), "supported");
  });
});
