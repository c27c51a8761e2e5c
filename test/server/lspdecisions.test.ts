/** The language server as its clients meet it: what people decide about findings. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DecisionsResult } from "../../server/protocol/decisions";
import { actions, card, decide } from "../support/fixes";
import { eventually, positionIn, type Client } from "../support/lsp";
import { draft, useStory } from "../support/story";

describe("the language server", () => {
  const story = useStory();
  const decisions = (): string => readFileSync(join(story().folder.root, ".corroborate/decisions.json"), "utf8");

  describe("decisions", () => {
    const keep = { id: "figure:32", action: "keep", reason: "the envoy said so", by: "Ana Ruiz" };

    it("silence the finding, are kept in the folder, shown in the card, and hold after edits elsewhere", async () => {
      const { client, uri } = await flagged();
      assert.deepEqual(await decide(client, { uri, ...keep }), { done: true });
      assert.deepEqual(await client.until(uri, (items) => items.length === 0), []);
      assert.match(decisions(), /"action": "keep", .*"by": "Ana Ruiz".*"draft": "draft\.md"/);
      await client.edit(uri, "Intro", "Another intro");
      assert.deepEqual(await client.until(uri, () => true), []);
      assert.match(
        await card(client, uri, draft.replace("Intro", "Another intro")),
        /Kept by Ana Ruiz .*because the envoy said so/,
      );
      assert.ok(await eventually(() => client.statuses.findLast((status) => status.uri === uri)?.conflicts === 0));
    });

    it("are there again in the next session", async () => {
      const { client, uri } = await flagged();
      await decide(client, { uri, ...keep });
      const again = await story().openDraft();
      await eventually(() => again.client.statuses.some(({ state }) => state === "ready"));
      assert.deepEqual(await again.client.until(again.uri, () => true), []);
    });

    it("lapse when the draft says something else, and are listed", async () => {
      const { client, uri } = await flagged();
      await decide(client, { uri, ...keep });
      await client.edit(uri, "32", "31");
      assert.equal((await client.until(uri, (items) => items.length > 0)).length, 1);
      const { decisions: listed } = await client.connection.sendRequest<DecisionsResult>("corroborate/decisions", {
        uri,
      });
      assert.deepEqual(
        listed.map(({ state, text }) => [state, text]),
        [["lapsed", "32"]],
      );
    });

    it("lapse when a source says something else", async () => {
      const { client, uri } = await flagged();
      await decide(client, { uri, ...keep });
      story().folder.write("sources/wire.md", "Hamas released 34 hostages in January.\n");
      const changes = [{ uri: story().folder.uri("sources/wire.md"), type: 2 }];
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
      assert.equal((await client.until(uri, (items) => items.length > 0)).length, 1);
      assert.match(await card(client, uri, draft), /the evidence has changed since/);
    });

    it("are taken back, and no other fix is offered as long as they hold", async () => {
      const { client, uri } = await flagged();
      await decide(client, { uri, position: positionIn(draft, draft.indexOf("32")), action: "checked", by: "AR" });
      await client.until(uri, (items) => items.length === 0);
      const [only, ...others] = await actions(client, { uri, text: draft, at: "32" });
      assert.match(only?.title ?? "", /^Take back the decision: Checked by AR/);
      assert.deepEqual(others, []);
      await decide(client, { uri, id: "figure:32", action: "undo" });
      assert.equal((await client.until(uri, (items) => items.length > 0)).length, 1);
      assert.equal(decisions(), '{\n  "version": 1\n}\n');
    });

    it("made by a colleague count as soon as the file changes", async () => {
      const { client, uri } = await flagged();
      await decide(client, { uri, ...keep });
      const written = decisions();
      await decide(client, { uri, id: "figure:32", action: "undo" });
      await client.until(uri, (items) => items.length > 0);
      story().folder.write(".corroborate/decisions.json", written);
      const changes = [{ uri: story().folder.uri(".corroborate/decisions.json"), type: 2 }];
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
      assert.deepEqual(await client.until(uri, (items) => items.length === 0), []);
    });

    it("are not written over a file that cannot be read, and the writer hears why", async () => {
      story().folder.write(".corroborate/decisions.json", "{ nonsense");
      const { client, uri } = await flagged();
      const { done, message, file } = await decide(client, { uri, ...keep });
      assert.equal(done, false);
      assert.match(message ?? "", /not valid JSON/);
      assert.equal(file, story().folder.uri(".corroborate/decisions.json"));
      assert.equal(decisions(), "{ nonsense");
      assert.ok(client.statuses.some((status) => status.message.includes("decisions.json")));
    });

    it("can be made by a client that only runs commands", async () => {
      const { client, uri } = await flagged();
      const all = await actions(client, { uri, text: draft, at: "32" });
      const { command } = all.find(({ title }) => title.startsWith("Mark")) ?? {};
      await client.connection.sendRequest("workspace/executeCommand", command);
      assert.deepEqual(await client.until(uri, (items) => items.length === 0), []);
      assert.match(decisions(), /"action": "checked"/);
    });

    it("are not written where nobody decides", async () => {
      await flagged();
      assert.equal(existsSync(join(story().folder.root, ".corroborate/decisions.json")), false);
    });
  });

  async function flagged(): Promise<{ readonly client: Client; readonly uri: string }> {
    const opened = await story().openDraft(draft, { settings: { holdBackWhileTyping: false } });
    await opened.client.until(opened.uri, (items) => items.length > 0);
    return opened;
  }
});
