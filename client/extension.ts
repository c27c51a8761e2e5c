/** Start here: registers commands and status at once, then starts the language server in the background. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { registerCommands } from "./commands";
import { createClient } from "./connect";
import { registerReports } from "./report";
import { statusBar } from "./status";
import { statusNotification, type Status } from "../server/protocol";

let client: LanguageClient | undefined;

/** Called by VS Code when a draft or a workspace with corroborate.json is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel("Corroborate", { log: true });
  logHost(context, output);
  const running = createClient(context, output);
  client = running;
  const status = statusBar(running);
  const reports = registerReports(running);
  context.subscriptions.push(output, status, reports, registerCommands({ client: running, output, reports }));
  running.onNotification(statusNotification, (told: Status) => {
    status.tell(told);
    reports.refresh(told.uri);
  });
  running.start().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
}

/** Called when the window closes: the server gets two seconds to finish. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop(2000);
}

function logHost(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): void {
  const { version } = context.extension.packageJSON as { readonly version: string };
  const host = vscode.env.remoteName ?? vscode.env.appHost;
  const parts = [`Corroborate ${version}`, `${vscode.env.appName} ${vscode.version}`, `Node ${process.versions.node}`];
  output.info([...parts, `${process.platform} ${process.arch}`, host].join(", "));
}
