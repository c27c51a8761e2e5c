/** Leads to the first conflict of a draft and shows its evidence: the first thing that a new user wants to see. */
import * as vscode from "vscode";
import { languages } from "./connect";
import { words } from "./words";

/** Selects the first warning of the draft that is open, or of the first draft that has one, and opens its hover. */
export async function showConflict(near: vscode.Uri | undefined): Promise<vscode.Diagnostic | undefined> {
  const all = vscode.languages
    .getDiagnostics()
    .map(([uri, diagnostics]) => ({ uri, ours: diagnostics.filter(isOurs) }));
  const found = all.filter(({ ours }) => ours.length > 0);
  const draft = found.find(({ uri }) => uri.toString() === near?.toString()) ?? found[0];
  const first = draft?.ours.sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))[0];
  if (draft === undefined || first === undefined) return void vscode.window.showInformationMessage(words.noConflict);
  const editor = await vscode.window.showTextDocument(draft.uri);
  editor.selection = new vscode.Selection(first.range.start, first.range.start);
  editor.revealRange(first.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand("editor.action.showHover");
  return first;
}

/** The draft that the writer means: the one in front, else the one seen last, else any that is open. */
export function draftTracker(): { current(): vscode.Uri | undefined } & vscode.Disposable {
  let last = draftIn(vscode.window.activeTextEditor);
  const listening = vscode.window.onDidChangeActiveTextEditor((editor) => (last = draftIn(editor) ?? last));
  return {
    current: () => {
      const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === last?.toString());
      return isOpen ? last : draftIn(vscode.window.visibleTextEditors.find((editor) => draftIn(editor) !== undefined));
    },
    dispose: () => listening.dispose(),
  };
}

function draftIn(editor: vscode.TextEditor | undefined): vscode.Uri | undefined {
  if (editor === undefined || !languages.includes(editor.document.languageId)) return undefined;
  return ["file", "untitled", "vscode-remote"].includes(editor.document.uri.scheme) ? editor.document.uri : undefined;
}

function isOurs({ source, severity }: vscode.Diagnostic): boolean {
  return source === "Corroborate" && severity <= vscode.DiagnosticSeverity.Information;
}
