/** The language server as its clients meet it: diagnostics, pulled and pushed, and its life as a process. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { batch } from "../../server/features/watch";
import { able, eventually, greet, type Setup } from "../support/lsp";
import { makeFolder } from "../support/memory";
import { draft, useStory, wire } from "../support/story";

describe("the language server", () => {
  const story = useStory();

  describe("diagnostics that are pulled", () => {
    it("underline a figure that every source contradicts, with the source lines beside it", async () => {
      const { client, uri } = await story().openDraft();
      const [first, ...others] = await client.until(uri, (items) => items.length > 0);
      assert.deepEqual(others, []);
      assert.equal(first?.range.start.line, 2);
      assert.equal(first?.source, "Corroborate");
      assert.equal(first?.code, "figure");
      assert.ok(
        first?.relatedInformation?.some(
          ({ location }) => location.uri === story().folder.uri("sources/wire.md") && location.range.start.line === 2,
        ),
      );
    });

    it("leave a draft alone that says what the sources say", async () => {
      const { client, uri } = await story().openDraft(draft.replace("32", "33"));
      await eventually(() => client.requested.includes("workspace/diagnostic/refresh"));
      assert.deepEqual(await client.until(uri, () => true), []);
    });

    it("go when an edit in the middle of the text mends the figure", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      await client.edit(uri, "32", "33");
      assert.deepEqual(await client.until(uri, () => true), []);
    });

    it("move with the text when a line is written above", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      await client.edit(uri, "Intro", "One 🙂 more\nIntro");
      const [first] = await client.until(uri, () => true);
      assert.equal(first?.range.start.line, 3);
    });

    it("are answered with unchanged when nothing changed", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const full = await client.pull(uri);
      const again = await client.pull(uri, full.resultId);
      assert.deepEqual(again, { kind: "unchanged", resultId: full.resultId });
    });

    it("answer a cancelled request with an error that asks to try again, never with an empty list", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      await client.edit(uri, "Intro", "Intro,");
      const source = new CancellationTokenSource();
      const asked = client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }, source.token);
      setTimeout(() => source.cancel(), 20);
      const error = await asked.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, LSPErrorCodes.ServerCancelled);
      assert.deepEqual(error.data, { retriggerRequest: true });
    });

    it("are asked for again when a source changes on disk", async () => {
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      for (const path of ["sources/wire.md", "sources/city.md"])
        story().folder.write(path, "Hamas released 32 hostages in January.\n");
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: story().folder.uri("sources/wire.md"), type: 2 }],
      });
      assert.deepEqual(await client.until(uri, (items) => items.length === 0), []);
    });

    it("are not asked for again when only our own database changed, even where every file is a source", async () => {
      story().folder.write("corroborate.json", '{ "sources": ["**"] }');
      const { client, uri } = await story().openDraft();
      await client.until(uri, (items) => items.length > 0);
      const refreshes = (): number => client.requested.filter((method) => method.endsWith("refresh")).length;
      const before = refreshes();
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: story().folder.uri(".corroborate/claims.db-wal"), type: 2 }],
      });
      await new Promise((resolve) => setTimeout(resolve, 2 * batch));
      assert.equal(refreshes(), before);
    });

    it("end with a note where the setting cuts them", async () => {
      const text = "Hamas released 31 hostages in January.\n\nHamas released 32 hostages in January.\n";
      const { client, uri } = await story().openDraft(text, { settings: { maximumFindings: 1 } });
      const items = await client.until(uri, (found) => found.length > 0);
      assert.deepEqual(
        items.map(({ code }) => code),
        ["figure", "cut"],
      );
    });

    it("are silent where the writer switched the check off, and where Corroborate is off", async () => {
      const { client, uri } = await story().openDraft(draft, { settings: { checks: { figure: false } } });
      await eventually(() => client.statuses.some((status) => status.uri === uri && status.state === "ready"));
      assert.deepEqual(await client.until(uri, () => true), []);
      const off = await story().openDraft(draft, { settings: { enable: false } });
      assert.ok(
        await eventually(() => off.client.statuses.some((status) => status.uri === off.uri && status.state === "off")),
      );
      assert.deepEqual(await off.client.until(off.uri, () => true), []);
    });

    it("leave a source file alone that is open in the editor", async () => {
      const started = await story().start();
      const uri = story().folder.uri("sources/wire.md");
      await started.open(uri, wire.replace("33", "32"));
      assert.ok(
        await eventually(() => started.statuses.some((status) => status.uri === uri && status.state === "off")),
      );
      assert.deepEqual(await started.until(uri, () => true), []);
    });

    it("serve an unsaved draft from the only folder, and none where there are two", async () => {
      const started = await story().start();
      await started.open("untitled:Untitled-1", draft);
      assert.equal((await started.until("untitled:Untitled-1", (items) => items.length > 0)).length, 1);
      const other = makeFolder({ "sources/a.md": wire });
      const two = await story().start({ folders: [story().folder.uri(), other.uri()] });
      await two.open("untitled:Untitled-1", draft);
      assert.ok(await eventually(() => two.statuses.filter(({ state }) => state === "ready").length >= 2));
      assert.deepEqual(await two.until("untitled:Untitled-1", () => true), []);
      other.delete();
    });
  });

  describe("diagnostics that are pushed", () => {
    const pushOnly: Setup = { capabilities: {} };

    it("reach a client that can neither pull nor be configured, with the version of the text", async () => {
      const { client, uri } = await story().openDraft(draft, pushOnly);
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      assert.ok(await eventually(() => client.published.some(({ diagnostics }) => diagnostics.length === 1)));
      assert.deepEqual(client.requested, []);
      assert.deepEqual(client.registrations, []);
      await client.edit(uri, "32", "33");
      assert.ok(await eventually(() => client.published.at(-1)?.version === 2));
      assert.deepEqual(client.published.at(-1)?.diagnostics, []);
    });

    it("are published for the newest version only while somebody types", async () => {
      const { client, uri } = await story().openDraft(draft, pushOnly);
      await eventually(() => client.published.some(({ diagnostics }) => diagnostics.length === 1));
      for (const words of ["Intro1", "Intro2", "Intro3"])
        await client.edit(uri, words === "Intro1" ? "Intro" : words.replace(/\d/, (n) => String(Number(n) - 1)), words);
      assert.ok(await eventually(() => client.published.at(-1)?.version === 4));
      assert.deepEqual(
        client.published.map(({ version }) => version).filter((version) => version === 2 || version === 3),
        [],
      );
    });

    it("are cleared when the draft is closed", async () => {
      const { client, uri } = await story().openDraft(draft, pushOnly);
      await eventually(() => client.published.some(({ diagnostics }) => diagnostics.length === 1));
      await client.close(uri);
      assert.ok(await eventually(() => client.published.at(-1)?.diagnostics.length === 0));
      assert.equal(client.published.at(-1)?.uri, uri);
    });
  });

  describe("as a process of its own", () => {
    it("speaks over standard input and output, and is gone after exit", async () => {
      const child = spawn(process.execPath, [join(__dirname, "../../server/main.js"), "--stdio"], {
        stdio: ["pipe", "pipe", "ignore"],
      });
      const gone = new Promise<number | null>((resolve) => child.on("exit", resolve));
      const remote = await greet(child.stdout, child.stdin, { folders: [story().folder.uri()], capabilities: able });
      const uri = story().folder.uri("draft.md");
      await remote.open(uri, draft);
      assert.equal((await remote.until(uri, (items) => items.length > 0)).length, 1);
      await remote.shutdown();
      await remote.connection.sendNotification("exit");
      assert.equal(await gone, 0);
    });
  });
});
