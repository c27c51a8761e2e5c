/** The commands of the palette, each in one line; what they need lives elsewhere. */
import * as vscode from "vscode";
import { State, type LanguageClient } from "vscode-languageclient/node";
import { rebuildRequest } from "../server/protocol";
import { chooseSources } from "./choose";
import { createConfiguration } from "./configuration";
import { draftTracker, showConflict } from "./conflict";
import { openEvidence, type SourcePlace } from "./evidence";
import { exportReport, type Exporting } from "./export";
import { reportIssue } from "./issue";
import type { Reports } from "./panel";
import { openSample } from "./sample";
import { words } from "./words";

/** What commands work with. */
export interface CommandContext {
  readonly context: vscode.ExtensionContext;
  readonly client: LanguageClient;
  readonly output: vscode.LogOutputChannel;
  readonly reports: Reports;
}

/** Registers every command that the manifest names. */
export function registerCommands({ context, client, output, reports }: CommandContext): vscode.Disposable {
  const drafts = draftTracker();
  const onDraft =
    <R>(run: (draft: vscode.Uri) => R) =>
    (draft: vscode.Uri | undefined = drafts.current()) =>
      draft === undefined ? vscode.window.showInformationMessage(words.noDraft) : run(draft);
  const exporting = (given: vscode.Uri | Exporting | undefined): unknown =>
    given !== undefined && "draft" in given
      ? exportReport(client, given)
      : onDraft((draft) => exportReport(client, { draft }))(given);
  const registered = [
    register(
      "corroborate.showReport",
      onDraft((draft) => reports.show(draft)),
    ),
    register("corroborate.exportReport", exporting),
    register("corroborate.showConflict", () => showConflict(drafts.current())),
    register("corroborate.rebuild", () => client.sendRequest(rebuildRequest, { uri: drafts.current()?.toString() })),
    register("corroborate.chooseSources", () => chooseSources(drafts.current())),
    register("corroborate.createConfiguration", () => createConfiguration(drafts.current())),
    register("corroborate.openSample", (how?: { readonly open?: boolean }) => openSample(context, how)),
    register("corroborate.openEvidence", (place: SourcePlace) => openEvidence(place)),
    register("corroborate.reportIssue", () => reportIssue(context, client)),
    register("corroborate.restart", () => (client.state === State.Running ? client.restart() : client.start())),
    register("corroborate.showOutput", () => output.show()),
  ];
  return vscode.Disposable.from(drafts, ...registered);
}

function register<A extends unknown[]>(id: string, run: (...given: A) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, run);
}
