/** The report of an open draft as a file, in every format that the editor offers. */
import assert from "node:assert/strict";
import { exportFormats, type CheckResult, type ExportResult } from "../../../server/protocol";
import { draft, useStory } from "../../support/story";

describe("exporting the report", () => {
  const story = useStory();

  for (const format of exportFormats) {
    it(`as ${format} names the claim and what the sources say`, async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const exported = await client.connection.sendRequest<ExportResult>("corroborate/export", { uri, format });
      for (const value of ["32", "33"]) assert.ok(exported.text.includes(value), exported.text);
    });
  }

  it("links the sources from beside the draft", async () => {
    const { client, uri } = await story().openDraft();
    await client.until(uri, (items) => items.length > 0);
    const params = { uri, format: "markdown" };
    const { text } = await client.connection.sendRequest<ExportResult>("corroborate/export", params);
    assert.ok(text.includes("](sources/city.md"), text);
  });

  it("gives nothing for a format that nobody knows and a draft that is not open", async () => {
    const { client, uri } = await story().openDraft();
    const ask = (params: object) => client.connection.sendRequest("corroborate/export", params);
    assert.equal(await ask({ uri, format: "toString" }), null);
    assert.equal(await ask({ uri: story().folder.uri("none.md"), format: "html" }), null);
  });

  it("is not checked itself when it is opened", async () => {
    const client = await story().start();
    await client.open(story().folder.uri("draft.report.md"), draft);
    await client.connection.sendRequest("corroborate/rebuild", {});
    const report = await client.pull(story().folder.uri("draft.report.md"));
    assert.deepEqual(report.kind === "full" && report.items, []);
  });
});

describe("the check of a draft", () => {
  const story = useStory();

  it("has what the sources disagree on while the draft is silent", async () => {
    story().folder.write("sources/rival.md", "Hamas released 31 hostages in January, its own office said.\n");
    const { client, uri } = await story().openDraft("Talks went on.\n\nHamas released 33 hostages in January.\n");
    await client.connection.sendRequest("corroborate/rebuild", { uri });
    let checked = await client.connection.sendRequest<CheckResult>("corroborate/check", { uri });
    while (!checked.complete) checked = await client.connection.sendRequest<CheckResult>("corroborate/check", { uri });
    const values = checked.report.disagreements?.flatMap(({ values: sides }) => sides.map(({ value }) => value));
    assert.deepEqual(values?.toSorted(), ["31", "33"]);
  });

  it("reads a draft by its language where its name does not tell", async () => {
    const client = await story().start();
    await client.open("untitled:Untitled-1", "<p>Hamas released <b>32</b> hostages in January.</p>\n", "html");
    assert.equal((await client.until("untitled:Untitled-1", (items) => items.length > 0)).length, 1);
  });
});
