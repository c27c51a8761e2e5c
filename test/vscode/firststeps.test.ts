/** A new user's first steps in a real VS Code: walkthrough, sample, corroborate.json, the first conflict, a bug report. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { settled } from "./settled";

interface Step {
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly commands: readonly { readonly title: string }[];
  };
}

describe("first steps in VS Code", () => {
  before(async () => {
    const document = await vscode.workspace.openTextDocument(inWorkspace("draft.md"));
    await vscode.window.showTextDocument(document);
    await settled(
      () => vscode.languages.getDiagnostics(document.uri).length,
      (count) => count > 0,
    );
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("the walkthrough has four steps, each with a picture and a command that exists", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const steps = manifest().contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 4);
    for (const { description, media, completionEvents } of steps) {
      const commands = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command ?? "");
      assert.ok(commands.length > 0 && commands.every((command) => registered.has(command)), description);
      assert.ok(completionEvents.length > 0 && media.altText !== "");
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension().extensionUri, media.svg));
    }
  });

  it("the words of the manifest are all there", () => {
    assert.doesNotMatch(JSON.stringify(manifest().contributes), /"%[\w.]+%"/);
  });

  it("the sample is copied with its draft and sources, again and again", async () => {
    for (let time = 0; time < 2; time++) {
      const folder = await vscode.commands.executeCommand<vscode.Uri>("corroborate.openSample", { open: false });
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, "draft.md"));
      assert.equal((await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, "sources"))).length, 5);
    }
  });

  it("corroborate.json that is there is opened and not touched", async () => {
    const before = await read(inWorkspace("corroborate.json"));
    await vscode.commands.executeCommand("corroborate.createConfiguration");
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith("/corroborate.json"));
    assert.equal(await read(inWorkspace("corroborate.json")), before);
  });

  it("corroborate.json that is not there is made, and is valid", async () => {
    const before = await read(inWorkspace("corroborate.json"));
    await vscode.workspace.fs.delete(inWorkspace("corroborate.json"));
    await vscode.commands.executeCommand("corroborate.createConfiguration");
    assert.deepEqual(JSON.parse(await read(inWorkspace("corroborate.json"))).sources, ["sources/**"]);
    await vscode.workspace.fs.writeFile(inWorkspace("corroborate.json"), new TextEncoder().encode(before));
  });

  it("the first conflict is selected in the draft", async () => {
    const found = await vscode.commands.executeCommand<vscode.Diagnostic | undefined>("corroborate.showConflict");
    assert.ok(found, "a conflict");
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith("/draft.md"));
    assert.equal(vscode.window.activeTextEditor?.selection.start.line, found.range.start.line);
  });

  it("a bug report has versions and timings, and no path of the writer's", async () => {
    const text = await vscode.commands.executeCommand<string>("corroborate.reportIssue");
    assert.match(text, /Corroborate \d+\.\d+\.\d+/);
    assert.match(text, /activation: \d+ ms/);
    assert.match(text, /folder 1: ready, 5 articles/);
    assert.ok(!text.includes(inWorkspace("").path));
  });
});

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension("corroborate.corroborate");
  assert.ok(found, "the extension is installed");
  return found;
}

function manifest(): Manifest {
  return extension().packageJSON as Manifest;
}

function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, "a folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

async function read(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}
