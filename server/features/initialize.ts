/** The greeting: which folders the client works in, and what the server offers it. */
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver/node";
import type { Abilities } from "../abilities";
import { commandOf } from "../protocol/decisions";

/** What the server offers to a client of these abilities. */
export function capabilitiesFor(abilities: Abilities): InitializeResult {
  const diagnosticProvider = { identifier: "corroborate", interFileDependencies: false, workspaceDiagnostics: false };
  return {
    serverInfo: { name: "Corroborate" },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      workspaceSymbolProvider: true,
      documentLinkProvider: {},
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: abilities.lateEdits },
      completionProvider: { triggerCharacters: ["-"] },
      ...(!abilities.asks && { executeCommandProvider: { commands: Object.values(commandOf) } }),
      ...(abilities.pull && { diagnosticProvider }),
      ...(abilities.folders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    },
  };
}

/** Addresses of the workspace folders; of the one root folder where the client knows no more. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
