/** How the language server is started and which documents it hears of. */
import { Uri, type ExtensionContext, type LogOutputChannel } from "vscode";
import { LanguageClient, RevealOutputChannelOn, TransportKind, type NodeModule } from "vscode-languageclient/node";

/** The kinds of document that Corroborate checks. */
export const languages: readonly string[] = [
  "markdown",
  "plaintext",
  "html",
  "latex",
  "tex",
  "asciidoc",
  "restructuredtext",
];

/** No diffs, settings or output: only what a writer writes. */
export const schemes: readonly string[] = ["file", "untitled", "vscode-remote"];

/** The commands that evidence cards may link to; text from sources can start none, for it is escaped. */
const linkedCommands = ["corroborate.useValue", "corroborate.keepBecause", "corroborate.markChecked"];

/** The page about the kinds of claim, by an address that this window can open wherever the server runs. */
function helpPage({ extensionUri }: ExtensionContext): string {
  return Uri.joinPath(extensionUri, "docs/kinds.md").toString();
}

/** A client that is not started yet. */
export function createClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const server: NodeModule = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  const debug: NodeModule = { ...server, options: { execArgv: ["--nolazy", "--inspect=6019"] } };
  return new LanguageClient(
    "corroborate",
    "Corroborate",
    { run: server, debug },
    {
      documentSelector: schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
      initializationOptions: { storedText: true, commandLinks: true, asks: true, help: helpPage(context) },
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
      markdown: { isTrusted: { enabledCommands: linkedCommands }, supportHtml: false },
    },
  );
}
