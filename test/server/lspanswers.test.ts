/** The language server as its clients meet it: hover, definition, report, status, and clients of every kind. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Hover, Location, LocationLink } from "vscode-languageserver/node";
import type { ReportResult, SourcesResult } from "../../server/protocol";
import { eventually } from "../support/lsp";
import { makeFolder } from "../support/memory";
import { draft, useStory } from "../support/story";

describe("the language server", () => {
  const story = useStory();

  describe("pointing at a claim", () => {
    const position = { line: 2, character: draft.split("\n")[2]?.indexOf("32") ?? 0 };

    it("shows the evidence card with values, sources and a link to the line", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const hover = await client.connection.sendRequest<Hover>("textDocument/hover", {
        textDocument: { uri },
        position,
      });
      assert.ok("value" in Object(hover.contents) && "value" in (hover.contents as object));
      const { value } = hover.contents as { value: string };
      assert.ok(value.includes("**33"), value);
      assert.ok(value.includes(`${story().folder.uri("sources/wire.md")}#L3`), value);
    });

    it("shows nothing beside the claims", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const beside = { textDocument: { uri }, position: { line: 0, character: 2 } };
      assert.equal(await client.connection.sendRequest("textDocument/hover", beside), null);
      assert.deepEqual(await client.connection.sendRequest("textDocument/definition", beside), []);
    });

    it("leads to each source sentence", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const links = await client.connection.sendRequest<LocationLink[]>("textDocument/definition", {
        textDocument: { uri },
        position,
      });
      const wired = links.find(({ targetUri }) => targetUri === story().folder.uri("sources/wire.md"));
      assert.equal(links.length, 2);
      assert.equal(wired?.targetSelectionRange.start.line, 2);
      assert.equal(wired?.originSelectionRange?.start.line, 2);
    });
  });

  describe("pointing at a claim, in a client without links", () => {
    it("leads to plain locations", async () => {
      const capabilities = { workspace: { diagnostics: { refreshSupport: true } }, textDocument: { diagnostic: {} } };
      const { client, uri } = await story().openDraft(draft, { capabilities });
      await client.until(uri, (items) => items.length > 0);
      const position = { line: 2, character: draft.split("\n")[2]?.indexOf("32") ?? 0 };
      const params = { textDocument: { uri }, position };
      const locations = await client.connection.sendRequest<Location[]>("textDocument/definition", params);
      const paths = locations.map((location) => location.uri).sort();
      assert.deepEqual(
        paths,
        ["sources/city.md", "sources/wire.md"].map((path) => story().folder.uri(path)),
      );
      assert.ok(locations.every(({ range }) => range.end.character > range.start.character));
    });
  });

  describe("what LSP lacks", () => {
    it("the report says in Markdown what conflicts and counts the claims", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const report = await client.connection.sendRequest<ReportResult>("corroborate/report", { uri });
      assert.equal(report.summary.refuted, 1);
      assert.match(report.markdown, /^# .*draft\.md/);
      assert.ok(report.markdown.includes("**33"), report.markdown);
    });

    it("there is no report of a document that is not open", async () => {
      const started = await story().start();
      assert.equal(
        await started.connection.sendRequest("corroborate/report", { uri: story().folder.uri("none.md") }),
        null,
      );
    });

    it("rebuilding reads every source anew and the draft keeps its findings", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const { folders } = await client.connection.sendRequest<SourcesResult>("corroborate/rebuild", { uri });
      assert.deepEqual(
        folders.map(({ state, articles }) => [state, articles]),
        [["ready", 2]],
      );
      assert.equal((await client.until(uri, (items) => items.length > 0)).length, 1);
    });

    it("the status tells of reading, then of the conflicts of the draft", async () => {
      const { client, uri } = await story().openDraft();
      assert.ok(await eventually(() => client.statuses.some((status) => status.uri === uri && status.conflicts === 1)));
      assert.ok(client.statuses.some(({ state }) => state === "indexing"));
      assert.equal(client.statuses.findLast((status) => status.uri === uri)?.label, "1 conflict");
    });

    it("a folder without sources stays as it was, and the status says so", async () => {
      story().folder.delete("sources");
      const { client, uri } = await story().openDraft();
      assert.ok(
        await eventually(() => client.statuses.some((status) => status.uri === uri && status.state === "noSources")),
      );
      assert.ok(!existsSync(join(story().folder.root, ".corroborate")));
    });

    it("sources that are taken away leave the draft without findings", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      story().folder.delete("sources");
      const changes = [{ uri: story().folder.uri("sources/wire.md"), type: 3 }];
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
      assert.ok(await eventually(() => client.statuses.at(-1)?.state === "noSources"));
      assert.deepEqual(await client.until(uri, (items) => items.length === 0), []);
    });

    it("the claims database lies in the folder, hidden from version control", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      assert.ok(existsSync(join(story().folder.root, ".corroborate/claims.db")));
      assert.ok(existsSync(join(story().folder.root, ".corroborate/.gitignore")));
    });
  });

  describe("unusual clients and folders", () => {
    it("a broken corroborate.json is named in the status, and the defaults hold", async () => {
      story().folder.write("corroborate.json", "{ sources: [");
      const { client, uri } = await story().openDraft();
      assert.equal((await client.until(uri, (items) => items.length > 0)).length, 1);
      assert.ok(await eventually(() => client.statuses.some(({ message }) => message.includes("corroborate.json"))));
    });

    it("a client without folders, configuration and progress gets an answer to everything", async () => {
      const started = await story().start({ folders: [], capabilities: {} });
      const uri = "strange-scheme://host/draft.md";
      await started.open(uri, draft);
      const at = { textDocument: { uri }, position: { line: 0, character: 0 } };
      assert.equal(await started.connection.sendRequest("textDocument/hover", at), null);
      assert.deepEqual(await started.connection.sendRequest("corroborate/sources", {}), { folders: [] });
      assert.ok(
        await eventually(() => started.statuses.some((status) => status.uri === uri && status.state === "off")),
      );
    });

    it("a folder that does not exist, or is no folder of this machine, has no sources", async () => {
      const gone = makeFolder();
      gone.delete();
      const started = await story().start({ folders: [gone.uri(), "vscode-vfs://github/someone/story"] });
      const ready = (): boolean => started.statuses.filter(({ state }) => state === "noSources").length === 2;
      assert.ok(await eventually(ready));
    });

    it("folders that come and go are followed", async () => {
      const started = await story().start();
      await eventually(() => started.statuses.some(({ state }) => state === "ready"));
      const change = { event: { added: [], removed: [{ uri: story().folder.uri(), name: "story" }] } };
      await started.connection.sendNotification("workspace/didChangeWorkspaceFolders", change);
      assert.deepEqual(await started.connection.sendRequest("corroborate/sources", {}), { folders: [] });
    });

    it("settings are asked for once and again after a change", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const asked = (): number => client.requested.filter((method) => method === "workspace/configuration").length;
      assert.equal(asked(), 1);
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      await client.pull(uri);
      assert.equal(asked(), 2);
    });
  });
});
