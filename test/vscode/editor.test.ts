/** The extension in a real VS Code, as a writer meets it, on a copy of the sample. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { settled } from "./settled";

const spelling = "Aidan Alexander";
const role = "President Biden";

interface Shown {
  readonly text: string;
  readonly severity: vscode.DiagnosticSeverity;
}

describe("Corroborate in VS Code", () => {
  let draft: vscode.TextDocument;

  before(async () => {
    draft = await vscode.workspace.openTextDocument(inWorkspace("draft.md"));
    await vscode.window.showTextDocument(draft);
    await settled(flagged, (texts) => texts.length > 0);
  });

  afterEach(async () => {
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await settled(
      () => draft.isDirty,
      (dirty) => !dirty,
    );
  });

  it("is active once a draft is open", () => {
    assert.equal(extension().isActive, true);
  });

  it("registers every command of its manifest", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const promised: readonly { readonly command: string }[] = extension().packageJSON.contributes.commands;
    assert.ok(promised.length > 0);
    assert.deepEqual(
      promised.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  it("warns about the name that the sources spell otherwise and the role that they give to another", async () => {
    const texts = await settled(flagged, (each) => each.length > 1);
    assert.ok(
      texts.some((text) => text.includes("Aidan")),
      `a warning on ${spelling} among: ${texts.join(" | ")}`,
    );
    assert.ok(
      texts.some((text) => text.includes("Biden")),
      `a warning on ${role} among: ${texts.join(" | ")}`,
    );
  });

  it("shows both sides in the hover", async () => {
    const text = await hover(positionOf(spelling));
    assert.match(text, /Edan Alexander/);
    assert.match(text, /Aidan Alexander/);
  });

  it("leaves alone what no source contradicts and what is not prose", async () => {
    const quiet = ["New Jersey", "Hazem Qassem", "99 hostages"];
    const texts = await settled(flagged, (each) => each.length > 1);
    for (const words of quiet) assert.ok(draft.getText().includes(words), `the sample says ${words}`);
    assert.deepEqual(
      quiet.filter((words) => texts.some((text) => text.includes(words))),
      [],
    );
  });

  it("goes from the claim to the sentence of a source", async () => {
    const [target] = await definitions(positionOf(spelling));
    assert.ok(target, "a definition");
    assert.match(target.uri.path, /\/sources\//);
    assert.match((await vscode.workspace.openTextDocument(target.uri)).getText(target.range), /Alexander/);
  });

  it("takes the warning away once the text is right", async () => {
    await settled(findings, (each) => each.some(({ text }) => text.includes("Kreig")));
    await replace("Andreas Kreig", "Andreas Krieg");
    const left = await settled(flagged, (each) => !each.some((text) => text.includes("Andreas")));
    assert.ok(
      left.some((text) => text.includes("Aidan")),
      "the other warnings stay",
    );
  });

  it("stops warning once the draft follows most of the sources that disagree", async () => {
    const warns = ({ text, severity }: Shown): boolean =>
      text.includes("Alexander") && severity === vscode.DiagnosticSeverity.Warning;
    await settled(findings, (each) => each.some(warns));
    await replace(spelling, "Edan Alexander");
    await settled(findings, (each) => !each.some(warns));
    assert.ok(flagged().length > 0, "the other warnings stay");
  });

  it("opens the report beside the draft", async () => {
    await vscode.commands.executeCommand("corroborate.showReport");
    const labels = await settled(tabs, (each) => each.length > 1);
    assert.ok(
      labels.some((label) => /report/i.test(label)),
      `a report among the tabs: ${labels.join(" | ")}`,
    );
  });

  /** What VS Code shows of ours, with the draft's words under it. */
  function findings(): readonly Shown[] {
    const ours = vscode.languages.getDiagnostics(draft.uri).filter(({ source }) => source === "Corroborate");
    return ours.map(({ range, severity }) => ({ text: draft.getText(range), severity }));
  }

  function flagged(): readonly string[] {
    return findings().map(({ text }) => text);
  }

  function positionOf(words: string): vscode.Position {
    const at = draft.getText().indexOf(words);
    assert.notEqual(at, -1, `the sample says ${words}`);
    return draft.positionAt(at + 1);
  }

  async function hover(position: vscode.Position): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      draft.uri,
      position,
    );
    return hovers
      .flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value)))
      .join("\n");
  }

  async function definitions(position: vscode.Position): Promise<readonly vscode.Location[]> {
    const command = "vscode.executeDefinitionProvider";
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      command,
      draft.uri,
      position,
    );
    return found.map((each) => ("targetUri" in each ? new vscode.Location(each.targetUri, each.targetRange) : each));
  }

  async function replace(words: string, by: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    for (let at = draft.getText().indexOf(words); at !== -1; at = draft.getText().indexOf(words, at + words.length)) {
      edit.replace(draft.uri, new vscode.Range(draft.positionAt(at), draft.positionAt(at + words.length)), by);
    }
    await vscode.workspace.applyEdit(edit);
  }
});

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension("corroborate.corroborate");
  assert.ok(found, "the extension is installed");
  return found;
}

function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, "a folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

function tabs(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
}
