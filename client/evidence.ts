/** Opens the place of a source: its file where that is text and still there, else the text as it was indexed. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { storedRequest, type JsonRange, type StoredResult } from "../server/protocol";
import { words } from "./words";

/** A stretch of a source: the address of its folder, its path in it, and where. */
export interface SourcePlace {
  readonly folder: string;
  readonly path: string;
  readonly range: JsonRange;
}

const scheme = "corroborate-source";

/** Provides the stored text of sources as read-only documents. */
export function registerStored(client: LanguageClient): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ path, query }) => {
      const params = { folder: query, path: path.slice(1).replace(/\.txt$/, "") };
      const stored = await client.sendRequest<StoredResult | null>(storedRequest, params);
      return stored?.text ?? words.notStored;
    },
  };
  return vscode.workspace.registerTextDocumentContentProvider(scheme, provider);
}

/** Shows a place of a source beside the draft, with its words selected and marked until the reader moves on. */
export async function openEvidence({ folder, path, range }: SourcePlace): Promise<void> {
  const document = await openSource(folder, path);
  const there = toRange(range);
  const beside = vscode.window.visibleTextEditors.find(({ document: { uri } }) => uri.path === document.uri.path);
  const viewColumn = beside?.viewColumn ?? vscode.ViewColumn.Beside;
  const editor = await vscode.window.showTextDocument(document, { viewColumn, selection: there, preview: true });
  editor.revealRange(there, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  mark(editor, there);
}

/** VS Code's range of the server's. */
export function toRange({ start, end }: JsonRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

async function openSource(folder: string, path: string): Promise<vscode.TextDocument> {
  const file = vscode.Uri.joinPath(vscode.Uri.parse(folder), path);
  try {
    if (!binary.test(path)) return await vscode.workspace.openTextDocument(file);
  } catch {
    // The file is gone or cannot be shown as text; what was indexed of it can.
  }
  return vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path: `/${path}.txt`, query: folder }));
}

const binary = /\.(pdf|docx?|odt|epub|rtf|pptx|xlsx|ods|odp)$/i;

/** The whole lines of the place, until the cursor leaves them or the editor is closed. */
function mark(editor: vscode.TextEditor, range: vscode.Range): void {
  const decoration = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor("editor.rangeHighlightBackground"),
    isWholeLine: true,
  });
  editor.setDecorations(decoration, [range]);
  const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
    if (textEditor !== editor || kind === undefined) return;
    decoration.dispose();
    listening.dispose();
  });
}
