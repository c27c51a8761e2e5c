/** Warnings that a second reading takes back, and those that it leaves, through the whole engine in memory. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isTakenBack } from "../../../claims-db/compare/reviewed";
import { judgeDraft, type Claim, type Judgement } from "../../../claims-db/index";
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

  it("does not leave a name supported that an article has only of something else", () => {
    const root = resolve(__dirname, "../../../../test/fixtures/sample");
    const sources = readdirSync(join(root, "sources")).map((name) => readFileSync(join(root, "sources", name), "utf8"));
    const database = fill(sources);
    const found = judgeDraft(database, { path: "draft.md", text: readFileSync(join(root, "draft.md"), "utf8") });
    database.close();
    const named = found.filter(({ claim }) => claim.kind === "name" && claim.text === "State Department");
    assert.deepEqual(
      named.map(({ verdict }) => verdict),
      ["insufficient"],
    );
  });

  it("is not made where the sources are a sentence or two", () => {
    const found = judged("In all 97 people had been treated.", ["In all 91 people had been treated."]);
    assert.equal(found?.verdict, "refuted");
    assert.equal(found?.review, undefined);
  });
});

describe("A warning is taken back", () => {
  const told =
    judged("In all 97 people had been treated.", ["In all 91 people had been treated."])?.claim ?? assert.fail();
  const isBack = (kind: Claim["kind"], chance: number): boolean =>
    isTakenBack({ ...told, kind }, { chance, features: {} });

  it("where it is a figure that is not likely enough", () => {
    assert.deepEqual([isBack("figure", 0.6), isBack("figure", 0.7)], [true, false]);
  });

  it("of no other kind", () => {
    const kinds = ["date", "name", "title"] as const;
    assert.deepEqual(
      kinds.filter((kind) => isBack(kind, 0.1)),
      [],
    );
  });
});
