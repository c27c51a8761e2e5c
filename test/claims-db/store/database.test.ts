/** Tests of opening, filling and emptying the claims database. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { findPassages } from "../../../claims-db/store/candidates";
import { openClaims } from "../../../claims-db/index";
import { articleOf, count, databaseOf, extractionOf } from "./samples";

const text = "Hamas released 33 hostages. The deal holds.";
const extraction = extractionOf(text, [["33 hostages", count(33, "hostage")]]);

describe("The claims database", () => {
  it("gives an article back as it was saved", () => {
    const database = openClaims(":memory:");
    const article = articleOf("sources/a.md", text, {
      publisher: "Al Jazeera",
      published: "2025-03-06",
      primary: true,
    });
    database.saveArticle(article, extraction);
    const [stored] = database.articles();
    assert.ok(stored);
    const { path, publisher, published, primary, sentences, claims, hash } = stored;
    assert.deepEqual(
      { path, publisher, published, primary, sentences, claims, hash },
      {
        path: "sources/a.md",
        publisher: "Al Jazeera",
        published: "2025-03-06",
        primary: true,
        sentences: 2,
        claims: 1,
        hash: article.hash,
      },
    );
    const passages = database.passagesOf(stored.article);
    assert.deepEqual(
      passages.map(({ sentence }) => sentence),
      extraction.sentences,
    );
    assert.deepEqual(passages[0]?.claims, [{ ...extraction.claims[0], attribution: undefined }]);
    assert.deepEqual(database.textOf(stored.article), article.prose);
  });

  it("keeps the prose apart where markup was blanked", () => {
    const database = openClaims(":memory:");
    const prose = { text: "**Hamas** spoke.", prose: "  Hamas   spoke." };
    database.saveArticle(articleOf("a.md", "", { prose }), extractionOf(prose.prose));
    assert.deepEqual(database.textOf(database.articles()[0]?.article ?? 0), prose);
  });

  it("replaces the article of a path, and nothing of the old one is found", () => {
    const database = databaseOf(text);
    database.saveArticle(articleOf("a.md", "Gaza rests."), extractionOf("Gaza rests."));
    assert.deepEqual(database.counts(), { articles: 1, claims: 0 });
    assert.deepEqual(findPassages(database, { words: ["hostage"], names: [] }), []);
    assert.equal(findPassages(database, { words: ["gaza"], names: [] }).length, 1);
  });

  it("removes an article, and the other stays", () => {
    const database = databaseOf(text, "Gaza rests.");
    database.removeArticle("a.md");
    database.removeArticle("never-there.md");
    assert.deepEqual([...database.hashes()], [["b.md", "hash of Gaza rests."]]);
    assert.deepEqual(findPassages(database, { words: ["hostage"], names: [] }), []);
  });

  it("leaves no row behind when the last article goes", () => {
    const database = openClaims(":memory:");
    database.saveArticle(articleOf("a.md", text), extraction);
    database.removeArticle("a.md");
    const left = ["articles", "texts", "sentences", "claims", "keys", "shingles"].map(
      (table) => database.connection.rows(`SELECT * FROM ${table}`).length,
    );
    assert.deepEqual(left, [0, 0, 0, 0, 0, 0]);
    assert.deepEqual(database.connection.rows("SELECT * FROM terms WHERE sentences > 0"), []);
  });

  it("forgets everything when cleared, and can be filled again", () => {
    const database = databaseOf(text);
    database.clear();
    assert.deepEqual(database.counts(), { articles: 0, claims: 0 });
    database.saveArticle(articleOf("a.md", text), extraction);
    assert.equal(findPassages(database, { words: ["hostage"], names: [] }).length, 1);
  });

  it("saves all of an article or nothing", () => {
    const database = databaseOf(text);
    const broken = { ...extraction, claims: [{ ...extraction.claims[0], text: undefined }] };
    assert.throws(() => database.saveArticle(articleOf("a.md", "other"), broken as never));
    assert.deepEqual([...database.hashes().values()], [`hash of ${text}`]);
    assert.equal(findPassages(database, { words: ["hostage"], names: [] }).length, 1);
  });

  it("has another revision after each change, and the same one without", () => {
    const database = databaseOf(text);
    const { revision } = database;
    assert.equal(database.revision, revision);
    database.removeArticle("a.md");
    assert.notEqual(database.revision, revision);
  });

  it("takes texts with zero characters and broken surrogates", () => {
    const odd = "Zero\0here \ud800 and Simão.";
    const database = databaseOf(odd);
    assert.equal(database.textOf(database.articles()[0]?.article ?? 0)?.text.length, odd.length);
    assert.equal(findPassages(database, { words: ["simao"], names: [] }).length, 1);
  });
});

describe("A database file", () => {
  let folder = "";
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "corroborate-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is made with its folder, and found again", () => {
    const file = join(folder, "deep/er/claims.db");
    const first = openClaims(file);
    first.saveArticle(articleOf("a.md", text), extraction);
    first.close();
    const second = openClaims(file);
    assert.deepEqual([second.counts(), second.trouble], [{ articles: 1, claims: 1 }, undefined]);
    second.close();
  });

  it("is made anew where it is no database", () => {
    const file = join(folder, "claims.db");
    writeFileSync(file, "not a database, only some words that go on for a while".repeat(40));
    const database = openClaims(file);
    assert.equal(database.trouble, "The claims database was damaged and is being built anew from the sources.");
    database.saveArticle(articleOf("a.md", text), extraction);
    database.close();
    assert.ok(statSync(file).size > 4096);
  });

  it("is made anew where a page is damaged", () => {
    const file = join(folder, "claims.db");
    const before = openClaims(file);
    before.saveArticle(articleOf("a.md", text), extraction);
    before.close();
    const bytes = Buffer.alloc(statSync(file).size, 7);
    bytes.write("SQLite format 3\0", 0, "latin1");
    writeFileSync(file, bytes);
    const database = openClaims(file);
    assert.deepEqual(database.counts(), { articles: 0, claims: 0 });
    database.close();
  });

  it("is made anew, without a word, where another version wrote it", () => {
    const file = join(folder, "claims.db");
    const before = openClaims(file);
    before.saveArticle(articleOf("a.md", text), extraction);
    before.connection.script("PRAGMA user_version = 9");
    before.close();
    const database = openClaims(file);
    assert.deepEqual([database.counts(), database.trouble], [{ articles: 0, claims: 0 }, undefined]);
    database.close();
  });

  it("gives way to memory where another program has locked it", () => {
    const file = join(folder, "claims.db");
    openClaims(file).close();
    const other = new DatabaseSync(file);
    other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    const database = openClaims(file, 1);
    assert.match(database.trouble ?? "", /^Another program is using the claims database/);
    database.saveArticle(articleOf("a.md", text), extraction);
    assert.equal(database.counts().articles, 1);
    other.close();
  });

  it("gives way to memory where nothing can be written", () => {
    writeFileSync(join(folder, "taken"), "a file, not a folder");
    assert.match(
      openClaims(join(folder, "taken/claims.db")).trouble ?? "",
      /^The claims database cannot be written here/,
    );
  });

  it("shows what another window saved", () => {
    const file = join(folder, "claims.db");
    const [here, there] = [openClaims(file), openClaims(file)];
    const { revision } = here;
    there.saveArticle(articleOf("a.md", text), extraction);
    assert.notEqual(here.revision, revision);
    assert.equal(findPassages(here, { words: ["hostage"], names: [] }).length, 1);
    here.close();
    there.close();
  });
});
