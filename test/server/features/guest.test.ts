/** Being a good guest: which documents are drafts, folders side by side, and mistakes in corroborate.json. */
import assert from "node:assert/strict";
import { eventually, type Client } from "../../support/lsp";
import { makeFolder } from "../../support/memory";
import { draft, useStory } from "../../support/story";

describe("being a good guest", () => {
  const story = useStory();

  describe("the drafts that corroborate.json names", () => {
    it("are checked", async () => {
      story().folder.write("corroborate.json", '{ "drafts": ["draft.*"] }');
      const { client, uri } = await story().openDraft();
      assert.equal((await client.until(uri, (items) => items.length > 0)).length, 1);
    });
    it("are the only ones, and the status says why another file is not", async () => {
      story().folder.write("corroborate.json", '{ "drafts": ["stories/**"] }');
      const { client, uri } = await story().openDraft();
      assert.ok(await eventually(() => lastOf(client, uri)?.state === "off"));
      assert.match(lastOf(client, uri)?.message ?? "", /“drafts”/);
    });
    it("do not bind an untitled draft", async () => {
      story().folder.write("corroborate.json", '{ "drafts": ["stories/**"] }');
      const client = await story().start();
      await client.open("untitled:Untitled-1", draft);
      assert.equal((await client.until("untitled:Untitled-1", (items) => items.length > 0)).length, 1);
    });
  });

  describe("a draft outside of every folder", () => {
    const outside = "file:///somewhere/else/draft.md";
    it("is checked against the only folder", async () => {
      const client = await story().start();
      await client.open(outside, draft);
      assert.equal((await client.until(outside, (items) => items.length > 0)).length, 1);
    });
    it("is not checked where there are several folders, and the status says so", async () => {
      const other = makeFolder({ "sources/b.md": "Hamas released 31 hostages in January.\n" });
      const client = await story().start({ folders: [story().folder.uri(), other.uri()] });
      await client.open(outside, draft);
      assert.ok(await eventually(() => lastOf(client, outside)?.state === "off"));
      other.delete();
    });
  });

  it("each of two folders has its own sources", async () => {
    const other = makeFolder({ "sources/b.md": "Hamas released 32 hostages in January.\n" });
    const client = await story().start({ folders: [story().folder.uri(), other.uri()] });
    await client.open(story().folder.uri("draft.md"), draft);
    await client.open(other.uri("draft.md"), draft);
    assert.equal((await client.until(story().folder.uri("draft.md"), (items) => items.length > 0)).length, 1);
    assert.ok(await eventually(() => lastOf(client, other.uri("draft.md"))?.conflicts === 0));
    other.delete();
  });

  describe("a mistake in corroborate.json", () => {
    it("is marked on its line, and cleared once it is mended", async () => {
      story().folder.write("corroborate.json", '{\n  "sources": ["sources/**"],\n  "checks": { "figure": 7 }\n}');
      const client = await story().start();
      const file = story().folder.uri("corroborate.json");
      const marks = () => client.published.findLast(({ uri }) => uri === file)?.diagnostics;
      assert.ok(await eventually(() => marks()?.length === 1));
      assert.equal(marks()?.[0]?.range.start.line, 2);
      assert.doesNotMatch(String(marks()?.[0]?.message), /^Line/);
      story().folder.write("corroborate.json", "{}");
      await client.connection.sendRequest("corroborate/rebuild", {});
      assert.ok(await eventually(() => marks()?.length === 0));
    });
    it("that is none leaves the file alone", async () => {
      story().folder.write("corroborate.json", '{ "sources": ["sources/**"] }');
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      assert.deepEqual(client.published, []);
    });
  });
});

function lastOf(client: Client, uri: string) {
  return client.statuses.findLast((status) => status.uri === uri);
}
