/** The reading across all articles: when a claim is read so, what it weighs, and when it warns, through the whole engine. */
import assert from "node:assert/strict";
import { isNearlyCertain, opposedAcross, type ReadAcross } from "../../../claims-db/compare/across";
import type { Contested } from "../../../claims-db/compare/reviewfeatures";
import type { Stance } from "../../../claims-db/compare/stance";
import { valuesTold, isToldToo, withoutToldToo } from "../../../claims-db/compare/toldtoo";
import { judgeDraft, type Claim, type Judgement, type Verdict } from "../../../claims-db/index";
import { fill } from "../../support/cases";
import { judgedBeside } from "../../support/judged";

const wire =
  "A ferry sank off Lohme on Tuesday, and 43 people died. The captain, Jens Odde, was pulled from the water alive. " +
  "Divers found the wreck at a depth of 60 metres. The ferry had left Sassnitz at noon with 118 people on board. " +
  "The mayor of Lohme, Ute Brandt, opened the school hall for the families. Nobody knows why it sank.";
const daily =
  "Forty-three people have died in the sinking of the ferry Hertha off Lohme. It carried 118 people and 20 cars. Seven " +
  "boats took part in the rescue. Jens Odde, the captain, is in hospital in Bergen with a broken arm. The yard built it in " +
  "1988. Divers will go down again on Friday, the coast guard said.";

const judged = (draft: string, value: string, sources: readonly string[] = [wire, daily]): Judgement | undefined =>
  judgedBeside(sources, draft, value);

describe("A reading across all articles", () => {
  it("finds a value wrong that all of them have otherwise", () => {
    const found = judged("The ferry sank off Lohme on Tuesday, and 34 people died.", "34");
    assert.equal(found?.verdict, "refuted");
    assert.ok((found?.across?.chance ?? 0) > 0.8);
    assert.equal(found?.confidence, found?.across?.chance);
  });

  it("leaves one alone that they have", () => {
    const found = judged("The ferry sank off Lohme on Tuesday, and 43 people died.", "43");
    assert.equal(found?.verdict, "supported");
  });

  it("weighs what each has for and against the claim", () => {
    const { features = {}, rival } = judged("The ferry had 181 people on board when it sank.", "181")?.across ?? {};
    assert.equal(rival?.text, "118");
    assert.equal(features["articles"], 2);
    assert.ok((features["refuted.1"] ?? -9) >= (features["refuted.2"] ?? -9));
    assert.equal(features["supported.1"], -9, "no article has 181");
    assert.ok("against.disagree.near" in features && "standing.lead" in features);
  });

  it("holds a figure against the one that stands among words most like its own", () => {
    const yard =
      "The yard in Lisk was shut for three weeks after the fire. The crane was up again after five hours. It had stood " +
      "since 1988. The yard has 118 workers and two docks. Nobody was hurt.";
    const draft = "It was three hours before they had the crane up again.";
    const { features = {}, rival } = judged(draft, "three hours", [yard, daily])?.across ?? {};
    assert.equal(rival?.text, "five hours");
    assert.equal(features["words.against"], features["words.other"]);
    const name = judged("The captain was Jens Adde.", "Jens Adde")?.across?.features ?? {};
    assert.ok(!("words.other" in name), "the net was taught figures alone");
  });

  it("is not made of one article, nor where the articles are a sentence or two", () => {
    const draft = "The ferry sank off Lohme on Tuesday, and 34 people died.";
    assert.equal(judged(draft, "34", [wire])?.across, undefined);
    assert.equal(judged(draft, "34", ["In Lohme 43 people died.", "Some 43 people died."])?.across, undefined);
  });
});

