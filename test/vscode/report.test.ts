/** The report in a real VS Code: the panel with its content, live, and its export. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { settled } from "./settled";

describe("the report in VS Code", () => {
  let draft: vscode.TextDocument;

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, "a folder is open");
    draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, "draft.md"));
    await vscode.window.showTextDocument(draft);
    await settled(flagged, (count) => count > 0);
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("opens beside the draft with its conflicts, what no source holds and what is supported", async () => {
    const shown = await vscode.commands.executeCommand<Readonly<Record<string, number>>>("corroborate.showReport");
    assert.ok((shown["conflicts"] ?? 0) > 0, JSON.stringify(shown));
    assert.ok((shown["supported"] ?? 0) > 0, JSON.stringify(shown));
    const labels = await settled(tabs, (each) => each.length > 1);
    assert.ok(labels.includes("Report: draft.md"), labels.join(" | "));
  });

  it("opens once for a draft", async () => {
    await vscode.commands.executeCommand("corroborate.showReport", draft.uri);
    await vscode.commands.executeCommand("corroborate.showReport", draft.uri);
    const labels = await settled(tabs, (each) => each.length > 1);
    assert.equal(labels.filter((label) => label === "Report: draft.md").length, 1);
  });

  it("is written to a file in the format that is asked for", async () => {
    for (const [format, words] of [
      ["html", "<!"],
      ["csv", "Aidan Alexander"],
      ["json", '"version": 1'],
    ] as const) {
      const file = vscode.Uri.joinPath(draft.uri, `../draft.report.${format}`);
      await vscode.commands.executeCommand("corroborate.exportReport", { draft: draft.uri, format, file });
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.ok(text.includes(words), text.slice(0, 200));
      await vscode.workspace.fs.delete(file);
    }
  });

  it("leads to the source with the words selected", async () => {
    const at = draft.positionAt(draft.getText().indexOf("Aidan Alexander") + 1);
    const references = (): Thenable<readonly vscode.Location[]> =>
      vscode.commands.executeCommand("vscode.executeReferenceProvider", draft.uri, at);
    await settled(references, (places) => places.length > 1);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } };
    const place = { folder: folder?.uri.toString(), path: "sources/harbor-wire.md", range };
    await vscode.commands.executeCommand("corroborate.openEvidence", place);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.uri.path.endsWith("/sources/harbor-wire.md"));
    assert.equal(editor?.selection.start.line, 3);
  });

  it("finds people of the sources as workspace symbols", async () => {
    const command = "vscode.executeWorkspaceSymbolProvider";
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(command, "boehler");
    assert.ok(
      symbols.some(({ name }) => name === "Adam Boehler"),
      symbols.map(({ name }) => name).join(", "),
    );
  });

  function flagged(): number {
    return vscode.languages.getDiagnostics(draft.uri).filter(({ source }) => source === "Corroborate").length;
  }
});

function tabs(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
}
