/** Warnings that a second reading takes back, and those that it leaves, through the whole engine in memory. */
import assert from "node:assert/strict";
import { judgeDraft, type Judgement } from "../../../claims-db/index";
import { fill } from "../../support/cases";

/** The judgement of the draft's only figure. */
function judged(draft: string, sources: readonly string[]): Judgement | undefined {
  const database = fill(sources);
  const found = judgeDraft(database, { path: "draft.md", text: draft }).find(
    ({ claim, slot }) => claim.kind === "figure" && slot !== true,
  );
  database.close();
  return found;
}

const first =
  "A leak of chlorine in Horna has killed three people. Three people have died and 68 have been treated for breathing " +
  "difficulties. Breathing masks were given to 900 people by Monday. Some 900 people left their homes. The mayor, Jana " +
  "Holub, said that 40 people had been treated at school. Firemen treated 12 horses.";
const second =
  "A man of 77 has died of the leak in Horna, the fourth. In all 91 people had been treated for breathing difficulties by " +
  "Wednesday. The schools open again on Friday. Tarn Mills will pay for the 900 people who left. Doctors had treated nobody " +
  "for breathing difficulties in Horna since 2011. The people of Horna thanked the firemen.";

describe("The second reading of a warning", () => {
  it("takes back what an article most likely bears out", () => {
    const found = judged("All told 91 people had been treated for breathing difficulties.", [first, second]);
    assert.equal(found?.verdict, "supported");
  });

  it("leaves what no article bears out", () => {
    const found = judged("In all 97 people had been treated for breathing difficulties by Wednesday.", [first, second]);
    assert.equal(found?.verdict, "refuted");
    assert.ok((found?.review?.chance ?? 0) >= 0.65);
  });

  it("is not made where the sources are a sentence or two", () => {
    const found = judged("In all 97 people had been treated.", ["In all 91 people had been treated."]);
    assert.equal(found?.verdict, "refuted");
    assert.equal(found?.review, undefined);
  });
});
