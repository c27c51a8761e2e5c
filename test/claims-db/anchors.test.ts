/** What stands beside a sentence says where in the sources it is told. */
import assert from "node:assert/strict";
import { anchorsOf, contextOf } from "../../claims-db/anchors";
import { readStatement } from "../../claims-db/compare/statement";
import { extractText, readProse } from "../../claims-db/index";
import { gather, gatherNear } from "../../claims-db/gather";
import { fill } from "../support/cases";

const report =
  "The ferry sank off Ostby on Monday. Divers brought up nine bags of mail. Six of them were dry. The mayor paid for soup.";

function statementOf(text: string) {
  const { sentences, claims } = extractText(readProse(text, "draft.txt"));
  const [sentence] = sentences;
  assert.ok(sentence);
  return readStatement(sentence, claims);
}

describe("Anchors", () => {
  it("are the source sentences that hold the most of a neighbour", () => {
    const database = fill([report]);
    const neighbour = statementOf("Nine bags of mail were brought up by divers.");
    const gathered = gather(database, neighbour);
    const anchors = anchorsOf(neighbour, gathered);
    const told = anchors.map(({ passage }) => gathered.passages.find(({ id }) => id === passage)?.sentence.text);
    assert.equal(told[0], "Divers brought up nine bags of mail.");
    database.close();
  });

  it("are none where no source sentence holds much of it", () => {
    const database = fill([report]);
    const neighbour = statementOf("My uncle keeps bees behind the post office.");
    assert.deepEqual(anchorsOf(neighbour, gather(database, neighbour)), []);
    database.close();
  });

  it("bring what stands beside them, and say how near it is", () => {
    const database = fill([report]);
    const mine = statementOf("Half a dozen came to no harm.");
    const [anchor] = anchorsOf(statementOf("Divers brought up nine bags of mail."), gather(database, mine)).concat({
      passage: 2,
      article: 1,
      strength: 1,
    });
    assert.ok(anchor);
    const { passages } = gatherNear(database, gather(database, mine), [anchor]);
    const beside = passages.find(({ sentence }) => sentence.text === "Six of them were dry.");
    assert.ok(beside);
    assert.equal(contextOf([anchor])(beside), 0.9 * anchor.strength);
    database.close();
  });

  it("of another article say nothing", () => {
    const database = fill([report, "Bees are kept in Tarn."]);
    const { passages } = gather(database, statementOf("Bees are kept in Tarn."));
    const bees = passages.find(({ sentence }) => sentence.text.startsWith("Bees"));
    assert.ok(bees);
    assert.equal(contextOf([{ passage: bees.id - 1, article: bees.source.article - 1, strength: 1 }])(bees), 0);
    database.close();
  });
});
