/** The requests of the writer's desk, over streams: fact map, list of sources, disagreements between sources. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ArticlesResult, DisagreementsResult, MapClaim, MapResult } from "../../server/protocol";
import type { Client } from "../support/lsp";
import { draft, useStory } from "../support/story";

const sample = resolve(__dirname, "../../../test/fixtures/sample/sources");

describe("the writer's desk", () => {
  const story = useStory();
  const mapOf = (client: Client, uri: string): Promise<MapResult | null> =>
    client.connection.sendRequest("corroborate/map", { uri });
  const claimsOf = async (client: Client, uri: string): Promise<readonly MapClaim[]> =>
    (await mapOf(client, uri))?.claims ?? [];

  describe("the fact map", () => {
    it("has every claim in reading order with its state, its words and what the sources say", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const claims = await claimsOf(client, uri);
      const figure = claims.find(({ kind }) => kind === "figure");
      assert.equal(figure?.state, "refuted");
      assert.match(figure?.text ?? "", /^32/);
      assert.match(figure?.message ?? "", /33/);
      assert.deepEqual([figure?.open, figure?.card], [true, true]);
      assert.equal(figure?.range.start.line, 2);
      const starts = claims.map(({ range: { start } }) => start.line * 1000 + start.character);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    });

    it("calls what the sources say supported, and nothing waits", async () => {
      const { client, uri } = await story().openDraft(draft.replace("32", "33"));
      await settle(client);
      const claims = await claimsOf(client, uri);
      assert.equal(claims.find(({ kind }) => kind === "figure")?.state, "supported");
      assert.ok(claims.every(({ open }) => !open));
    });

    it("leaves out kinds that are switched off", async () => {
      const { client, uri } = await story().openDraft(draft, { settings: { checks: { figure: false } } });
      await settle(client);
      assert.ok((await claimsOf(client, uri)).every(({ kind }) => kind !== "figure"));
    });

    it("does not exist for a source, and for a document that is not open", async () => {
      const { client } = await story().openDraft();
      await settle(client);
      const source = story().folder.uri("sources/wire.md");
      await client.open(source, "Hamas released 33 hostages in January.");
      assert.equal(await mapOf(client, source), null);
      assert.equal(await mapOf(client, story().folder.uri("none.md")), null);
    });
  });

  describe("the list of sources", () => {
    it("has each article with publisher, claims and address", async () => {
      const client = await story().start();
      const [folder] = (await settle(client)).folders;
      assert.deepEqual(
        folder?.articles.map(({ publisher, path, uri }) => [publisher, path, uri]),
        [
          ["City Paper", "sources/city.md", story().folder.uri("sources/city.md")],
          [undefined, "sources/wire.md", story().folder.uri("sources/wire.md")],
        ],
      );
      assert.ok(folder?.articles.every(({ claims }) => claims > 0));
    });

    it("tells who calls a source primary: the article itself or corroborate.json", async () => {
      story().folder.write("sources/own.md", "---\nprimary: true\n---\n\nHamas released 33 hostages in January.\n");
      story().folder.write("corroborate.json", '{"primary": ["sources/wire.md"]}');
      const [folder] = (await settle(await story().start())).folders;
      const primary = Object.fromEntries(folder?.articles.map((article) => [article.path, article.primary]) ?? []);
      assert.deepEqual(
        [primary["sources/own.md"], primary["sources/wire.md"], primary["sources/city.md"]],
        ["own", "listed", undefined],
      );
    });

    it("names what could not be read, with the reason", async () => {
      story().folder.write("sources/empty.md", "");
      const [folder] = (await settle(await story().start())).folders;
      assert.deepEqual(
        folder?.problems.map(({ path, reason }) => [path, reason]),
        [["sources/empty.md", "The file is empty."]],
      );
    });
  });

  describe("disagreements between sources", () => {
    const ask = (client: Client): Promise<DisagreementsResult> =>
      client.connection.sendRequest("corroborate/disagreements", {});

    it("name the thing, its values and the lines, though there is no draft", async () => {
      story().folder.delete("sources");
      for (const name of readdirSync(sample)) {
        story().folder.write(`sources/${name}`, readFileSync(join(sample, name), "utf8"));
      }
      const client = await story().start();
      await settle(client);
      const { things } = await ask(client);
      assert.deepEqual(things.map(({ thing }) => thing).sort(), [
        "Palestinian prisoners",
        "President",
        "Spelling of Edan Alexander",
      ]);
      const [witness] = things.find(({ kind }) => kind === "name")?.sides[1]?.witnesses ?? [];
      assert.equal(witness?.uri, story().folder.uri("sources/levant-post.txt"));
      assert.equal(witness?.range.start.line, 8);
      assert.match(witness?.sentence ?? "", /Aidan Alexander/);
    });

    it("are none where sources agree", async () => {
      const client = await story().start();
      await settle(client);
      assert.deepEqual((await ask(client)).things, []);
    });
  });

  /** Asks for the sources until they have been read. */
  async function settle(client: Client): Promise<ArticlesResult> {
    for (let tries = 0; tries < 600; tries++) {
      const { folders } = await client.connection.sendRequest<{ folders: readonly { state: string }[] }>(
        "corroborate/sources",
        {},
      );
      if (folders.length > 0 && folders.every(({ state }) => state === "ready"))
        return client.connection.sendRequest<ArticlesResult>("corroborate/articles", {});
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error("The sources were not ready after 18 seconds.");
  }
});
