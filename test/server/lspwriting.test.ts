/** The language server as its clients meet it: directives, findings at the caret, severities, and marks that go in time. */
import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver/node";
import { complete, openReady } from "../support/fixes";
import { eventually, positionIn } from "../support/lsp";
import { draft, useStory } from "../support/story";

describe("the language server", () => {
  const story = useStory();

  describe("directives", () => {
    it("are completed inside a comment, with their kinds", async () => {
      const text = "Intro\n\n<!-- cor\n\n<!-- corroborate-disable-line figure \n";
      const { client, uri } = await story().openDraft(text);
      const names = await complete(client, uri, positionIn(text, text.indexOf("cor") + 3));
      assert.ok(names.includes("corroborate-disable-next-line"));
      const kinds = await complete(client, uri, positionIn(text, text.lastIndexOf("figure ") + 7));
      assert.deepEqual(kinds, ["date", "name", "title", "place", "quote"]);
      assert.deepEqual(await complete(client, uri, { line: 0, character: 3 }), []);
    });

    it("with a word that nobody knows get a note on that word", async () => {
      const text = draft.replace("January.", "January. <!-- corroborate-disable-line figures -->");
      const { client, uri } = await story().openDraft(text);
      const items = await client.until(uri, (found) => found.length > 1);
      const note = items.find(({ code }) => code === "directive");
      assert.equal(note?.severity, 3);
      assert.match(String(note?.message), /“figures” is no kind of claim/);
      assert.ok(items.some(({ code }) => code === "figure"));
    });

    it("that switch a draft off are told in the status", async () => {
      const { client, uri } = await story().openDraft(`---\ncorroborate: off\n---\n\n${draft}`);
      assert.ok(await eventually(() => client.statuses.some((status) => status.uri === uri && status.state === "off")));
      assert.deepEqual(await client.until(uri, () => true), []);
    });
  });

  describe("a finding at the caret", () => {
    const typed = draft.replace("32", "33");

    it("waits until the writer moves on, and then shows by itself", async () => {
      const { client, uri } = await openReady(story(), typed);
      await eventually(() => client.statuses.some(({ state }) => state === "ready"));
      await client.edit(uri, "33", "32");
      const refreshes = (): number => client.requested.filter((method) => method.endsWith("refresh")).length;
      const before = refreshes();
      assert.deepEqual(await client.until(uri, () => true), []);
      assert.ok(await eventually(() => refreshes() > before));
      assert.equal((await client.until(uri, () => true)).length, 1);
      assert.ok(await eventually(() => client.statuses.at(-1)?.conflicts === 1));
    });

    it("is pushed by itself to a client that cannot pull", async () => {
      const { client, uri } = await story().openDraft(typed, { capabilities: {} });
      await eventually(() => client.statuses.some(({ state }) => state === "ready"));
      await client.edit(uri, "33", "32");
      assert.ok(await eventually(() => client.published.some(({ version }) => version === 2)));
      assert.deepEqual(client.published.find(({ version }) => version === 2)?.diagnostics, []);
      assert.ok(await eventually(() => client.published.at(-1)?.diagnostics.length === 1));
    });

    it("shows at once where the writer switched the waiting off", async () => {
      const { client, uri } = await story().openDraft(typed, { settings: { holdBackWhileTyping: false } });
      await eventually(() => client.statuses.some(({ state }) => state === "ready"));
      await client.edit(uri, "33", "32");
      assert.equal((await client.until(uri, () => true)).length, 1);
    });
  });

  describe("severities", () => {
    const level = async (setup: object, configuration?: string): Promise<Diagnostic["severity"]> => {
      if (configuration !== undefined) story().folder.write("corroborate.json", configuration);
      const { client, uri } = await story().openDraft(draft, setup);
      return (await client.until(uri, (items) => items.length > 0))[0]?.severity;
    };

    it("follow the verdict", async () => {
      assert.equal(await level({ settings: { severity: { refuted: "hint" } } }), 4);
      assert.notEqual(await level({ settings: { severity: { conflicting: "hint" } } }), 4);
    });

    it("follow verdict and kind together, and a switched-off verdict stays off", async () => {
      assert.equal(
        await level({ settings: { severity: { kinds: { "refuted.figure": "hint", figure: "error" } } } }),
        4,
      );
      assert.notEqual(await level({ settings: { severity: { refuted: "hint", kinds: { figure: "error" } } } }), 4);
      assert.equal(await level({ settings: { severity: { refuted: "hint", kinds: { name: "error" } } } }), 4);
      const off = { settings: { severity: { refuted: "off", kinds: { figure: "error" } } } };
      const { client, uri } = await story().openDraft(draft, off);
      await eventually(() => client.statuses.some(({ state }) => state === "ready"));
      assert.deepEqual(await client.until(uri, () => true), []);
    });

    it("follow corroborate.json before the settings, by verdict and kind", async () => {
      const settings = { settings: { severity: { refuted: "hint" } } };
      assert.notEqual(await level(settings, '{ "severity": { "refuted": { "figure": "error" } } }'), 4);
      assert.equal(await level(settings, '{ "severity": { "refuted": { "name": "error" } } }'), 4);
      assert.equal(await level(settings, '{ "severity": { "conflicting": { "figure": "error" } } }'), 4);
    });
  });

  describe("diagnostics of a client that is pushed to", () => {
    it("are taken away when Corroborate is switched off", async () => {
      const { client } = await story().openDraft(draft, { capabilities: {} });
      assert.ok(await eventually(() => client.published.at(-1)?.diagnostics.length === 1));
      const settings = { corroborate: { enable: false } };
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
      assert.ok(await eventually(() => client.published.at(-1)?.diagnostics.length === 0));
    });

    it("are taken away when the draft is renamed, and come back under its new name", async () => {
      const { client, uri } = await story().openDraft(draft, { capabilities: {} });
      assert.ok(await eventually(() => client.published.at(-1)?.diagnostics.length === 1));
      await client.close(uri);
      const renamed = story().folder.uri("renamed.md");
      await client.open(renamed, draft);
      const last = (address: string) => client.published.findLast((each) => each.uri === address)?.diagnostics.length;
      assert.ok(await eventually(() => last(uri) === 0 && last(renamed) === 1));
    });
  });
});
