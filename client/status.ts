/** The status bar item: says at every moment where things stand, why, and what a click does about it. */
import * as vscode from "vscode";
import { State as ClientState, type LanguageClient } from "vscode-languageclient/node";
import type { State, Status } from "../server/protocol";
import { languages, schemes } from "./connect";
import { words } from "./words";

/** The item, for whoever hears from the server. */
export interface StatusBar extends vscode.Disposable {
  tell(status: Status): void;
}

/** Shows the item for as long as the extension runs. */
export function statusBar(client: LanguageClient): StatusBar {
  const item = vscode.window.createStatusBarItem("corroborate.status", vscode.StatusBarAlignment.Right, 100);
  item.name = "Corroborate";
  const told = new Map<string, Status>();
  const show = (): void => {
    paint(item, current(client, told));
    const hasSources = [...told.values()].some(({ articles }) => articles > 0);
    const here = vscode.window.activeTextEditor?.document.uri.toString();
    const hasFindings = [...told].some(
      ([uri, { conflicts = 0 }]) => conflicts > 0 && (uri === here || here === undefined),
    );
    void vscode.commands.executeCommand("setContext", "corroborate.hasSources", hasSources);
    void vscode.commands.executeCommand("setContext", "corroborate.hasFindings", hasFindings);
  };
  const listening = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeVisibleTextEditors(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void told.delete(key(uri))),
    client.onDidChangeState(({ newState }) => {
      if (newState !== ClientState.Running) told.clear();
      show();
    }),
    item,
  );
  show();
  item.show();
  return {
    tell: (status) => {
      told.set(key(vscode.Uri.parse(status.uri)), status);
      show();
    },
    dispose: () => listening.dispose(),
  };
}

interface Face {
  readonly label: string;
  readonly message: string;
  readonly icon: string;
  readonly command: vscode.Command;
  readonly alarm?: boolean;
}

function current(client: LanguageClient, told: ReadonlyMap<string, Status>): Face {
  if (client.state === ClientState.Starting) return { ...words.starting, ...faces.indexing };
  if (client.state !== ClientState.Running) return { ...words.stopped, ...faces.trouble };
  const document = (vscode.window.activeTextEditor ?? besideReport())?.document;
  if (document !== undefined && !isDraft(document)) return { ...words.notChecked, ...faces.off };
  const status = (document && told.get(key(document.uri))) ?? folderStatus(told, document?.uri);
  return status === undefined ? { ...words.starting, ...faces.indexing } : faceOf(status);
}

/** The draft that stands beside the report, while the report has the keyboard. */
function besideReport(): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => isDraft(document));
}

function folderStatus(told: ReadonlyMap<string, Status>, uri: vscode.Uri | undefined): Status | undefined {
  const own = uri && vscode.workspace.getWorkspaceFolder(uri);
  const folder = own ?? vscode.workspace.workspaceFolders?.[0];
  return folder && told.get(key(folder.uri));
}

function faceOf({ state, label, message, conflicts = 0 }: Status): Face {
  const face = state === "ready" && conflicts > 0 ? conflictFace : faces[state];
  return { label, message, ...face };
}

function paint(item: vscode.StatusBarItem, { label, message, icon, command, alarm }: Face): void {
  item.text = `$(${icon}) ${label}`;
  item.tooltip = `Corroborate: ${message}`;
  item.command = command;
  item.accessibilityInformation = { label: `Corroborate: ${label}. ${message}`, role: "button" };
  item.backgroundColor = alarm ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
}

function isDraft({ languageId, uri }: vscode.TextDocument): boolean {
  return languages.includes(languageId) && schemes.includes(uri.scheme);
}

function key(uri: vscode.Uri): string {
  return uri.toString();
}

const report = { command: "corroborate.showReport", title: "Show Conflict Report" };
const settings = { command: "workbench.action.openSettings", title: "Settings", arguments: ["corroborate"] };
const choose = { command: "corroborate.chooseSources", title: "Choose Source Folder" };
const log = { command: "corroborate.showOutput", title: "Show Output" };

const conflictFace = { icon: "warning", command: report };

const faces: Readonly<Record<State, Pick<Face, "icon" | "command" | "alarm">>> = {
  indexing: { icon: "sync~spin", command: log },
  ready: { icon: "check", command: report },
  noSources: { icon: "folder", command: choose },
  off: { icon: "circle-slash", command: settings },
  trouble: { icon: "error", command: log, alarm: true },
};
