/** The language server as its clients meet it. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
  type Hover,
  type LocationLink,
} from "vscode-languageserver/node";
import type { ReportResult, SourcesResult } from "../../server/protocol";
import { able, connect, eventually, greet, type Client, type Setup } from "../support/lsp";
import { makeFolder, type Folder } from "../support/memory";

const wire = "# Hostages freed\n\nHamas released 33 hostages in January.\n";
const agency =
  "---\npublisher: City Paper\n---\n\nOfficials met in Doha. Hamas released 33 hostages in January, officials said.\n";
const draft = "Intro 🙂 line.\n\nHamas released 32 hostages in January.\n";

describe("the language server", () => {
  let folder: Folder;
  let client: Client | undefined;

  beforeEach(() => {
    folder = makeFolder({ "sources/wire.md": wire, "sources/city.md": agency });
  });

  afterEach(async () => {
    await client?.shutdown();
    client?.connection.dispose();
    client = undefined;
    folder.delete();
  });

  async function start(setup: Setup = {}): Promise<Client> {
    client = await connect({ folders: [folder.uri()], ...setup });
    return client;
  }

  async function openDraft(text = draft, setup: Setup = {}): Promise<{ client: Client; uri: string }> {
    const started = await start(setup);
    const uri = folder.uri("draft.md");
    await started.open(uri, text);
    return { client: started, uri };
  }

  describe("diagnostics that are pulled", () => {
    it("underline a figure that every source contradicts, with the source lines beside it", async () => {
      const { client, uri } = await openDraft();
      const [first, ...others] = await client.until(uri, (items) => items.length > 0);
      assert.deepEqual(others, []);
      assert.equal(first?.range.start.line, 2);
      assert.equal(first?.source, "Corroborate");
      assert.equal(first?.code, "figure");
      assert.ok(
        first?.relatedInformation?.some(
          ({ location }) => location.uri === folder.uri("sources/wire.md") && location.range.start.line === 2,
        ),
      );
    });

    it("leave a draft alone that says what the sources say", async () => {
      const { client, uri } = await openDraft(draft.replace("32", "33"));
      await eventually(() => client.requested.includes("workspace/diagnostic/refresh"));
      assert.deepEqual(await client.until(uri, () => true), []);
    });

    it("go when an edit in the middle of the text mends the figure", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      await client.edit(uri, "32", "33");
      assert.deepEqual(await client.until(uri, () => true), []);
    });

    it("move with the text when a line is written above", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      await client.edit(uri, "Intro", "One 🙂 more\nIntro");
      const [first] = await client.until(uri, () => true);
      assert.equal(first?.range.start.line, 3);
    });

    it("are answered with unchanged when nothing changed", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      const full = await client.pull(uri);
      const again = await client.pull(uri, full.resultId);
      assert.deepEqual(again, { kind: "unchanged", resultId: full.resultId });
    });

    it("answer a cancelled request with an error that asks to try again, never with an empty list", async () => {
      const { client, uri } = await openDraft();
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
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      for (const path of ["sources/wire.md", "sources/city.md"])
        folder.write(path, "Hamas released 32 hostages in January.\n");
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: folder.uri("sources/wire.md"), type: 2 }],
      });
      assert.deepEqual(await client.until(uri, (items) => items.length === 0), []);
    });

    it("end with a note where the setting cuts them", async () => {
      const text = "Hamas released 31 hostages in January.\n\nHamas released 32 hostages in January.\n";
      const { client, uri } = await openDraft(text, { settings: { maximumFindings: 1 } });
      const items = await client.until(uri, (found) => found.length > 0);
      assert.deepEqual(
        items.map(({ code }) => code),
        ["figure", "cut"],
      );
    });

    it("are silent where the writer switched the check off, and where Corroborate is off", async () => {
      const { client, uri } = await openDraft(draft, { settings: { checks: { figure: false } } });
      await eventually(() => client.statuses.some((status) => status.uri === uri && status.state === "ready"));
      assert.deepEqual(await client.until(uri, () => true), []);
      await client.shutdown();
      const off = await openDraft(draft, { settings: { enable: false } });
      assert.ok(
        await eventually(() => off.client.statuses.some((status) => status.uri === off.uri && status.state === "off")),
      );
      assert.deepEqual(await off.client.until(off.uri, () => true), []);
    });

    it("leave a source file alone that is open in the editor", async () => {
      const started = await start();
      const uri = folder.uri("sources/wire.md");
      await started.open(uri, wire.replace("33", "32"));
      assert.ok(
        await eventually(() => started.statuses.some((status) => status.uri === uri && status.state === "off")),
      );
      assert.deepEqual(await started.until(uri, () => true), []);
    });

    it("serve an unsaved draft from the only folder, and none where there are two", async () => {
      const started = await start();
      await started.open("untitled:Untitled-1", draft);
      assert.equal((await started.until("untitled:Untitled-1", (items) => items.length > 0)).length, 1);
      await started.shutdown();
      const other = makeFolder({ "sources/a.md": wire });
      const two = await start({ folders: [folder.uri(), other.uri()] });
      await two.open("untitled:Untitled-1", draft);
      assert.ok(await eventually(() => two.statuses.filter(({ state }) => state === "ready").length >= 2));
      assert.deepEqual(await two.until("untitled:Untitled-1", () => true), []);
      other.delete();
    });
  });

  describe("diagnostics that are pushed", () => {
    const pushOnly: Setup = { capabilities: {} };

    it("reach a client that can neither pull nor be configured, with the version of the text", async () => {
      const { client, uri } = await openDraft(draft, pushOnly);
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      assert.ok(await eventually(() => client.published.some(({ diagnostics }) => diagnostics.length === 1)));
      assert.deepEqual(client.requested, []);
      assert.deepEqual(client.registrations, []);
      await client.edit(uri, "32", "33");
      assert.ok(await eventually(() => client.published.at(-1)?.version === 2));
      assert.deepEqual(client.published.at(-1)?.diagnostics, []);
    });

    it("are published for the newest version only while somebody types", async () => {
      const { client, uri } = await openDraft(draft, pushOnly);
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
      const { client, uri } = await openDraft(draft, pushOnly);
      await eventually(() => client.published.some(({ diagnostics }) => diagnostics.length === 1));
      await client.close(uri);
      assert.ok(await eventually(() => client.published.at(-1)?.diagnostics.length === 0));
      assert.equal(client.published.at(-1)?.uri, uri);
    });
  });

  describe("pointing at a claim", () => {
    const position = { line: 2, character: draft.split("\n")[2]?.indexOf("32") ?? 0 };

    it("shows the evidence card with values, sources and a link to the line", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      const hover = await client.connection.sendRequest<Hover>("textDocument/hover", {
        textDocument: { uri },
        position,
      });
      assert.ok("value" in Object(hover.contents) && "value" in (hover.contents as object));
      const { value } = hover.contents as { value: string };
      assert.ok(value.includes("**33 hostages**"), value);
      assert.ok(value.includes(`${folder.uri("sources/wire.md")}#L3`), value);
    });

    it("shows nothing beside the claims", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      const beside = { textDocument: { uri }, position: { line: 0, character: 2 } };
      assert.equal(await client.connection.sendRequest("textDocument/hover", beside), null);
      assert.deepEqual(await client.connection.sendRequest("textDocument/definition", beside), []);
    });

    it("leads to each source sentence", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      const links = await client.connection.sendRequest<LocationLink[]>("textDocument/definition", {
        textDocument: { uri },
        position,
      });
      const wired = links.find(({ targetUri }) => targetUri === folder.uri("sources/wire.md"));
      assert.equal(links.length, 2);
      assert.equal(wired?.targetSelectionRange.start.line, 2);
      assert.equal(wired?.originSelectionRange?.start.line, 2);
    });
  });

  describe("what LSP lacks", () => {
    it("the report says in Markdown what conflicts and counts the claims", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      const report = await client.connection.sendRequest<ReportResult>("corroborate/report", { uri });
      assert.equal(report.summary.refuted, 1);
      assert.match(report.markdown, /^# .*draft\.md/);
      assert.ok(report.markdown.includes("**33 hostages**"), report.markdown);
    });

    it("there is no report of a document that is not open", async () => {
      const started = await start();
      assert.equal(await started.connection.sendRequest("corroborate/report", { uri: folder.uri("none.md") }), null);
    });

    it("rebuilding reads every source anew and the draft keeps its findings", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      const { folders } = await client.connection.sendRequest<SourcesResult>("corroborate/rebuild", { uri });
      assert.deepEqual(
        folders.map(({ state, articles }) => [state, articles]),
        [["ready", 2]],
      );
      assert.equal((await client.until(uri, (items) => items.length > 0)).length, 1);
    });

    it("the status tells of reading, then of the conflicts of the draft", async () => {
      const { client, uri } = await openDraft();
      assert.ok(await eventually(() => client.statuses.some((status) => status.uri === uri && status.conflicts === 1)));
      assert.ok(client.statuses.some(({ state }) => state === "indexing"));
      assert.equal(client.statuses.findLast((status) => status.uri === uri)?.label, "1 conflict");
    });

    it("a folder without sources stays as it was, and the status says so", async () => {
      folder.delete("sources");
      const { client, uri } = await openDraft();
      assert.ok(
        await eventually(() => client.statuses.some((status) => status.uri === uri && status.state === "noSources")),
      );
      assert.ok(!existsSync(join(folder.root, ".corroborate")));
    });

    it("the claims database lies in the folder, hidden from version control", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      assert.ok(existsSync(join(folder.root, ".corroborate/claims.db")));
      assert.ok(existsSync(join(folder.root, ".corroborate/.gitignore")));
    });
  });

  describe("unusual clients and folders", () => {
    it("a client without folders, configuration and progress gets an answer to everything", async () => {
      const started = await start({ folders: [], capabilities: {} });
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
      const started = await start({ folders: [gone.uri(), "vscode-vfs://github/someone/story"] });
      const ready = (): boolean => started.statuses.filter(({ state }) => state === "noSources").length === 2;
      assert.ok(await eventually(ready));
    });

    it("folders that come and go are followed", async () => {
      const started = await start();
      await eventually(() => started.statuses.some(({ state }) => state === "ready"));
      const change = { event: { added: [], removed: [{ uri: folder.uri(), name: "story" }] } };
      await started.connection.sendNotification("workspace/didChangeWorkspaceFolders", change);
      assert.deepEqual(await started.connection.sendRequest("corroborate/sources", {}), { folders: [] });
    });

    it("settings are asked for once and again after a change", async () => {
      const { client, uri } = await openDraft();
      await client.until(uri, (items) => items.length > 0);
      const asked = (): number => client.requested.filter((method) => method === "workspace/configuration").length;
      assert.equal(asked(), 1);
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      await client.pull(uri);
      assert.equal(asked(), 2);
    });
  });

  describe("as a process of its own", () => {
    it("speaks over standard input and output, and is gone after exit", async () => {
      const child = spawn(process.execPath, [join(__dirname, "../../server/main.js"), "--stdio"], {
        stdio: ["pipe", "pipe", "ignore"],
      });
      const gone = new Promise<number | null>((resolve) => child.on("exit", resolve));
      const remote = await greet(child.stdout, child.stdin, { folders: [folder.uri()], capabilities: able });
      const uri = folder.uri("draft.md");
      await remote.open(uri, draft);
      assert.equal((await remote.until(uri, (items) => items.length > 0)).length, 1);
      await remote.shutdown();
      await remote.connection.sendNotification("exit");
      assert.equal(await gone, 0);
    });
  });
});
