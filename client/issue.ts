/** Gathers what a bug report needs into a text that the writer reads before anyone else does; nothing is sent. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { sourcesRequest, type SourcesResult } from "../server/protocol";
import { timings } from "./timings";

/** Opens the text as a new document and copies it. */
export async function reportIssue(context: vscode.ExtensionContext, client: LanguageClient): Promise<string> {
  const sources = await client.sendRequest<SourcesResult>(sourcesRequest, {}).catch(() => undefined);
  const content = [intro, ...hostLines(context), ...timingLines(), ...sourceLines(sources), ...settingLines()].join(
    "\n",
  );
  await vscode.env.clipboard.writeText(content);
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document);
  return content;
}

/** One line for the log: which program runs where. */
export function hostLine(context: vscode.ExtensionContext): string {
  return hostLines(context)
    .map((line) => line.slice(2))
    .join(", ");
}

const intro = `## ${vscode.l10n.t("What happened")}

## ${vscode.l10n.t("What should have happened")}

## ${vscode.l10n.t("The draft's sentence and the source's, if you may share them")}

## ${vscode.l10n.t("Where")}
`;

function hostLines(context: vscode.ExtensionContext): readonly string[] {
  const { version } = context.extension.packageJSON as { readonly version: string };
  // The name of a remote host may be an address, which is nobody's business.
  const remote = vscode.env.remoteName?.replace(/[^a-z-].*$/, "");
  const host = remote === undefined ? vscode.env.appHost : `remote ${remote}`.trim();
  return [
    `- Corroborate ${version}`,
    `- ${vscode.env.appName} ${vscode.version}, ${host}`,
    `- Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `- ${vscode.workspace.isTrusted ? "trusted folder" : "restricted mode"}, ${vscode.env.language}`,
  ];
}

function timingLines(): readonly string[] {
  return Object.entries(timings).map(([what, milliseconds]) => `- ${what}: ${milliseconds} ms`);
}

/** Numbers only: no path and no title leaves the writer's screen by mistake. */
function sourceLines(sources: SourcesResult | undefined): readonly string[] {
  if (sources === undefined) return ["- the language server did not answer"];
  return sources.folders.map(
    ({ state, articles, claims, problems }, i) =>
      `- folder ${i + 1}: ${state}, ${articles} articles, ${claims} claims, ${problems.length} could not be read`,
  );
}

function settingLines(): readonly string[] {
  const configuration = vscode.workspace.getConfiguration("corroborate");
  const names = Object.keys(
    vscode.extensions.getExtension("corroborate.corroborate")?.packageJSON.contributes.configuration.properties ?? {},
  );
  return names.flatMap((full) => {
    const name = full.slice("corroborate.".length);
    const set = configuration.inspect(name);
    const value = set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
    return value === undefined ? [] : [`- ${full}: ${JSON.stringify(value)}`];
  });
}
