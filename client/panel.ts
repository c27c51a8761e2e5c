/** The report panel: one for each draft, kept up to date while the writer writes, restored with the window. */
import { posix } from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { checkRequest, type CheckResult } from "../server/protocol";
import { listenTo } from "./paneltalk";
import { pageOf, resourcesOf } from "./panelpage";
import type { Kept, Shown, ToPage } from "./panel/messages";
import { panelWords } from "./panelwords";
import { words } from "./words";

/** Opens reports and renews those that are open. */
export interface Reports extends vscode.Disposable {
  /** Opens the report of a draft and says what is shown, section by section; nothing where there is no report. */
  show(draft: vscode.Uri): Promise<Shown | undefined>;
  /** The draft may have other findings now. */
  refresh(draft: vscode.Uri): void;
  /** Sources or decisions are others now. */
  refreshAll(): void;
}

const viewType = "corroborate.report";

/** Shows reports in webview panels. */
export function registerReports(client: LanguageClient, extension: vscode.Uri): Reports {
  const open = new Map<string, Report>();
  const ask = (uri: vscode.Uri) => client.sendRequest<CheckResult | null>(checkRequest, { uri: uri.toString() });
  const adopt = (panel: vscode.WebviewPanel, draft: vscode.Uri): Report => {
    const report = runReport(panel, { draft, extension, ask: () => ask(draft) });
    open.set(draft.toString(), report);
    panel.onDidDispose(() => open.delete(draft.toString()));
    return report;
  };
  const refresh = (uri: vscode.Uri): void => open.get(uri.toString())?.refresh();
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => refresh(document.uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => refresh(uri)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach(refresh)),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, kept: Kept | undefined) => {
        if (kept === undefined) return panel.dispose();
        const draft = vscode.Uri.parse(kept.uri);
        await vscode.workspace.openTextDocument(draft).then(undefined, () => undefined);
        if (client.needsStart()) await client.start();
        adopt(panel, draft);
      },
    }),
  );
  return {
    show: async (draft) => {
      const report = open.get(draft.toString());
      if (report !== undefined) return report.reveal();
      if ((await ask(draft)) === null) return void vscode.window.showInformationMessage(words.noReport);
      return adopt(createPanel(draft, extension), draft).reveal();
    },
    refresh,
    refreshAll: () => open.forEach((report) => report.refresh()),
    dispose: () => listening.dispose(),
  };
}

interface Report {
  reveal(): Promise<Shown>;
  refresh(): void;
}

interface Running {
  readonly draft: vscode.Uri;
  readonly extension: vscode.Uri;
  readonly ask: () => Promise<CheckResult | null>;
}

function runReport(panel: vscode.WebviewPanel, { draft, extension, ask }: Running): Report {
  let timer: NodeJS.Timeout | undefined;
  let shown: (what: Shown) => void = () => undefined;
  const first = new Promise<Shown>((resolve) => (shown = resolve));
  let closed = false;
  const tell = async (message: ToPage): Promise<void> => {
    if (!closed) await panel.webview.postMessage(message);
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void renew(), milliseconds);
  };
  const renew = async (): Promise<void> => {
    const check = await ask().catch(() => null);
    const commands = await vscode.commands.getCommands(true);
    if (check === null) await tell({ kind: "gone" });
    else await tell({ kind: "check", check, canDecide: commands.includes("corroborate.markChecked") });
    if (check?.complete === false && !closed) later(again);
  };
  listenTo(panel.webview, draft, {
    ready: async () => {
      await tell({ kind: "words", words: panelWords });
      await renew();
    },
    shown: (what) => shown(what),
    folder: async () => (await ask())?.folder,
  });
  panel.webview.options = { enableScripts: true, localResourceRoots: [...resourcesOf(extension)] };
  panel.webview.html = pageOf(panel.webview, extension, panel.title);
  panel.onDidDispose(() => {
    closed = true;
    clearTimeout(timer);
  });
  return {
    reveal: () => {
      panel.reveal(undefined, false);
      return first;
    },
    refresh: () => later(pause),
  };
}

function createPanel(draft: vscode.Uri, extension: vscode.Uri): vscode.WebviewPanel {
  const title = `${panelWords.title}: ${posix.basename(draft.path)}`;
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
  const panel = vscode.window.createWebviewPanel(viewType, title, place, { enableFindWidget: true });
  panel.iconPath = vscode.Uri.joinPath(extension, "client/media/report.svg");
  return panel;
}

/** When a report asks again whose sources are still being searched for disagreements. */
const again = 1000;

/** How long a draft is left alone before the report asks again, in milliseconds; the check itself is kept by the server. */
const pause = 300;
