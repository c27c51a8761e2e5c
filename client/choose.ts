/** Lets the writer point at the folder of sources and writes it into corroborate.json, where everybody sees it. */
import { posix } from "node:path";
import * as vscode from "vscode";
import { words } from "./words";

/** Asks for a folder and makes it the source folder of the workspace folder around `near`. */
export async function chooseSources(near: vscode.Uri | undefined): Promise<void> {
  const own = near && vscode.workspace.getWorkspaceFolder(near);
  const folder = own ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) return void vscode.window.showInformationMessage(words.noFolder);
  const chosen = await ask(folder.uri);
  if (chosen === undefined) return;
  const inside = posix.relative(folder.uri.path, chosen.path);
  if (inside.startsWith("..") || inside === "") return void vscode.window.showInformationMessage(words.outside);
  await writeSources(vscode.Uri.joinPath(folder.uri, "corroborate.json"), `${inside}/**`);
}

async function ask(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: words.chooseTitle,
    openLabel: words.chooseButton,
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: folder,
  });
  return chosen?.[0];
}

async function writeSources(file: vscode.Uri, glob: string): Promise<void> {
  const text = await readText(file);
  const old = text === undefined ? {} : parse(text);
  if (old === undefined) {
    await vscode.window.showTextDocument(file);
    return void vscode.window.showWarningMessage(words.broken);
  }
  const json = `${JSON.stringify({ ...old, sources: [glob] }, undefined, 2)}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(json));
}

async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

// A file with comments is no plain JSON; rewriting it would lose them, so the writer is asked to edit it.
function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
