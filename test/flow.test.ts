/** Tests the whole flow in memory: articles go in, a draft is checked, and the findings point at the right words. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  checkDraft,
  indexSources,
  newCache,
  openClaims,
  readArticle,
  readConfiguration,
  saveArticle,
  type Cache,
  type ClaimsDatabase,
  type Finding,
  type Span,
} from "../claims-db/index";
import { isMet, spanOf, type Planted } from "./support/cases";
import { mark } from "./support/marks";

const wire = [
  "---",
  "title: Night of the flood",
  "publisher: Orlan Wire",
  "published: 2025-03-06",
  "---",
  "",
  "Rescue workers in the Orlan valley have brought **38 people** to safety. The river Menno rose by four metres in one",
  "night. Governor Paula Meier said, “We have never seen such a night in this valley.”",
  "",
].join("\n");

const city =
  "# After the flood\n\n" +
  "The Orlan dam was built in 1937 and repaired in 1998. Some 1,200 houses in Orlan have no power.\n";

const draft = [
  "# The flood",
  "",
  "Rescue workers in the Orlan valley have brought 48 people to safety. The river Menno rose by four metres in one night.",
  "",
  "The Orlan dam was built in 1973 and repaired in 1998. “We have never seen such a day in this valley,” said Governor Paula Meier.",
  "",
].join("\n");

const told = { "sources/wire.md": wire, "sources/city.md": city };

describe("The whole flow", () => {
  it("flags what the articles say otherwise, and nothing else", () => {
    assert.equal(
      flagged(draft, check(draft, fill(told))),
      draft.replace("48", "[48]").replace("1973", "[1973]").replace("a day", "a [day]"),
    );
  });

  it("shows evidence where it stands in the file, past front matter and bold type", () => {
    const evidence = check(draft, fill(told)).flatMap((finding) => finding.evidence);
    const texts = new Map<string, string>(Object.entries(told));
    assert.ok(evidence.length > 6);
    for (const { source, span, value, sentenceSpan } of evidence) {
      const text = texts.get(source.path) ?? "";
      assert.equal(text.slice(span.start, span.end), value);
      assert.ok(sentenceSpan.start <= span.start && span.end <= sentenceSpan.end, `${value} stands in its sentence`);
    }
  });

  it("says who published the evidence, when, and under which headline", () => {
    const evidence = check(draft, fill(told)).find(({ claim }) => claim.text === "48")?.evidence[0];
    assert.equal(evidence?.value, "38");
    const { title, publisher, published } = evidence.source;
    assert.deepEqual([title, publisher, published], ["Night of the flood", "Orlan Wire", "2025-03-06"]);
  });

  it("offers the words of the source in the writing of the draft", () => {
    assert.equal(check(draft, fill(told)).find(({ claim }) => claim.text === "1973")?.suggestion, "1937");
  });

  it("says the same of the same draft, whatever the order in which the articles came", () => {
    const { "sources/wire.md": first, "sources/city.md": second } = told;
    const turned = fill({ "sources/city.md": second, "sources/wire.md": first });
    assert.deepEqual(check(draft, turned).map(short), check(draft, fill(told)).map(short));
  });

  it("leaves a draft alone where there are no articles", () => {
    assert.equal(flagged(draft, check(draft, fill({}))), draft);
  });

  it("falls silent when the article that refuted is removed, and speaks again when it is back", () => {
    const database = fill(told);
    database.removeArticle("sources/city.md");
    assert.equal(flagged(draft, check(draft, database)), draft.replace("48", "[48]").replace("a day", "a [day]"));
    save(database, "sources/city.md", city);
    assert.ok(flagged(draft, check(draft, database)).includes("[1973]"));
  });

  it("follows an article that changes", () => {
    const database = fill(told);
    const cache = newCache();
    check(draft, database, cache);
    save(database, "sources/wire.md", wire.replace("38", "48"));
    assert.ok(!flagged(draft, check(draft, database, cache)).includes("[48]"));
  });
});

describe("A second check", () => {
  it("reads nothing anew in an unchanged draft and finds the same", () => {
    const database = fill(told);
    const cache = newCache();
    const first = checkDraft(database, { path: "draft.md", text: draft }, cache);
    const second = checkDraft(database, { path: "draft.md", text: draft }, cache);
    assert.equal(first.extracted, 5);
    assert.equal(second.extracted, 0);
    assert.deepEqual(second.findings, first.findings);
  });

  it("reads one sentence anew when one is edited", () => {
    const database = fill(told);
    const cache = newCache();
    check(draft, database, cache);
    const edited = draft.replace("48 people", "38 people");
    const { findings, extracted } = checkDraft(database, { path: "draft.md", text: edited }, cache);
    assert.equal(extracted, 1);
    assert.equal(flagged(edited, findings), edited.replace("1973", "[1973]").replace("a day", "a [day]"));
  });

  it("moves what it knows when text is put before it", () => {
    const database = fill(told);
    const cache = newCache();
    check(draft, database, cache);
    const moved = `A preface of no weight at all.\n\n${draft}`;
    assert.deepEqual(check(moved, database, cache), check(moved, database));
  });

  it("keeps the ids of findings across edits elsewhere", () => {
    const database = fill(told);
    const before = check(draft, database).map(({ id }) => id);
    const moved = `Nobody slept.\n\n${draft}\nThe mud is deep.\n`;
    assert.deepEqual(
      check(moved, database).map(({ id }) => id),
      before,
    );
    assert.equal(new Set(before).size, before.length);
  });
});

describe("Articles that disagree", () => {
  const plaque = "The Orlan dam holds 83 million litres of water. A plaque says so.";
  const book = "The Orlan dam holds 38 million litres of water.";
  const sides = { "a.md": "The Orlan dam holds 83 million litres of water.", "b.md": plaque, "c.md": book };

  it("are conflicting, and the draft stands with the majority or the minority", () => {
    assert.deepEqual(standing("The Orlan dam holds 83 million litres of water.", sides), ["conflicting", "majority"]);
    assert.deepEqual(standing("The Orlan dam holds 38 million litres of water.", sides), ["conflicting", "minority"]);
    assert.deepEqual(standing("The Orlan dam holds 68 million litres of water.", sides), ["refuted", undefined]);
  });

  it("are a tie when one stands against one", () => {
    assert.deepEqual(standing(book, { "b.md": plaque, "c.md": book }), ["conflicting", "tie"]);
  });

  it("count wire copies once", () => {
    const copies = { "one.md": `${book} ${agency}`, "two.md": `${book} ${agency}`, "own.md": plaque };
    assert.deepEqual(standing("The Orlan dam holds 83 million litres of water.", copies), ["conflicting", "tie"]);
  });

  it("weigh a primary source as two", () => {
    const primary = { "b.md": plaque, "c.md": `---\nprimary: true\n---\n\n${book}` };
    assert.deepEqual(standing(book, primary), ["conflicting", "majority"]);
  });
});

describe("The sample workspace", () => {
  const root = resolve(__dirname, "../../test/fixtures/sample");
  const text = readFileSync(join(root, "draft.md"), "utf8");
  const planted = JSON.parse(readFileSync(join(root, "draft.expected.json"), "utf8")) as { expect: readonly Planted[] };
  let findings: readonly Finding[] = [];

  before(async () => {
    const { configuration } = readConfiguration(readFileSync(join(root, "corroborate.json"), "utf8"));
    const database = openClaims(":memory:");
    const { articles, problems } = await indexSources(database, root, { configuration });
    assert.deepEqual([articles, problems], [5, []]);
    findings = checkDraft(database, { path: "draft.md", text, published: "2025-03-08" }).findings;
  });

  for (const error of planted.expect)
    it(`has its planted error found: ${error.in ?? error.text}`, () => {
      const near = findings.filter(({ span }) => overlap(span, spanOf(error, text)));
      const got = near.map(({ claim, verdict, suggestion }) => `${claim.kind} ${verdict} ${suggestion}`);
      assert.ok(
        near.some((finding) => isMet(error, finding)),
        got.join(", "),
      );
    });

  it("has nothing else flagged but a note where the draft follows most of the sources", () => {
    const errors = planted.expect.map((error) => spanOf(error, text));
    const open = findings.filter(({ standing }) => standing !== "majority");
    const stray = open.filter(({ span }) => !errors.some((error) => overlap(error, span)));
    assert.equal(flagged(text, stray), text);
  });
});

/** Long enough for two copies to be known as one. */
const agency =
  "It holds back the Menno for eleven kilometres and feeds the mills of three towns, whose councils share its upkeep. " +
  "After the war it was painted grey, and since then nobody has asked for another colour. Engineers walk its crest " +
  "every morning with a notebook and a long pole, looking for cracks between the stones. In summer, children swim " +
  "below the spillway although a sign forbids it, and in winter the ice sings at night so that the keeper's dog howls. " +
  "The keeper says that she would not live anywhere else, not even for a house by the sea.";

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function standing(text: string, articles: Articles): readonly (string | undefined)[] {
  const finding = check(text, fill(articles)).find(({ claim }) => claim.kind === "figure");
  return [finding?.verdict, finding?.standing];
}

type Articles = Readonly<Record<string, string>>;

function fill(articles: Articles): ClaimsDatabase {
  const database = openClaims(":memory:");
  for (const [path, text] of Object.entries(articles)) save(database, path, text);
  return database;
}

function save(database: ClaimsDatabase, path: string, text: string): void {
  const article = readArticle(path, Buffer.from(text));
  assert.ok(!("reason" in article));
  saveArticle(database, article);
}

function check(text: string, database: ClaimsDatabase, cache?: Cache): readonly Finding[] {
  return checkDraft(database, { path: "draft.md", text }, cache).findings;
}

/** The draft with brackets around what is flagged. */
function flagged(text: string, findings: readonly Finding[]): string {
  const flags = findings.filter(({ verdict }) => verdict === "refuted" || verdict === "conflicting");
  return mark(
    text,
    flags.map(({ span }) => span),
  );
}

function short({ id, verdict, suggestion }: Finding): unknown {
  return { id, verdict, suggestion };
}
