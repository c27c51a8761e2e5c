/** The writer's desk in a real VS Code: fact map, coverage, the views of the side bar and their commands. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { settled } from "./settled";

const own = [
  "corroborate.toggleFactMap",
  "corroborate.nextFinding",
  "corroborate.previousFinding",
  "corroborate.findingsByKind",
  "corroborate.findingsByVerdict",
  "corroborate.markPrimary",
  "corroborate.unmarkPrimary",
  "corroborate.revealSource",
];

/** What a view shows, as far as a test looks at it. */
interface Line {
  readonly label: string;
  readonly children: readonly Line[];
}

/** What the extension gives to tests. */
interface Desk {
  readonly lines: (view: "findings" | "sources" | "disagreements") => Promise<readonly Line[]>;
  readonly isMapped: (uri: vscode.Uri) => boolean;
}

describe("The writer's desk in VS Code", () => {
  let draft: vscode.TextDocument;
  let editor: vscode.TextEditor;

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, "a folder is open");
    draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, "draft.md"));
    editor = await vscode.window.showTextDocument(draft);
    await settled(
      () => vscode.languages.getDiagnostics(draft.uri).length,
      (count) => count > 0,
    );
  });

  it("registers the commands of fact map and side bar", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      own.filter((command) => !registered.has(command)),
      [],
    );
  });

  it("lists findings by verdict and by kind, the contradicted ones first", async () => {
    const { lines } = desk();
    await vscode.commands.executeCommand("corroborate.findingsByVerdict");
    const [first] = await settled(
      () => lines("findings"),
      (each) => each.length > 1,
    );
    assert.equal(first?.label, "Sources say otherwise");
    assert.ok(
      first?.children.some(({ label }) => label === "March 3"),
      JSON.stringify(first),
    );
    await vscode.commands.executeCommand("corroborate.findingsByKind");
    const kinds = await lines("findings");
    assert.ok(kinds.some(({ label }) => label === "Figures"));
    await vscode.commands.executeCommand("corroborate.findingsByVerdict");
  });

  it("lists the sources by publisher", async () => {
    const labels = (await desk().lines("sources")).map(({ label }) => label);
    assert.deepEqual(labels, ["Capital Ledger", "Harbor Wire", "Levant Post", "Meridian Daily", "Northgate.News"]);
  });

  it("lists where the sources disagree with each other", async () => {
    const things = await desk().lines("disagreements");
    assert.deepEqual(things.map(({ label }) => label).sort(), [
      "Palestinian prisoners",
      "President",
      "Spelling of Edan Alexander",
    ]);
    const values = things.find(({ label }) => label === "President")?.children.map(({ label }) => label);
    assert.deepEqual(values, ["President Donald Trump", "President Biden"]);
  });

  it("switches the fact map of a draft on and off", async () => {
    await vscode.window.showTextDocument(draft);
    assert.equal(desk().isMapped(draft.uri), false);
    await vscode.commands.executeCommand("corroborate.toggleFactMap");
    assert.equal(desk().isMapped(draft.uri), true);
    await vscode.commands.executeCommand("corroborate.toggleFactMap");
    assert.equal(desk().isMapped(draft.uri), false);
  });

  it("walks from conflict to conflict and round at the end", async () => {
    editor = await vscode.window.showTextDocument(draft);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand("corroborate.nextFinding");
    const first = draft.getText(editor.selection);
    const { start } = editor.selection;
    assert.equal(first, "President Biden");
    await vscode.commands.executeCommand("corroborate.nextFinding");
    assert.ok(editor.selection.start.isAfter(start), "on to the next conflict");
    await vscode.commands.executeCommand("corroborate.previousFinding");
    assert.equal(draft.getText(editor.selection), first);
    await vscode.commands.executeCommand("corroborate.previousFinding");
    assert.ok(editor.selection.start.line > 9, "round to the last conflict");
  });

  it("marks a source as primary in corroborate.json and takes it back", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, "a folder is open");
    const file = vscode.Uri.joinPath(folder.uri, "corroborate.json");
    const read = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const before = await read();
    const article = { path: "sources/levant-post.txt", title: "", uri: "", claims: 0 };
    const node = { kind: "article", folder: folder.uri.toString(), article };
    await vscode.commands.executeCommand("corroborate.markPrimary", node);
    assert.match(await read(), /"primary": \["sources\/harbor-wire\.md", "sources\/levant-post\.txt"\],\n/);
    await vscode.commands.executeCommand("corroborate.unmarkPrimary", node);
    assert.equal(await read(), before);
  });

  function desk(): Desk {
    const extension = vscode.extensions.getExtension<{ readonly desk: Desk }>("corroborate.corroborate");
    assert.ok(extension?.isActive, "the extension runs");
    return extension.exports.desk;
  }
});
