/** The sample: copied to a folder of its own and opened with its draft, with one click. */
import * as vscode from "vscode";
import { words } from "./words";

/** Copies the sample that ships with the extension and opens it; gives the folder. `open: false` only copies it. */
export async function openSample(
  context: vscode.ExtensionContext,
  { open = true }: { readonly open?: boolean } = {},
): Promise<vscode.Uri | undefined> {
  const folder = vscode.Uri.joinPath(context.globalStorageUri, words.sampleFolder);
  try {
    const shipped = vscode.Uri.joinPath(context.extensionUri, "dist/sample");
    await vscode.workspace.fs.copy(shipped, folder, { overwrite: true });
  } catch (error) {
    return void vscode.window.showErrorMessage(words.noSample(error instanceof Error ? error.message : String(error)));
  }
  if (open) {
    await context.globalState.update(waiting, folder.toString());
    const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
    await vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow });
  }
  return folder;
}

/** In the window that shows the sample for the first time, opens its draft. */
export async function greetSample(context: vscode.ExtensionContext): Promise<void> {
  const folder = context.globalState.get<string>(waiting);
  const here = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined || here?.toString() !== folder) return;
  await context.globalState.update(waiting, undefined);
  await vscode.window.showTextDocument(vscode.Uri.joinPath(here, "draft.md"), { preview: false });
}

const waiting = "sample";
