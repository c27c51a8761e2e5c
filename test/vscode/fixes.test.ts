/** Quick fixes, decisions and directives in a real VS Code, on a copy of the sample. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { settled } from "./settled";

describe("Quick fixes in VS Code", () => {
  let draft: vscode.TextDocument;

  before(async () => {
    draft = await vscode.workspace.openTextDocument(inWorkspace("draft.md"));
    await vscode.window.showTextDocument(draft);
    await settled(flagged, (texts) => texts.length > 0);
  });

  afterEach(async () => {
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await settled(flagged, (texts) => texts.length > 0 && !draft.isDirty);
  });

  after(async () => {
    await vscode.workspace.fs.delete(inWorkspace(".corroborate/decisions.json"));
    await settled(flagged, (texts) => texts.some((text) => text.includes("Kreig")));
  });

  it("put the source's words in the writer's style into the draft, and the warning goes", async () => {
    await settled(flagged, (texts) => texts.includes("four weeks"));
    const [fix, ...others] = await fixes("four weeks");
    assert.equal(fix?.title, "Change to “six weeks”");
    assert.equal(fix?.isPreferred, true);
    assert.equal(
      others.some(({ isPreferred }) => isPreferred),
      false,
    );
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.ok(draft.getText().includes("the truce lasted six weeks"));
    await settled(flagged, (texts) => !texts.some((text) => text.includes("weeks")));
  });

  it("use a value from the card's link, however the editor has unescaped the address of the draft", async () => {
    await settled(flagged, (texts) => texts.includes("four weeks"));
    const keep = (await fixes("four weeks")).find(({ title }) => title.startsWith("Keep"));
    const [claim] = keep?.command?.arguments ?? [];
    const uri = draft.uri.toString().replace("draft.md", "dr%61ft.md");
    assert.equal(await vscode.commands.executeCommand("corroborate.useValue", { ...claim, uri }), true);
    assert.ok(draft.getText().includes("the truce lasted six weeks"));
  });

  it("name the sources of each value where those disagree", async () => {
    await settled(flagged, (texts) => texts.includes("1,500"));
    const changes = (await fixes("1,500 Palestinian")).filter(({ title }) => title.startsWith("Change to"));
    assert.ok(changes.length > 1, titles(changes));
    assert.ok(
      changes.every(({ title, isPreferred }) => title.includes("(") && !isPreferred),
      titles(changes),
    );
  });

  it("keep words for a reason: the warning goes, and the reason is written beside the sources", async () => {
    await settled(flagged, (texts) => texts.includes("Andreas Kreig"));
    const keep = (await fixes("Andreas Kreig")).find(({ title }) => title.startsWith("Keep"));
    const [claim] = keep?.command?.arguments ?? [];
    assert.ok(keep?.command && claim);
    const given = { ...claim, reason: "he spells it so himself", by: "Ana Ruiz" };
    await vscode.commands.executeCommand(keep.command.command, given);
    const left = await settled(flagged, (texts) => !texts.some((text) => text.includes("Kreig")));
    assert.ok(left.includes("four weeks"), "the other warnings stay");
    const written = await read(".corroborate/decisions.json");
    assert.match(written, /"action": "keep".*"reason": "he spells it so himself", "by": "Ana Ruiz"/);
    const [back] = await fixes("Andreas Kreig");
    assert.match(back?.title ?? "", /^Take back the decision: Kept by Ana Ruiz/);
  });

  it("take a decision back, and the warning returns", async () => {
    const back = (await fixes("Andreas Kreig")).find(({ title }) => title.startsWith("Take back"));
    assert.ok(back?.command);
    await vscode.commands.executeCommand(back.command.command, ...(back.command.arguments ?? []));
    await settled(flagged, (texts) => texts.includes("Andreas Kreig"));
    assert.doesNotMatch(await read(".corroborate/decisions.json"), /Kreig/);
  });

  it("insert a directive that silences the line", async () => {
    await settled(flagged, (texts) => texts.includes("four weeks"));
    const fix = (await fixes("four weeks")).find(({ title }) => title === "Do not check figures in this line");
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.match(draft.getText(), /<!-- corroborate-disable-next-line figure -->\nHamas released 32/);
    const isSilenced = (texts: readonly string[]): boolean => !texts.some((text) => /weeks|32|1,500/.test(text));
    const othersStay = (texts: readonly string[]): boolean => texts.some((text) => text.includes("Kreig"));
    const left = await settled(flagged, (texts) => isSilenced(texts) && othersStay(texts));
    assert.ok(isSilenced(left) && othersStay(left), left.join(" | "));
  });

  it("complete directives inside a comment", async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, new vscode.Position(5, 0), "<!-- cor\n\n");
    await vscode.workspace.applyEdit(edit);
    const position = new vscode.Position(5, 8);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      draft.uri,
      position,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(labels.includes("corroborate-disable-next-line"), labels.join(" | "));
  });

  function flagged(): readonly string[] {
    const ours = vscode.languages.getDiagnostics(draft.uri).filter(({ source }) => source === "Corroborate");
    return ours.map(({ range }) => draft.getText(range));
  }

  async function fixes(words: string): Promise<readonly vscode.CodeAction[]> {
    const at = draft.positionAt(draft.getText().indexOf(words) + 1);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      draft.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
  }
});

function titles(actions: readonly vscode.CodeAction[]): string {
  return actions.map(({ title }) => title).join(" | ");
}

async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(path)));
}

function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, "a folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}
