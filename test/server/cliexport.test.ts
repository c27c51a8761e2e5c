/** Tests of the formats of the terminal command, of its exit status and of explanations. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Explanation } from "../../server/report/explain";
import type { FullReport } from "../../server/report/json";
import { right, source, useTerminal, wrong } from "../support/terminal";

const { folder, run, write } = useTerminal();

describe("corroborate check --format", () => {
  const begins: Readonly<Record<string, RegExp>> = {
    text: /^draft\.md:1:16: /,
    markdown: /^# Fact check of draft\.md\n/,
    html: /^<!doctype html>[^]*<title>Fact check of draft\.md</,
    annotated: /^# Annotated copy of draft\.md\n/,
    "annotated-html": /^<!doctype html>[^]*<title>Annotated copy of draft\.md</,
    json: /^\{\n {2}"version": 1,/,
    csv: /^draft,number,line,/,
    sarif: /"version": "2\.1\.0"/,
    github: /^::warning file=draft\.md,line=1,/,
  };
  for (const [format, begin] of Object.entries(begins)) {
    it(`writes ${format}, to a file too`, async () => {
      write({ "draft.md": wrong, "sources/a.md": source });
      const { stdout } = await run(`check draft.md --format ${format}`);
      assert.match(stdout, begin);
      const filed = await run(`check draft.md --format ${format} --output report.out`);
      assert.deepEqual([filed.status, filed.stdout, filed.stderr], [1, "", "Wrote “report.out”.\n"]);
      assert.equal(readFileSync(join(folder(), "report.out"), "utf8"), stdout);
    });
  }

  it("links to the sources from where the report is written", async () => {
    write({ "draft.md": wrong, "sources/a b.md": source });
    mkdirSync(join(folder(), "reports"));
    await run("check draft.md --format html --output reports/draft.html");
    assert.match(readFileSync(join(folder(), "reports/draft.html"), "utf8"), /href="\.\.\/sources\/a%20b\.md"/);
    assert.match((await run("check draft.md --format markdown")).stdout, /\]\(sources\/a%20b\.md#L1\)/);
  });

  it("names sources from the folder in which the command runs", async () => {
    write({ "story/draft.md": wrong, "story/sources/a.md": source });
    assert.match((await run("check ./story/draft.md")).stdout, /^story\/draft\.md:1:[^]*\(story\/sources\/a\.md:1\)/);
  });
});

describe("corroborate check --fail-on", () => {
  const statuses = async (line: string): Promise<readonly number[]> => [
    (await run(`${line} --fail-on refuted`)).status,
    (await run(`${line} --fail-on conflicting`)).status,
    (await run(`${line} --fail-on none`)).status,
  ];

  it("is what makes the exit status 1", async () => {
    write({ "draft.md": wrong, "other.md": right, "sources/a.md": source });
    assert.deepEqual(await statuses("check draft.md"), [1, 1, 0]);
    assert.deepEqual(await statuses("check other.md"), [0, 0, 0]);
  });
});

describe("corroborate check", () => {
  it("says where the sources disagree when asked to", async () => {
    write({
      "draft.md": "Nothing to check.\n",
      "sources/a.md": "# Grief in Marlow\n\nThe blast in the Marlow mine killed 14 miners, Nina Kowalski said.\n",
      "sources/b.md":
        "# A mine explodes\n\nNina Kowalski said that the blast in the Marlow mine had killed 17 miners.\n",
    });
    const valuesOf = async (option: string): Promise<readonly (readonly string[])[]> => {
      const { disagreements } = JSON.parse((await run(`check draft.md ${option} --format json`)).stdout) as FullReport;
      return disagreements.map(({ values }) => values.map(({ value }) => value).sort());
    };
    assert.deepEqual([await valuesOf("--disagreements"), await valuesOf("")], [[["14", "17"]], []]);
  });
});

describe("corroborate explain", () => {
  it("shows what was read, the sentences that were looked at and the verdict", async () => {
    write({ "draft.md": `Nothing here.\n${wrong}`, "sources/a.md": source });
    const { status, stdout } = await run("explain draft.md:2:16");
    assert.equal(status, 0);
    assert.match(stdout, /^draft\.md:2\n {2}Hamas released 34 hostages/);
    assert.match(stdout, /34 figure, column 16: Sources say otherwise/);
    assert.match(stdout, /Read as +count · 34 · of hostage/);
    assert.match(stdout, /≠ .*\(sources\/a\.md:1\)\n +“Hamas released \[33\] hostages/);
  });

  it("is content where nothing was found", async () => {
    write({ "draft.md": `To be or not to be.\n${wrong}`, "sources/a.md": source });
    assert.equal((await run("explain draft.md:1")).stdout, "No claims at draft.md:1.\n");
  });

  it("writes JSON with every feature that was weighed", async () => {
    write({ "draft.md": wrong, "sources/a.md": source });
    const { stdout } = await run("explain draft.md:1 --format json");
    const { line, claims } = JSON.parse(stdout) as Explanation;
    const figure = claims.find(({ kind }) => kind === "figure");
    assert.deepEqual([line, figure?.text, figure?.verdict, figure?.candidates[0]?.value], [1, "34", "refuted", "33"]);
    assert.equal(typeof figure?.candidates[0]?.features["disagree.near"], "number");
  });
});
