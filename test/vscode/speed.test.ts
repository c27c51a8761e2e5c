/** How long a writer waits in a real VS Code for the first warning; the milliseconds go to the log, none is asserted. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("Opening the sample draft", () => {
  before(firstWarning);

  beforeEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await cleared();
  });

  it("shows a warning while the server runs", async () => {
    const begin = performance.now();
    assert.ok(await firstWarning());
    report("with the server running", begin);
  });

  it("shows a warning with a server that starts at the same moment, on a database that is built", async () => {
    const begin = performance.now();
    const restarted = vscode.commands.executeCommand("corroborate.restart");
    assert.ok(await firstWarning());
    report("with the server started at the same moment", begin);
    await restarted;
  });
});

const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/"), "draft.md");

/** Opens the draft and waits for the first diagnostic of ours. */
async function firstWarning(): Promise<vscode.Diagnostic | undefined> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  return new Promise((resolve) => {
    const look = (): void => {
      const [first] = warnings();
      if (first === undefined) return;
      listening.dispose();
      resolve(first);
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Waits until a closed draft has no warnings left. */
async function cleared(): Promise<void> {
  while (warnings().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

function warnings(): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Corroborate");
}

function report(how: string, begin: number): void {
  console.log(`Opening the draft to the first warning, ${how}: ${Math.round(performance.now() - begin)} ms`);
}
