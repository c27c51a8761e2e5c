/** Start here: registers commands and status at once, then starts the language server in the background. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { registerCommands } from "./commands";
import { createClient } from "./connect";
import { registerDecisions } from "./decide";
import { openDesk } from "./desk";
import type { DeskView } from "./deskview";
import { registerStored } from "./evidence";
import { hostLine } from "./issue";
import { registerReports } from "./panel";
import { greetSample } from "./sample";
import { statusBar } from "./status";
import { note } from "./timings";
import { changedNotification, statusNotification, type Status } from "../server/protocol";

let client: LanguageClient | undefined;

/** Called by VS Code when a draft or a workspace with corroborate.json is opened. */
export function activate(context: vscode.ExtensionContext): Exports {
  const begun = performance.now();
  const output = vscode.window.createOutputChannel("Corroborate", { log: true });
  const running = createClient(context, output);
  client = running;
  const status = statusBar(running);
  const desk = openDesk(running, context);
  const reports = registerReports(running, context.extensionUri);
  const commands = registerCommands({ context, client: running, output, reports });
  const decisions = registerDecisions(running);
  context.subscriptions.push(output, status, desk, reports, commands, decisions, registerStored(running));
  running.onNotification(statusNotification, (told: Status) => {
    status.tell(told);
    desk.tell(told);
    reports.refresh(vscode.Uri.parse(told.uri));
  });
  running.onNotification(changedNotification, () => {
    desk.refresh();
    reports.refreshAll();
  });
  void start(running, output);
  void greetSample(context);
  output.info(`${hostLine(context)}; activated in ${note("activation", begun)} ms`);
  return { desk: desk.view };
}

/** What other extensions and the tests can see of this one: what stands in the side bar. */
export interface Exports {
  readonly desk: DeskView;
}

/** Called when the window closes: the server gets two seconds to finish. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop(2000);
}

async function start(running: LanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  const begun = performance.now();
  try {
    await running.start();
    output.info(`The language server answered after ${note("server start", begun)} ms`);
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
  }
}
