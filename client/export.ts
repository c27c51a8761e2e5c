/** Writes the report of a draft to a file, in a format that the writer picks. */
import { posix } from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { exportRequest, type ExportFormat, type ExportResult } from "../server/protocol";
import { formatWords, words } from "./words";

/** A report to export; what is not given is asked for. */
export interface Exporting {
  readonly draft: vscode.Uri;
  readonly format?: ExportFormat;
  readonly file?: vscode.Uri;
}

/** Asks for the format and the file, writes it, and offers to open it; gives the file that was written. */
export async function exportReport(client: LanguageClient, exporting: Exporting): Promise<vscode.Uri | undefined> {
  const { draft } = exporting;
  const format = exporting.format ?? (await pickFormat());
  if (format === undefined) return undefined;
  const report = await client.sendRequest<ExportResult | null>(exportRequest, { uri: draft.toString(), format });
  if (report === null) return void vscode.window.showInformationMessage(words.noReport);
  const file = exporting.file ?? (await pickFile(draft, format));
  if (file === undefined) return undefined;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(report.text));
  if (exporting.file === undefined) void offer(file);
  return file;
}

async function pickFormat(): Promise<ExportFormat | undefined> {
  const items = offered.map((format) => ({ format, ...formatWords[format] }));
  const picked = await vscode.window.showQuickPick(items, { title: words.exportTitle, matchOnDetail: true });
  return picked?.format;
}

function pickFile(draft: vscode.Uri, format: ExportFormat): Thenable<vscode.Uri | undefined> {
  const name = posix.basename(draft.path, posix.extname(draft.path));
  const ending = endings[format];
  const folder = vscode.workspace.getWorkspaceFolder(draft)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const near = draft.scheme === "untitled" ? folder : vscode.Uri.joinPath(draft, "..");
  const defaultUri = near && vscode.Uri.joinPath(near, `${name}.${middle[format] ?? "report"}.${ending}`);
  return vscode.window.showSaveDialog({
    defaultUri,
    saveLabel: words.exportButton,
    filters: { [formatWords[format].label]: [ending] },
  });
}

async function offer(file: vscode.Uri): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(words.exported(posix.basename(file.path)), words.open);
  if (chosen !== undefined) await vscode.commands.executeCommand("vscode.open", file);
}

const offered = ["html", "markdown", "annotated", "csv", "json", "sarif"] as const satisfies readonly ExportFormat[];

const endings: Readonly<Record<ExportFormat, string>> = {
  html: "html",
  markdown: "md",
  annotated: "md",
  csv: "csv",
  json: "json",
  sarif: "sarif",
};

const middle: Readonly<Partial<Record<ExportFormat, string>>> = { annotated: "annotated" };
