/** Makes a source primary, or no longer so, in corroborate.json, and leaves the rest of that file as it is. */
import { posix } from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { primaryRequest, type PrimaryResult } from "../server/protocol";
import { deskWords } from "./deskwords";
import type { SourceNode } from "./views/sources";

/** Changes the file of the folder that the source is in; a file that only a person can change is opened instead. */
export async function markPrimary(client: LanguageClient, node: SourceNode, primary: boolean): Promise<void> {
  if (node.kind !== "article") return;
  const file = vscode.Uri.joinPath(vscode.Uri.parse(node.folder), "corroborate.json");
  const document = await openOrCreate(file);
  const params = { text: document.getText(), path: node.article.path, primary };
  const { text } = await client.sendRequest<PrimaryResult>(primaryRequest, params);
  if (text === undefined) {
    await vscode.window.showTextDocument(document);
    return void vscode.window.showInformationMessage(deskWords.patternOnly);
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

async function openOrCreate(file: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(file);
  } catch {
    await vscode.workspace.fs.createDirectory(file.with({ path: posix.dirname(file.path) }));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode("{}\n"));
    return vscode.workspace.openTextDocument(file);
  }
}
