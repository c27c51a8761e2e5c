/** Tests of the terminal command, run in process on folders made for each test. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { JsonReport } from "../../server/report/json";
import { right, source, useTerminal, wrong, type Ended } from "../support/terminal";

const { folder, run, write } = useTerminal();

describe("corroborate", () => {
  it("helps and says its version", async () => {
    const help = await run("--help");
    assert.equal(help.status, 0);
    assert.match(help.stdout, /^Corroborate checks a draft[^]*Exit status/);
    assert.match((await run("--version")).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  const bad: Readonly<Record<string, RegExp>> = {
    "": /^Say what to do:/,
    publish: /^There is no command “publish”/,
    check: /^Say which draft to check/,
    "check --wings draft.md": /--wings[^]*lists the options/,
    "check --format xml draft.md": /^There is no format “xml”/,
    "check --fail-on rain draft.md": /^“--fail-on rain” is not known/,
    "check alone.md --sources full --output alone.md": /^“alone.md” is a draft or a source/,
    "check alone.md --sources full --output full/a.md": /^“full\/a.md” is a draft or a source/,
    "check alone.md --sources full --output no/where.md": /^“no\/where.md” cannot be written/,
    explain: /^Say which line to explain/,
    "explain draft.md": /^“draft.md” names no line/,
    "explain draft.md:0": /^“draft.md:0” names no line/,
    "explain alone.md:9 --sources full": /^“alone.md” has only 1 line\./,
    "explain alone.md:1 --format csv": /^There is no format “csv”. Use one of “text”, “json”/,
    "check nowhere.md": /^There is no file “nowhere.md”/,
    "check empty": /^“empty” is a folder. Name the draft itself, as in “empty\/draft.md”/,
    "check alone.md": /^No sources found for “alone.md”/,
    "check alone.md --sources nowhere": /^There is no folder “nowhere”/,
    "check alone.md --sources alone.md": /^“alone.md” is a file/,
    "check alone.md --sources empty": /^No articles found in “empty”/,
    "check book.pdf --sources empty": /^“book.pdf” cannot be checked. This is a PDF/,
    "index one two": /^“corroborate index” takes one folder/,
    "index nowhere": /^There is no folder “nowhere”/,
  };
  for (const [line, message] of Object.entries(bad)) {
    it(`answers “${line}” with one plain sentence on standard error`, async () => {
      write({ "alone.md": right, "book.pdf": "%PDF-1.7 …", "full/a.md": source });
      mkdirSync(join(folder(), "empty"));
      const { status, stdout, stderr } = await run(line);
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at |Error:/);
      assert.equal(stderr.trim().split("\n").length, 1);
    });
  }
});

describe("corroborate check", () => {
  it("is content with a draft that follows its sources", async () => {
    write({ "draft.md": right, "sources/a.md": source });
    const { status, stdout, stderr } = await run("check draft.md");
    assert.match(stdout, /^No conflicts\. /);
    assert.deepEqual([status, stderr], [0, ""]);
  });

  it("shows what differs, and ends with 1", async () => {
    write({ "draft.md": wrong, "sources/a.md": source });
    const { status, stdout } = await run("check draft.md");
    assert.equal(status, 1);
    assert.match(stdout, /^draft.md:1:16: Sources say otherwise/);
    assert.match(stdout, /sources\/a.md:1\)\n.*\[33/);
  });

  it("writes version 1 for one draft, and a list for several", async () => {
    write({ "draft.md": wrong, "other.md": right, "sources/a.md": source });
    const one = JSON.parse((await run("check draft.md --format json")).stdout) as JsonReport;
    assert.deepEqual([one.version, one.draft, one.sources.articles, one.summary.refuted], [1, "draft.md", 1, 1]);
    const many = JSON.parse((await run("check draft.md other.md --format json")).stdout) as {
      reports: readonly JsonReport[];
    };
    assert.deepEqual(
      many.reports.map(({ draft, summary }) => [draft, summary.refuted]),
      [
        ["draft.md", 1],
        ["other.md", 0],
      ],
    );
  });

  it("keeps the claims beside the sources of a workspace", async () => {
    write({ "drafts/draft.md": right, "sources/a.md": source });
    assert.equal((await run("check drafts/draft.md")).status, 0);
    assert.ok(existsSync(join(folder(), ".corroborate/claims.db")));
    assert.ok(existsSync(join(folder(), ".corroborate/.gitignore")));
  });

  it("reads all files of a folder that is named, writes nothing there, and leaves the draft out", async () => {
    write({ "articles/a.md": source, "articles/draft.md": wrong });
    assert.equal((await run("check articles/draft.md --sources articles")).status, 1);
    assert.ok(!existsSync(join(folder(), "articles/.corroborate")));
  });

  it("takes the workspace for its sources folder", async () => {
    write({ "draft.md": wrong, "sources/a.md": source });
    assert.equal((await run("check draft.md --sources sources")).status, 1);
    assert.equal((await run("check draft.md --sources .")).status, 1);
  });

  it("does not check a source against itself", async () => {
    write({ "sources/a.md": source });
    const { status, stderr } = await run("check sources/a.md");
    assert.equal(status, 2);
    assert.match(stderr, /^“sources\/a.md” is one of the sources/);
  });

  it("names the files that it could not read, and goes on", async () => {
    write({
      "draft.md": right,
      "sources/a.md": source,
      "sources/b.md": "%PDF-1.7 …",
      "corroborate.json": '{"sources": 5}',
    });
    const { status, stderr } = await run("check draft.md");
    assert.equal(status, 0);
    assert.match(stderr, /corroborate.json: Line 1/);
    assert.match(stderr, /sources\/b.md: This is a PDF/);
  });

  it("sees what changed in the sources since the last time", async () => {
    write({ "draft.md": right, "sources/a.md": source });
    assert.equal((await run("check draft.md")).status, 0);
    write({ "sources/a.md": source.replace("33", "35") });
    assert.equal((await run("check draft.md")).status, 1);
  });

  it("has colours in a terminal, unless NO_COLOR is set", async () => {
    write({ "draft.md": wrong, "sources/a.md": source });
    const isColoured = ({ stdout }: Ended): boolean => stdout.includes("\u001b[");
    assert.ok(!isColoured(await run("check draft.md")));
    assert.ok(isColoured(await run("check draft.md", {}, true)));
    assert.ok(!isColoured(await run("check draft.md", { NO_COLOR: "1" }, true)));
    assert.ok(isColoured(await run("check draft.md --color", { NO_COLOR: "1" })));
  });
});

describe("corroborate index", () => {
  it("reads the sources once", async () => {
    write({ "sources/a.md": source, "sources/b.md": "Mediators met in Cairo.\n" });
    assert.match((await run("index")).stdout, /^2 articles with \d+ claims?; 2 read anew\.\n$/);
    assert.match((await run("index sources")).stdout, /; 0 read anew\.\n$/);
  });
});