describe("A warning after a reading across all articles", () => {
  const told = judged("The ferry sank off Lohme on Tuesday, and 34 people died.", "34") ?? assert.fail();

  /** Whether a claim of a kind is warned of: how likely it is wrong, how many articles are heard against it, how many bear it out. */
  const isWarned = (kind: Claim["kind"], chance: number, [opposed, bearers]: readonly [number, number]): boolean => {
    const stances = [
      ...Array.from({ length: opposed }, () => stanceOf("disagrees")),
      ...Array.from({ length: bearers }, () => stanceOf("agrees")),
    ];
    const claim: Claim = { ...told.claim, kind };
    const contested: Contested = { claim, bounds: [], stances, opposed: stances.slice(0, opposed) };
    const across: ReadAcross = { chance, features: { plain: 0 }, rival: told.claim, against: stanceOf("disagrees") };
    return opposedAcross(contested, across).length > 0;
  };

  it("must be likelier where one article is heard than where several are", () => {
    for (const kind of ["figure", "date", "name"] as const)
      assert.deepEqual([isWarned(kind, 0.82, [1, 0]), isWarned(kind, 0.82, [2, 0])], [false, true], kind);
  });

  it("is given though no article is heard alone, where it is likely by all", () => {
    assert.deepEqual([isWarned("name", 0.8, [0, 0]), isWarned("name", 0.9, [0, 0])], [false, true]);
  });

  it("needs little where more articles say otherwise than bear it out, but not nothing: reports of one form are many", () => {
    assert.deepEqual([isWarned("figure", 0.4, [2, 1]), isWarned("figure", 0.4, [1, 1])], [true, false]);
    assert.equal(isWarned("figure", 0.1, [9, 1]), false);
  });

  it("is not given where each article tells of another thing in the same words", () => {
    const things = [
      ["Ashby", "21 May", "painter", "3,257"],
      ["Corley", "9 June", "harbour", "2,208"],
      ["Denholt", "5 July", "library", "4,811"],
      ["Elmwick", "2 March", "tunnel", "1,176"],
    ];
    const reports = things.map(
      ([town, day, thing, cost]) =>
        `The minister is to visit ${town} on ${day} for talks about the ${thing}. Critics of the ${thing} project say ` +
        `that it will cost $${cost} million. Some ${cost} people gathered near the ${thing} in ${town}.`,
    );
    const database = fill(reports);
    const judgements = judgeDraft(database, { path: "draft.md", text: reports.join("\n\n") });
    database.close();
    assert.ok(judgements.length > 20);
    assert.deepEqual([...new Set(judgements.map(({ verdict }) => verdict))], ["supported"]);
  });

  it("of a kind that is not read so is what it was", () => {
    assert.equal(isWarned("title", 0, [1, 0]), true);
  });
});

describe("A value that the draft tells in another sentence, too", () => {
  const draft = "The ferry sank off Lohme, and 34 people died. In all 43 people are dead.";
  const found = judged(draft, "34") ?? assert.fail();
  const other = judged(draft, "43") ?? assert.fail();
  const verdictOf = (chance: number, beside: readonly Judgement[]): Verdict | undefined => {
    const across = found.across && { ...found.across, chance };
    return withoutToldToo([{ ...found, verdict: "refuted", across }, ...beside])[0]?.verdict;
  };

  it("takes a warning back that is not nearly certain", () => {
    const second: Judgement = { ...other, claim: { ...other.claim, sentence: found.claim.sentence + 1 } };
    assert.equal(isToldToo(found, valuesTold([found, second])), true);
    assert.deepEqual([verdictOf(0.9, [second]), verdictOf(0.97, [second])], ["insufficient", "refuted"]);
    assert.equal(isNearlyCertain(found.claim, { chance: 0.9, features: {}, rival: found.claim }), false);
  });

  it("leaves a warning whose other value stands nowhere else", () => {
    assert.equal(verdictOf(0.9, []), "refuted");
    assert.equal(isToldToo(found, valuesTold([found])), false);
  });
});

function stanceOf(stance: "agrees" | "disagrees"): Stance {
  return { stance, pair: undefined, confidence: 0.9, against: 0.9, features: {}, readings: [] };
}
