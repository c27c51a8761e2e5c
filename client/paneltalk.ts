/** Does what the report panel asks for: show the draft or a source, fix, decide, export. */
import * as vscode from "vscode";
import { openEvidence, toRange } from "./evidence";
import type { Action, Shown, ToHost } from "./panel/messages";

/** What the panel's own host answers. */
export interface Talk {
  ready(): Promise<void>;
  shown(what: Shown): void;
  /** Address of the folder that paths of sources begin at. */
  folder(): Promise<string | undefined>;
}

/** Listens to the page of a draft's report. */
export function listenTo(webview: vscode.Webview, draft: vscode.Uri, talk: Talk): void {
  webview.onDidReceiveMessage((message: ToHost) => answer(message, draft, talk));
}

async function answer(message: ToHost, draft: vscode.Uri, talk: Talk): Promise<unknown> {
  switch (message.kind) {
    case "ready":
      return talk.ready();
    case "shown":
      return talk.shown(message.shown);
    case "draft":
      return showDraft(draft, toRange(message.range));
    case "fix":
      await showDraft(draft, toRange(message.range));
      return vscode.commands.executeCommand("editor.action.quickFix");
    case "source": {
      const folder = await talk.folder();
      return folder === undefined ? undefined : openEvidence({ folder, path: message.path, range: message.range });
    }
    case "decide":
      return vscode.commands.executeCommand(commands[message.action], { uri: draft.toString(), id: message.id });
    case "export":
      return vscode.commands.executeCommand("corroborate.exportReport", draft);
  }
}

const commands: Readonly<Record<Action, string>> = {
  keep: "corroborate.keepBecause",
  checked: "corroborate.markChecked",
  reopen: "corroborate.undoDecision",
};

/** The draft in the column where it is open, with the claim selected. */
async function showDraft(draft: vscode.Uri, range: vscode.Range): Promise<void> {
  const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === draft.toString());
  const viewColumn = open?.viewColumn ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(draft, { viewColumn, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
