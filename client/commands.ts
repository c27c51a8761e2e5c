/** The commands of the palette, each in one line; what they need lives elsewhere. */
import * as vscode from "vscode";
import { State, type LanguageClient } from "vscode-languageclient/node";
import { rebuildRequest } from "../server/protocol";
import { chooseSources } from "./choose";
import type { Reports } from "./report";
import { words } from "./words";

/** What commands work with. */
export interface CommandContext {
  readonly client: LanguageClient;
  readonly output: vscode.LogOutputChannel;
  readonly reports: Reports;
}

/** Registers every command that the manifest names. */
export function registerCommands({ client, output, reports }: CommandContext): vscode.Disposable {
  const commands: Readonly<Record<string, (uri?: vscode.Uri) => unknown>> = {
    "corroborate.showReport": (uri) => showReport(reports, uri),
    "corroborate.rebuild": () => client.sendRequest(rebuildRequest, { uri: activeDraft()?.toString() }),
    "corroborate.chooseSources": () => chooseSources(activeDraft()),
    "corroborate.restart": () => (client.state === State.Running ? client.restart() : client.start()),
    "corroborate.showOutput": () => output.show(),
  };
  const registered = Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
  return vscode.Disposable.from(...registered);
}

async function showReport(reports: Reports, uri = activeDraft()): Promise<void> {
  if (uri === undefined) void vscode.window.showInformationMessage(words.noDraft);
  else await reports.show(uri);
}

function activeDraft(): vscode.Uri | undefined {
  return vscode.window.activeTextEditor?.document.uri;
}
