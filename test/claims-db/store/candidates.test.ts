/** Tests of finding the source sentences and claims that may speak about the same thing. */
import assert from "node:assert/strict";
import {
  findByKeys,
  findPassages,
  findRareByKeys,
  keysQuery,
  passagesBeside,
  rankedQuery,
  rarity,
  type Request,
} from "../../../claims-db/store/candidates";
import { openClaims } from "../../../claims-db/index";
import { claimsQuery, passagesQuery } from "../../../claims-db/store/records";
import { articleOf, count, databaseOf, extractionOf } from "./samples";

const sources = [
  "Hamas released 33 hostages in January. The hostages of January rest at home.",
  "Israel freed 1,900 prisoners. The Kremlin was silent.",
  "Mayor Simão of Porto opened the bridge.",
];

/** The sentences found for these words, best first. */
function found(words: string, more: Partial<Request> = {}): readonly string[] {
  const request = { words: words.split(" "), names: [], ...more };
  return findPassages(databaseOf(...sources), request).map(({ sentence }) => sentence.text);
}

describe("Passages", () => {
  it("are found by the words they share, the most telling first", () => {
    assert.deepEqual(found("hamas release hostage january"), [
      "Hamas released 33 hostages in January.",
      "The hostages of January rest at home.",
    ]);
  });

  it("have others beside them, of the same article, as many as are wanted", () => {
    const database = databaseOf(...sources);
    const kremlin = findPassages(database, { words: ["kremlin"], names: [] });
    const beside = (most: number) => passagesBeside(database, kremlin, most).map(({ sentence }) => sentence.text);
    assert.deepEqual(beside(5), ["Israel freed 1,900 prisoners."]);
    assert.deepEqual(beside(0), []);
    assert.deepEqual(passagesBeside(database, [], 5), []);
  });

  it("are found by a figure, a name and a name without its accents", () => {
    assert.deepEqual(found("1,900"), ["Israel freed 1,900 prisoners."]);
    assert.deepEqual(found("nothing", { names: ["Kremlin palace"] }), ["The Kremlin was silent."]);
    assert.deepEqual(found("simao"), ["Mayor Simão of Porto opened the bridge."]);
  });

  it("are not found by words that no source has, by marks, or by nothing", () => {
    assert.deepEqual(found("penguin"), []);
    assert.deepEqual(found('… — "'), []);
    assert.deepEqual(found(""), []);
  });

  it("are found by words that look like search operators", () => {
    assert.deepEqual(found('NEAR( OR "penguin* AND'), []);
    assert.equal(found("near hostage").length, 2);
  });

  it("are found by the names that their pronouns stand for", () => {
    const database = openClaims(":memory:");
    const { sentences } = extractionOf("He spoke in Doha.");
    const topical = { sentences: sentences.map((one) => ({ ...one, topics: ["adam boehler"] })), claims: [] };
    database.saveArticle(articleOf("a.md", "He spoke in Doha."), topical);
    assert.equal(findPassages(database, { words: ["boehler"], names: [] }).length, 1);
  });

  it("keep to the limit within an article, and let every article be heard", () => {
    assert.equal(found("hostage january", { limit: 1 }).length, 1);
    assert.equal(found("hostage kremlin porto", { limit: 1 }).length, 3);
  });

  it("are found by a rare name that the sentence writes, however little else they share", () => {
    const crowd = "Hamas freed hostages in Gaza. Hamas kept hostages in Gaza. Hamas hid hostages in Gaza. ";
    const database = databaseOf(`${crowd}Edan Alexander rests at home among friends and old books in the house.`);
    const words = ["hama", "freed", "kept", "hid", "hostage", "gaza", "alexander"];
    const texts = findPassages(database, { words, names: ["Aidan Alexander"], limit: 3 }).map(
      ({ sentence }) => sentence.text,
    );
    assert.ok(texts.some((text) => text.startsWith("Edan Alexander")));
  });

  it("show a sentence that many copy three times at most, so that others have room", () => {
    const copies = Array.from({ length: 20 }, () => "Hamas released 33 hostages.");
    const database = databaseOf(...copies, "Hamas kept some hostages of the 59.");
    const texts = findPassages(database, { words: ["hama", "hostage", "33"], names: [] }).map(
      (one) => one.sentence.text,
    );
    assert.equal(texts.filter((text) => text.includes("33")).length, 3);
    assert.ok(texts.includes("Hamas kept some hostages of the 59."));
  });

  it("come from memory the second time", () => {
    const database = databaseOf(...sources);
    const request = { words: ["kremlin"], names: [] };
    assert.equal(findPassages(database, request)[0], findPassages(database, request)[0]);
  });
});

describe("Claims by key", () => {
  const text = "Hamas released 33 hostages. Israel freed 1,900 prisoners.";
  const database = openClaims(":memory:");
  const claims = [
    ["33 hostages", count(33, "hostage")],
    ["1,900 prisoners", count(1900, "prisoner")],
  ] as const;
  database.saveArticle(articleOf("a.md", text), extractionOf(text, claims));

  it("are found with their passage", () => {
    const [candidate] = findByKeys(database, { kind: "figure", keys: ["count||prisoner", "count||person"] }, 8);
    assert.equal(candidate?.claim.text, "1,900 prisoners");
    assert.equal(candidate?.passage.sentence.text, "Israel freed 1,900 prisoners.");
  });

  it("are not found under the key of another kind", () => {
    assert.deepEqual(findByKeys(database, { kind: "date", keys: ["count||prisoner"] }, 8), []);
  });

  it("are found where few have one of the keys, and none of them where more do", () => {
    const lookup = { kind: "figure", keys: ["count||prisoner", "count||hostage"] } as const;
    assert.equal(findRareByKeys(database, lookup, 2).length, 2);
    assert.deepEqual(findRareByKeys(database, lookup, 1), []);
  });
});

describe("Rarity", () => {
  it("is near nothing for a word of every sentence and high for one that is unknown", () => {
    const database = databaseOf("The deal holds. The deal ends. The talks go on.");
    assert.ok(rarity(database, "the") < 0.2);
    assert.ok(rarity(database, "deal") < rarity(database, "talk"));
    assert.ok(rarity(database, "talk") < rarity(database, "penguin"));
  });

  it("follows the articles as they come and go", () => {
    const database = databaseOf("The deal holds.", "The penguin rests.");
    const before = rarity(database, "penguin");
    database.removeArticle("b.md");
    assert.ok(rarity(database, "penguin") > before - 1);
    assert.equal(rarity(database, "penguin"), rarity(database, "walrus"));
  });
});

describe("Every lookup", () => {
  it("goes through an index and never walks a table", () => {
    const { connection } = databaseOf(...sources);
    for (const query of [rankedQuery, keysQuery, passagesQuery, claimsQuery]) {
      const plan = connection.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`).map(({ detail }) => detail);
      const walks = plan.filter((step) => /^SCAN (articles|sentences|claims|keys|texts)/.test(step));
      assert.deepEqual(walks, [], query);
      assert.ok(
        plan.some((step) => step.startsWith("SEARCH")),
        query,
      );
    }
  });
});
