/** Makes a corroborate.json for the writer to fill in, and never touches one that is there. */
import * as vscode from "vscode";
import { words } from "./words";

/** Opens the corroborate.json of the workspace folder around `near`, which is made where there is none. */
export async function createConfiguration(near: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const own = near && vscode.workspace.getWorkspaceFolder(near);
  const folder = own ?? (await pickFolder());
  if (folder === undefined) return undefined;
  const file = vscode.Uri.joinPath(folder.uri, "corroborate.json");
  if (!(await exists(file))) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(template));
  await vscode.window.showTextDocument(file);
  return file;
}

async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) void vscode.window.showInformationMessage(words.noFolder);
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** Without comments, so that Choose Source Folder can change it; the schema explains each field where it is pointed at. */
const template = `{
  "sources": ["sources/**"],
  "primary": [],
  "aliases": {}
}
`;
