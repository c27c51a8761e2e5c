/** The conflict report as a read-only document, shown in VS Code's own Markdown preview and kept up to date. */
import { posix } from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { reportRequest, type ReportResult } from "../server/protocol";
import { words } from "./words";

const scheme = "corroborate-report";

/** Opens reports and renews those that are open. */
export interface Reports extends vscode.Disposable {
  show(draft: vscode.Uri): Promise<void>;
  /** The draft has other findings now. */
  refresh(draft: string): void;
}

/** Provides documents of the scheme `corroborate-report:`. */
export function registerReports(client: LanguageClient): Reports {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const open = new Map<string, vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => (await ask(client, draftOf(uri)))?.markdown ?? words.noReport,
  };
  const listening = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void open.delete(draftOf(uri))),
  );
  return {
    show: async (draft) => {
      if ((await ask(client, draft.toString())) === null)
        return void vscode.window.showInformationMessage(words.noReport);
      const uri = reportUri(draft);
      open.set(draft.toString(), uri);
      await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
    },
    refresh: (draft) => {
      const uri = open.get(vscode.Uri.parse(draft).toString());
      if (uri !== undefined) changed.fire(uri);
    },
    dispose: () => listening.dispose(),
  };
}

function ask(client: LanguageClient, uri: string): Promise<ReportResult | null> {
  return client.sendRequest<ReportResult | null>(reportRequest, { uri });
}

function reportUri(draft: vscode.Uri): vscode.Uri {
  const name = posix.basename(draft.path, posix.extname(draft.path));
  return vscode.Uri.from({ scheme, path: `/${name}.report.md`, query: draft.toString() });
}

function draftOf(report: vscode.Uri): string {
  return report.query;
}
