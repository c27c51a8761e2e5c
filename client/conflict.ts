/** Leads to the first conflict of a draft and shows its evidence: the first thing that a new user wants to see. */
import * as vscode from "vscode";
import { languages } from "./connect";
import { words } from "./words";

/** Selects the first warning of the draft that is open, or of the first draft that has one, and opens its hover. */
export async function showConflict(near: vscode.Uri | undefined): Promise<vscode.Diagnostic | undefined> {
  const found = conflictsNear(near) ?? (await openDraft());
  const first = found?.ours.sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))[0];
  if (found === undefined || first === undefined) return void vscode.window.showInformationMessage(words.noConflict);
  const editor = await vscode.window.showTextDocument(found.uri);
  editor.selection = new vscode.Selection(first.range.start, first.range.start);
  editor.revealRange(first.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand("editor.action.showHover");
  return first;
}

interface Conflicts {
  readonly uri: vscode.Uri;
  readonly ours: vscode.Diagnostic[];
}

function conflictsNear(near: vscode.Uri | undefined): Conflicts | undefined {
  const all = vscode.languages.getDiagnostics().map(([uri, given]) => ({ uri, ours: given.filter(isOurs) }));
  const found = all.filter(({ ours }) => ours.length > 0);
  return found.find(({ uri }) => uri.toString() === near?.toString()) ?? found[0];
}

/** Where no draft is open, the text beside the folder of sources that is most likely one, once it has been checked. */
async function openDraft(): Promise<Conflicts | undefined> {
  const files = await vscode.workspace.findFiles("*.{md,markdown,txt}", undefined, 50);
  const [likely] = files.sort(
    (a, b) => Number(isNamedDraft(b)) - Number(isNamedDraft(a)) || (a.path < b.path ? -1 : 1),
  );
  if (likely === undefined) return undefined;
  await vscode.window.showTextDocument(likely, { preview: false });
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(conflictsNear(likely));
    };
    const listening = vscode.languages.onDidChangeDiagnostics(() => conflictsNear(likely) && done());
    const timer = setTimeout(done, patience);
  });
}

function isNamedDraft({ path }: vscode.Uri): boolean {
  return /draft/i.test(path.slice(path.lastIndexOf("/")));
}

/** How long a first check may take, in milliseconds, before there is said to be nothing. */
const patience = 5000;

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
